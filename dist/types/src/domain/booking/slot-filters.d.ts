import type { Catalog, Service } from '../../contracts/catalog.ts';
import type { Mode } from '../../contracts/slot.ts';
/** What a patient may narrow the free times by; `undefined` is "any". */
export interface SlotFilters {
    /** Id. */
    practitioner?: string | undefined;
    /** Id of a place. */
    location?: string | undefined;
    mode?: Mode | undefined;
}
/** Ids of what there is to choose from for one reason, in the clinic's order. */
export interface SlotChoices {
    practitioners: readonly string[];
    locations: readonly string[];
    modes: readonly Mode[];
}
/**
 * Lists the choices there are for a reason.
 *
 * @param audience - `new` leaves out the practitioners who see only patients they know.
 */
export declare function slotChoices(service: Service, { practitioners, locations }: Pick<Catalog, 'practitioners' | 'locations'>, audience: string | undefined): SlotChoices;
/** Keeps of the filters what there is for this reason: those of another one, or of a link, may not fit. */
export declare function fittingFilters(filters: SlotFilters, choices: SlotChoices): SlotFilters;
