import type { Lexicon } from '../load-messages.ts';
/** What reads questions knows of this language beside its emergencies, in one file. */
export declare const lexicon: Lexicon;
