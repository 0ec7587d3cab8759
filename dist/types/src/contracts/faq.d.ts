/**
 * The clinic's questions and answers, in one language. Plain types: the FAQ answers on the device and comes without
 * schemas; `readFaqContent` of `domain/faq` reads what is written by hand.
 */
export interface FaqContent {
    /** BCP 47 tag of the entries. */
    language: string;
    entries: readonly FaqEntry[];
    /** Who answers where the FAQ cannot. Left out where the page itself has the content; the fallback names the telephone then. */
    clinic?: FaqClinic;
}
/** One question with its answer. */
export interface FaqEntry {
    id: string;
    question: string;
    /** The same question in other words, as patients ask it: by far what finds an entry best. */
    alternates?: readonly string[];
    /** A safe subset of Markdown: paragraphs, lists, `**strong**`, `*emphasis*`, links to https, tel and mailto. */
    answer: string;
    /** Words that belong to it and stand nowhere else. */
    keywords?: readonly string[];
    /** Where it is said in full. */
    source?: {
        label: string;
        url: string;
    };
    /** The day somebody last checked it, `2026-11-21`. */
    reviewed?: string;
    actions?: readonly FaqAction[];
    /** Offered before the first question. */
    starter?: boolean;
}
/** What an answer lets one do. */
export type FaqAction = {
    kind: 'book';
    service?: string;
} | {
    kind: 'questionnaire';
    form: string;
} | {
    kind: 'call';
    phone?: string;
} | {
    kind: 'directions';
    location?: string;
} | {
    kind: 'link';
    url: string;
    label: string;
};
export interface FaqClinic {
    name: string;
    phone: string;
    /** ISO 3166-1: decides the emergency numbers. */
    country: string;
    /** IANA zone in which the hours are meant. */
    timeZone: string;
    hours?: readonly OpeningHours[];
    /** Days on which nobody answers, `2026-12-25`. */
    closed?: readonly string[];
    locations?: readonly {
        id: string;
        name: string;
        address: string;
        directions?: string;
    }[];
    /** Whether the clinic lets a language model word answers from its own entries. */
    assistant?: boolean;
}
/** When somebody answers the telephone. */
export interface OpeningHours {
    /** 1 is Monday, 7 Sunday (ISO 8601). */
    days: readonly number[];
    /** `08:30`, on the clock of the clinic. */
    from: string;
    to: string;
}
