import type { AnswerValue, QuestionnaireResponse } from '../../contracts/questionnaire.ts';
import type { ExpressionPort } from './expression-port.ts';
import type { Form, FormItem } from './form.ts';
import type { Children, FormNode } from './form-node.ts';
import type { Finding } from './finding.ts';
/** A form while somebody fills it in. */
export interface Session {
    readonly form: Form;
    /** The outermost level, in the order of the form. */
    readonly top: Children;
    nodesOf(item: FormItem): ReadonlySet<FormNode>;
    /** Gives a question its answers; none clears it. What follows from it is so at once. */
    set(node: FormNode, answers: readonly AnswerValue[]): void;
    /** @returns The new instance, or nothing where no more are allowed. */
    add(group: FormItem, parent: FormNode | undefined): FormNode | undefined;
    remove(node: FormNode): void;
    /** What is asked and answered, as FHIR wants it. */
    response(): QuestionnaireResponse;
    /** Told of every node that looks different now. @returns Ends it. */
    subscribe(listener: (changed: ReadonlySet<FormNode>) => void): () => void;
    /** Hands over what computes the FHIRPath of the form, once it is there. */
    compute(port: ExpressionPort): void;
    /** What of the stored answers could not be kept, because the form is another now. */
    readonly lost: readonly Finding[];
}
export interface SessionOptions {
    /** Answers to go on from; without them the initial values of the form stand. */
    response?: unknown;
    /** Whether stored answers to what is not asked stay; as they do while a response is only read. */
    keepsDisabled?: boolean;
}
/**
 * Begins to fill in a form, or goes on with it. After each change only what depends on it is looked at again.
 *
 * @example
 * ```ts
 * const session = createSession(form);
 * const [pregnant] = session.nodesOf(form.byLinkId.get('pregnant')!);
 * session.set(pregnant!, [{ valueBoolean: true }]);
 * session.response().item; // => [{ linkId: 'pregnant', answer: [{ valueBoolean: true }] }]
 * ```
 */
export declare function createSession(form: Form, { response, keepsDisabled }?: SessionOptions): Session;
