import type { CountedStep } from '../journeys/booking-step-port.ts';
import type { ClinicCall } from './api-context.ts';

/**
 * Programs that say what they are: robots, monitors, libraries. One that says nothing is none of a patient either. Whoever
 * wants to pass for a browser does. Cubot makes telephones.
 */
const machines =
  /(?<!cu)bot\b|crawl|spider|slurp|scan|monitor|uptime|pingdom|lighthouse|headless|preview|facebookexternalhit|embedly|curl|wget|python|httpx|aiohttp|go-http|java\/|okhttp|axios|undici|libwww|^node\b/i;

/** Counts a step towards an appointment, unless a program asks that says it is one. */
export function countStep(
  { request, clinic, context }: Pick<ClinicCall, 'request' | 'clinic' | 'context'>,
  counted: CountedStep,
): void {
  const program = request.headers.get('user-agent') ?? '';
  if (request.method === 'HEAD' || program === '' || machines.test(program)) return;
  context.steps.count(clinic, counted);
}

/**
 * Whether a search is the first of a widget: it asks for no day. The next week, the month and a day in it name one; the
 * doctor asks for a single time.
 */
export const isFirstLook = (query: URLSearchParams): boolean =>
  !query.has('from') && !query.has('to') && !query.has('limit');
