import type { DatedViewProps } from './booking-context.ts';
import type { DetailsPart } from './details-part.ts';
/** One note for each submission of an earlier visit that has not arrived. */
export declare function EarlierNotes({ model, messages, part }: DatedViewProps & {
    part: DetailsPart;
}): import("preact").JSX.Element;
