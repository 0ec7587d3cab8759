/** What is left of an answer when it is read aloud: words, and no marks. */
export declare const plainText: (markdown: string) => string;
