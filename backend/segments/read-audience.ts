import type { CampaignDraft } from '../../src/contracts/campaign-draft.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import { startOfDay } from '../../src/lib/start-of-day.ts';
import { campaignKind } from '../journeys/campaign-port.ts';
import { holds, type Condition } from '../journeys/condition.ts';
import type { AudienceBooking, AudienceReaderPort, VisitDays } from './audience-port.ts';
import { contactFacts, patientFacts, type PersonFactName, type PersonFacts } from './person-facts.ts';

/** How far the reading of an audience has come. */
export interface AudiencePlace {
  in: 'visits' | 'patients' | 'contacts';
  after: string;
}

/** Whom a message is for: a patient by one of their appointments, or somebody who signed up. */
export interface Candidate {
  booking?: string;
  contact?: string;
  email: string;
}

export interface AudiencePart {
  /** How many people belong to the audience, whether they may be written to or not. */
  found: number;
  /** Those of them who may be written to. */
  candidates: Candidate[];
  /** Where to read on; `undefined` when that was the last. */
  next: AudiencePlace | undefined;
}

export interface AudienceReading {
  clinic: ClinicFile;
  audience: CampaignDraft['audience'];
  reader: AudienceReaderPort;
  /** Tells people apart. */
  keyOf: (person: Pick<AudienceBooking, 'given' | 'family' | 'birthDate'>) => string;
  nowMs: number;
  /** About how many people at a time. */
  size: number;
}

/** Where the reading of an audience begins. */
export const firstPlace = (audience: CampaignDraft['audience']): AudiencePlace => ({
  in: campaignKind(audience) === 'information' ? 'visits' : 'patients',
  after: '',
});

/** Reads a part of an audience, from a place on. */
export async function readAudience(place: AudiencePlace, reading: AudienceReading): Promise<AudiencePart> {
  if (place.in === 'visits') return readVisits(place.after, reading);
  if (place.in === 'patients') return readPatients(place.after, reading);
  return readContacts(place.after, reading);
}

async function readVisits(after: string, reading: AudienceReading): Promise<AudiencePart> {
  const { clinic, audience, reader, size } = reading;
  const days = daysOf(audience, clinic);
  if (!days) return { found: 0, candidates: [], next: undefined };
  const { rows, next } = await reader.visits(clinic.id, days, { after, size });
  return {
    found: rows.length,
    candidates: rows.map(({ id, email }) => ({ booking: id, email })),
    next: next === undefined ? undefined : { in: 'visits', after: next },
  };
}

async function readPatients(after: string, reading: AudienceReading): Promise<AudiencePart> {
  const { clinic, reader, size, nowMs, keyOf } = reading;
  const { rows, next } = await reader.patients(clinic.id, { after, size });
  const belongs = segmentOf(reading);
  const today = { nowMs, day: isoDateAt(nowMs, clinic.timeZone) };
  const candidates: Candidate[] = [];
  let found = 0;
  for (const bookings of byPerson(rows, keyOf)) {
    if (!belongs(patientFacts(bookings, today))) continue;
    found += 1;
    const agreed = bookings.findLast((booking) => booking.agreed.includes('newsletter'));
    if (agreed) candidates.push({ booking: agreed.id, email: agreed.email });
  }
  return { found, candidates, next: { in: next === undefined ? 'contacts' : 'patients', after: next ?? '' } };
}

async function readContacts(after: string, reading: AudienceReading): Promise<AudiencePart> {
  const { clinic, reader, size } = reading;
  const { rows, next } = await reader.contacts(clinic.id, { after, size });
  const belongs = segmentOf(reading);
  const found = rows.filter((contact) => belongs(contactFacts(contact)));
  return {
    found: found.length,
    candidates: found
      .filter(({ agreed }) => agreed.includes('newsletter'))
      .map(({ id, email }) => ({ contact: id, email })),
    next: next === undefined ? undefined : { in: 'contacts', after: next },
  };
}

function segmentOf({ clinic, audience }: AudienceReading): (facts: PersonFacts) => boolean {
  if (audience.segment === undefined) return () => true;
  const segment = clinic.segments.find(({ id }) => id === audience.segment);
  const condition = segment?.if as Condition<PersonFactName> | undefined;
  return (facts) => condition !== undefined && holds(condition, facts);
}

function byPerson(
  rows: readonly AudienceBooking[],
  keyOf: AudienceReading['keyOf'],
): Iterable<[AudienceBooking, ...AudienceBooking[]]> {
  const people = new Map<string, [AudienceBooking, ...AudienceBooking[]]>();
  for (const row of rows) {
    const key = keyOf(row);
    const own = people.get(key);
    if (own) own.push(row);
    else people.set(key, [row]);
  }
  return people.values();
}

function daysOf({ days }: CampaignDraft['audience'], { timeZone }: ClinicFile): VisitDays | undefined {
  return (
    days && {
      fromMs: startOfDay(days.from, timeZone),
      untilMs: startOfDay(days.to, timeZone, 1),
      practitioner: days.practitioner,
    }
  );
}
