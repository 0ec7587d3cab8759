import type { PackedEvidence } from './evidence.ts';
/** What a message seems to tell of. */
export interface RedFlag {
    /** Such as `chest-pain`; for the choice of words and numbers, and never told to anyone. */
    family: string;
    /** `call`: call now. `if-now`: a line above the normal answer, should it be happening at this moment. */
    level: 'call' | 'if-now';
    /** Which help is called, most urgent first; the country decides the number. */
    help: readonly Help[];
}
/** Medical rescue, police, crisis line, children, violence, poison; `deaf` is the way for who cannot telephone. */
export type Help = 'medical' | 'police' | 'crisis' | 'children' | 'violence' | 'poison' | 'deaf';
/**
 * How a language speaks of emergencies: strings, because they compress better than anything else.
 *
 * A pattern is made of words, folded (no capitals, no accents), each the beginning of one: `respir` is also
 * "respirait"; a `$` ends the word, `_` stands between two that belong together, `/` between those of which one is
 * enough. A capital stands for its line in `words`. Between two words
 *
 * - a space: nothing stands between them;
 * - `-`: one word may;
 * - `~`: four may;
 * - `&`: five may, and either comes first;
 * - `%`: ten may, also the end of a sentence, and either comes first.
 *
 * `|` stands between patterns of which one is enough.
 */
export interface RedFlagPack {
    language: string;
    /** Lines such as `C=poitrin/thora`. */
    words: string;
    /**
     * Lines such as `chest-pain C&P`, most urgent first. `?` after the family: to be called if it is happening now.
     * `!`: looked for in what was written, whatever `safe` and `aside` say.
     */
    rules: string;
    /** Taken out before the rest is looked at: what is denied, and sayings. */
    safe: string;
    /** The short list of sayings that are taken out even for `!`. */
    sayings: string;
    /** A sentence with one of these tells of long ago, or asks about something; unless it has one of `now`. */
    aside: string;
    now: string;
    /** What goes on for long, or comes and goes: to be called if it is happening now. */
    mild: string;
    /** What no pattern says: learnt from messages. */
    evidence?: PackedEvidence;
}
/** What only a caregiver may say: how much of a medicine, what a result means, what it is. */
export type MedicalRequest = 'dose' | 'results' | 'diagnosis';
/** How a language asks for it; patterns as in {@link RedFlagPack}, without capitals. */
export type MedicalRequestPack = Readonly<Record<MedicalRequest, string>> & {
    language: string;
    /** What looks like it and is about the clinic. */
    safe: string;
};
