import type { MapCondition, MapJourney, MapStep } from '../../src/contracts/desk-journeys.ts';
import type { DeskMessages } from '../../src/locales/desk-messages.ts';

/** A step in words: what it is, what it says more, and what was counted there. */
export interface StepWords {
  kind: string;
  text: string;
  counts: string[];
}

/** Says what a step does. */
export function stepWords(step: MapStep, words: DeskMessages): StepWords {
  return {
    kind: words.journeys.kinds[step.kind] ?? step.kind,
    text: textOf(step, words),
    counts: countsOf(step, words),
  };
}

function textOf(step: MapStep, words: DeskMessages): string {
  const { journeys, messages } = words;
  const fact = (name = '') => journeys.facts[name] ?? name;
  switch (step.kind) {
    case 'send': {
      const { template = '', channel = 'email', instead } = step;
      const by = messages.channels[channel as 'email' | 'sms'];
      const said = `${messages.templates[template] ?? template} · ${by}`;
      return instead ? `${said}, ${journeys.instead(messages.channels[instead as 'email' | 'sms'])}` : said;
    }
    case 'wait':
      return momentWords(step.until ?? '', step.offset, journeys);
    case 'wait-for':
      return journeys.waitsFor(fact(step.on), deadlineWords(step.until ?? '', journeys));
    case 'branch':
      return step.condition
        ? journeys.question(upper(conditionWords(step.condition, journeys.conditions)))
        : '';
    case 'split':
      return step.ways.map(({ name }) => journeys.arms[name] ?? name).join(' / ');
    case 'task':
      return `${journeys.subjects[step.subject ?? ''] ?? step.subject ?? ''} · ${words.tasks.queues[step.queue ?? ''] ?? step.queue ?? ''}`;
    case 'webhook':
      return step.name ?? '';
  }
}

function countsOf({ counts }: MapStep, { journeys, messages }: DeskMessages): string[] {
  const { counts: say } = journeys;
  const one = (count: number, text: (count: number) => string) => (count > 0 ? [text(count)] : []);
  return [
    ...one(counts.waiting, say.waiting),
    ...one(counts.sent, say.sent),
    ...one(counts.planned, say.planned),
    ...one(counts.failed, say.failed),
    ...Object.entries(counts.dropped).map(([code, count]) =>
      say.dropped(count, messages.codes[code] ?? code),
    ),
    ...Object.entries(counts.tasks).flatMap(([state, count]) => one(count, say.tasks[state] ?? String)),
  ];
}

/** Such as "a week before the appointment", or "the appointment" where nothing is counted from it. */
export function momentWords(
  anchor: string,
  offset: string | undefined,
  words: DeskMessages['journeys'],
): string {
  const named = words.anchors[anchor] ?? anchor;
  if (!offset) return named;
  const [, sign, weeks, days, hours, minutes] =
    /^(-?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(offset) ?? [];
  const parts = unitsOf({ weeks, days, hours, minutes });
  const amount = parts.map(([unit, count]) => words.units[unit](count)).join(' ');
  return words.moment(amount, sign ? 'before' : 'after', named);
}

/** Days that make whole weeks are said as weeks. */
function unitsOf(given: Record<'weeks' | 'days' | 'hours' | 'minutes', string | undefined>) {
  const days = Number(given.days ?? 0) + 7 * Number(given.weeks ?? 0);
  const isWeeks = days > 0 && days % 7 === 0;
  const units: ['week' | 'day' | 'hour' | 'minute', number][] = [
    isWeeks ? ['week', days / 7] : ['day', days],
    ['hour', Number(given.hours ?? 0)],
    ['minute', Number(given.minutes ?? 0)],
  ];
  return units.filter(([, count]) => count > 0);
}

/** The same for a deadline in one text, such as `data.start-P2D`. */
export function deadlineWords(deadline: string, words: DeskMessages['journeys']): string {
  const [, anchor = deadline, sign = '', offset] = /^([a-z.]+)(?:([+-])(P.+))?$/.exec(deadline) ?? [];
  return momentWords(anchor, offset && `${sign === '-' ? '-' : ''}${offset}`, words);
}

/** Says a condition in words, parts in parentheses where they would be misread. */
export function conditionWords(
  condition: MapCondition,
  words: DeskMessages['journeys']['conditions'],
): string {
  const inner = (part: MapCondition) => {
    const text = conditionWords(part, words);
    return 'all' in part || 'any' in part ? `(${text})` : text;
  };
  if ('all' in condition) return condition.all.map(inner).join(words.and);
  if ('any' in condition) return condition.any.map(inner).join(words.or);
  if ('not' in condition) return words.not(conditionWords(condition.not, words));
  const fact = words.facts[condition.fact] ?? condition.fact;
  const value = (one: string | number | boolean) => words.values[String(one)] ?? String(one);
  if ('is' in condition) {
    const flag = words.flags[condition.fact];
    if (flag && typeof condition.is === 'boolean') return condition.is ? flag.yes : flag.no;
    return words.is(fact, value(condition.is));
  }
  if ('in' in condition) return words.oneOf(fact, condition.in.map(value).join(', '));
  const { from, to } = condition;
  if (from !== undefined && to !== undefined) return words.between(fact, from, to);
  return from === undefined ? words.atMost(fact, to ?? 0) : words.atLeast(fact, from);
}

/** The name of a way, as a label beside its line. */
export function wayWords({ name, share }: MapStep['ways'][number], { journeys }: DeskMessages): string {
  const said = journeys.ways[name] ?? journeys.arms[name] ?? name;
  return share === undefined ? said : `${said} · ${journeys.share(`${Math.round(share * 100)} %`)}`;
}

/** What is true of a journey as a whole: how it begins and ends, and how many runs it has. */
export function journeyWords(journey: MapJourney, { journeys: words }: DeskMessages): string[] {
  const facts = (names: readonly string[]) => names.map((name) => words.facts[name] ?? name).join(', ');
  const { entry, goals, exits, rebases } = journey;
  return [
    words.begins(facts([entry.on])),
    ...(entry.condition ? [words.only(conditionWords(entry.condition, words.conditions))] : []),
    ...(goals.length > 0 ? [words.succeeds(facts(goals))] : []),
    ...(rebases.length > 0 ? [words.restarts(facts(rebases))] : []),
    words.ends(facts(exits)),
  ];
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
