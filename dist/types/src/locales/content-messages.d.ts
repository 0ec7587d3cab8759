/** What is said around something to read. */
export interface ContentMessages {
    title: string;
    kinds: Readonly<Record<'article' | 'advice' | 'testimonial', string>>;
    read: string;
    /** Behind the name of what is read. */
    newTab: string;
    more: string;
    choose: string;
    topics: string;
    /** Where the choice stays. */
    stays: string;
    none: string;
}
/** All languages at once: few sentences, in a part that few pages have. */
export declare const contentMessages: Readonly<Record<string, ContentMessages | undefined>>;
