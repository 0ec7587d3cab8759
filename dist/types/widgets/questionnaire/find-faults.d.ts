import type { OpenSession } from '../../src/domain/questionnaire/begin-session.ts';
import type { Entries } from './entries.ts';
import type { Fault } from './fault-state.ts';
import type { NodeSignals } from './node-signals.ts';
export interface Checked {
    session: OpenSession;
    entries: Entries;
    idOf: NodeSignals['idOf'];
}
/** What still has to be put right, field by field, in the order of the form. */
export declare function findFaults(checked: Checked): readonly Fault[];
