import type { LoadWidget } from './widgets.ts';
/** Joins the booking's ports to their providers. */
export declare const loadBooking: LoadWidget;
