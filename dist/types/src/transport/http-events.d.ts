import type { BrowserEventType } from '../contracts/browser-events.ts';
import type { CloudEvent } from '../contracts/cloud-event.ts';
import type { HttpClient } from './http-client.ts';
export interface HttpEventsOptions {
    clinic: string;
    /** Name of the widget that speaks, such as `booking`. */
    widget: string;
    now(): number;
    mintId(): string;
}
/**
 * Posts what the widget claims has happened. Nobody waits for it: the booking itself goes its own way.
 *
 * @returns A function that records one event.
 */
export declare function httpEvents(http: HttpClient, options: HttpEventsOptions): (type: BrowserEventType, data: CloudEvent["data"]) => void;
