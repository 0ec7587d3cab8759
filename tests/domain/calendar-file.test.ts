import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/domain/booking/calendar-file.ts';
import type { CalendarEntry } from '../../src/domain/booking/calendar-file.ts';

const entryWith = (rest: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: '0195b2f0-0000-7000-8000-00000000c0de@tilleuls',
  sequence: 0,
  stamp: '2027-03-22T08:00:00+01:00',
  start: '2027-03-28T09:30:00+02:00',
  end: '2027-03-28T10:00:00+02:00',
  summary: 'Rendez-vous : Centre des Tilleuls',
  place: '1 allée des Tilleuls, 00100 Ormeville',
  ...rest,
});
const fields = (file: string) =>
  Object.fromEntries(
    file
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
  );

describe('the calendar file', () => {
  it('has the instants of the appointment, on the day after the clocks change too', () => {
    expect(fields(calendarFile(entryWith()))).toMatchObject({
      DTSTART: '20270328T073000Z',
      DTEND: '20270328T080000Z',
      DTSTAMP: '20270322T070000Z',
      STATUS: 'CONFIRMED',
      CLASS: 'PRIVATE',
    });
  });

  it('keeps its identity through a change, and counts it', () => {
    const moved = fields(calendarFile(entryWith({ sequence: 1, isCancelled: true })));
    expect(moved).toMatchObject({ UID: entryWith().uid, SEQUENCE: '1', STATUS: 'CANCELLED' });
  });

  it('folds any text at 75 octets, between characters, and can be read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }), (summary) => {
        const file = calendarFile(entryWith({ summary }));
        const lines = file.split('\r\n');
        expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const back = fields(file)['SUMMARY']?.replace(/\\([\\;,n])/g, (_, mark: string) =>
          mark === 'n' ? '\n' : mark,
        );
        expect(back).toBe(summary.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ''));
      }),
    );
  });
});
