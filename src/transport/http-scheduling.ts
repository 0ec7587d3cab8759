import { Catalog } from '../contracts/catalog.ts';
import { Hold, Released } from '../contracts/hold.ts';
import { FoundSlots } from '../contracts/slot.ts';
import type { SchedulingPort, SlotQuery } from '../domain/booking/scheduling-port.ts';
import type { HttpClient } from './http-client.ts';

/** Provides the scheduling port over the HTTP contract v1. */
export function httpScheduling(http: HttpClient): SchedulingPort {
  return {
    readCatalog: () => http.call({ path: 'v1/catalog', schema: Catalog }),

    findSlots: (query, withinMs) =>
      http.call({
        ...{ path: 'v1/slots', schema: FoundSlots, searchParams: paramsOf(query) },
        ...(withinMs && { totalTimeout: withinMs }),
      }),

    holdSlot: (slotId) => http.call({ path: 'v1/holds', schema: Hold, method: 'post', json: { slotId } }),

    releaseHold(holdId) {
      // Plain text keeps this a simple request, and keepalive lets it outlive a closing tab.
      void http.call({
        path: `v1/holds/${encodeURIComponent(holdId)}/release`,
        schema: Released,
        method: 'post',
        body: '',
        keepalive: true,
        // Not the widget's own signal: it is aborted just when the widget leaves and gives its slot back.
        signal: AbortSignal.timeout(4_000),
        retry: 0,
      });
    },
  };
}

/** The query of a search on the wire. */
export function paramsOf({ practitioners = [], ...rest }: SlotQuery): [string, string][] {
  return [
    ...Object.entries(rest).filter(([, value]) => value),
    ...practitioners.map((id): [string, string] => ['practitioner', id]),
  ] as [string, string][];
}
