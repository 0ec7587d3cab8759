/** An entry that a question found. */
export interface Found {
    id: string;
    /** From 0 to 1, comparable from one question to another. */
    score: number;
}
/**
 * What may be done with what was found: `answer` shows the first, `choices` asks which of three was meant, `none`
 * says that there is no answer and leads to a person. A weak match is never shown as an answer.
 */
export type Band = 'answer' | 'choices' | 'none';
/** One question of a message. */
export interface AskedPart {
    text: string;
    band: Band;
    /** Best first. */
    found: readonly Found[];
}
/** What became of a message. */
export interface Asked {
    /** Its questions, in their order; one unless the message plainly has two. */
    parts: readonly AskedPart[];
    /** Language of the message, BCP 47, where it can be told. */
    language?: string;
}
/** The questions and answers of one clinic in one language, ready to be asked. */
export interface Faq {
    /**
     * @param message - As the patient wrote it: any length, any script.
     * @param before - What became of the message before, for "et le samedi ?".
     */
    ask(message: string, before?: Asked): Asked;
    /** Entries by how well they fit one question, best first; nothing is left out for being weak. */
    search(question: string): readonly Found[];
}
/** What the engine knows of a language. Texts are lists in one string: they compress better than arrays. */
export interface LanguagePack {
    language: string;
    /** Words that say little, folded, one space between. */
    stopWords: string;
    /** Words that make a question what it is, and are not damped. */
    interrogatives: string;
    /** What stands before an apostrophe and is no part of the word. */
    elisions: string;
    /** Groups of words that mean the same to a clinic: words with a space between, groups with a semicolon. */
    lexicon: string;
}
