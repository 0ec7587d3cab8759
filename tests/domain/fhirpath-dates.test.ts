import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFhirPath } from '../../src/domain/questionnaire/fhirpath/index.ts';

const now = '2027-03-01T00:15:30.250+02:00';
const born = '2009-03-01';
const run = (source: string, variables: Record<string, readonly unknown[]> = {}) =>
  compileFhirPath(source).evaluate([{ resourceType: 'Patient', birthDate: born }], { variables, now });

describe('dates and times', () => {
  it.each([
    ['today()', '2027-03-01'],
    ['now()', now],
    ['timeOfDay()', '00:15:30.250'],
  ])('reads the clock that it is given: %s', (source, result) => {
    expect(run(source)).toEqual([result]);
  });

  it.each([
    ['@2027-05 < @2027-06-01', [true]],
    ['@2027-05 < @2027-05-01', []],
    ['@2027 = @2027-05', []],
    ['@2027 = @2026-05', [false]],
    ['@2027 ~ @2027-05', [false]],
    ['@2027-05-01 = @2027-05-01T10:00', []],
    ['@2027-03-01T10:00:00Z = @2027-03-01T12:00:00+02:00', [true]],
    ['@2027-03-01T10:00:00Z = @2027-03-01T12:00:00', [true]],
    ['@2027-03-01T10:00 = @2027-03-01T10:00:00', []],
    ['@2027-03-01T10:00:00 = @2027-03-01T10:00:00.000', [true]],
    ['@T10:00 < @T10:30', [true]],
    ['@T10:00 = @T10:00:00', []],
    ['birthDate <= today() - 18 years', [true]],
    ['birthDate < today() - 18 years', [false]],
    ["birthDate = '2009-03-01'", [true]],
  ])('compares as far as both are written: %s', (source, result) => {
    expect(run(source)).toEqual(result);
  });

  it.each([
    ['@2024-02-29 + 1 year', '2025-02-28'],
    ['@2024-01-31 + 1 month', '2024-02-29'],
    ['@2024-03-31 - 1 month', '2024-02-29'],
    ['@2024-03-01 - 1 day', '2024-02-29'],
    ['@2024 + 365 days', '2025'],
    ['@2024 - 11 months', '2024'],
    ['@2024-05 + 59 days', '2024-06'],
    ['@2024-05-01 + 36 hours', '2024-05-02'],
    ['@2024-05-01T23:30+02:00 + 45 minutes', '2024-05-02T00:15+02:00'],
    ['@2024-05-01T10:00:00Z + 1 millisecond', '2024-05-01T10:00:00.001Z'],
    ['@T23:30 + 1 hour', '00:30'],
    ['@T10:00 - 30 seconds', '10:00'],
    ["@2024-05-01 + 2 'wk'", '2024-05-15'],
    ['@0099-12-31 + 1 day', '0100-01-01'],
    ['birthDate + 18 years', '2027-03-01'],
  ])('moves by calendar durations: %s', (source, result) => {
    expect(run(source)).toEqual([result]);
  });

  it('is empty beyond the years that a date can have', () => {
    expect(run('@9999-12-31 + 1 day')).toEqual([]);
    expect(run('@0001 - 2 years')).toEqual([]);
  });

  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('orders whole days as their texts are ordered', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(run(`@${a} < @${b}`)).toEqual([a < b]);
        expect(run(`%a = %b`, { a: [a], b: [b] })).toEqual([a === b]);
      }),
    );
  });

  it('comes back when as many days are taken as were added', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40_000 }), (date, days) => {
        expect(run(`@${date} + ${days} days - ${days} days`)).toEqual([date]);
      }),
    );
  });
});
