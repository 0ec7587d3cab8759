import type { SendStep } from './definition.ts';

/**
 * Chooses how a message reaches a patient: what goes out by SMS goes to a landline, or to whoever said STOP, in the other
 * way that its step names.
 *
 * @param getsSms - Whether an SMS reaches the patient.
 * @returns `undefined` if there is no other way; nothing is planned then.
 */
export function suitNumber(step: SendStep, getsSms: boolean): SendStep | undefined {
  if (getsSms || step.send.channel !== 'sms') return step;
  return step.withoutSms && { id: step.id, send: step.withoutSms };
}
