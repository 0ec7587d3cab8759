import type { Help } from '../faq/red-flags/red-flag.ts';
import { emergencyNumbers } from './emergency-numbers.ts';

/** A number, and what it is for. */
export interface HelpNumber {
  help: Help;
  /** As people write it. */
  number: string;
  /** `sms`: it is written to and not called. */
  by: 'call' | 'sms';
}

/** Of France also for its collectivities overseas, whose medical numbers are those of France. */
const ofFrance = 'RE GP MQ GF YT PM BL MF';

/**
 * What is called for what, beside the medical number. Sources: the public services of each country; poison centres
 * are reachable day and night. What we are not sure of is left out: a wrong number costs minutes.
 */
const known: Readonly<Record<string, Partial<Record<Help, string>>>> = {
  FR: {
    ...{ police: '17', crisis: '3114', children: '119', violence: '3919' },
    ...{ poison: '01 40 05 48 48', deaf: '114' },
  },
  BE: {
    police: '101',
    crisis: '0800 32 123',
    children: '103',
    poison: '070 245 245',
    violence: '0800 30 030',
  },
  CH: { police: '117', crisis: '143', children: '147', poison: '145' },
  DE: { police: '110', crisis: '0800 111 0 111', children: '116 111', violence: '116 016' },
  ES: { police: '112', crisis: '024', children: '116 111', violence: '016', poison: '91 562 04 20' },
  PT: { children: '116 111', violence: '116 006', poison: '800 250 250' },
  GB: {
    ...{ police: '999', crisis: '116 123', children: '0800 1111', violence: '0808 2000 247', poison: '111' },
    ...{ deaf: '999' },
  },
  US: {
    ...{ crisis: '988', children: '1-800-422-4453', violence: '1-800-799-7233' },
    ...{ poison: '1-800-222-1222', deaf: '911' },
  },
  CA: { crisis: '988', children: '1-800-668-6868', poison: '1-844-764-7669' },
};

/**
 * Names the numbers for one emergency, in the order in which they are to be called.
 *
 * To be validated by the clinic, as every medical wording.
 *
 * @param country - ISO 3166-1, of the clinic.
 * @param help - Most urgent first.
 * @returns Each number once. Where there is no number of its own for some help, that of all help stands in for it;
 * nothing where we know none.
 *
 * @example
 * ```ts
 * helpNumbers('FR', ['medical', 'crisis']);
 * // => 15, 112 (medical) and 3114 (crisis)
 * ```
 */
export function helpNumbers(country: string | undefined, help: readonly Help[]): readonly HelpNumber[] {
  const medical = emergencyNumbers(country);
  const own = (country && known[ofFrance.includes(country) ? 'FR' : country]) || {};
  const found: HelpNumber[] = [];
  const add = (one: Help, number: string | undefined, by: HelpNumber['by'] = 'call') => {
    if (number && !found.some((before) => before.number === number && before.by === by))
      found.push({ help: one, number, by });
  };
  for (const one of help) {
    if (one === 'deaf') add(one, own.deaf, 'sms');
    else if (one === 'medical') for (const number of medical) add(one, number);
    else if (one === 'police') {
      add(one, own.police ?? medical.at(-1));
      // 112 sends the police too, and is known to whoever is not from here.
      if (medical.includes('112')) add(one, '112');
    } else add(one, own[one]);
  }
  return found;
}
