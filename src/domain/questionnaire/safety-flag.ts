import type { AnswerValue, EnableOperator, Extended, Extension } from '../../contracts/questionnaire.ts';
import { satisfies } from './is-asked.ts';
import { partOf } from './extension-of.ts';
import { safetyFlagUrl } from './own-extension.ts';
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

const operators: readonly string[] = ['exists', '=', '!=', '>', '<', '>=', '<='];

/** Reads the safety gates of a question. */
export function safetyFlagsOf({ source }: Pick<FormItem, 'source'>): readonly SafetyFlag[] {
  return (source.extension ?? []).filter(({ url }) => url === safetyFlagUrl).map(flagOf);
}

function flagOf(extension: Extension): SafetyFlag {
  const operator = partOf(extension, 'operator')?.valueCode ?? '=';
  const tell: (Extension & { _valueString?: Extended }) | undefined = partOf(extension, 'tell');
  return {
    code: partOf(extension, 'code')?.valueCode ?? '',
    operator: (operators.includes(operator) ? operator : '=') as EnableOperator,
    answers: (extension.extension ?? []).flatMap(({ url, extension: _parts, ...value }) =>
      url === 'answer' ? [value] : [],
    ),
    tell: tell?.valueString,
    words: tell?._valueString,
  };
}

/**
 * The gates that an answer raises. It is for a person to judge what follows: no answer lowers a gate that another one
 * raised, and that none is raised means nothing.
 *
 * @example
 * ```ts
 * raisedFlags(pacemaker, [{ valueBoolean: true }]).map(({ code }) => code); // => ['pacemaker']
 * ```
 */
export const raisedFlags = (
  item: Pick<FormItem, 'source'>,
  answers: readonly AnswerValue[],
): readonly SafetyFlag[] => safetyFlagsOf(item).filter((flag) => raises(flag, answers));

/** Whether answers raise a gate; none at all raise none. */
export const raises = ({ operator, answers: wanted }: SafetyFlag, answers: readonly AnswerValue[]): boolean =>
  answers.length > 0 &&
  (operator === 'exists' || wanted.some((one) => satisfies({ operator, wanted: one }, answers)));
