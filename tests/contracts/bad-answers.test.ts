import { describe, expect, it } from 'vitest';
import { Catalog } from '../../src/contracts/catalog.ts';
import { FreeDays } from '../../src/contracts/free-days.ts';
import { FoundSlots } from '../../src/contracts/slot.ts';
import { groupSlotsByDay } from '../../src/domain/booking/group-slots-by-day.ts';
import { oneSlotPerTime } from '../../src/domain/booking/one-slot-per-time.ts';
import { catalogOf, serverNow } from '../fixtures/clinic-in-memory.ts';
import { slotAt } from '../fixtures/slot-at.ts';

const found = (changes: object = {}) => ({
  ...{ timeZone: 'Europe/Paris', slots: [slotAt('2027-03-23T09:00:00+01:00')], nextAvailable: null },
  ...{ phone: '01 99 00 12 34', serverNow, ...changes },
});
const days = (changes: object) => ({
  ...{ timeZone: 'Europe/Paris', days: [], nextAvailable: null, serverNow, ...changes },
});

describe('an answer of an endpoint', () => {
  it('is read when all of it has a meaning', () => {
    expect(FoundSlots.safeParse(found()).success).toBe(true);
    expect(FreeDays.safeParse(days({})).success).toBe(true);
    expect(Catalog.safeParse(catalogOf()).success).toBe(true);
  });

  it.each(['Europe/Atlantis', 'Paris', '', '+01:00', 'Europe/Paris '])(
    'is refused as a whole when it names a zone that does not exist: "%s"',
    (timeZone) => {
      // Every day would be shown wrongly, or nothing at all.
      expect(FoundSlots.safeParse(found({ timeZone })).success).toBe(false);
      expect(FreeDays.safeParse(days({ timeZone })).success).toBe(false);
      expect(Catalog.safeParse(catalogOf({ timeZone })).success).toBe(false);
    },
  );

  it.each([
    '2027-03-23T09:00:00-05',
    '2027-03-23T09:00:00',
    '2027-03-23T09:00:00+25:00',
    '2027-02-30T09:00:00Z',
    '2027-03-23 09:00:00+01:00',
    '2027-03-23',
    '',
  ])('is refused when an instant is none: "%s"', (start) => {
    expect(FoundSlots.safeParse(found({ slots: [{ ...slotAt(serverNow), start }] })).success).toBe(false);
    expect(FoundSlots.safeParse(found({ nextAvailable: start })).success).toBe(false);
  });
});

describe('a hundred thousand slots', () => {
  const many = (count: number) => {
    const firstMs = Date.parse('2027-03-01T07:00:00Z');
    const slots = Array.from({ length: count }, (_, index) => {
      const ms = firstMs + (index % 90) * 86_400_000 + (Math.floor(index / 90) % 100) * 300_000;
      return slotAt(new Date(ms).toISOString(), { id: `slot-${index}`, practitioner: `p${index % 7}` });
    });
    return JSON.stringify(found({ slots }));
  };
  const show = (json: string) => {
    const started = performance.now();
    const { slots, timeZone } = FoundSlots.parse(JSON.parse(json));
    const shown = groupSlotsByDay(slots, timeZone).map((day) => oneSlotPerTime(day.slots).length);
    return { days: shown.length, times: Math.max(...shown), ms: performance.now() - started };
  };

  it('are read and laid out by day, none lost, in time that grows with their number and no faster', () => {
    const [tenth, all] = [many(10_000), many(100_000)];
    show(tenth); // warm
    const best = (json: string) => {
      const rounds = [1, 2, 3].map(() => show(json));
      return { ...rounds[0], ms: Math.min(...rounds.map(({ ms }) => ms)) };
    };
    const [small, large] = [best(tenth), best(all)];
    expect([large.days, large.times]).toEqual([90, 100]);
    // Ten times as many take ten times as long; a hundred times would be another way of doing it.
    expect(large.ms / small.ms).toBeLessThan(40);
  });
});
