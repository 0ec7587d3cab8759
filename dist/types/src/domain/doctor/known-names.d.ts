/** The elements of the SDK. */
export declare const knownTags: readonly ["parcours-booking", "parcours-faq", "parcours-questionnaire"];
/** What a page would paste when nothing better is known. */
export declare const exampleTag: "parcours-booking";
