import { UsageError } from '../usage-error.ts';

export interface SimulateOptions {
  clinic?: string | undefined;
  journeys?: string | undefined;
  scenario?: string | undefined;
  patients?: string | undefined;
  days?: string | undefined;
  seed?: string | undefined;
  patient?: string | undefined;
  map?: string | undefined;
  compare?: string | undefined;
  'fail-on'?: string | undefined;
  json?: boolean | undefined;
}

const concerns = ['late', 'cap', 'quiet'] as const;

/** What `parcours simulate` is asked to do. */
export interface SimulateCall {
  /** Paths of files. */
  clinic: string;
  journeys?: string | undefined;
  scenario?: string | undefined;
  compare?: string | undefined;
  map?: string | undefined;
  /** By the scenario when left out. */
  patients?: number | undefined;
  days: number;
  seed: number;
  /** The one patient to tell of, from 0. */
  patient?: number | undefined;
  failOn: (typeof concerns)[number][];
  format: 'text' | 'json';
}

/** @throws UsageError that says what is missing, or cannot be. */
export function readSimulateCall(rest: readonly string[], options: SimulateOptions): SimulateCall {
  const { clinic, journeys, scenario, compare, map, json } = options;
  if (rest.length > 0 || !clinic) throw new UsageError('simulate needs --clinic and a clinic file.');
  if (map !== undefined && !/\.(?:html|svg)$/.test(map))
    throw new UsageError('--map needs a file that ends in .html or .svg.');
  return {
    ...{ clinic, journeys, scenario, compare, map },
    patients: wholeNumber(options, 'patients', { least: 1, most: 10_000_000 }),
    days: wholeNumber(options, 'days', { least: 1, most: 730 }) ?? 90,
    seed: wholeNumber(options, 'seed', { least: 0, most: 2 ** 31 }) ?? 1,
    patient: wholeNumber(options, 'patient', { least: 0, most: 10_000_000 }),
    failOn: (options['fail-on'] ?? '').split(',').filter(Boolean).map(readConcern),
    format: json ? 'json' : 'text',
  };
}

function wholeNumber(
  options: SimulateOptions,
  name: 'patients' | 'days' | 'seed' | 'patient',
  { least, most }: { least: number; most: number },
): number | undefined {
  const given = options[name];
  if (given === undefined) return undefined;
  if (/^\d+$/.test(given) && Number(given) >= least && Number(given) <= most) return Number(given);
  throw new UsageError(`--${name} needs a whole number from ${least} to ${most}.`);
}

function readConcern(name: string): SimulateCall['failOn'][number] {
  const concern = concerns.find((one) => one === name);
  if (concern) return concern;
  throw new UsageError(`--fail-on knows ${concerns.join(', ')}, not "${name}".`);
}
