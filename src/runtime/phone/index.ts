import type { ReadPhone } from '../../../widgets/booking/details-part.ts';
import { filesOf } from '../chunk-integrity.ts';
import type { ChunkFiles } from '../chunk-integrity.ts';
import type { Page } from '../page.ts';
import { readWithin } from './numbering-plan.ts';
import type { NumberingPlan } from './numbering-plan.ts';

/** The numbering plans, each a chunk; written by the build. */
declare const __PARCOURS_PHONE__: ChunkFiles;

/** How each is brought. Elsewhere a number stays as it is typed, and the backend reads it. */
const plans: Readonly<Record<string, () => Promise<NumberingPlan>>> = {
  at: () => import('./plans/phone-at.plan'),
  be: () => import('./plans/phone-be.plan'),
  ch: () => import('./plans/phone-ch.plan'),
  de: () => import('./plans/phone-de.plan'),
  dz: () => import('./plans/phone-dz.plan'),
  es: () => import('./plans/phone-es.plan'),
  fr: () => import('./plans/phone-fr.plan'),
  gb: () => import('./plans/phone-gb.plan'),
  ie: () => import('./plans/phone-ie.plan'),
  it: () => import('./plans/phone-it.plan'),
  lu: () => import('./plans/phone-lu.plan'),
  ma: () => import('./plans/phone-ma.plan'),
  nl: () => import('./plans/phone-nl.plan'),
  pt: () => import('./plans/phone-pt.plan'),
  tn: () => import('./plans/phone-tn.plan'),
  us: () => import('./plans/phone-us.plan'),
};

/** Countries whose plan bears the name of another. */
const within: Readonly<Record<string, string>> = {
  ...Object.fromEntries('MC RE YT GP BL MF MQ GF PM NC PF WF'.split(' ').map((country) => [country, 'fr'])),
  CA: 'us',
};

/** A press on something else is what makes a patient leave the field; nothing may move under it before it ends. */
const pressMs = 250;

/**
 * Reads a telephone number for the form, with the numbering plans of the clinic's country alone.
 *
 * @param country - ISO 3166-1, of the clinic.
 * @returns `undefined` where nothing is known of it.
 */
export async function readPhone(
  page: Page,
  typed: string,
  country = '',
): Promise<ReadPhone | 'impossible' | undefined> {
  const name = within[country] ?? country.toLowerCase();
  const bring = Object.hasOwn(plans, name) ? plans[name] : undefined;
  if (!bring) return undefined;
  const files = filesOf(`phone-${name}`, __PARCOURS_PHONE__);
  await Promise.all([
    ...files.map(({ url, integrity }) => page.preload(url, integrity)),
    new Promise((resolve) => setTimeout(resolve, pressMs)),
  ]);
  return readWithin(await bring(), typed, country);
}
