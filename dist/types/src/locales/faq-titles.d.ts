/** What the button says that opens the FAQ. It is there before any text of the FAQ, and no other widget pays for it. */
export declare const faqTitles: Readonly<Record<string, string>>;
