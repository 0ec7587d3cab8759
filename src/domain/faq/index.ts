import type { FaqContent } from '../../contracts/faq.ts';
import type { Asked, AskedPart, Faq, Found, LanguagePack } from './asked.ts';
import { buildIndex } from './build-index.ts';
import { bandOf, calibrate, type Thresholds } from './calibrate.ts';
import { detectLanguage } from './detect-language.ts';
import { askedBefore, isFollowUp } from './follow-up.ts';
import { fold } from './normalise.ts';
import { rank } from './rank.ts';
import { splitMessage } from './split-message.ts';

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
export function createFaq(content: FaqContent, pack: LanguagePack): Faq {
  const index = buildIndex(content.entries, pack);
  // It asks the FAQ a few questions: whoever only looks at the widget does not wait for that.
  let thresholds: Thresholds | undefined;
  const search = (question: string): readonly Found[] => rank(index, question);
  const part = (text: string, found = search(text)): AskedPart => ({
    text,
    found,
    band: bandOf(found, (thresholds ??= calibrate(index))),
  });

  const ask = (message: string, before?: Asked): AskedPart[] => {
    const whole = part(message);
    const earlier = askedBefore(before);
    const follows = earlier ? isFollowUp(fold(message), index.reader) : undefined;
    if (
      earlier &&
      (follows === 'begins' ||
        (follows && whole.band === 'none' && (whole.found[0]?.score ?? 0) > saysSomething))
    ) {
      const text = `${earlier} ${message}`;
      const together = part(text, inFavourOf(search(text), whole.found));
      // What the message finds alone is better than what it adds to.
      const isOwn = whole.band === 'answer' && (whole.found[0]?.score ?? 0) > (together.found[0]?.score ?? 0);
      return [isOwn || together.band === 'none' ? whole : together];
    }
    const parts = splitMessage(message, index.reader).map((text) => part(text));
    const found = parts.filter(({ band }) => band !== 'none');
    const differ = new Set(found.map((each) => each.found[0]?.id)).size === found.length;
    // A greeting or a remark before the question is no question.
    const areTwo = differ && found.length > 1 && found.some(({ band }) => band === 'answer');
    return areTwo ? found : [whole.band === 'answer' ? whole : clearest(whole, parts)];
  };

  return {
    search,
    ask(message, before) {
      const language = detectLanguage(message);
      return { parts: ask(message, before), ...(language && { language }) };
    },
  };
}

/** A word or two that no entry knows go on from nothing. */
const saysSomething = 0.1;

/** "Bonjour, j'ai une question. Faut-il être à jeun ?": one sentence may say it better than all of them. */
const clearest = (whole: AskedPart, parts: readonly AskedPart[]) =>
  parts.find(({ band, found }) => band === 'answer' && found[0]?.id === whole.found[0]?.id) ?? whole;

/** What is new in a follow-up says which entry is meant; the question before would find its own again. */
function inFavourOf(found: readonly Found[], said: readonly Found[]): Found[] {
  const own = new Map(said.map(({ id, score }) => [id, score]));
  return found
    .map(({ id, score }) => ({ id, score: Math.min(1, score + (own.get(id) ?? 0) / 2) }))
    .sort((one, other) => other.score - one.score);
}

/** For a language that has no pack yet. */
export const neutralPack = (language: string): LanguagePack => ({
  ...{ language, stopWords: '', interrogatives: '', elisions: '', lexicon: '' },
});
