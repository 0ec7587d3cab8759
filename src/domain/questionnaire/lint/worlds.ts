import type { AnswerValue } from '../../../contracts/questionnaire.ts';
import type { Condition, Form, FormItem } from '../form.ts';
import { isQuestion } from '../form.ts';
import { satisfies, wantedBy } from '../is-asked.ts';
import { sampleAnswers } from './sample-answers.ts';
import type { Samples } from './sample-answers.ts';

/** Answers that a few questions may have at the same time: of each, places among its samples. */
export type World = ReadonlyMap<FormItem, readonly number[]>;

/** What can be the case in a form. More ways than can be looked through count as unknown, and nothing is said. */
export interface Worlds {
  /** Places among the samples of its question that fulfil a condition. */
  fulfilling(condition: Condition): readonly number[];
  samplesOf(question: FormItem): Samples;
  /** Worlds in which its own conditions hold, whatever its questions depend on. */
  own(item: FormItem): readonly World[] | undefined;
  /** Worlds in which it is asked. */
  reach(item: FormItem): readonly World[] | undefined;
}

const mostWorlds = 400;
const mostQuestions = 100;
const anywhere: readonly World[] = [new Map()];

/** Looks through what answers can open what, so that a question which nobody will ever be asked is found. */
export function worldsOf({ all }: Form): Worlds {
  const wanted = new Map<FormItem, AnswerValue[]>();
  for (const condition of all.flatMap(({ conditions }) => conditions)) {
    if (!condition.target) continue;
    wanted.set(condition.target, [...(wanted.get(condition.target) ?? []), wantedBy(condition)]);
  }
  const samples = new Map<FormItem, Samples>();
  const samplesOf = (item: FormItem) => {
    const known = samples.get(item) ?? sampleAnswers(item, wanted.get(item) ?? []);
    samples.set(item, known);
    return known;
  };
  const fulfilling = (condition: Condition) => {
    const test = { operator: condition.operator, wanted: wantedBy(condition) };
    const of = condition.target ? samplesOf(condition.target) : [[]];
    return of.flatMap((answers, at) => (satisfies(test, answers) ? [at] : []));
  };
  const known = new Map<FormItem, readonly World[] | undefined>();

  function clause(condition: Condition, deep: boolean): readonly World[] | undefined {
    const { target } = condition;
    const places = fulfilling(condition);
    if (places.length === 0) return [];
    if (!target) return anywhere;
    const answered = places.filter((place) => place > 0);
    const silent = places.includes(0) ? [new Map([[target, [0]]])] : [];
    if (answered.length === 0) return silent;
    const worlds = product([new Map([[target, answered]])], deep ? reach(target) : anywhere);
    return worlds && [...silent, ...worlds];
  }

  function conditions({ conditions: list, behavior }: FormItem, deep: boolean): readonly World[] | undefined {
    if (list.length === 0) return anywhere;
    const each = list.map((condition) => clause(condition, deep));
    if (behavior === 'all') return each.reduce<readonly World[] | undefined>(product, anywhere);
    return each.some((worlds) => worlds === undefined) ? undefined : each.flatMap((worlds) => worlds ?? []);
  }

  function reach(item: FormItem): readonly World[] | undefined {
    // What depends on itself is said elsewhere.
    if (known.has(item) || item.isOnCycle) return known.get(item);
    const { parent } = item;
    const around = parent ? reach(parent) : anywhere;
    const place = parent && isQuestion(parent) ? product(around, [answeredWorld(parent)]) : around;
    const found = product(place, conditions(item, true));
    known.set(item, found);
    return found;
  }

  /** What stands under a question is asked once there is an answer. */
  const answeredWorld = (item: FormItem): World =>
    new Map([[item, samplesOf(item).flatMap((answers, at) => (answers.length > 0 ? [at] : []))]]);

  // In this order nothing is asked for that is not known yet, however long a chain of conditions is.
  for (const item of [...all].sort((a, b) => a.rank - b.rank)) reach(item);

  return { fulfilling, samplesOf, own: (item) => conditions(item, false), reach };
}

function product(
  some: readonly World[] | undefined,
  others: readonly World[] | undefined,
): readonly World[] | undefined {
  // Where one is impossible, the other need not be known.
  if (some?.length === 0 || others?.length === 0) return [];
  if (!some || !others || some.length * others.length > mostWorlds) return undefined;
  const largest = (worlds: readonly World[]) => Math.max(...worlds.map(({ size }) => size));
  if (largest(some) + largest(others) > mostQuestions) return undefined;
  return some.flatMap((one) => others.flatMap((other) => both(one, other) ?? []));
}

/** Both at the same time, unless a question would need two answers for it. */
function both(one: World, other: World): World | undefined {
  const merged = new Map(one);
  for (const [item, places] of other) {
    const before = merged.get(item);
    const left = before ? before.filter((place) => places.includes(place)) : places;
    if (left.length === 0) return undefined;
    merged.set(item, left);
  }
  return merged;
}
