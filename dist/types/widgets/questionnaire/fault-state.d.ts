import type { Rule } from '../../src/domain/questionnaire/finding.ts';
import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import type { NodeSignals } from './node-signals.ts';
/** Something to be put right in one field. */
export interface Fault {
    node: FormNode;
    rule: Rule;
    /** Which of its fields. */
    at: number;
    /** Id of the control to go to. */
    fieldId: string;
}
/** What has to be put right on the page that was left last. */
export declare function faultState(signals: NodeSignals): {
    list: import("@preact/signals-core").Signal<readonly Fault[]>;
    /** Rises with each refusal. */
    refusals: import("@preact/signals-core").Signal<number>;
    of: (node: FormNode) => Fault[];
    show(found: readonly Fault[]): void;
};
