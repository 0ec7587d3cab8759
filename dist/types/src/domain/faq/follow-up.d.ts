import type { Asked } from './asked.ts';
import type { TermReader } from './read-terms.ts';
/**
 * What a short message means after another: "et le samedi ?" after the opening hours is the question before with
 * this added.
 *
 * @returns `begins` where the message says so itself, `may-be` where it is only short.
 */
export declare function isFollowUp(folded: string, reader: TermReader): 'begins' | 'may-be' | undefined;
/** What was asked last and found something, to be asked again with more. */
export declare function askedBefore(before: Asked | undefined): string | undefined;
