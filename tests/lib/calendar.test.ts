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
  it.each(zones)('has each day of 60 years once, in order, under its weekday in %s', (timeZone) => {
    const wall = wallCalendar(timeZone);
    for (const [first, firstDay] of months.flatMap((month) =>
      firstDays.map((day) => [month, day] as const),
    )) {
      const weeks = monthWeeks(first, firstDay);
      const cells = weeks.flatMap((week) => week.map((date, place) => ({ date, place })));
      const named = cells.flatMap(({ date, place }) =>
        date ? [`${date} ${weekdays[(firstDay + place) % 7]}`] : [],
      );
      expect(named).toEqual(wall.get(first.slice(0, 7)));
      expect(weeks.every((week) => week.length === 7 && week.some(Boolean))).toBe(true);
    }
  });

  it('has been tried with every day on which the languages begin a week', () => {
    expect(firstDays.sort()).toEqual([1, 6, 7]);
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

const firstDays = [
  ...new Set(locales.flatMap((language) => regions.map((region) => firstWeekday(language, region)))),
];

/** What a calendar on a wall in the zone says: asked of the zone itself, and not of our arithmetic. */
function wallCalendar(timeZone: string): Map<string, string[]> {
  const weekday = new Intl.DateTimeFormat('en', { timeZone, weekday: 'long' });
  const wall = new Map<string, Set<string>>();
  // Every sixth hour of the years, and a day before and after for the zones.
  for (let instant = Date.UTC(1999, 11, 31); instant < Date.UTC(2060, 0, 2); instant += 6 * 3_600_000) {
    const date = isoDateAt(instant, timeZone);
    const month = date.slice(0, 7);
    wall.set(month, (wall.get(month) ?? new Set()).add(`${date} ${weekday.format(instant)}`));
  }
  return new Map(Array.from(wall, ([month, dates]) => [month, [...dates]]));
}
