import { describe, expect, it } from 'vitest';
import { segmentFaults } from '../../backend/segments/segment-faults.ts';
import { contactFacts, patientFacts } from '../../backend/segments/person-facts.ts';
import type { AudienceBooking } from '../../backend/segments/audience-port.ts';
import { holds } from '../../backend/journeys/condition.ts';
import { clinicWith } from './fixtures/clinic-with.ts';

const nowMs = Date.parse('2027-03-01T10:00:00+01:00');
const today = { nowMs, day: '2027-03-01' };

function booking(start: string, changes: Partial<AudienceBooking> = {}): AudienceBooking {
  const startMs = Date.parse(start);
  return {
    ...{ id: start, given: 'Camille', family: 'Essai', birthDate: '1980-03-02', email: 'c@patient.example' },
    ...{ locale: 'fr-FR', service: 'short', status: 'booked', startMs, endMs: startMs + 1_200_000 },
    ...{ agreed: [], interests: [], ...changes },
  };
}

describe('what is known of a patient', () => {
  it('counts as a visit what is past, stands, and was not missed', () => {
    const facts = patientFacts(
      [
        booking('2026-01-05T09:00:00+01:00', { service: 'long', audience: 'new', attendance: 'attended' }),
        booking('2026-06-05T09:00:00+02:00', { service: 'cancelled', status: 'cancelled' }),
        booking('2027-01-05T09:00:00+01:00', { service: 'missed', attendance: 'noshow' }),
        booking('2027-02-01T10:00:00+01:00', { agreed: ['newsletter', 'recall'], interests: ['sleep'] }),
        booking('2027-03-01T09:50:00+01:00', { service: 'underway', audience: 'known' }),
      ],
      today,
    );
    expect(facts).toEqual({
      ...{ age: 46, audience: 'known', language: 'fr', hadService: ['long', 'short'], visits: 2 },
      ...{ daysSinceVisit: 28, noshows: 1, hasAppointmentAhead: false, interest: ['sleep'] },
      ...{
        agreesNewsletter: true,
        agreesEmail: false,
        agreesSms: false,
        agreesRecall: true,
        agreesSurvey: false,
      },
    });
    const ahead = patientFacts([booking('2027-04-01T10:00:00+01:00')], today);
    expect(ahead).toMatchObject({ visits: 0, daysSinceVisit: undefined, hasAppointmentAhead: true });
  });

  it('asks a list whether something is in it', () => {
    const facts = patientFacts([booking('2026-01-05T09:00:00+01:00')], today);
    expect(holds({ fact: 'hadService', is: 'short' }, facts)).toBe(true);
    expect(holds({ fact: 'hadService', in: ['long', 'short'] }, facts)).toBe(true);
    expect(holds({ fact: 'hadService', is: 'long' }, facts)).toBe(false);
    expect(holds({ not: { fact: 'interest', is: 'sleep' } }, facts)).toBe(true);
    expect(holds({ fact: 'visits', from: 1, to: 1 }, facts)).toBe(true);
  });

  it('knows little of who signed up without an appointment, and nothing compares with that', () => {
    const facts = contactFacts({
      id: 'x',
      email: 'x',
      locale: 'en',
      interests: ['sleep'],
      agreed: ['newsletter'],
    });
    expect(holds({ fact: 'age', from: 0 }, facts)).toBe(false);
    expect(holds({ fact: 'visits', is: 0 }, facts)).toBe(false);
    expect(
      holds(
        {
          all: [
            { fact: 'language', is: 'en' },
            { fact: 'agreesNewsletter', is: true },
          ],
        },
        facts,
      ),
    ).toBe(true);
  });
});

describe('segments of a clinic file', () => {
  const faultsOf = (condition: object) =>
    segmentFaults(clinicWith({ segments: [{ id: 'a', name: 'A', if: condition }] }));

  it('ask what is known, of the right type, by names that there are', () => {
    expect(
      faultsOf({ all: [{ fact: 'hadService', is: 'short' }, { not: { fact: 'age', from: 65 } }] }),
    ).toEqual([]);
    expect(faultsOf({ any: [{ fact: 'illness', is: 'x' }] })).toEqual([
      expect.stringMatching(
        /^segments\[0\]\.if\.any\[0\]\.fact: nothing is known as "illness"; known are age, /,
      ),
    ]);
    expect(faultsOf({ fact: 'age', is: '12' })).toEqual(['segments[0].if: "age" is a number']);
    expect(faultsOf({ fact: 'hadService', from: 1 })).toEqual(['segments[0].if: "hadService" is a list']);
    expect(faultsOf({ not: { fact: 'hadService', in: ['short', 'gone'] } })).toEqual([
      'segments[0].if.not: there is no "gone"; there are "short", "long"',
    ]);
    expect(faultsOf({ fact: 'interest', is: 'sleep' })).toEqual([
      'segments[0].if: there is no "sleep"; there are none',
    ]);
    expect(faultsOf({ fact: 'audience', is: 'old' })).toHaveLength(1);
    expect(faultsOf({ fact: 'constructor', is: 'x' })).toHaveLength(1);
  });

  it('have ids of their own', () => {
    const one = { id: 'a', name: 'A', if: { fact: 'age', from: 18 } };
    expect(segmentFaults(clinicWith({ segments: [one, one] }))).toEqual([
      'segments[1].id: "a" is used twice; ids are unique',
    ]);
  });
});
