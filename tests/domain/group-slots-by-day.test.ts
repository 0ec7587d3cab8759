import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { groupSlotsByDay } from '../../src/domain/booking/group-slots-by-day.ts';
import { oneSlotPerTime } from '../../src/domain/booking/one-slot-per-time.ts';
import { slotAt } from '../fixtures/slot-at.ts';

const zones = ['Europe/Paris', 'Indian/Reunion', 'Pacific/Noumea', 'America/Martinique', 'America/New_York'];

describe('groupSlotsByDay', () => {
  it('shows the day of the clinic on the night summer time begins', () => {
    expect(groupSlotsByDay([slotAt('2026-03-29T22:30:00Z')], 'Europe/Paris')[0]?.date).toBe('2026-03-30');
  });

  it('puts days and times in order, whatever order they came in', () => {
    const days = groupSlotsByDay(
      [slotAt('2027-05-04T08:00:00Z'), slotAt('2027-05-03T12:00:00Z'), slotAt('2027-05-03T08:00:00Z')],
      'Europe/Paris',
    );
    expect(days.map(({ date, slots }) => [date, slots.length])).toEqual([
      ['2027-05-03', 2],
      ['2027-05-04', 1],
    ]);
    expect(days[0]?.slots[0]?.start).toBe('2027-05-03T08:00:00Z');
  });

  it('agrees with an independent calendar on every instant and zone, and loses no slot', () => {
    const instants = fc.date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2030-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.array(instants, { maxLength: 30 }), (zone, dates) => {
        const slots = dates.map((date) => slotAt(date.toISOString()));
        const days = groupSlotsByDay(slots, zone);
        expect(days.flatMap((day) => day.slots)).toHaveLength(slots.length);
        for (const day of days) {
          for (const slot of day.slots) {
            const there = Temporal.Instant.from(slot.start).toZonedDateTimeISO(zone);
            expect(day.date).toBe(there.toPlainDate().toString());
          }
        }
      }),
    );
  });
});

describe('oneSlotPerTime', () => {
  it('keeps the first of two practitioners at one time and place', () => {
    const at = '2027-05-03T08:00:00Z';
    const slots = [
      slotAt(at, { practitioner: 'a' }),
      slotAt('2027-05-03T10:00:00+02:00', { practitioner: 'b' }),
    ];
    expect(oneSlotPerTime(slots).map(({ practitioner }) => practitioner)).toEqual(['a']);
  });

  it('keeps both of two places', () => {
    const at = '2027-05-03T08:00:00Z';
    expect(oneSlotPerTime([slotAt(at, { location: 'a' }), slotAt(at, { location: 'b' })])).toHaveLength(2);
  });
});
