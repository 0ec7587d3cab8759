import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BookingRequest } from '../../src/contracts/booking-request.ts';
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

function submissionTo(clinic: ClinicInMemory) {
  let minted = 0;
  return bookingSubmission({ scheduling: clinic, mintKey: () => `key-${++minted}`, onTry: () => {} });
}

describe('a submission', () => {
  it('keeps its key while the outcome is unknown, and takes the receipt of the first try', async () => {
    const clinic = new ClinicInMemory();
    clinic.script = ['lost'];
    const submission = submissionTo(clinic);
    const first = await submission.submit(requestOf('Exemple'));
    const second = await submission.submit(requestOf('Exemple'));
    expect(first).toMatchObject({ ok: false, problem: { code: unreachable } });
    expect(second).toMatchObject({ ok: true, value: { idempotencyKey: 'key-1' } });
    expect(clinic.booked.size).toBe(1);
  });

  it('looks the first request up before it sends a changed one', async () => {
    const clinic = new ClinicInMemory();
    clinic.script = ['lost', 'book'];
    const submission = submissionTo(clinic);
    await submission.submit(requestOf('Exemple'));
    expect(await submission.submit(requestOf('Exemples'))).toMatchObject({
      ok: true,
      value: { idempotencyKey: 'key-1' },
    });
    expect(clinic.booked.size).toBe(1);
  });

  it('mints a new key once the clinic has refused', async () => {
    const clinic = new ClinicInMemory();
    clinic.script = [problemOf('slot_taken')];
    const submission = submissionTo(clinic);
    await submission.submit(requestOf('Exemple'));
    await submission.submit(requestOf('Exemple'));
    expect(clinic.tries).toEqual(['key-1', 'key-2']);
  });

  it('does not take the receipt of another request for its own', async () => {
    const clinic = new ClinicInMemory();
    const submission = bookingSubmission({
      scheduling: {
        ...clinic,
        findBooking: clinic.findBooking,
        bookAppointment: (request) => clinic.bookAppointment(request, 'foreign'),
      },
      mintKey: () => 'mine',
      onTry: () => {},
    });
    expect(await submission.submit(requestOf('Exemple'))).toMatchObject({
      ok: false,
      problem: { code: unreachable },
    });
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
          const answer = await submission.submit(requestOf(family));
          if (answer.ok) break;
        }
        expect(clinic.booked.size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });
});
