import type { AnswerValue, EnableOperator, Extended } from '../../contracts/questionnaire.ts';
import type { FormItem } from './form.ts';
/** A gate that the form has at a question: an answer of which a person has to know before the visit. */
export interface SafetyFlag {
    /** Such as `pacemaker`; goes into nothing but the sealed answers. */
    code: string;
    operator: EnableOperator;
    /** Any of these raises it. */
    answers: readonly AnswerValue[];
    /** What to tell the patient as it was written, with its translations; a widget has its own words without it. */
    tell: string | undefined;
    words: Extended | undefined;
}
/** Reads the safety gates of a question. */
export declare function safetyFlagsOf({ source }: Pick<FormItem, 'source'>): readonly SafetyFlag[];
/**
 * The gates that an answer raises. It is for a person to judge what follows: no answer lowers a gate that another one
 * raised, and that none is raised means nothing.
 *
 * @example
 * ```ts
 * raisedFlags(pacemaker, [{ valueBoolean: true }]).map(({ code }) => code); // => ['pacemaker']
 * ```
 */
export declare const raisedFlags: (item: Pick<FormItem, "source">, answers: readonly AnswerValue[]) => readonly SafetyFlag[];
/** Whether answers raise a gate; none at all raise none. */
export declare const raises: ({ operator, answers: wanted }: SafetyFlag, answers: readonly AnswerValue[]) => boolean;
