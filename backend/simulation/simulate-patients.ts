import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { ScenarioFile } from '../../src/contracts/scenario-file.ts';
import { startOfDay } from '../../src/lib/start-of-day.ts';
import type { JourneyDefinition } from '../journeys/definition.ts';
import { journeyRegistry } from '../journeys/registry.ts';
import type { BookedPatient } from '../journeys/scheduling-port.ts';
import { sendingCalendar } from '../scheduling/sending-calendar.ts';
import { countingWitness } from './counting-witness.ts';
import { addCounts, noCounts, type Counts } from './counts.ts';
import { dayMs, drawVisits, isLandline, type SimulatedClinic } from './draw-visit.ts';
import { hearMessage, isNamed, liveVisit, type LivedVisit } from './live-visit.ts';
import { offeredTimes } from './offered-times.ts';
import { timelineWitness, type TimelineEntry } from './timeline-witness.ts';
import type { Witness } from './witness.ts';
import { simulatedWorld, type WorldOptions } from './world.ts';

/** What is simulated. Plain data: it can be handed to another process. */
export interface Simulation {
  clinic: ClinicFile;
  journeys: readonly JourneyDefinition[];
  scenario: ScenarioFile;
  seed: number;
  days: number;
}

/** Which patients, from 0; the last is not among them. */
export interface PatientRange {
  from: number;
  to: number;
}

/** So many live at once. It changes nothing but the memory that is taken, for no patient knows another. */
const atOnce = 200;

/**
 * Simulates patients from their first booking to the end of everything that came of it.
 *
 * @returns What was counted, in the order of the patients.
 */
export async function simulatePatients(simulation: Simulation, { from, to }: PatientRange): Promise<Counts> {
  const simulated = simulatedClinic(simulation);
  const engine = engineOf(simulation);
  const counts = noCounts();
  for (let first = from; first < to; first += atOnce) {
    const range = { from: first, to: Math.min(first + atOnce, to) };
    const part = noCounts();
    await live(simulated, { engine, range, part, witness: countingWitness(part) });
    addCounts(counts, part);
  }
  return counts;
}

/** The simulation made its patients, and need not read a pseudonym and a numbering plan for each. */
function identify({ family, phone }: BookedPatient) {
  return { person: family, getsSms: !isLandline(phone) };
}

/** Simulates one patient and tells everything that happened, in its order. */
export async function tellPatient(simulation: Simulation, index: number): Promise<TimelineEntry[]> {
  const entries: TimelineEntry[] = [];
  const range = { from: index, to: index + 1 };
  const witness = timelineWitness((entry) => void entries.push(entry));
  const engine = engineOf(simulation);
  await live(simulatedClinic(simulation), { engine, range, part: noCounts(), witness });
  return entries;
}

function simulatedClinic({ clinic, scenario, seed, days }: Simulation): SimulatedClinic {
  const startMs = startOfDay(scenario.start, clinic.timeZone);
  // A second visit, or a moved one, may lie behind the horizon of the last booking.
  const endMs = startMs + (days + clinic.horizonDays + scenario.again.afterDays.to + 30) * dayMs;
  return { clinic, scenario, seed, startMs, days, times: offeredTimes(clinic, { startMs, endMs }) };
}

/** What all patients have in common: the journeys, and when the clinic may write. */
function engineOf({ clinic, journeys }: Simulation): Pick<WorldOptions, 'clinic' | 'journeys' | 'calendar'> {
  return { clinic, journeys: journeyRegistry(journeys), calendar: sendingCalendar(clinic) };
}

interface Lives {
  engine: ReturnType<typeof engineOf>;
  range: PatientRange;
  part: Counts;
  witness: Witness;
}

async function live(simulated: SimulatedClinic, { engine, range, part, witness }: Lives): Promise<void> {
  const lived = new Map<string, { one: LivedVisit; patient: number }>();
  part.perPatient = Array.from({ length: range.to - range.from }, () => 0);
  const world = simulatedWorld({
    ...engine,
    identify,
    witness: {
      ...witness,
      settled(settled) {
        witness.settled?.(settled);
        const heard = lived.get(settled.claimed.key);
        if (!heard || settled.outcome.state !== 'accepted') return;
        part.perPatient[heard.patient] = (part.perPatient[heard.patient] ?? 0) + 1;
        if (isNamed(settled.claimed.send.template, simulated.scenario.survey.templates))
          part.visits.surveys += 1;
        hearMessage(heard.one, settled.claimed);
      },
    },
  });
  for (let index = range.from; index < range.to; index += 1) {
    for (const visit of drawVisits(index, simulated))
      lived.set(visit.id, { one: liveVisit(visit, world, simulated), patient: index - range.from });
  }
  await world.workUntil(Infinity);
  for (const { one } of lived.values()) countVisit(part, one);
}

function countVisit({ visits }: Counts, one: LivedVisit): void {
  visits.bookings += 1;
  visits.moved += Number(one.isMoved);
  visits.cancelled += Number(one.end === 'cancelled');
  visits.attended += Number(one.end === 'attended');
  visits.noShows += Number(one.end === 'noshow');
  visits.reminded += Number(one.isReminded && one.end !== 'cancelled');
  visits.formsAsked += Number(one.isFormAsked);
  visits.formsAnswered += Number(one.isFormAnswered);
}
