import type { BrowserEventType } from '../contracts/browser-events.ts';
import type { CloudEvent } from '../contracts/cloud-event.ts';
import { EventReceipt } from '../contracts/event-receipt.ts';
import { serialiseJson } from '../lib/serialise-json.ts';
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
export function httpEvents(http: HttpClient, options: HttpEventsOptions) {
  return (type: BrowserEventType, data: CloudEvent['data']): void => {
    const event: CloudEvent = {
      specversion: '1.0',
      id: options.mintId(),
      source: `/sites/${options.clinic}/widgets/${options.widget}`,
      type,
      time: new Date(options.now()).toISOString(),
      data,
    };
    // Plain text and no own header: a simple request needs no preflight and survives a closing tab.
    void http.call({
      path: 'v1/events',
      schema: EventReceipt,
      method: 'post',
      body: serialiseJson([event]),
      keepalive: true,
    });
  };
}
