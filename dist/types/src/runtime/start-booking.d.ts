import type { LoadWidget } from './widgets.ts';
/** Joins the booking's ports to their providers: those of the first half now, those by which it leaves later. */
export declare const load: LoadWidget;
