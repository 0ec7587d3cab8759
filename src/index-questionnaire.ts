export { compileForm, type Compiled } from './domain/questionnaire/compile-form.ts';
export { findNode } from './domain/questionnaire/find-node.ts';
export { findProblems } from './domain/questionnaire/find-problems.ts';
export type { Finding, Rule } from './domain/questionnaire/finding.ts';
export type { Diagnostic, Form, FormItem, Option } from './domain/questionnaire/form.ts';
export { isQuestion } from './domain/questionnaire/form.ts';
export { nodesIn, type Children, type FormNode } from './domain/questionnaire/form-node.ts';
export type { ComputedNode, ExpressionPort } from './domain/questionnaire/expression-port.ts';
export {
  itemText,
  keyOf,
  labelOf,
  localText,
  optionText,
  type LocalText,
} from './domain/questionnaire/localise-form.ts';
export { readTyped, type Typed } from './domain/questionnaire/read-typed.ts';
export { createSession, type Session, type SessionOptions } from './domain/questionnaire/session.ts';
export { totalScore } from './domain/questionnaire/total-score.ts';
export { validateResponse } from './domain/questionnaire/validate-response.ts';
export { writeResponse } from './domain/questionnaire/write-response.ts';
export {
  createExpressions,
  type ExpressionOptions,
  type FormExpressions,
} from './domain/questionnaire/form-expressions.ts';
