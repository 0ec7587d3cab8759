import type { CountedStep } from '../journeys/booking-step-port.ts';
import { isNamedMachine } from '../journeys/named-machine.ts';
import type { ClinicCall } from './api-context.ts';

/** Counts a step towards an appointment, unless a program asks that says it is one. */
export function countStep(
  { request, clinic, context }: Pick<ClinicCall, 'request' | 'clinic' | 'context'>,
  counted: CountedStep,
): void {
  const program = request.headers.get('user-agent') ?? '';
  if (request.method === 'HEAD' || isNamedMachine(program)) return;
  context.steps.count(clinic, counted);
}

/**
 * Whether a search is the first of a widget: it asks for no day. The next week, the month and a day in it name one; the
 * doctor asks for a single time.
 */
export const isFirstLook = (query: URLSearchParams): boolean =>
  !query.has('from') && !query.has('to') && !query.has('limit');
