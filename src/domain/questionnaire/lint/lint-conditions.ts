import { hasItsType } from '../answer-type.ts';
import { isQuestion } from '../form.ts';
import type { Condition, Form, FormItem } from '../form.ts';
import { wantedBy } from '../is-asked.ts';
import type { Say } from './form-finding.ts';
import { worldsOf } from './worlds.ts';
import type { Worlds } from './worlds.ts';

/** Conditions that never hold, always hold, or hold when nobody has answered yet; and what nobody is ever asked. */
export function lintConditions(form: Form, say: Say): void {
  const worlds = worldsOf(form);
  for (const item of form.all) {
    const { conditions } = item;
    const isDead = conditions.map((condition, at) => lintClause(condition, { item, at, worlds, say }));
    lintTogether(item, { worlds, say, isDead: isDead.some(Boolean) });
    lintReach(item, { worlds, say, isSaid: isDead.some(Boolean) });
    lintOrder(item, form, say);
  }
}

interface Clause {
  item: FormItem;
  /** Which of its conditions. */
  at: number;
  worlds: Worlds;
  say: Say;
}

const nameOf = ({ question }: Condition) => `"${question}"`;

/** @returns Whether it never holds. */
function lintClause(condition: Condition, { item, at, worlds, say }: Clause): boolean {
  const { target, operator } = condition;
  if (!target || target === item) return false;
  const part = `enableWhen[${at}]`;
  if (isMistyped(condition, target)) {
    const words = `compares ${nameOf(condition)} with a value of another type than its answers have: it never fits.`;
    say('fault', 'wrong-answer-type', { item, part, words });
    return operator !== '!=';
  }
  const holding = worlds.fulfilling(condition).length;
  if (holding === 0) {
    const why = isQuestion(target)
      ? 'no answer to it fulfils this: it is not among the options, or outside the limits'
      : 'it is no question, and never answered';
    say('fault', 'dead-condition', { item, part, words: `never holds for ${nameOf(condition)}: ${why}.` });
    return true;
  }
  if (holding === worlds.samplesOf(target).length) {
    const words = `holds whatever is answered to ${nameOf(condition)}, and before it is: leave it out, or mend the value.`;
    say('fault', 'always-true', { item, part, words });
  } else if (operator === '!=' && !isGuarded(condition, item)) {
    const words = `holds before ${nameOf(condition)} is answered: add "answered" (exists) to it with "all".`;
    say('fault', 'vacuous-not-equal', { item, part, words });
  }
  return false;
}

/** `exists` asks for a truth value, and everything else for an answer that the question may have. */
function isMistyped(condition: Condition, target: FormItem): boolean {
  const wanted = wantedBy(condition);
  if (condition.operator === 'exists') return typeof wanted.valueBoolean !== 'boolean';
  if (!isQuestion(target)) return false;
  const isNumber = (wanted.valueInteger ?? wanted.valueDecimal) !== undefined;
  if (isNumber && /^(?:integer|decimal)$/.test(target.type)) return false;
  if (/^date/.test(target.type) && (wanted.valueDate ?? wanted.valueDateTime) !== undefined) return false;
  // Options may be of any type; what has no options here is known to a server of terms.
  return !hasItsType(wanted, target);
}

/** Another condition on the same question holds only once there is an answer. */
const isGuarded = ({ target }: Condition, { conditions, behavior }: FormItem): boolean =>
  behavior === 'all' &&
  conditions.some(
    (one) =>
      one.target === target &&
      one.operator !== '!=' &&
      !(one.operator === 'exists' && wantedBy(one).valueBoolean === false),
  );

interface Together {
  worlds: Worlds;
  say: Say;
  isDead: boolean;
}

function lintTogether(item: FormItem, { worlds, say, isDead }: Together): void {
  const { conditions, behavior } = item;
  for (const [at, condition] of conditions.entries()) {
    const first = conditions.findIndex((one) => sameCondition(one, condition));
    if (first < at) {
      const words = `is the same condition as enableWhen[${first}].`;
      say('advice', 'duplicate-condition', { item, part: `enableWhen[${at}]`, words });
    }
  }
  if (conditions.length < 2 || isDead) return;
  if (behavior === 'all' && worlds.own(item)?.length === 0) {
    const words = 'its conditions contradict each other: no answers fulfil all of them.';
    say('fault', 'contradiction', { item, words });
  }
  const [target, ...others] = new Set(conditions.map((one) => one.target));
  if (behavior === 'any' && target && others.length === 0) {
    const places = conditions.map((one) => worlds.fulfilling(one));
    const all = worlds.samplesOf(target).length;
    // One that holds by itself is said where it stands.
    if (places.every((one) => one.length < all) && new Set(places.flat()).size === all) {
      const words = `one of its conditions holds whatever is answered to "${target.linkId}": it is always asked.`;
      say('fault', 'always-true', { item, words });
    }
  }
}

function sameCondition(one: Condition, other: Condition): boolean {
  const text = ({ target: _target, ...written }: Condition) =>
    JSON.stringify(Object.entries(written).sort(([a], [b]) => (a < b ? -1 : 1)));
  return text(one) === text(other);
}

function lintReach(item: FormItem, { worlds, say, isSaid }: Omit<Together, 'isDead'> & { isSaid: boolean }) {
  const { parent, control } = item;
  const isAround = parent === undefined || worlds.reach(parent)?.length !== 0;
  if (!isAround || worlds.reach(item)?.length !== 0) return;
  if (control === 'page') {
    say('fault', 'unreachable-page', { item, words: 'no answers lead to this page.' });
  } else if (!isSaid && worlds.own(item)?.length !== 0) {
    const words =
      'is never asked: what its conditions want and what opens their questions cannot be the case together.';
    say('fault', 'never-asked', { item, words });
  }
}

/** What is asked on a page further on is not answered yet. */
function lintOrder(item: FormItem, { items }: Form, say: Say): void {
  const pageOf = ({ path }: FormItem) =>
    path.find(({ control }) => control === 'page') ?? (items.length > 1 ? path[0] : undefined);
  for (const [at, condition] of item.conditions.entries()) {
    const { target } = condition;
    if (!target || target.order <= item.order) continue;
    const isLaterPage = pageOf(target) !== pageOf(item);
    const where = isLaterPage ? 'on a page further on' : 'below it';
    say(isLaterPage ? 'fault' : 'advice', 'asked-later', {
      ...{ item, part: `enableWhen[${at}]` },
      words: `${nameOf(condition)} is asked ${where}: ask it before.`,
    });
  }
}
