/**
 * `parcours/questionnaire`: the engine behind the questionnaire, without a view. FHIR R4 `Questionnaire` in,
 * `QuestionnaireResponse` out; it runs in browsers, on servers and in the clinic's own tools.
 *
 * @example
 * ```ts
 * import { compileForm, createSession, findNode, findProblems } from 'parcours/questionnaire';
 *
 * const { form, diagnostics } = compileForm(questionnaire);
 * if (!form) throw new Error(JSON.stringify(diagnostics));
 * const session = createSession(form);
 * session.set(findNode(form, session.top, 'weight')!, [{ valueDecimal: 72.5 }]);
 * findProblems(session.top); // => [{ rule: 'required', at: 'pregnant', node }]
 * session.response(); // => { resourceType: 'QuestionnaireResponse', … }
 * ```
 */
export type { Answer, AnswerValue, Questionnaire, QuestionnaireItem, QuestionnaireResponse, ResponseItem, } from './contracts/questionnaire.ts';
export { compileForm, type Compiled } from './domain/questionnaire/compile-form.ts';
export type { ComputedNode, ExpressionPort } from './domain/questionnaire/expression-port.ts';
export { findNode } from './domain/questionnaire/find-node.ts';
export { findProblems } from './domain/questionnaire/find-problems.ts';
export type { Finding, Rule } from './domain/questionnaire/finding.ts';
export { createExpressions, type ExpressionOptions, type FormExpressions, } from './domain/questionnaire/form-expressions.ts';
export { nodesIn, type Children, type FormNode } from './domain/questionnaire/form-node.ts';
export { isQuestion, type Diagnostic, type Form, type FormItem, type Option, } from './domain/questionnaire/form.ts';
export { itemText, keyOf as optionKey, labelOf as optionLabel, localText, optionText, type LocalText, } from './domain/questionnaire/localise-form.ts';
export { readTyped, type Typed } from './domain/questionnaire/read-typed.ts';
export { createSession, type Session, type SessionOptions } from './domain/questionnaire/session.ts';
export { totalScore } from './domain/questionnaire/total-score.ts';
export { validateResponse } from './domain/questionnaire/validate-response.ts';
