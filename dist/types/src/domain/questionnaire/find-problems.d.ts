import type { Finding } from './finding.ts';
import type { Children, FormNode } from './form-node.ts';
/**
 * What must still be put right before the answers may leave, in the order of the form. Only what is asked binds.
 *
 * @returns Rules with the `linkId`; from the second occurrence on with its number.
 */
export declare function findProblems(top: Children): readonly (Finding & {
    node: FormNode;
})[];
