import type { Form, FormItem } from '../form.ts';
import { keyOf, labelOf } from '../localise-form.ts';
import type { Say } from './form-finding.ts';

/** What can be chosen: something, once each, and with a score where the form is scored. */
export function lintOptions({ all }: Form, say: Say): void {
  for (const item of all) {
    lintChoice(item, say);
    lintDoubles(item, say);
  }
  lintScores(all, say);
}

function lintChoice(item: FormItem, say: Say): void {
  const { type, options, source, expressions } = item;
  if (type !== 'choice' && type !== 'open-choice') return;
  const isFilled =
    expressions.answerExpression !== undefined || expressions.calculatedExpression !== undefined;
  if (!options && !source.answerValueSet && !isFilled)
    say('fault', 'no-options', { item, words: 'has nothing to choose from.' });
}

function lintDoubles(item: FormItem, say: Say): void {
  const [codes, labels] = [new Set<string>(), new Set<string>()];
  for (const [at, option] of (item.options ?? []).entries()) {
    const { valueCoding } = option.value;
    const code = valueCoding?.code
      ? `${valueCoding.system}|${valueCoding.code}`
      : JSON.stringify(option.value);
    const isTwice = codes.has(code);
    if (isTwice || labels.has(labelOf(option))) {
      const words = `"${isTwice ? keyOf(option) : labelOf(option)}" stands twice among its options.`;
      say('fault', 'duplicate-option', { item, part: `answerOption[${at}]`, words });
    }
    codes.add(code);
    labels.add(labelOf(option));
  }
}

/** A form is scored as soon as one option is; then a choice without scores is left out of the sum. */
function lintScores(all: readonly FormItem[], say: Say): void {
  const isScored = ({ options = [] }: FormItem) => options.some(({ score }) => score !== undefined);
  const scored = all.filter(isScored);
  for (const item of scored) {
    for (const [at, { score }] of (item.options ?? []).entries()) {
      if (score !== undefined) continue;
      const words = 'has no score, and the other options have one: the sum leaves it out.';
      say('fault', 'unscored-option', { item, part: `answerOption[${at}]`, words });
    }
  }
  const groups = new Set(scored.map(({ parent }) => parent));
  const codesOf = ({ options = [] }: FormItem) => options.map(keyOf).join('\n');
  const codes = new Set(scored.map(codesOf));
  for (const item of all) {
    if (item.type !== 'choice' || !item.options || isScored(item)) continue;
    // The same options without scores are forgotten ones; others may be meant so.
    const level = codes.has(codesOf(item)) ? 'fault' : 'advice';
    if (level === 'fault' || groups.has(item.parent))
      say(level, 'unscored-question', { item, words: 'stands in a scored form, and has no scores.' });
  }
}
