/** What a journey may ask about a patient and an appointment, with the type of each answer. */
export const factTypes = {
  /** `new` or `known` to the clinic. */
  audience: 'string',
  service: 'string',
  practitioner: 'string',
  location: 'string',
  /** `AMB`, `VR` or `HH`. */
  mode: 'string',
  /** Language of the patient, without a region. */
  language: 'string',
  /** Whole years on the day of the appointment. */
  age: 'number',
  /** Somebody else has booked, such as a parent. */
  isBookedByOther: 'boolean',
  /** The clinic has something to say for this service: before, after, or after an operation. */
  hasPreparation: 'boolean',
  hasForm: 'boolean',
  hasFollowUp: 'boolean',
  isPostOperative: 'boolean',
  /** The form of this appointment has been sent. */
  hasAnswered: 'boolean',
  hasReviewPage: 'boolean',
  /** Days between the booking and the appointment. */
  leadDays: 'number',
  /** The clinic reminds of the next check after this service. */
  hasRecall: 'boolean',
  /** The person has another visit of the same kind after this one, past or ahead; not known where nobody is recalled. */
  hasLaterVisit: 'boolean',
  /** This was the visit after which the clinic asks to be recommended; not known where it never does. */
  isRecommendationDue: 'boolean',
  /** A contact has an appointment here, or had one. */
  isPatient: 'boolean',
} as const;
export type FactName = keyof typeof factTypes;

export type FactValue = string | number | boolean;

/** Of what kind the answer to each question is; of a `list`, one entry is compared. */
export type FactTypes<Name extends string> = Readonly<Record<Name, 'string' | 'number' | 'boolean' | 'list'>>;

/** What is known at the moment of asking. What is not known is left out, and no comparison with it holds. */
export type Facts<Name extends string = FactName> = {
  readonly [Each in Name]?: FactValue | readonly string[] | undefined;
};

/** A condition over facts, as data. */
export type Condition<Name extends string = FactName> =
  | { all: readonly Condition<Name>[] }
  | { any: readonly Condition<Name>[] }
  | { not: Condition<Name> }
  | { fact: Name; is: FactValue }
  | { fact: Name; in: readonly (string | number)[] }
  | { fact: Name; from?: number; to?: number };

/** Tells whether a condition holds. */
export function holds<Name extends string>(condition: Condition<Name>, facts: Facts<Name>): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, facts));
  if ('any' in condition) return condition.any.some((each) => holds(each, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  const known: FactValue | readonly string[] | undefined = facts[condition.fact];
  if (known === undefined) return false;
  const values: readonly FactValue[] = typeof known === 'object' ? known : [known];
  if ('is' in condition) return values.some((value) => value === condition.is);
  if ('in' in condition)
    return values.some((value) => typeof value !== 'boolean' && condition.in.includes(value));
  const { from = -Infinity, to = Infinity } = condition;
  return typeof known === 'number' && known >= from && known <= to;
}
