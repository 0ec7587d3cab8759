import type { FormEntry, FormFile, FormGroup, FormQuestion } from '../../../contracts/form-file.ts';
import type { Extended, Questionnaire } from '../../../contracts/questionnaire.ts';
import type { Authoring, FormFault } from './authoring.ts';
import { compileEntries, compilePage } from './compile-item.ts';
import { field, localWords } from './local-words.ts';

export type { FormFault };

/** A form of FHIR as it is made of a form file. */
export interface AuthoredForm extends Questionnaire {
  id: string;
  experimental: boolean;
  subjectType: readonly string[];
  description?: string;
  _description?: Extended;
}

/**
 * Makes a FHIR R4 `Questionnaire` of a form as a clinic writes it.
 *
 * @returns The form, and what is wrong with the file: with a fault the form is not to be used.
 *
 * @example
 * ```ts
 * const { questionnaire, faults } = compileFormFile(file);
 * // faults: [{ at: ['pages', 0, 'questions', 2, 'when'], message: 'there is no question "pregnent"' }]
 * ```
 */
export function compileFormFile(file: FormFile): {
  questionnaire: AuthoredForm;
  faults: readonly FormFault[];
} {
  const { id, version, languages, title, status, lists, pages, questions } = file;
  const url = file.url ?? `urn:parcours:form:${id}`;
  const entries = pages?.flatMap((page) => page.questions) ?? questions ?? [];
  const authoring: Authoring = { languages, url, lists, byId: new Map(byIdIn(entries)), faults: [] };
  const [language = 'fr'] = languages;
  const item = pages
    ? pages.map((page, at) => compilePage(page, at, authoring))
    : compileEntries(entries, [], authoring);
  const questionnaire: AuthoredForm = {
    ...{ resourceType: 'Questionnaire', id, language, url, version },
    ...field('title', localWords(title, languages)),
    // A draft is a form that nobody should rely on yet; FHIR has a word for that as well.
    ...{ status, experimental: status === 'draft', subjectType: ['Patient'] },
    ...field('description', description(file)),
    item,
  };
  const faults = [...placeFaults(file), ...idFaults(file), ...languageFaults(file), ...authoring.faults];
  return { questionnaire, faults };
}

const byIdIn = (entries: readonly FormEntry[]): (readonly [string, FormQuestion | FormGroup])[] =>
  entries.flatMap((entry) => [
    [entry.id, entry] as const,
    ...(entry.type === 'group' ? byIdIn(entry.questions) : []),
  ]);

/** What the form is for, and that nobody has validated it yet. */
function description({ intro, note, languages }: FormFile) {
  const parts = [intro, note].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  const inLanguage = (language: string) =>
    parts
      .map((part) => (typeof part === 'string' ? part : part[language])?.trim())
      .filter((text) => text !== undefined)
      .join('\n\n');
  return localWords(Object.fromEntries(languages.map((one) => [one, inLanguage(one)])), languages);
}

function placeFaults({ pages, questions }: FormFile): FormFault[] {
  if ((pages === undefined) !== (questions === undefined)) return [];
  return [{ at: [], message: 'write "pages", or "questions" without pages' }];
}

/** Ids of pages, groups, questions and of what stands with them are all `linkId`s: each once. */
function idFaults({ pages, questions = [] }: FormFile): FormFault[] {
  const places: { id: string; at: (string | number)[] }[] = [];
  const walk = (entries: readonly FormEntry[], at: (string | number)[]): void => {
    for (const [index, entry] of entries.entries()) {
      const place = [...at, 'questions', index];
      places.push({ id: entry.id, at: [...place, 'id'] });
      if (entry.hint !== undefined) places.push({ id: `${entry.id}-hint`, at: place });
      if (entry.help !== undefined) places.push({ id: `${entry.id}-help`, at: place });
      if (entry.type === 'group') walk(entry.questions, place);
    }
  };
  for (const [index, page] of (pages ?? []).entries()) {
    places.push({ id: page.id, at: ['pages', index, 'id'] });
    walk(page.questions, ['pages', index]);
  }
  walk(questions, []);
  const seen = new Set<string>();
  return places.flatMap(({ id, at }) => {
    const isTwice = seen.has(id);
    seen.add(id);
    return isTwice ? [{ at, message: `"${id}" is used twice; ids are unique` }] : [];
  });
}

/** A language that the form does not claim would be shown to nobody. */
function languageFaults(file: FormFile): FormFault[] {
  const { languages } = file;
  const faults: FormFault[] = [];
  const walk = (value: unknown, at: (string | number)[]): void => {
    if (Array.isArray(value)) value.forEach((one, index) => walk(one, [...at, index]));
    else if (typeof value === 'object' && value !== null) {
      for (const [name, one] of Object.entries(value)) {
        const isText = typeof one === 'string' && /^[a-z]{2}(?:-[A-Z]{2})?$/.test(name);
        if (isText && name !== 'id' && !languages.includes(name))
          faults.push({ at: [...at, name], message: `"${name}" is none of "languages"` });
        walk(one, [...at, name]);
      }
    }
  };
  walk(file, []);
  return faults;
}
