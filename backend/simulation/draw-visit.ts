import type { ClinicFile, ServiceEntry } from '../../src/contracts/clinic-file.ts';
import type { ScenarioFile } from '../../src/contracts/scenario-file.ts';
import type { Candidate } from '../../src/domain/booking/diary-candidate.ts';
import type { RecordedDecision } from '../../src/domain/consent/permits.ts';
import type { BookedPatient } from '../journeys/scheduling-port.ts';
import type { OfferedTimes } from './offered-times.ts';
import { pickWeighted, randomOf, type Random } from './random.ts';

export const [secondMs, minuteMs, hourMs, dayMs] = [1_000, 60_000, 3_600_000, 86_400_000] as const;

// Numbers that the French regulator keeps for fiction; whether one gets an SMS is all that counts here.
const landline = '+3319900';

/** Tells whether a telephone number of a simulated patient gets no SMS. */
export function isLandline(phone: string): boolean {
  return phone.startsWith(landline);
}

/** What a simulation is told. */
export interface SimulatedClinic {
  clinic: ClinicFile;
  scenario: ScenarioFile;
  seed: number;
  /** Midnight at the clinic before the first patient books. */
  startMs: number;
  days: number;
  times: OfferedTimes;
}

/** Everything about one visit that does not hang on what the journeys do. */
export interface Visit {
  id: string;
  patient: BookedPatient;
  bookedMs: number;
  time: Candidate;
  decisions: readonly RecordedDecision[];
  withdrawnMs?: number | undefined;
  cancelledMs?: number | undefined;
  move?: { atMs: number; to: Candidate } | undefined;
  /** The lower, the likelier it is missed: from 0 to 1. */
  noShowDice: number;
  /** How long after the visit the practice says who came; never when left out. */
  reportedAfterMs?: number | undefined;
  /** Draws whether, and how soon, a message about the form is answered. */
  form: Random;
  facts: readonly { type: string; after: 'booked' | 'start' | 'end'; afterMs: number }[];
}

/**
 * Draws the visits of a patient: one, or two.
 *
 * @param index - Which patient, from 0. The same patient of the same seed is always the same.
 */
export function drawVisits(index: number, simulated: SimulatedClinic): Visit[] {
  const { scenario, seed, startMs, days } = simulated;
  const dice = randomOf(seed, index, 'patient');
  // People book from seven in the morning to eleven at night.
  const day = Math.floor(dice.between(0, days));
  const bookedMs = startMs + day * dayMs + wholeSeconds(dice.between(7, 23) * hourMs);
  const audience = dice.chance(scenario.known) ? 'known' : 'new';
  const first = drawVisit({ index, nth: 0, bookedMs, audience }, simulated);
  if (!first) return [];
  const again = randomOf(seed, index, 'again');
  if (!again.chance(scenario.again.share)) return [first];
  const { from, to } = scenario.again.afterDays;
  const aroundMs = first.time.startMs + again.between(from, to) * dayMs;
  const laterMs = Math.max(first.time.endMs + hourMs, aroundMs - leadMs(again, simulated));
  if (laterMs >= startMs + days * dayMs) return [first];
  const next = { index, nth: 1, bookedMs: wholeSeconds(laterMs), audience: 'known', aroundMs } as const;
  const second = drawVisit({ ...next, patient: first.patient }, simulated);
  return second ? [first, second] : [first];
}

interface Drawn {
  index: number;
  nth: number;
  bookedMs: number;
  audience: 'known' | 'new';
  /** On which day, more or less; as far ahead as most when left out. */
  aroundMs?: number;
  patient?: BookedPatient;
}

