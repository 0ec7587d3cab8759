import type { Evidence, PackedEvidence } from './evidence.ts';
/**
 * Writes what was learnt as it is sent: for each sign a number instead of its letters, half the bytes. What is read,
 * validated and learnt stays in words; this is done by the build, and where nothing is built, when a pack is imported,
 * so that whatever is tested is what patients have.
 *
 * Signs of a family never share a number, so that each has the weight that was learnt.
 *
 * @throws Error - Where a line is not one of weights from -9 to 9, or a family has a sign twice.
 */
export declare function packEvidence({ weights, salt, ...levels }: Evidence): PackedEvidence;
/** Reads the lines of {@link Evidence}: for each family its signs and what they add, those of any by the empty name. */
export declare function weightsByFamily(lines: string): Map<string, Map<string, number>>;
