import type { AnswerValue } from '../../contracts/questionnaire.ts';
/** Name of the value that an answer has, such as `valueCoding`. */
export type ValueName = keyof AnswerValue;
export declare const valueNames: readonly ValueName[];
/** The one value that an answer has. */
export declare function valueIn(answer: AnswerValue): readonly [ValueName, unknown] | undefined;
/**
 * Whether two answers are the same: codes by system and code whatever they are called, instants whatever their
 * offset, files and references by what they point to.
 *
 * Source: https://hl7.org/fhir/R4/valueset-questionnaire-enable-operator.html
 */
export declare function sameAnswer(one: AnswerValue, other: AnswerValue): boolean;
/**
 * Which answer comes first.
 *
 * @returns Below, at or above zero, and nothing where they cannot be compared: other units, other precisions.
 */
export declare function compareAnswers(one: AnswerValue, other: AnswerValue): number | undefined;
