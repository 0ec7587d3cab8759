import type { Problem } from '../../src/contracts/problem.ts';
import type { BookingMessages } from '../../src/locales/messages.ts';
import type { BookingStep } from './booking-state.ts';
/**
 * Says a problem in the patient's words. The backend's own title is for logs, not for patients.
 *
 * @param step - Where it happened: silence after "confirm" needs other words than silence before it.
 */
export declare function problemText(problem: Problem, step: BookingStep, { problems, slot, reason }: BookingMessages): string;
