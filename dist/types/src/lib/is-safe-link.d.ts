/** A link that an answer may have: to the web, a telephone or a mailbox, and never code. */
export declare const isSafeLink: (url: string) => boolean;
