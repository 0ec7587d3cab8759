import type { DetailsMessages } from './messages.ts';
/** What follows the choice of a slot; it comes with that half of the booking. */
export declare const esDetails: DetailsMessages;
