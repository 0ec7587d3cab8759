/**
 * What a clinic gives to read at one moment of a patient's way, in one language: the answer of `GET /v1/content`. Plain
 * types: it is shown by widgets that come without schemas.
 */
export interface ShownContent {
    /** BCP 47. */
    language: string;
    /** What everybody has to know now, such as a closure. */
    announcements: readonly ShownAnnouncement[];
    /** What one may say that it interests one: those of the entries below. */
    topics: readonly ShownTopic[];
    entries: readonly ShownEntry[];
}
export interface ShownAnnouncement {
    subject: string;
    body: string;
    link?: {
        label: string;
        url: string;
    };
}
export interface ShownTopic {
    id: string;
    name: string;
}
export interface ShownEntry {
    id: string;
    kind: 'article' | 'advice' | 'testimonial';
    title: string;
    text: string;
    url?: string;
    /** Ids of topics; for everyone when empty. */
    topics: readonly string[];
    /** Only after a booking of one of these. */
    services?: readonly string[];
}
