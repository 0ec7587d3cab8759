import type { BackendFacts } from '../../domain/doctor/page-facts.ts';
import type { Target } from '../../domain/doctor/targets-of.ts';
export interface Journey {
    /** Ends every request. */
    signal: AbortSignal;
    /** Address of the loader, when it is known. */
    loader: string | undefined;
}
/** Asks every backend that the page names rightly, as the widgets would. */
export declare function examineBackends(targets: readonly Target[], journey: Journey): Promise<BackendFacts[]>;
