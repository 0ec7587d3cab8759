import type { ConsentPurpose } from '../../src/contracts/consent.ts';
import { permits, type ConsentState } from '../../src/domain/consent/permits.ts';
import type { Audience, OutwardFact, SourceEvent } from './connector.ts';
import { fieldClass, personFields, type PersonField } from './field-classes.ts';
import { outwardNames } from './outward-names.ts';

/** What one connector may hear, from the clinic file. */
export interface OutwardRules {
  audience: Audience;
  /** The names of facts it is told; none when empty. */
  facts: readonly string[];
  /** The fields that leave; none when empty. */
  fields: readonly string[];
  /** Names the person of an event for this connector alone. */
  pseudonymOf: (event: SourceEvent) => string;
}

/** Why a fact does not leave. */
export type Kept = 'not_listed' | 'no_consent' | 'not_theirs';

const marketing: readonly ConsentPurpose[] = ['marketing-email', 'marketing-sms'];
/** The consent by which a way to reach somebody leaves; anything else of the person leaves by either. */
const purposesOf = (field: string): readonly ConsentPurpose[] =>
  field === 'email' ? ['marketing-email'] : field === 'phone' ? ['marketing-sms'] : marketing;

/**
 * Decides what of a fact leaves to one connector: nothing that is not listed, nothing about health except to care,
 * and nothing by which somebody can be known or reached without their consent to it.
 *
 * The end of a consent goes to whoever was told of the person while it was given, with the one address that is to be
 * written to no more.
 */
export function outwardFact(
  event: SourceEvent,
  rules: OutwardRules,
  consents: ConsentState,
): OutwardFact | Kept {
  const name = outwardNames[event.type];
  if (name === undefined || !rules.facts.includes(name)) return 'not_listed';
  const ended = endedPurpose(event, rules);
  // Of any other consent, a CRM would take it for the end of its own.
  if (event.type === 'consent.withdrawn' && rules.audience === 'crm' && ended === undefined)
    return 'not_theirs';
  if (ended === undefined && !mayHear(rules.audience, consents)) return 'no_consent';
  const may = (field: string) => mayLeave(field, { audience: rules.audience, ended, consents });
  const fields = rules.fields.filter((field) => !isOfPerson(field) && may(field));
  const data = fields.flatMap((field) => plainEntry(field, event.data));
  return {
    id: event.id,
    name,
    occurredAtMs: event.occurredMs,
    person: personOf(event, rules, may),
    data: Object.fromEntries(data),
  };
}

/** The marketing consent whose end this fact tells to someone who had been told of the person. */
function endedPurpose({ type, data, wasTold }: SourceEvent, { audience }: OutwardRules) {
  if (type !== 'consent.withdrawn' || audience !== 'crm' || !wasTold) return undefined;
  return marketing.find((purpose) => purpose === data['purpose']);
}

function mayHear(audience: Audience, consents: ConsentState): boolean {
  if (audience === 'crm') return marketing.some((purpose) => permits(purpose, consents));
  return audience !== 'analytics' || permits('measurement', consents);
}

function mayLeave(
  field: string,
  {
    audience,
    ended,
    consents,
  }: { audience: Audience; ended: ConsentPurpose | undefined; consents: ConsentState },
): boolean {
  const kind = fieldClass(field);
  if (kind === 'none' || audience === 'care') return true;
  if (kind === 'health' || audience === 'analytics') return false;
  const purposes = purposesOf(field);
  if (ended !== undefined) return purposes.length === 1 && purposes[0] === ended;
  return purposes.some((purpose) => permits(purpose, consents));
}

function personOf(
  event: SourceEvent,
  { fields, pseudonymOf }: OutwardRules,
  may: (field: string) => boolean,
): OutwardFact['person'] {
  const { person } = event;
  const given = fields.filter(isOfPerson).flatMap((field) => {
    const value = person?.[field];
    return value && may(field) ? [[field, value] as const] : [];
  });
  const { email, phone, ...traits } = Object.fromEntries(given);
  return {
    pseudonym: pseudonymOf(event),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    traits,
  };
}

function isOfPerson(field: string): field is PersonField {
  return (personFields as readonly string[]).includes(field);
}

/** Only a plain value leaves: inside a list or an object nobody has declared anything. */
function plainEntry(field: string, data: SourceEvent['data']) {
  const value = Object.hasOwn(data, field) ? data[field] : undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? [[field, value] as const]
    : [];
}
