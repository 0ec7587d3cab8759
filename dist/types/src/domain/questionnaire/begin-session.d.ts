import type { AnswerValue } from '../../contracts/questionnaire.ts';
import type { ExpressionPort } from './expression-port.ts';
import type { Form, FormItem } from './form.ts';
import type { Children, FormNode } from './form-node.ts';
import type { NodeTree } from './node-tree.ts';
import type { Finding } from './finding.ts';
/** A form while somebody fills it in; what writes the answers down is not needed for that. */
export interface OpenSession {
    readonly form: Form;
    /** The outermost level, in the order of the form. */
    readonly top: Children;
    nodesOf(item: FormItem): ReadonlySet<FormNode>;
    /** Gives a question its answers; none clears it. What follows from it is so at once. */
    set(node: FormNode, answers: readonly AnswerValue[]): void;
    /** @returns The new instance, or nothing where no more are allowed. */
    add(group: FormItem, parent: FormNode | undefined): FormNode | undefined;
    remove(node: FormNode): void;
    /** Told of every node that looks different now. @returns Ends it. */
    subscribe(listener: (changed: ReadonlySet<FormNode>) => void): () => void;
    /** Hands over what computes the FHIRPath of the form, once it is there. */
    compute(port: ExpressionPort): void;
    /** What of the stored answers could not be kept, because the form is another now. */
    readonly lost: readonly Finding[];
}
/** What puts stored answers where they belong. Most forms begin without any: it comes with those. */
export interface TakingUp {
    /** @returns What could not be kept. */
    read(tree: NodeTree): readonly Finding[];
    /** Once it is known what is asked. @returns Whether that has to be looked at again. */
    drop(tree: NodeTree): boolean;
}
/**
 * Begins to fill in a form, or goes on with it. After each change only what depends on it is looked at again.
 *
 * @param takingUp - Answers to go on from; without them the initial values of the form stand.
 */
export declare function beginSession(form: Form, takingUp?: TakingUp): OpenSession;
