import type { FaqClinic } from '../../contracts/faq.ts';
/** Whether somebody answers now, and until when or from when. Times are on the clock of the clinic. */
export type Opening = {
    isOpen: true;
    until: string;
} | {
    isOpen: false;
    opens?: {
        date: string;
        inDays: number;
        from: string;
    };
};
/**
 * Says whether somebody answers at the clinic, wherever the visitor is.
 *
 * @param clinic - With its hours, its days off and its zone.
 * @param nowMs - Milliseconds since 1970-01-01T00:00Z.
 * @returns Nothing where the clinic has not said its hours.
 *
 * @example
 * ```ts
 * openingAt({ ...clinic, hours: [{ days: [1], from: '08:30', to: '19:00' }] }, monday); // => { isOpen: true, until: '19:00' }
 * ```
 */
export declare function openingAt({ hours, closed, timeZone }: Pick<FaqClinic, 'hours' | 'closed' | 'timeZone'>, nowMs: number): Opening | undefined;
