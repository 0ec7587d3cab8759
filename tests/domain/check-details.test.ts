import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookingRequestOf } from '../../src/domain/booking/booking-request-of.ts';
import { checkDetails } from '../../src/domain/booking/check-details.ts';
import { faultsOfProblem } from '../../src/domain/booking/faults-of-problem.ts';
import { noDetails } from '../../src/domain/booking/patient-details.ts';
import type { PatientDetails } from '../../src/domain/booking/patient-details.ts';
import { noticeOf, problemOf } from '../fixtures/clinic-in-memory.ts';
import { typedDetails } from '../fixtures/typed-details.ts';
import { BookingRequest } from '../../src/contracts/booking-request.ts';
import { read } from '../../src/contracts/read.ts';

const rules = { today: '2027-03-22', notices: [noticeOf()] };
const faultsWith = (change: Partial<PatientDetails>) => checkDetails(typedDetails(change), rules);

describe('checkDetails', () => {
  it('finds nothing wrong with a complete form', () => {
    expect(checkDetails(typedDetails(), rules)).toEqual({});
  });

  it('asks for everything on an empty form', () => {
    expect(checkDetails(noDetails, rules)).toEqual({
      given: 'missing',
      family: 'missing',
      birthDate: 'missing',
      email: 'missing',
      phone: 'missing',
      notices: 'missing',
    });
  });

  it('asks for the required notices and for no other', () => {
    const notices = [noticeOf(), noticeOf({ id: 'news', purpose: 'marketing-email', required: false })];
    expect(checkDetails(typedDetails({ accepted: ['booking'] }), { ...rules, notices })).toEqual({});
    expect(checkDetails(typedDetails({ accepted: ['news'] }), { ...rules, notices })).toEqual({
      notices: 'missing',
    });
  });

  it.each([
    [{ birthDay: '30', birthMonth: '2' }, 'not_a_date'],
    [{ birthYear: '58' }, 'not_a_date'],
    [{ birthDay: '' }, 'incomplete'],
    [{ birthYear: '2027', birthMonth: '3', birthDay: '23' }, 'in_the_future'],
    [{ birthYear: '1890' }, 'too_long_ago'],
    [{ birthDay: '7e0' }, 'not_a_date'],
  ])('says of the date of birth %o: %s', (change, fault) => {
    expect(faultsWith(change).birthDate).toBe(fault);
  });

  it('takes a child born today', () => {
    expect(faultsWith({ birthYear: '2027', birthMonth: '3', birthDay: '22' })).toEqual({});
  });

  it.each(['nobody', 'a@b', 'a b@c.fr', 'a@b..fr', '@b.fr', 'a@.fr', `${'x'.repeat(250)}@b.fr`])(
    'refuses the address %s',
    (email) => {
      expect(faultsWith({ email }).email).toBe('invalid');
    },
  );

  it.each([
    '06 39 98 12 34',
    '0033639981234',
    '+33 6 39 98 12 34',
    '+262 692 12 34 56',
    '01.99.00.12.34',
    '(0)1 99 00 12 34',
  ])('takes the number %s', (phone) => {
    expect(faultsWith({ phone })).toEqual({});
  });

  it.each(['12', 'call me', '06 39 98 12 34 <script>'])('refuses the number %s', (phone) => {
    expect(faultsWith({ phone }).phone).toBe('invalid');
  });

  it('lets nothing through that the contract would refuse', () => {
    const mostly = (right: string) => fc.oneof({ weight: 8, arbitrary: fc.constant(right) }, fc.string());
    const details = fc.record({
      forWhom: fc.constantFrom('self' as const, 'relative' as const),
      bookerGiven: mostly('Dominique'),
      bookerFamily: mostly('Exemple'),
      relation: fc.constantFrom('parent' as const, '' as const),
      given: fc.oneof(fc.string({ maxLength: 200 }), fc.constant('Camille')),
      family: mostly('Exemple'),
      birthDay: fc.oneof(mostly('7'), fc.integer({ min: -1, max: 40 }).map(String)),
      birthMonth: fc.oneof(mostly('3'), fc.integer({ min: -1, max: 14 }).map(String)),
      birthYear: fc.oneof(mostly('1958'), fc.integer({ min: 1800, max: 2100 }).map(String)),
      email: fc.constant('camille@patient.example'),
      phone: mostly('06 39 98 12 34'),
      accepted: fc.constant(['booking']),
    });
    const notices = [{ id: 'booking', version: '1', language: 'fr', decision: 'given' as const }];
    const chosen = { service: 'irm', slotId: 's', holdId: undefined, notices, locale: 'fr' };
    let passed = 0;
    fc.assert(
      fc.property(details, (typed) => {
        if (Object.keys(checkDetails(typed, rules)).length > 0) return;
        passed += 1;
        expect(read(BookingRequest, bookingRequestOf(typed, chosen))).toMatchObject({ ok: true });
      }),
      { numRuns: 2000 },
    );
    expect(passed).toBeGreaterThan(100);
  });
});

describe('faultsOfProblem', () => {
  it('puts a refusal of the backend beside the field it is about', () => {
    const errors = [
      { pointer: '/contact/phone', code: 'not_a_number' },
      { pointer: '/patient/birthDate', code: 'in_the_future' },
      { pointer: '/service', code: 'invalid' },
    ];
    expect(faultsOfProblem(problemOf('invalid_request', { errors }))).toEqual({
      phone: 'invalid',
      birthDate: 'in_the_future',
    });
  });
});
