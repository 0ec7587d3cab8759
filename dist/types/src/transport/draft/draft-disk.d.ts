import type { Draft } from '../../domain/questionnaire/draft-port.ts';
/** Where one draft is kept. Every method rejects when it cannot do what it says. */
export interface DraftDisk {
    /** Creates nothing. @returns `damaged` when something is there that cannot be read. */
    read(): Promise<Draft | 'damaged' | undefined>;
    /** In the place of what was there; wholly, or not at all. */
    write(draft: Draft): Promise<void>;
    /** Leaves nothing: neither rows nor the key that opens them. */
    erase(): Promise<void>;
    close(): void;
}
