import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesRunBy, root } from './fixtures/lean-builds.ts';

const { withoutCalendar } = (await import(/* @vite-ignore */ join(root, 'vitest.config.mjs'))) as {
  withoutCalendar: readonly string[];
};

/**
 * What can come out otherwise in another zone of the machine: names and fields of local time, and a moment made of
 * such fields. Milliseconds, `toISOString` and everything with UTC in its name are the same everywhere.
 */
const calendar =
  /\bIntl\b|\bTemporal\b|\btoLocale\w+|\.[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\b|\bto(?:Date|Time)String\b|\bnew Date\([^()]*,|\bprocess\.env\b/;

/** A text without its zone is read in the machine's; these read only texts that have one. */
const readsTextsWithZone: Readonly<Record<string, string>> = {
  'src/lib/is-calendar-date.ts': 'it adds the Z',
  'src/transport/outbox/retry-after.ts': 'an HTTP date ends in GMT',
  'src/transport/outbox/server-clock.ts': 'an HTTP date ends in GMT',
  'src/transport/outbox/delivery-round.ts': 'an instant of the contract has its offset',
  'tests/fixtures/clinic-in-memory.ts': 'an instant of the contract has its offset',
  'tests/fixtures/slot-at.ts': 'an instant of the contract has its offset',
  'tests/fixtures/outbox/scripted-clinic.ts': 'it ends in Z',
};

/** Asks only whether a name is known, which it is or is not wherever the machine stands. */
const readsNoClock: readonly string[] = ['src/lib/is-time-zone.ts'];

/** @returns What of a text depends on the zone of the machine, or nothing. */
function zoneIn(file: string, text: string): string | undefined {
  if (readsNoClock.includes(file)) return undefined;
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const parses = readsTextsWithZone[file] ? undefined : /\bDate\.parse\b/.exec(code)?.[0];
  return calendar.exec(code)?.[0] ?? parses;
}

const excused = globSync([...withoutCalendar], { cwd: root }).filter((file) => file.endsWith('.test.ts'));

describe('a suite that runs in one time zone', () => {
  it.each(excused)('reads no calendar: %s', (suite) => {
    const found = [...filesRunBy(suite)].flatMap((file) => {
      const said = zoneIn(file, readFileSync(join(root, file), 'utf8'));
      return said ? [`${file}: ${said}`] : [];
    });
    expect(found).toEqual([]);
  });

  it('is one of few: the others run in three', () => {
    const all = globSync(
      'tests/{lib,contracts,domain,transport,element,runtime,locales,widgets}/**/*.test.ts',
      {
        cwd: root,
      },
    );
    expect(excused.length).toBeGreaterThan(0);
    expect(all.length - excused.length).toBeGreaterThan(8);
  });

  it.each([
    'new Intl.DateTimeFormat(language)',
    'at.getHours()',
    'at.setDate(1)',
    'new Date(2027, 2, 28)',
    "Date.parse('2027-03-28T09:30')",
    'at.toLocaleDateString()',
    'at.getTimezoneOffset()',
  ])('would be caught at %s', (code) => {
    expect(zoneIn('src/lib/planted.ts', code)).toBeDefined();
  });

  it.each(['new Date(ms).toISOString()', 'Date.UTC(2027, 2, 28)', 'at.getUTCHours()', '// Intl knows'])(
    'may say %s',
    (code) => {
      expect(zoneIn('src/lib/planted.ts', code)).toBeUndefined();
    },
  );
});
