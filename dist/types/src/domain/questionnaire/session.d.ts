import type { QuestionnaireResponse } from '../../contracts/questionnaire.ts';
import type { OpenSession } from './begin-session.ts';
import type { Form } from './form.ts';
/** A form while somebody fills it in. */
export interface Session extends OpenSession {
    /** What is asked and answered, as FHIR wants it. */
    response(): QuestionnaireResponse;
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
