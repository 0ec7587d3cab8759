import * as z from 'zod/mini';
import type { DataClass } from './cloud-event.ts';
/** An event type a browser may claim: its data, and for each field the class that decides who may see it. */
export interface BrowserEvent<Shape extends Record<string, z.ZodMiniType>> {
    version: number;
    data: z.ZodMiniObject<Shape>;
    classes: {
        readonly [Field in keyof Shape]: DataClass;
    };
}
/** All events a browser may post. They are claims: a booking exists only once the backend says so. */
export declare const browserEvents: {
    /** The patient pressed confirm. Carries the key of the request, so that a lost reply can be told from a lost request. */
    readonly 'booking.requested': BrowserEvent<{
        idempotencyKey: z.ZodMiniUUID;
        attempt: z.ZodMiniInt;
        campaign: z.ZodMiniOptional<z.ZodMiniObject<{
            source: z.ZodMiniOptional<z.ZodMiniString<string>>;
            medium: z.ZodMiniOptional<z.ZodMiniString<string>>;
            name: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>>;
    }>;
    /** A question was asked and something was found: never its text, only which entry, and how surely. */
    readonly 'faq.asked': BrowserEvent<{
        entry: z.ZodMiniString<string>;
        band: z.ZodMiniEnum<{
            answer: "answer";
            choices: "choices";
        }>;
        language: z.ZodMiniString<string>;
    }>;
    /** A question was asked and nothing was found. Its text goes with consent only, and by another way. */
    readonly 'faq.unanswered': BrowserEvent<{
        band: z.ZodMiniLiteral<"none">;
        language: z.ZodMiniString<string>;
    }>;
    /** The patient said whether an answer helped. */
    readonly 'faq.rated': BrowserEvent<{
        entry: z.ZodMiniString<string>;
        rating: z.ZodMiniEnum<{
            yes: "yes";
            no: "no";
        }>;
        language: z.ZodMiniString<string>;
    }>;
    /** The patient was told whom to call. That it happened, and nothing of what. */
    readonly 'faq.emergency': BrowserEvent<{
        language: z.ZodMiniString<string>;
    }>;
    /** The patient asked for a person. */
    readonly 'faq.person-requested': BrowserEvent<{
        language: z.ZodMiniString<string>;
    }>;
};
export type BrowserEventType = keyof typeof browserEvents;
/** What a browser says of a press on confirm. */
export type BookingRequested = z.infer<(typeof browserEvents)['booking.requested']['data']>;
