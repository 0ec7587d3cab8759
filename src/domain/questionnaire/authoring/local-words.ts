import type { Extended, Extension } from '../../../contracts/questionnaire.ts';

/** A text of FHIR with its translations. */
export interface Words {
  text: string;
  extended: Extended | undefined;
}

/**
 * Makes of a text in several languages the one of the form's first language, and FHIR's `translation` of the others.
 *
 * @param written - One text for every language, or one for each.
 * @param languages - Of the form; the first is the one it is written in.
 */
export function localWords(
  written: string | Readonly<Record<string, string>>,
  languages: readonly string[],
): Words {
  if (typeof written === 'string') return { text: written.trim(), extended: undefined };
  const [base = ''] = languages;
  const first = written[base] ?? Object.values(written)[0] ?? '';
  const others = Object.entries(written).filter(([language]) => language !== base);
  return {
    text: first.trim(),
    extended:
      others.length > 0
        ? { extension: others.map(([language, text]) => translation(language, text)) }
        : undefined,
  };
}

/** Source: https://hl7.org/fhir/R4/extension-translation.html */
const translation = (language: string, content: string): Extension => ({
  url: 'http://hl7.org/fhir/StructureDefinition/translation',
  extension: [
    { url: 'lang', valueCode: language },
    { url: 'content', valueString: content.trim() },
  ],
});

/** The two fields that a text takes in FHIR: `text` and `_text`. */
export function field<Name extends string>(name: Name, words: Words | undefined) {
  if (!words) return {} as Partial<Record<Name, string>> & Partial<Record<`_${Name}`, Extended>>;
  return {
    [name]: words.text,
    ...(words.extended && { [`_${name}`]: words.extended }),
  } as Partial<Record<Name, string>> & Partial<Record<`_${Name}`, Extended>>;
}
