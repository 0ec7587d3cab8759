import type { Service } from '../../contracts/catalog.ts';
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
export declare function searchServices(services: readonly Service[], typed: string): Service[];
