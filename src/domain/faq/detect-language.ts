import { fold } from './normalise.ts';

/** The commonest small words, folded: those of one language alone, or of two at most. */
const small: Record<string, string> = {
  fr: 'je vous est les des une pour dans avec mon ma mes quel quelle comment combien pourquoi puis peut faut il et ou le la qui que sur pas c au du ai-je bonjour merci votre',
  en: 'the is are you what how where when can do does my your and for of to i have with which who there it in a please hello thanks',
  es: 'el los las es una para con mi mis como cuando donde cuanto que puedo tengo hay por y en se de la hola gracias su usted hacer',
  de: 'der die das ist ein eine ich sie wie wann wo was kann mein meine und fur mit zu haben gibt es nicht im bei den hallo danke bitte muss',
  pt: 'o os um uma para com meu minha como quando onde quanto que posso tenho e em se de do da no na ha ola obrigado voce seu fazer preciso',
};

/** Letters that one language has and the others here have not. */
const letters: Record<string, RegExp> = {
  fr: /[œùêûîôëï]|\b(?:qu|[dljn])['’]|ç/giu,
  es: /[ñ¿¡]/giu,
  de: /[ßäöü]/giu,
  pt: /[ãõ]/giu,
};

/**
 * The language of a message, where it can be told: Arabic by its script, the others by their small words.
 *
 * @returns `undefined` for a word or two, and where two languages are as likely.
 */
export function detectLanguage(message: string): string | undefined {
  const text = message.slice(0, 500);
  const arabic = text.match(/\p{sc=Arabic}/gu)?.length ?? 0;
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  if (arabic > all / 2) return 'ar';
  if (arabic * 5 > all) return undefined;
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(small).map(([language, list]) => {
    const own = new Set(list.split(' '));
    const sign = letters[language];
    const signs = (sign && text.match(sign)?.length) ?? 0;
    return { language, score: words.filter((word) => own.has(word)).length + 1.5 * signs };
  });
  scores.sort((one, other) => other.score - one.score);
  const [first, second] = scores;
  return first && second && first.score >= 1.5 && first.score > second.score ? first.language : undefined;
}
