import type { Finding } from './finding.ts';
import type { Form } from './form.ts';
import type { ExpressionPort } from './expression-port.ts';
/**
 * Says what is wrong with a response, whoever wrote it: the page before it is sealed, and the clinic once it is open.
 *
 * @param response - A `QuestionnaireResponse`, as it was parsed.
 * @param port - What computes the FHIRPath of the form, if it has any.
 * @returns Nothing when it is valid.
 *
 * @example
 * ```ts
 * validateResponse(form, { resourceType: 'QuestionnaireResponse', item: [] }); // => [{ rule: 'required', at: 'weight' }]
 * ```
 */
export declare function validateResponse(form: Form, response: unknown, port?: ExpressionPort): readonly Finding[];
