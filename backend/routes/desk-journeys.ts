import type { JourneyMap, MapJourney, StepCounts } from '../../src/contracts/desk-journeys.ts';
import { drawMap, noCounts, type JourneyCounts } from '../journeys/draw-map.ts';
import type { JourneyDefinition } from '../journeys/definition.ts';
import { localText } from '../journeys/local-text.ts';
import { Refusal } from '../journeys/refusal.ts';
import type { PatientFilter, RunCount, SendCount, TaskCount } from '../stores/desk-journey-store.ts';
import type { ClinicCall } from './api-context.ts';
import { jsonResponse } from './json-response.ts';
import { deskLanguages, requireDesk } from './require-desk.ts';

/** `GET /v1/desk/journeys?audience=…&service=…`: the journeys that really run, and who is where in them. */
export async function getDeskJourneys(call: ClinicCall): Promise<Response> {
  const { clinic, context } = call;
  requireDesk(call);
  const filter = filterIn(call);
  const { journeys } = context.desk;
  const [definitions, runs, sends, tasks] = await Promise.all([
    journeys.definitions(),
    journeys.runs(clinic.id, filter),
    journeys.sends(clinic.id, filter),
    journeys.tasks(clinic.id, filter),
  ]);
  const languages = deskLanguages(call);
  const answer: JourneyMap = {
    journeys: inReadingOrder(definitions, context.journeys)
      .map((definition) => mapOf(definition, context.journeys, { runs, sends, tasks }))
      .filter(({ isLatest, runs: { active } }) => isLatest || active > 0)
      .sort((a, b) => Number(b.isLatest) - Number(a.isLatest)),
    services: clinic.services.map(({ id, name }) => ({ id, name: localText(name, languages) })),
  };
  return jsonResponse(answer);
}

/** @throws Refusal `invalid_request` for a kind of patient that there is not: no counts would look like none waiting. */
function filterIn({ url, clinic }: ClinicCall): PatientFilter {
  const audience = url.searchParams.get('audience') ?? undefined;
  const service = url.searchParams.get('service') ?? undefined;
  if (audience !== undefined && audience !== 'new' && audience !== 'known')
    throw new Refusal('invalid_request', { errors: [{ pointer: '/audience', code: 'invalid' }] });
  if (service !== undefined && !clinic.services.some(({ id }) => id === service))
    throw new Refusal('invalid_request', { errors: [{ pointer: '/service', code: 'invalid' }] });
  return { audience, service };
}

interface Counted {
  runs: readonly RunCount[];
  sends: readonly SendCount[];
  tasks: readonly TaskCount[];
}

/** As they were published, what a clinic has written behind it; what is published no more comes last. */
function inReadingOrder(
  definitions: readonly JourneyDefinition[],
  current: readonly JourneyDefinition[],
): JourneyDefinition[] {
  const placeOf = ({ id }: JourneyDefinition) => {
    const place = current.findIndex((one) => one.id === id);
    return place < 0 ? current.length : place;
  };
  return [...definitions].sort((one, other) => placeOf(one) - placeOf(other));
}

/** @param current - Those that begin. */
function mapOf(
  definition: JourneyDefinition,
  current: readonly JourneyDefinition[],
  all: Counted,
): MapJourney {
  const isOf = ({ journey, version }: { journey: string; version: number }) =>
    journey === definition.id && version === definition.version;
  const counts = countsOf({
    runs: all.runs.filter(isOf),
    sends: all.sends.filter(isOf),
    tasks: all.tasks.filter(isOf),
  });
  const versions = current.filter(({ id }) => id === definition.id).map(({ version }) => version);
  const isLatest = definition.version === Math.max(...versions);
  return drawMap(definition, { counts, isLatest });
}

function countsOf({ runs, sends, tasks }: Counted): JourneyCounts {
  const byStatus: MapJourney['runs'] = { active: 0, completed: 0, exited: 0, reached: 0 };
  const steps = new Map<string, StepCounts>();
  const of = (step: string) => {
    const counts = steps.get(step) ?? noCounts();
    steps.set(step, counts);
    return counts;
  };
  for (const { status, waiting_at: at, count } of runs) {
    byStatus[status] += count;
    if (status === 'active' && at !== null) of(at).waiting += count;
  }
  for (const { step, state, code, count } of sends) {
    const counts = of(step);
    if (state === 'accepted' || state === 'delivered') counts.sent += count;
    else if (state === 'dropped') counts.dropped[code ?? ''] = (counts.dropped[code ?? ''] ?? 0) + count;
    else if (state === 'failed' || state === 'unknown') counts.failed += count;
    else counts.planned += count;
  }
  for (const { step, state, count } of tasks) of(step).tasks[state] = count;
  return { runs: byStatus, steps };
}
