import type { Extended, Extension } from '../../../contracts/questionnaire.ts';
import { extensionsOf, partOf } from '../extension-of.ts';
import type { Form, FormItem } from '../form.ts';
import { labelOf } from '../localise-form.ts';
import { safetyFlagsOf } from '../safety-flag.ts';
import type { Say } from './form-finding.ts';

interface Text {
  item?: FormItem;
  part: string;
  text: string | undefined;
  extended: Extended | undefined;
}

/**
 * Texts that a language which the form claims does not have, questions without words, and the same words twice.
 *
 * @param claimed - Languages beside the form's own; those of its translations when left out.
 */
export function lintWords(form: Form, claimed: readonly string[] | undefined, say: Say): void {
  const texts = textsOf(form);
  const base = form.source.language?.toLowerCase();
  const found = claimed ?? texts.flatMap(({ extended }) => languagesOf(extended));
  const languages = [...new Set(found.map((one) => one.toLowerCase()))].filter((one) => one !== base);
  for (const { item, part, text, extended } of texts) {
    // A number, a unit or a name of letters alone is the same in every language.
    if (text === undefined || !/\p{L}{2}/u.test(text) || isUnit(part)) continue;
    const has = languagesOf(extended).map((one) => one.toLowerCase());
    const missing = languages.filter((one) => !has.includes(one) && !has.includes(one.split('-')[0] ?? one));
    if (missing.length === 0) continue;
    const words = `is not written in ${missing.join(', ')}: who reads it so gets ${base ?? 'another language'}.`;
    say('fault', 'untranslated', { ...(item && { item }), part, words });
  }
  lintQuestions(form, say);
}

const isUnit = (part: string) => part.startsWith('unit');

const languagesOf = (extended: Extended | undefined): string[] =>
  extensionsOf(extended, 'translation').flatMap((one) => {
    const content = partOf(one, 'content');
    const tag = partOf(one, 'lang')?.valueCode;
    return tag && (content?.valueString ?? content?.valueMarkdown)?.trim() ? [tag] : [];
  });

function textsOf({ source, all }: Form): Text[] {
  const { title, _title, description, _description } = source;
  return [
    { part: 'title', text: title, extended: _title },
    { part: 'description', text: description, extended: _description },
    ...all.flatMap((item): Text[] => [
      { item, part: 'text', text: item.source.text, extended: item.source._text },
      ...optionTexts(item),
      ...extensionTexts(item),
    ]),
  ];
}

const optionTexts = (item: FormItem): Text[] =>
  (item.options ?? []).map((option, at) => ({
    ...{ item, part: `answerOption[${at}]`, text: labelOf(option) },
    extended: { extension: option.extensions },
  }));

/** The extension of a text has its translations beside the text. */
type Worded = Extension & { _valueString?: Extended };

function extensionTexts(item: FormItem): Text[] {
  const formats: readonly Worded[] = extensionsOf(item.source, 'entryFormat');
  return [
    ...formats
      .filter(({ valueString }) => !/^[YMDHms\-/.:]+$/.test(valueString ?? ''))
      .map((one) => ({ item, part: 'entryFormat', text: one.valueString, extended: one._valueString })),
    ...safetyFlagsOf(item).map(({ tell, words }) => ({
      item,
      part: 'safety-flag',
      text: tell,
      extended: words,
    })),
  ];
}

function lintQuestions({ all }: Form, say: Say): void {
  const seen = new Map<string, FormItem>();
  for (const item of all) {
    const { source, hidden, type, parent } = item;
    const text = source.text?.trim() ?? '';
    if (text === '' && !source._text && !hidden && type !== 'group') {
      say('fault', 'no-words', { item, part: 'text', words: 'asks nothing: it has no words.' });
      continue;
    }
    if (type === 'group' || type === 'display' || hidden) continue;
    const key = `${parent?.linkId ?? ''}\n${text.toLowerCase()}`;
    const before = seen.get(key);
    if (before) {
      const words = `asks in the same words as "${before.linkId}" beside it.`;
      say('advice', 'same-words', { item, part: 'text', words });
    }
    seen.set(key, item);
  }
}
