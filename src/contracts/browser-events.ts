import * as z from 'zod/mini';
import { Campaign } from './campaign.ts';
import type { DataClass } from './cloud-event.ts';

/** An event type a browser may claim: its data, and for each field the class that decides who may see it. */
export interface BrowserEvent<Shape extends Record<string, z.ZodMiniType>> {
  version: number;
  data: z.ZodMiniObject<Shape>;
  classes: { readonly [Field in keyof Shape]: DataClass };
}

function browserEvent<Shape extends Record<string, z.ZodMiniType>>(
  version: number,
  fields: Shape,
  classes: { readonly [Field in keyof Shape]: DataClass },
): BrowserEvent<Shape> {
  return { version, data: z.strictObject(fields) as z.ZodMiniObject<Shape>, classes };
}

/** All events a browser may post. They are claims: a booking exists only once the backend says so. */
export const browserEvents = {
  /** The patient pressed confirm. Carries the key of the request, so that a lost reply can be told from a lost request. */
  'booking.requested': browserEvent(
    1,
    {
      idempotencyKey: z.uuid(),
      attempt: z.int().check(z.minimum(1), z.maximum(1000)),
      campaign: z.optional(Campaign),
    },
    { idempotencyKey: 'none', attempt: 'none', campaign: 'none' },
  ),
} as const;

export type BrowserEventType = keyof typeof browserEvents;

/** What a browser says of a press on confirm. */
export type BookingRequested = z.infer<(typeof browserEvents)['booking.requested']['data']>;
