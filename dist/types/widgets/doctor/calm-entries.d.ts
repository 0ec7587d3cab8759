import type { DiagnosisEntry } from '../../src/contracts/diagnosis.ts';
export interface CalmEntriesProps {
    summary: string;
    /** Why nothing more is said of them. */
    reason?: string;
    icon: 'check' | 'clock';
    entries: readonly DiagnosisEntry[];
    isOpen: boolean;
}
/** Checks about which there is nothing to do, folded away. */
export declare function CalmEntries({ summary, reason, icon, entries, isOpen }: CalmEntriesProps): import("preact").JSX.Element | null;
