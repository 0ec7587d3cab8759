import type { Prefill } from '../contracts/prefill.ts';
import type { WidgetConfig } from '../contracts/widget-config.ts';
import type { HostEvents } from './host-events.ts';
/** `window.Parcours`: the one global of the SDK. */
export interface ParcoursApi {
    readonly version: string;
    /**
     * Listens for an event of any widget on the page.
     *
     * @param name - Without its prefix: `ready`, `unavailable`, `appointment-booked`.
     * @returns Stops listening.
     */
    on<Name extends EventName>(name: Name, listener: (event: EventOf<Name>) => void): () => void;
    /** Starts the first widget that matches, and brings it into view or opens its dialog. */
    open(selector?: string): void;
    /** Tells the widgets what has changed on the page. In another language, and with a `prefill`, they go on as they are. */
    update(changes: PageChanges): void;
    /** Ends the widgets that match; their own children show. Without a selector it ends all that the SDK does on the page. */
    destroy(selector?: string): void;
    /** Makes a call from the array form: `Parcours.push(['open'])` works before and after the script has come. */
    push(call: ParcoursCall): void;
}
type EventName = 'ready' | 'unavailable' | 'appointment-booked' | 'diagnosed';
type EventOf<Name extends EventName> = CustomEvent<HostEvents[`parcours-${Name}`]>;
/** Attributes of the script tag by their names after `data-`, and what the page knows of the patient. */
export interface PageChanges extends Partial<Record<keyof WidgetConfig, string>> {
    /** Fills what the patient has not typed. Nothing of it is stored or sent before the patient submits it. */
    prefill?: Prefill;
}
/** A call as an array, for a page that cannot know whether the script has come. */
export type ParcoursCall = readonly ['on', EventName, (event: CustomEvent) => void] | readonly ['open' | 'destroy', string?] | readonly ['update', PageChanges];
/** What `window.Parcours` is: before the script has come a plain array, then the API. */
export type ParcoursGlobal = {
    push(call: ParcoursCall): unknown;
} & Partial<Omit<ParcoursApi, 'push'>>;
declare global {
    interface Window {
        Parcours?: ParcoursGlobal;
    }
}
export {};
