import type { AnswerValue, QuestionnaireItem } from '../../../contracts/questionnaire.ts';
import { brokenRules } from '../answer-rules.ts';
import { hasItsType } from '../answer-type.ts';
import { compareAnswers } from '../compare-answers.ts';
import { isQuestion } from '../form.ts';
import type { Form, FormItem } from '../form.ts';
import type { Say } from './form-finding.ts';

/**
 * What FHIR forbids, and what no patient can satisfy.
 *
 * Source: https://hl7.org/fhir/R4/questionnaire.html#invs (que-1 to que-13)
 */
export function lintStructure({ source, all }: Form, say: Say): void {
  const { version, url, title } = source;
  if (!version) {
    const words = 'has no version: nobody can tell to which words an answer belongs.';
    say('fault', 'no-version', { part: 'version', words });
  }
  if (!url)
    say('advice', 'no-url', { part: 'url', words: 'has no address: answers cannot say to which form.' });
  if (!title) say('advice', 'no-title', { part: 'title', words: 'has no title.' });
  for (const item of all) {
    lintKind(item, say);
    lintRequired(item, say);
    lintInitial(item, say);
    lintLimits(item, say);
  }
}

/** Written as it should not be in a display; the types of FHIR here do not have it. */
type Coded = QuestionnaireItem & { code?: unknown };

function lintKind(item: FormItem, say: Say): void {
  const { type, source, items } = item;
  if (type === 'group' && items.length === 0)
    say('fault', 'empty-group', { item, words: 'is a group with nothing in it (que-1).' });
  if (type === 'display') {
    const { required, repeats, readOnly, code }: Coded = source;
    const named = Object.entries({ required, repeats, readOnly, code }).filter(
      ([, value]) => value !== undefined,
    );
    for (const [name] of named)
      say('fault', 'not-for-display', { item, part: name, words: 'only says something (que-3, -6, -9).' });
  }
  if (!isQuestion(item) && (source.initial?.length ?? 0) > 0)
    say('fault', 'not-for-group', {
      item,
      part: 'initial',
      words: 'has no answers, and no first one (que-8).',
    });
  const isMeasured = /^(?:boolean|decimal|integer|string|text|url|open-choice)$/.test(type);
  if (source.maxLength !== undefined && !isMeasured) {
    const words = `a ${type} has no length (que-10).`;
    say('fault', 'max-length-misplaced', { item, part: 'maxLength', words });
  }
}

const hasValue = ({ source, initial, expressions }: FormItem) =>
  initial.length > 0 ||
  (source.initial?.length ?? 0) > 0 ||
  expressions.calculatedExpression !== undefined ||
  expressions.initialExpression !== undefined;

function lintRequired(item: FormItem, say: Say): void {
  if (!item.required || hasValue(item)) return;
  if (item.path.some(({ hidden }) => hidden)) {
    const words = 'is required and never shown: nobody can send the form.';
    say('fault', 'required-hidden', { item, part: 'required', words });
  } else if (item.readOnly) {
    const words = 'is required, cannot be changed, and has no value: nobody can send the form.';
    say('fault', 'required-read-only', { item, part: 'required', words });
  }
}

function lintInitial(item: FormItem, say: Say): void {
  const { source, repeats } = item;
  const { initial = [], answerOption = [], answerValueSet } = source;
  if (answerOption.length > 0 && answerValueSet)
    say('fault', 'option-and-set', { item, words: 'has options and a list of them besides (que-4).' });
  if (answerOption.length > 0 && initial.length > 0)
    say('fault', 'option-and-initial', {
      item,
      part: 'initial',
      words: 'write initialSelected at an option (que-11).',
    });
  const selected = answerOption.filter(({ initialSelected }) => initialSelected).length;
  if (!repeats && Math.max(initial.length, selected) > 1)
    say('fault', 'several-initial', {
      item,
      part: 'initial',
      words: 'takes one answer, and begins with several (que-13).',
    });
  if (!isQuestion(item)) return;
  for (const [at, value] of initial.entries()) {
    if (hasItsType(value, item) && brokenRules(value, item).length === 0) continue;
    say('fault', 'bad-initial', {
      item,
      part: `initial[${at}]`,
      words: 'begins with an answer that it refuses.',
    });
  }
}

function lintLimits(item: FormItem, say: Say): void {
  const { limits, repeats } = item;
  const { minLength = 0, maxLength = Infinity, minOccurs = 0, maxOccurs = Infinity } = limits;
  const order = bound(limits.minValue, limits.maxValue);
  const impossible: [boolean, string][] = [
    [order !== undefined && order > 0, 'its least value is above its greatest'],
    [minLength > maxLength, 'its least length is above its greatest'],
    [minOccurs > maxOccurs, 'it has to be given more often than it can be'],
  ];
  for (const [is, why] of impossible)
    if (is) say('fault', 'impossible-limits', { item, words: `no answer is right: ${why}.` });
  if (!repeats && Math.max(minOccurs, limits.maxOccurs ?? 0) > 1)
    say('fault', 'occurs-without-repeats', { item, words: 'is given several times, and does not repeat.' });
}

function bound(min: AnswerValue | undefined, max: AnswerValue | undefined): number | undefined {
  const numberOf = (one: AnswerValue) => one.valueDecimal ?? one.valueInteger ?? one.valueQuantity?.value;
  if (!min || !max) return undefined;
  const [least, most] = [numberOf(min), numberOf(max)];
  return least !== undefined && most !== undefined ? least - most : compareAnswers(min, max);
}
