import type { Notice } from '../../contracts/catalog.ts';
type Version = Pick<Notice, 'id' | 'version'>;
/**
 * Says which ticks stay when the notices come in another language. A translation is the same notice: the patient
 * sees it ticked, and the wording on the screen is what is recorded. A tick belongs to its version, though.
 *
 * @param accepted - Ids of the notices whose box is ticked.
 * @param before - The notices that were on the screen.
 * @param now - Those that take their place.
 * @returns The ids whose box stays ticked.
 *
 * @example
 * ```ts
 * stillAccepted(['care'], [{ id: 'care', version: '1' }], [{ id: 'care', version: '2' }]); // => []
 * ```
 */
export declare function stillAccepted(accepted: readonly string[], before: readonly Version[], now: readonly Version[]): string[];
export {};
