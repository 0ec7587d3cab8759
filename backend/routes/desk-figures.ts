import type { ArmFigures, DeskFigures } from '../../src/contracts/desk.ts';
import { addDays } from '../../src/lib/add-days.ts';
import { startOfDay } from '../../src/lib/start-of-day.ts';
import type { JourneyDefinition, SplitStep } from '../journeys/definition.ts';
import { programOf } from '../journeys/program.ts';
import { Refusal } from '../journeys/refusal.ts';
import { armOf as armIn } from '../journeys/split-arm.ts';
import type { FigurePeriod } from '../stores/desk-figures-store.ts';
import type { RunFigures } from '../stores/desk-journey-store.ts';
import { readSurvey } from '../surveys/read-survey.ts';
import type { ClinicCall } from './api-context.ts';
import { experimentFigures } from './experiment-figures.ts';
import { faqFigures } from './faq-figures.ts';
import { jsonResponse } from './json-response.ts';
import { bookingStepFigures } from './booking-step-figures.ts';
import { dayIn, deskLanguages, requireDesk, todayAt } from './require-desk.ts';

const usualDays = 30;
const mostDays = 366;

/** `GET /v1/desk/figures?from=…&to=…`: what was counted on these days, both included; the last thirty when left out. */
export async function getDeskFigures(call: ClinicCall): Promise<Response> {
  const { url, clinic, context } = call;
  requireDesk(call);
  const nowMs = context.clock.now();
  const to = dayIn(url, 'to', todayAt(clinic, nowMs));
  const from = dayIn(url, 'from', addDays(to, 1 - usualDays));
  if (from > to) throw new Refusal('invalid_request', { errors: [{ pointer: '/from', code: 'after_to' }] });
  const days = daysOf(from, to);
  const { timeZone } = clinic;
  const period: FigurePeriod = {
    ...{ clinic: clinic.id, nowMs, timeZone },
    fromMs: startOfDay(from, timeZone),
    toMs: startOfDay(to, timeZone, 1),
  };
  const { figures, journeys } = context.desk;
  const definitions = await journeys.definitions();
  const [bookings, attendance, replies, waiting, funnel, steps, faq, runs, surveys, experiments, mails] =
    await Promise.all([
      figures.bookings(period),
      figures.attendance(period),
      figures.replies(period),
      figures.waiting(period),
      figures.funnel(period),
      bookingStepFigures(call, { from, to, days: days.length }),
      faqFigures(call, period),
      journeys.figures(clinic.id, period.fromMs, period.toMs),
      surveysOf(call, { from, to }),
      experimentFigures(call, definitions),
      figures.mails(period),
    ]);
  const booked = new Map(bookings.map(({ day, count }) => [day, count]));
  const answer: DeskFigures = {
    ...{ from, to, attendance, replies, waiting, steps, faq, surveys, experiments, mails },
    bookings: days.map((day) => ({ day, count: booked.get(day) ?? 0 })),
    funnel: (['requested', 'booked', 'attended'] as const).map((step) => ({ step, count: funnel[step] })),
    journeys: armFigures(runs, definitions),
  };
  return jsonResponse(answer);
}

/** @throws Refusal `range_too_wide`. */
function daysOf(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    days.push(day);
    if (days.length > mostDays) throw new Refusal('range_too_wide');
  }
  return days;
}

async function surveysOf(
  call: ClinicCall,
  period: { from: string; to: string },
): Promise<DeskFigures['surveys']> {
  const { clinic, context } = call;
  const language = deskLanguages(call)[0] ?? 'fr';
  return Promise.all(
    clinic.surveys.forms.map(async (form) => {
      const results = await readSurvey(clinic, form, { ...context, ...period, language });
      const nps = results.questions.find((question) => question.nps)?.nps ?? null;
      return { form, sent: results.sent, answered: results.answered, nps };
    }),
  );
}

/** Adds up what became of the runs, by the arm that each person is in; by journey where nothing is compared. */
export function armFigures(
  runs: readonly RunFigures[],
  definitions: readonly JourneyDefinition[],
): ArmFigures[] {
  const figures = new Map<string, ArmFigures>();
  for (const run of runs) {
    const definition = definitions.find(({ id, version }) => id === run.journey && version === run.version);
    // Messages that belong to no journey are kept as runs, too.
    if (!definition) continue;
    const arm = armOf(definition, run.person);
    const key = `${run.journey} ${arm ?? ''}`;
    const one = figures.get(key) ?? {
      ...{ journey: run.journey, ...(arm !== undefined && { arm }) },
      ...{ entered: 0, sent: 0, dropped: 0, reached: definition.goal ? 0 : null },
    };
    figures.set(key, {
      ...one,
      ...{ entered: one.entered + run.runs, sent: one.sent + run.sent, dropped: one.dropped + run.dropped },
      reached:
        one.reached === null && !definition.goal
          ? null
          : (one.reached ?? 0) + (run.status === 'reached' ? run.runs : 0),
    });
  }
  return [...figures.values()].sort((a, b) =>
    `${a.journey} ${a.arm ?? ''}`.localeCompare(`${b.journey} ${b.arm ?? ''}`),
  );
}

/** @returns `undefined` where nothing is compared, or whose arm cannot be told any more. */
function armOf(definition: JourneyDefinition, person: string): string | undefined {
  if (person === '') return undefined;
  const split = [...programOf(definition).places.values()].find(({ step }) => 'split' in step)?.step;
  return split && armIn(split as SplitStep, person);
}
