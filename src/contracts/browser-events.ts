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

/** The form of an id, so that no sentence of a patient passes for one. */
const FaqEntryId = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(80));
const FaqLanguage = z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/));

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
  /** A question was asked and something was found: never its text, only which entry, and how surely. */
  'faq.asked': browserEvent(
    1,
    { entry: FaqEntryId, band: z.enum(['answer', 'choices']), language: FaqLanguage },
    { entry: 'none', band: 'none', language: 'none' },
  ),
  /** A question was asked and nothing was found. Its text goes with consent only, and by another way. */
  'faq.unanswered': browserEvent(
    1,
    { band: z.literal('none'), language: FaqLanguage },
    { band: 'none', language: 'none' },
  ),
  /** The patient said whether an answer helped. */
  'faq.rated': browserEvent(
    1,
    { entry: FaqEntryId, rating: z.enum(['yes', 'no']), language: FaqLanguage },
    { entry: 'none', rating: 'none', language: 'none' },
  ),
  /** The patient was told whom to call. That it happened, and nothing of what. */
  'faq.emergency': browserEvent(1, { language: FaqLanguage }, { language: 'none' }),
  /** The patient asked for a person. */
  'faq.person-requested': browserEvent(1, { language: FaqLanguage }, { language: 'none' }),
} as const;

export type BrowserEventType = keyof typeof browserEvents;

/** What a browser says of a press on confirm. */
export type BookingRequested = z.infer<(typeof browserEvents)['booking.requested']['data']>;
