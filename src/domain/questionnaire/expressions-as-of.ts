import { isoWithOffset } from '../../lib/iso-with-offset.ts';
import type { ExpressionPort } from './expression-port.ts';
import type { Form } from './form.ts';
import { createExpressions } from './form-expressions.ts';

/** When answers were sent, as whoever reads them knows it. */
export interface SentAt {
  /** Written by the page under the seal: an ISO instant. */
  authored?: string | undefined;
  /** By the clock of the backend, where the page wrote none that can be read. */
  receivedAt: string;
  /** IANA zone of the clinic: a day and an age depend on it. */
  timeZone: string;
}

/**
 * Makes ready what computes the FHIRPath of a form, by the clock at which it was sent: an age is what it was then,
 * whenever the answers are read.
 *
 * @returns Nothing for a form without FHIRPath.
 */
export function expressionsAsOf(
  form: Form,
  { authored = '', receivedAt, timeZone }: SentAt,
): ExpressionPort | undefined {
  if (!form.hasExpressions) return undefined;
  // Whoever had the public key may have written it.
  const written = /^\d{4}-/.test(authored) ? Date.parse(authored) : NaN;
  const instant = isoWithOffset(Number.isNaN(written) ? Date.parse(receivedAt) : written, timeZone);
  return createExpressions(form, { now: () => instant }).port;
}
