import type { ShownEntry } from '../../contracts/shown-content.ts';
export interface ContentChoice {
    /** Ids of the topics that the patient has said interest them; none as long as nothing was said. */
    topics: readonly string[];
    /** Id of what was booked. */
    service?: string | undefined;
}
/**
 * Chooses, on the patient's device, what is shown of what a clinic gives to read: nothing that belongs to another
 * service; once something was said to interest, that and what is for everyone. What belongs to the booking stands
 * first, then what was asked for, and else the clinic's order.
 */
export declare function chooseContent(entries: readonly ShownEntry[], { topics, service }: ContentChoice): readonly ShownEntry[];