function drawVisit(drawn: Drawn, simulated: SimulatedClinic): Visit | undefined {
  const { index, nth, bookedMs } = drawn;
  const { clinic, scenario, seed, times } = simulated;
  const dice = randomOf(seed, index, nth, 'visit');
  const service = pickService(dice, drawn, simulated);
  if (!service) return undefined;
  const aroundMs = drawn.aroundMs ?? bookedMs + leadMs(dice, simulated);
  const notBeforeMs = bookedMs + Math.max(service.minimumNoticeMinutes, 1) * minuteMs;
  const time = times.pick(service.id, { aroundMs, notBeforeMs }, dice);
  if (!time) return undefined;
  const lead = time.startMs - bookedMs;
  const { cancelledMs, move } = drawChanges(drawn, { time, service }, simulated);
  const after = randomOf(seed, index, nth, 'attendance');
  const noShowDice = after.next();
  const reported = after.chance(scenario.attendance.reported);
  const { from, to } = scenario.attendance.afterMinutes;
  const consent = randomOf(seed, index, nth, 'consents');
  const other = randomOf(seed, index, nth, 'facts');
  return {
    id: `00000000-0000-4000-8000-${(index * 2 + nth).toString(16).padStart(12, '0')}`,
    patient: drawn.patient ? { ...drawn.patient, audience: 'known' } : drawPatient(drawn, service, simulated),
    ...{ bookedMs, time, cancelledMs, move, noShowDice },
    decisions: clinic.notices.map(({ purpose }) => ({
      purpose,
      decision: purpose === 'care' || consent.chance(scenario.consents[purpose]) ? 'given' : 'refused',
    })),
    ...(consent.chance(scenario.withdrawn) && {
      withdrawnMs: wholeSeconds(bookedMs + consent.next() * lead),
    }),
    ...(reported && { reportedAfterMs: wholeSeconds(after.between(from, to) * minuteMs) }),
    form: randomOf(seed, index, nth, 'form'),
    facts: scenario.facts
      .filter(({ share }) => other.chance(share))
      .map(({ type, after: anchor, hours }) => ({
        ...{ type, after: anchor },
        afterMs: wholeSeconds(other.between(hours.from, hours.to) * hourMs),
      })),
  };
}

function pickService(
  dice: Random,
  { audience }: Drawn,
  { clinic, scenario, times }: SimulatedClinic,
): ServiceEntry | undefined {
  const fitting = clinic.services.filter(
    (one) => times.services.includes(one.id) && (one.audience === undefined || one.audience === audience),
  );
  const weights = fitting.map(
    ({ id }) => [id, scenario.services ? (scenario.services[id] ?? 0) : 1] as const,
  );
  const chosen = pickWeighted(dice, weights);
  return fitting.find(({ id }) => id === chosen);
}

/** Whoever moves a visit does so once, and whoever cancels has not moved it. */
function drawChanges(
  { index, nth, bookedMs }: Drawn,
  { time, service }: { time: Candidate; service: ServiceEntry },
  { scenario, seed, times }: SimulatedClinic,
): Pick<Visit, 'cancelledMs' | 'move'> {
  const dice = randomOf(seed, index, nth, 'changes');
  const lead = time.startMs - bookedMs;
  if (dice.chance(scenario.cancel.share)) {
    const isLate = dice.chance(scenario.cancel.lastTwoDays);
    const earliest = isLate ? Math.max(0, lead - 2 * dayMs) : 0;
    return { cancelledMs: wholeSeconds(bookedMs + dice.between(earliest, lead)) };
  }
  if (!dice.chance(scenario.move.share)) return {};
  const atMs = wholeSeconds(bookedMs + dice.next() * lead);
  const aroundMs = time.startMs + dice.between(-3, 10) * dayMs;
  const notBeforeMs = atMs + Math.max(service.minimumNoticeMinutes, 1) * minuteMs;
  const to = times.pick(service.id, { aroundMs, notBeforeMs }, dice);
  return to && to.startMs !== time.startMs ? { move: { atMs, to } } : {};
}

function leadMs(dice: Random, { clinic, scenario: { leadDays } }: SimulatedClinic): number {
  const days = leadDays.median * Math.exp(leadDays.spread * dice.normal());
  return Math.min(days, clinic.horizonDays) * dayMs;
}

function drawPatient(
  { index, audience, bookedMs }: Drawn,
  { age }: ServiceEntry,
  { clinic, scenario, seed }: SimulatedClinic,
): BookedPatient {
  const dice = randomOf(seed, index, 'person');
  const years = dice.between(age?.from ?? 1, Math.min(age?.to ?? 92, 92) + 1);
  const birthDate = new Date(bookedMs - years * 365.25 * dayMs).toISOString().slice(0, 10);
  const [main = 'fr', ...others] = clinic.languages;
  const standard = { [main]: 0.9, ...Object.fromEntries(others.map((one) => [one, 0.1 / others.length])) };
  const digits = String(index % 10_000).padStart(4, '0');
  const person = { given: 'Patient', family: String(index), email: `patient-${index}@patients.example` };
  return {
    ...person,
    birthDate,
    phone: dice.chance(scenario.landlines) ? `${landline}${digits}` : `+3363998${digits}`,
    locale: pickWeighted(dice, Object.entries(scenario.languages ?? standard)) ?? main,
    ...{ notices: [], audience },
    ...(dice.chance(scenario.bookedForOther) && {
      booker: { given: 'Parent', family: String(index), relation: 'parent' },
    }),
  };
}

function wholeSeconds(ms: number): number {
  return Math.floor(ms / secondMs) * secondMs;
}
