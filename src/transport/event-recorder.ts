import type { BrowserEventType } from '../contracts/browser-events.ts';
import type { CloudEvent } from '../contracts/cloud-event.ts';
import type { OutboxPort } from '../domain/delivery/outbox-port.ts';
import { serialiseJson } from '../lib/serialise-json.ts';
import { uuidV7 } from '../lib/uuid-v7.ts';

/** A key for a request, or the id of an event. */
export const mintKey = (): string => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));

/** @returns Queues an event of a widget, to be sent when that is convenient; whether it may be is decided before. */
export function eventRecorder(outbox: OutboxPort, clinic: string, widget: 'booking' | 'faq') {
  return (type: BrowserEventType, data: CloudEvent['data']): void => {
    const id = mintKey();
    const event: CloudEvent = {
      ...{ specversion: '1.0', id, type, data },
      source: `/sites/${clinic}/widgets/${widget}`,
      time: new Date().toISOString(),
    };
    const body = serialiseJson(event);
    void outbox.submit({ id, kind: 'telemetry', path: 'v1/events', body, contentType: 'text/plain' });
  };
}
