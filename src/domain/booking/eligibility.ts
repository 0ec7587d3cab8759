import type { EligibilityAnswer } from '../../contracts/booking-request.ts';
import type { FieldProblem } from '../../contracts/problem.ts';

/** Who may book a service. The catalogue and the clinic file both fit it. */
export interface EligibilityRules {
  /** `new` or `known`. */
  audience?: string | undefined;
  /** Whole years on the day of the appointment, both included. */
  age?: { from?: number | undefined; to?: number | undefined } | undefined;
  questions?: readonly { id: string; answers: readonly { id: string; outcome: string }[] }[] | undefined;
}

/** What is known of whoever wants to book. */
export interface EligibilityFacts {
  /** ISO 8601 calendar date. */
  birthDate: string;
  /** ISO 8601 calendar date of the appointment, at the clinic. */
  day: string;
  /** Whether the practitioner sees patients whom the clinic does not know yet. */
  acceptsNew: boolean;
  audience?: 'new' | 'known' | undefined;
  answers?: readonly EligibilityAnswer[] | undefined;
}

/**
 * Says by which rules of a service someone may not book it. The widget asks it before it offers a slot, so that it can
 * explain; the backend asks it again, because a browser can be told anything.
 *
 * @returns Empty when they may. The pointers are those of a booking request: `/patient/birthDate` with `too_young` or
 *   `too_old`; `/audience` with `missing`, `known_only` or `new_only`; `/answers` with `missing`; `/answers/N` with
 *   `stop`, `unknown` or `repeated`.
 *
 * @example
 * ```ts
 * eligibilityFaults({ age: { from: 18 } }, { birthDate: '2010-01-01', day: '2027-03-28', acceptsNew: true });
 * // => [{ pointer: '/patient/birthDate', code: 'too_young' }]
 * ```
 */
export function eligibilityFaults(rules: EligibilityRules, facts: EligibilityFacts): FieldProblem[] {
  return [...ageFaults(rules, facts), ...audienceFaults(rules, facts), ...answerFaults(rules, facts)];
}

/**
 * Counts the whole years someone has lived on a day. Who was born on 29 February is a year older on 1 March of the
 * years without one.
 *
 * @param birthDate - ISO 8601 calendar date.
 * @param day - ISO 8601 calendar date.
 */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

function ageFaults({ age }: EligibilityRules, { birthDate, day }: EligibilityFacts): FieldProblem[] {
  const years = ageOn(birthDate, day);
  if (years < (age?.from ?? 0)) return [{ pointer: '/patient/birthDate', code: 'too_young' }];
  return years > (age?.to ?? years) ? [{ pointer: '/patient/birthDate', code: 'too_old' }] : [];
}

function audienceFaults(rules: EligibilityRules, { acceptsNew, audience }: EligibilityFacts): FieldProblem[] {
  const wanted = rules.audience ?? (acceptsNew ? undefined : 'known');
  // A service for newcomers with someone who takes none has nobody to see.
  const refusesNew = wanted === 'known' || !acceptsNew;
  if (wanted === undefined) return [];
  if (audience === undefined) return [{ pointer: '/audience', code: 'missing' }];
  if (audience === 'new' && refusesNew) return [{ pointer: '/audience', code: 'known_only' }];
  return audience === 'known' && wanted === 'new' ? [{ pointer: '/audience', code: 'new_only' }] : [];
}

function answerFaults(rules: EligibilityRules, facts: EligibilityFacts): FieldProblem[] {
  const questions = rules.questions ?? [];
  const answers = facts.answers ?? [];
  const answered = new Set<string>();
  const faults = answers.flatMap(({ question, answer }, index) => {
    const outcome = questions
      .find(({ id }) => id === question)
      ?.answers.find(({ id }) => id === answer)?.outcome;
    const code = answered.has(question) ? 'repeated' : outcome === undefined ? 'unknown' : outcome;
    answered.add(question);
    return ['repeated', 'unknown', 'stop'].includes(code) ? [{ pointer: `/answers/${index}`, code }] : [];
  });
  const isOpen = questions.some(({ id }) => !answered.has(id));
  return isOpen ? [...faults, { pointer: '/answers', code: 'missing' }] : faults;
}
