import type { Service } from '../../contracts/catalog.ts';

/** Marks above and below letters; Arabic vowel signs and the stretching line are among what people leave out. */
const marks = /[\p{M}\u0640]/gu;

/** Without accents, case, or the forms of letters that are typed for one another. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('ß', 'ss')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replace(/[’']/g, ' ');
}

/**
 * Finds reasons by what a patient types: every word has to be in the name, the group or the description.
 *
 * @returns Those of `services` that match, in their order; all of them for an empty text.
 *
 * @example
 * ```ts
 * searchServices([{ id: 'echo', name: 'Échographie abdominale', … }], 'echo abdo'); // => that one
 * ```
 */
export function searchServices(services: readonly Service[], typed: string): Service[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return services.filter(({ name, group = '', description = '' }) => {
    const text = plain(`${name} ${group} ${description}`);
    return words.every((word) => text.includes(word));
  });
}
