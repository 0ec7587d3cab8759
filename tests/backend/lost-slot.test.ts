import { describe, expect, it } from 'vitest';
import { takingOf } from '../../backend/scheduling/fhir/lost-slot.ts';

const outcome = (code: string, text?: string) => ({
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code, ...(text !== undefined && { details: { text } }) }],
});

describe('a lost slot', () => {
  it.each([
    ['409', 409, outcome('conflict')],
    ['412, when a version was asked for', 412, undefined],
    ['400 with a text (Medplum)', 400, outcome('invalid', 'Requested time slot is not available')],
    ['422 (SAS)', 422, outcome('processing', 'Le créneau n’est plus disponible')],
    ['422 with a code', 422, outcome('business-rule')],
    ['200 with an OperationOutcome (IHE)', 200, outcome('not-found')],
    ['201 with a cancelled Appointment (IHE)', 201, { resourceType: 'Appointment', status: 'cancelled' }],
    [
      '500 with a text (Easy!Appointments)',
      500,
      { success: false, message: 'Requested hour is unavailable slot' },
    ],
  ])('is understood: %s', (_said, status, resource) => {
    expect(takingOf({ status, resource })).toEqual({ kind: 'slot_taken' });
  });

  it.each([
    ['a form that does not fit', 422, outcome('required', 'participant is missing')],
    ['a form that does not fit', 400, outcome('invalid', 'birthDate')],
    ['a server that is ill', 500, outcome('exception')],
    ['a login that failed', 401, outcome('login')],
    ['a place that does not exist', 404, outcome('not-found')],
    ['a hint', 200, outcome('informational')],
    ['silence', 502, undefined],
  ])('is not %s (%i)', (_said, status, resource) => {
    expect(takingOf({ status, resource })).toEqual({ kind: 'refused', status });
  });

  it('is no appointment', () => {
    const resource = { resourceType: 'Appointment', status: 'booked' };
    expect(takingOf({ status: 201, resource })).toEqual({ kind: 'taken', resource });
  });
});
