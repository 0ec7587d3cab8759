import type { EligibilityAnswer } from '../../contracts/booking-request.ts';
import type { FieldProblem } from '../../contracts/problem.ts';
import { ageOn } from './age-on.ts';

/** Whom a service is for: a `Service` of the catalogue and a `ServiceEntry` of the clinic's file both say it. */
export interface EligibilityRules {
  audience?: string | undefined;
  age?: AgeRange | undefined;
  questions?: readonly EligibilityRule[] | undefined;
}

/** Whole years on the day of the appointment, both included. */
export interface AgeRange {
  from?: number | undefined;
  to?: number | undefined;
}

interface EligibilityRule {
  id: string;
  answers: readonly { id: string; outcome: string }[];
}

/** What was said of the patient, and for when. */
export interface EligibilityClaims {
  /** ISO 8601 calendar date. */
  birthDate: string;
  /** Day of the appointment at the clinic, as ISO 8601 calendar date. */
  day: string;
  audience?: 'new' | 'known' | undefined;
  answers?: readonly EligibilityAnswer[] | undefined;
  /** Whether the practitioner sees patients whom the clinic does not know; yes when left out. */
  acceptsNew?: boolean | undefined;
}

/**
 * Decides whether a patient may book a service. Browser and backend ask the same function, so that nobody is led to a
 * slot that is refused in the end.
 *
 * @returns Nothing when they may; else each rule that says no. `pointer` is the place in the booking request,
 *   `code` is `missing` (not said), `unknown` (no such question or answer), `repeated`, `too_young`, `too_old`,
 *   `known_only`, `new_only`, or `stop` (this answer ends the booking).
 *
 * @example
 * ```ts
 * eligibilityFaults({ age: { from: 16 } }, { birthDate: '2015-05-04', day: '2027-03-23' });
 * // => [{ pointer: '/patient/birthDate', code: 'too_young' }]
 * ```
 */
export function eligibilityFaults(rules: EligibilityRules, claims: EligibilityClaims): FieldProblem[] {
  return [
    ...ageFaults(rules, claims),
    ...audienceFaults(rules, claims),
    ...answerFaults(rules.questions ?? [], claims.answers ?? []),
  ];
}

/**
 * Decides whether there is any day of a period on which a patient could book a service. Age only grows: too young is
 * who is so on the last day still, too old who is so on the first day already.
 *
 * @param period - First and last day, as ISO 8601 calendar dates at the clinic.
 * @returns As `eligibilityFaults` does.
 */
export function waitingFaults(
  rules: EligibilityRules,
  claims: Omit<EligibilityClaims, 'day'>,
  { firstDay, lastDay }: { firstDay: string; lastDay: string },
): FieldProblem[] {
  const faultsOn = (day: string) => eligibilityFaults(rules, { ...claims, day });
  return [
    ...faultsOn(firstDay).filter(({ code }) => code === 'too_old'),
    ...faultsOn(lastDay).filter(({ code }) => code !== 'too_old'),
  ];
}

/** @param age - Whole years. */
export function isInRange(age: number, { from = 0, to = Infinity }: AgeRange): boolean {
  return age >= from && age <= to;
}

/**
 * Tells whether it matters if the clinic knows the patient.
 *
 * @param practitioners - Those who do it.
 */
export function asksAudience(
  rules: EligibilityRules,
  practitioners: readonly { acceptsNew?: boolean | undefined }[],
): boolean {
  return rules.audience !== undefined || practitioners.some(({ acceptsNew }) => acceptsNew === false);
}

function ageFaults({ age = {} }: EligibilityRules, { birthDate, day }: EligibilityClaims) {
  const years = ageOn(birthDate, day);
  if (isInRange(years, age)) return [];
  return [{ pointer: '/patient/birthDate', code: years < (age.from ?? 0) ? 'too_young' : 'too_old' }];
}

function audienceFaults(rules: EligibilityRules, { audience, acceptsNew }: EligibilityClaims) {
  if (!asksAudience(rules, [{ acceptsNew }])) return [];
  if (audience === undefined) return [{ pointer: '/audience', code: 'missing' }];
  const pointer = '/audience';
  if (audience === 'known') return rules.audience === 'new' ? [{ pointer, code: 'new_only' }] : [];
  const isAccepted = rules.audience !== 'known' && acceptsNew !== false;
  return isAccepted ? [] : [{ pointer, code: 'known_only' }];
}

function answerFaults(questions: readonly EligibilityRule[], answers: readonly EligibilityAnswer[]) {
  const isOpen = questions.some(({ id }) => !answers.some(({ question }) => question === id));
  const faults = answers.flatMap(({ question, answer }, place) => {
    const asked = questions.find(({ id }) => id === question);
    const given = asked?.answers.find(({ id }) => id === answer);
    const isRepeated = answers.findIndex((other) => other.question === question) < place;
    const code = isRepeated ? 'repeated' : (given?.outcome ?? 'unknown');
    return ['repeated', 'unknown', 'stop'].includes(code) ? [{ pointer: `/answers/${place}`, code }] : [];
  });
  return isOpen ? [...faults, { pointer: '/answers', code: 'missing' }] : faults;
}
