/** The elements of the SDK. */
export const knownTags = ['parcours-booking', 'parcours-faq', 'parcours-questionnaire'] as const;

/** What a page would paste when nothing better is known. */
export const exampleTag = knownTags[0];
