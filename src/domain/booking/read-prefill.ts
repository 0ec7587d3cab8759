import type { Prefill } from '../../contracts/prefill.ts';

/** Most characters of each field, in UTF-16 units as a form counts them. */
const limits: Readonly<Record<keyof Prefill, number>> = {
  given: 120,
  family: 120,
  birthDate: 10,
  email: 254,
  phone: 40,
  service: 80,
};

const prefillKeys = Object.keys(limits) as (keyof Prefill)[];

/** No field of one line needs these, and they make a text look like another: controls, overrides of direction, halves of characters. */
const unseen = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

export interface PrefillReading {
  prefill: Prefill;
  /** Keys that are unknown or whose value is of no use. Never a value: it may be a person's. */
  ignored: string[];
}

/**
 * Reads what a page or a link says of the patient. Whatever it is, what comes out is short, plain text.
 *
 * @param said - Anything at all.
 *
 * @example
 * ```ts
 * readPrefill({ given: ' Camille\n', age: 44 }); // => { prefill: { given: 'Camille' }, ignored: ['age'] }
 * ```
 */
export function readPrefill(said: unknown): PrefillReading {
  const prefill: Prefill = {};
  const ignored: string[] = [];
  if (typeof said !== 'object' || said === null) return { prefill, ignored: ['prefill'] };
  for (const [key, value] of Object.entries(said)) {
    const name = prefillKeys.find((known) => known === key);
    // Whether there is such a date, and can have been one's birth, is told beside the field.
    const isOfUse = typeof value === 'string' && (name !== 'birthDate' || /^\d{4}-\d\d-\d\d$/.test(value));
    if (!name || !isOfUse) ignored.push(key);
    else prefill[name] = plainText(value, limits[name]);
  }
  return { prefill, ignored };
}

/** Cut before and after cleaning: a long text is not gone through whole, and a cut may halve a character. */
function plainText(text: string, most: number): string {
  const clean = (part: string) => part.replace(unseen, '').trim();
  return clean(clean(text.slice(0, most * 4)).slice(0, most));
}
