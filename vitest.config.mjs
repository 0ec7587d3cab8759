import { defineConfig } from 'vitest/config';
import { leanKy } from './rollup.lean-ky.mjs';
import { leanPreact } from './rollup.lean-preact.mjs';
import { cssText } from './rollup.config.mjs';
import { numberingPlans } from './rollup.numbering-plans.mjs';

const shared = {
  // The tests run the ky and the preact that ship.
  plugins: [{ ...cssText(), enforce: 'pre' }, { ...numberingPlans, enforce: 'pre' }, leanKy, leanPreact],
  define: {
    __PARCOURS_CHUNKS__: '{}',
    __PARCOURS_LATER__: '{}',
    __PARCOURS_LANGUAGE__: '{}',
    __PARCOURS_PHONE__: '{}',
    __PARCOURS_FAQ__: '{}',
    __PARCOURS_FORMS__: '{}',
  },
};

const unit = {
  // Property tests take their time on a busy machine.
  testTimeout: 30_000,
  server: { deps: { inline: ['ky', /\/node_modules\/@?preact\//] } },
  include: ['tests/{lib,contracts,domain,transport,element,runtime,locales,widgets}/**/*.test.{ts,tsx}'],
};

/** Unit suites that read no calendar, and so need no second time zone. `tests/zones.test.ts` holds them to it. */
export const withoutCalendar = [
  'tests/transport/{outbox,shared-outbox,retry-delay,row-sealing}*.test.ts',
  'tests/runtime/read-config.test.ts',
  'tests/domain/doctor-*.test.ts',
  'tests/lib/serialise-json.test.ts',
];

/** Suites by what they need; `tests/run.ts` runs them in turn, and `zones` in more time zones than one. */
export default defineConfig({
  test: {
    projects: [
      { ...shared, test: { ...unit, name: 'unit' } },
      { ...shared, test: { ...unit, name: 'zones', exclude: withoutCalendar } },
      { ...shared, test: { name: 'repository', include: ['tests/*.test.ts'], testTimeout: 30_000 } },
      {
        ...shared,
        test: {
          name: 'backend',
          globalSetup: 'tests/fixtures/database-template.ts',
          include: ['tests/{backend,cli,demo}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          globalSetup: 'tests/fixtures/database-template.ts',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
