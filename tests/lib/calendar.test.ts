import { describe, expect, it } from 'vitest';
import { locales } from '../../src/contracts/locale.ts';
import { addMonths } from '../../src/lib/add-months.ts';
import { firstWeekday } from '../../src/lib/first-weekday.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import { monthWeeks } from '../../src/lib/month-weeks.ts';

const zones = ['Europe/Paris', 'Indian/Reunion', 'Pacific/Noumea', 'America/New_York'];
const regions = ['FR', 'US', 'EG', undefined];
/** Every month of sixty years. */
const months = Array.from({ length: 720 }, (_, month) => addMonths('2000-01-01', month));

describe('a month in weeks', () => {
  it('has each of its days once, in order, under its own weekday: 60 years, all languages and zones', () => {
    const firstDays = new Set(
      locales.flatMap((language) => regions.map((region) => firstWeekday(language, region))),
    );
    expect([...firstDays].sort()).toEqual([1, 6, 7]);
    for (const timeZone of zones) {
      // What a wall calendar at the clinic says, asked of its zone at noon and not of our arithmetic.
      const weekday = new Intl.DateTimeFormat('en', { timeZone, weekday: 'long' });
      const name = new Map<string, string>();
      for (const first of months) {
        const [year = 0, month = 1] = first.split('-').map(Number);
        const days: string[] = [];
        for (let day = 1; day <= 32; day += 1) {
          // Local noon is within a day of noon UTC in every zone; the zone says the rest.
          for (const hour of [0, 12]) {
            const instant = Date.UTC(year, month - 1, day, hour);
            const date = isoDateAt(instant, timeZone);
            if (date.startsWith(first.slice(0, 7)) && !days.includes(date)) days.push(date);
            name.set(date, weekday.format(instant));
          }
        }
        for (const firstDay of firstDays) {
          const weeks = monthWeeks(first, firstDay);
          expect(weeks.flat().filter(Boolean)).toEqual(days);
          expect(weeks.every((week) => week.length === 7 && week.some(Boolean))).toBe(true);
          for (const week of weeks) {
            for (const [place, date] of week.entries()) {
              if (date) expect(name.get(date)).toBe(weekdays[(firstDay + place) % 7]);
            }
          }
        }
      }
    }
  });

  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2027-12-15', 1, '2028-01-15'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-01-01', -1, '2026-12-01'],
  ])('%s and %i months is %s', (date, count, expected) => {
    expect(addMonths(date, count)).toBe(expected);
  });

  it('begins where the clinic begins its weeks, whatever the language', () => {
    expect(firstWeekday('en', 'FR')).toBe(1);
    expect(firstWeekday('ar', 'FR')).toBe(1);
    expect(firstWeekday('en', 'US')).toBe(7);
    expect(firstWeekday('fr')).toBe(1);
  });
});

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
