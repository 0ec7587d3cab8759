import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BookingRequest } from '../../src/contracts/booking-request.ts';
import type { SubmissionPort } from '../../src/domain/booking/scheduling-port.ts';
import { unreachable } from '../../src/domain/answer.ts';
import { bookingRequestOf } from '../../src/domain/booking/booking-request-of.ts';
import { bookingSubmission } from '../../src/domain/booking/booking-submission.ts';
import { ClinicInMemory, problemOf } from '../fixtures/clinic-in-memory.ts';
import { typedDetails } from '../fixtures/typed-details.ts';

function requestOf(family: string): BookingRequest {
  const notices = [{ id: 'booking', version: '1', language: 'fr', decision: 'given' as const }];
  const chosen = { service: 'irm-genou', slotId: 'slot', holdId: undefined, notices, locale: 'fr' };
  return bookingRequestOf(typedDetails({ family }), chosen);
}

const start = '2027-03-23T09:00:00+01:00';

function submissionTo(clinic: ClinicInMemory, onLateAnswer: (answer: unknown) => void = () => {}) {
  let minted = 0;
  return bookingSubmission({
    submission: clinic,
    mintKey: () => `key-${++minted}`,
    onTry: () => {},
    onLateAnswer,
  });
}

describe('a submission', () => {
  it('keeps its key while the outcome is unknown, and takes the receipt of the first try', async () => {
    const clinic = new ClinicInMemory();
    clinic.script = ['lost'];
    const submission = submissionTo(clinic);
    const first = await submission.submit(requestOf('Exemple'), start);
    const second = await submission.submit(requestOf('Exemple'), start);
    expect(first).toMatchObject({ ok: false, problem: { code: unreachable } });
    expect(second).toMatchObject({ ok: true, value: { idempotencyKey: 'key-1' } });
    expect(clinic.booked.size).toBe(1);
  });

  it('looks the first request up before it sends a changed one', async () => {
    const clinic = new ClinicInMemory();
    clinic.script = ['lost', 'book'];
    const submission = submissionTo(clinic);
    await submission.submit(requestOf('Exemple'), start);
    expect(await submission.submit(requestOf('Exemples'), start)).toMatchObject({
      ok: true,
      value: { idempotencyKey: 'key-1' },
    });
    expect(clinic.booked.size).toBe(1);
  });

  it('mints a new key once the clinic has refused', async () => {
    const clinic = new ClinicInMemory();
    clinic.script = [problemOf('slot_taken')];
    const submission = submissionTo(clinic);
    await submission.submit(requestOf('Exemple'), start);
    await submission.submit(requestOf('Exemple'), start);
    expect(clinic.tries).toEqual(['key-1', 'key-2']);
  });

  it('does not take the receipt of another request for its own', async () => {
    const clinic = new ClinicInMemory();
    const foreign: SubmissionPort = {
      bookAppointment: (order) => clinic.bookAppointment({ ...order, idempotencyKey: 'foreign' }),
      awaitOutcome: (key) => clinic.awaitOutcome(key),
      abandonBooking: (key) => clinic.abandonBooking(key),
      findBooking: (key) => clinic.findBooking(key),
    };
    const submission = bookingSubmission({
      submission: foreign,
      mintKey: () => 'mine',
      onTry: () => {},
      onLateAnswer: () => {},
    });
    expect(await submission.submit(requestOf('Exemple'), start)).toMatchObject({
      ok: false,
      problem: { code: unreachable },
    });
  });

  it('tells the answer that comes after it was only saved, once', async () => {
    const clinic = new ClinicInMemory();
    clinic.script = [problemOf('saved'), problemOf('saved')];
    const late: unknown[] = [];
    const submission = submissionTo(clinic, (answer) => late.push(answer));
    await submission.submit(requestOf('Exemple'), start);
    await submission.submit(requestOf('Exemple'), start);
    clinic.late.get('key-1')?.({ ok: true, value: clinic.receiptFor('key-1') });
    await expect.poll(() => late).toMatchObject([{ ok: true, value: { idempotencyKey: 'key-1' } }]);
    expect(new Set(clinic.tries)).toEqual(new Set(['key-1']));
  });

  it('stops the saved request before a changed one leaves', async () => {
    const clinic = new ClinicInMemory();
    clinic.script = [problemOf('saved')];
    const submission = submissionTo(clinic);
    await submission.submit(requestOf('Exemple'), start);
    await submission.submit(requestOf('Exemples'), start);
    expect(clinic.abandoned).toEqual(['key-1']);
    expect([...clinic.booked.keys()]).toEqual(['key-2']);
  });

  it('never books twice, whatever is lost and however the form is changed between two presses', async () => {
    const fault = fc.constantFrom('book' as const, 'lost' as const, 'unsent' as const);
    const presses = fc.array(fc.constantFrom('Exemple', 'Exemples', 'Modele'), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { maxLength: 16 }), presses, async (script, families) => {
        const clinic = new ClinicInMemory();
        clinic.script = [...script];
        const submission = submissionTo(clinic);
        for (const family of families) {
          const answer = await submission.submit(requestOf(family), start);
          if (answer.ok) break;
        }
        expect(clinic.booked.size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });
});
