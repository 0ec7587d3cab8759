import type { BrowserEventType } from '../contracts/browser-events.ts';
import type { CloudEvent } from '../contracts/cloud-event.ts';
import type { OutboxPort } from '../domain/delivery/outbox-port.ts';
/** A key for a request, or the id of an event. */
export declare const mintKey: () => string;
/** @returns Queues an event of a widget, to be sent when that is convenient; whether it may be is decided before. */
export declare function eventRecorder(outbox: OutboxPort, clinic: string, widget: 'booking' | 'faq'): (type: BrowserEventType, data: CloudEvent["data"]) => void;
