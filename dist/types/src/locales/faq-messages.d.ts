/** What the first view of the FAQ says, and whatever must be said when nothing more can be had. */
export interface FaqMessages {
    /** What the button in front of it says too, see `faq-titles.ts`. */
    title: string;
    /** First of all: what answers here, and what it is not. */
    hello: string;
    /** Added to it where nothing but the device reads a question, and where a language model may. */
    stays: string;
    leaves: string;
    /** Always on the screen, before the numbers. */
    emergency: string;
    /** Name of the conversation, for whoever does not see it. */
    log: string;
    starters: string;
    label: string;
    send: string;
    you: string;
    choices: string;
    none: string;
    /** What reads questions has not come; beside it stands a button to try again. */
    unread: string;
    /** The message is in a language of which there are no answers. */
    otherLanguage: string;
    person: string;
}
/** What comes with the first question or the wish for a person. */
export interface FaqMoreMessages {
    book: string;
    questionnaire: string;
    directions: string;
    source: string;
    reviewed(date: string): string;
    helpful: string;
    yes: string;
    no: string;
    thanks: string;
    sorry: string;
    keep: string;
    keepHint: string;
    /** What is counted, and what is sent, of someone who agreed to that. */
    countHint: string;
    clear: string;
    download: string;
    /** Name of the file, without its ending. */
    fileName: string;
    assistant: string;
    open(until: string): string;
    closed: string;
    opens(when: string): string;
    back: string;
    lead: string;
    name: string;
    contact: string;
    contactHint: string;
    message: string;
    messageHint: string;
    privacy: string;
    submit: string;
    sending: string;
    sent: string;
    /** Written down here, and sent as soon as that can be. */
    saved: string;
    'saved-in-memory': string;
    refused: string;
    faults: Record<'name' | 'contact' | 'message' | 'notices', string>;
}
