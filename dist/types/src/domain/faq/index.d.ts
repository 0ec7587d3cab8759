import type { FaqContent } from '../../contracts/faq.ts';
import type { Faq, LanguagePack } from './asked.ts';
export type { Asked, AskedPart, Band, Faq, Found, LanguagePack } from './asked.ts';
/**
 * The clinic's questions and answers, ready to be asked. Nothing leaves the device: the index is made here, once, in
 * a few milliseconds.
 *
 * Content that breaks a rule breaks nothing here: an entry without a text is not found, and of two with one id the
 * caller shows the first.
 *
 * @param content - Entries in one language.
 * @param pack - What is known of that language. Without one, {@link neutralPack} still finds by words and letters.
 *
 * @example
 * const faq = createFaq(content, fr);
 * faq.ask('où se garer ?').parts[0]; // { band: 'answer', found: [{ id: 'parking', score: 0.7 }, …], text: … }
 */
export declare function createFaq(content: FaqContent, pack: LanguagePack): Faq;
/** For a language that has no pack yet. */
export declare const neutralPack: (language: string) => LanguagePack;
