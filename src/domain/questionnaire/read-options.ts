import type {
  AnswerOption,
  AnswerValue,
  Coding,
  Concept,
  Expanded,
  Extended,
  Questionnaire,
  QuestionnaireItem,
  ValueSet,
} from '../../contracts/questionnaire.ts';
import { extensionOf, numberOf } from './extension-of.ts';
import type { Option } from './form.ts';

/**
 * What can be chosen: the options of the item, or the list that the form carries itself. A list that only a server of
 * terms knows cannot be expanded here.
 *
 * @param scores - Of {@link conceptScores}, read once for the form.
 * @returns Nothing where there is no list to choose from.
 */
export function readOptions(
  item: QuestionnaireItem,
  form: Questionnaire,
  scores: ConceptScores,
): readonly Option[] | undefined {
  if (item.answerOption?.length) return item.answerOption.map((option) => optionOf(option, scores));
  const set = item.answerValueSet ? containedSet(form, item.answerValueSet) : undefined;
  return set && codesOf(set)?.map((value) => optionOf({ valueCoding: value }, scores));
}

function optionOf(option: AnswerOption, scores: ConceptScores): Option {
  const { initialSelected, extension, _valueString, ...value } = option;
  const coding = value.valueCoding;
  const score =
    scoreIn({ extension: extension ?? [] }) ??
    scoreIn(coding) ??
    (coding?.code ? scores.get(keyOf(coding.system, coding.code)) : undefined);
  return {
    value: value as AnswerValue,
    exclusive: extensionOf(option, 'optionExclusive')?.valueBoolean === true,
    initial: initialSelected === true,
    ...(score === undefined ? {} : { score }),
    extensions: coding?._display?.extension ?? _valueString?.extension ?? [],
  };
}

const scoreIn = (owner: Extended | undefined) =>
  numberOf(extensionOf(owner, 'ordinalValue')) ?? numberOf(extensionOf(owner, 'itemWeight'));

/** Scores that stand on the concepts of the lists that a form carries. */
export type ConceptScores = ReadonlyMap<string, number>;

const keyOf = (system: string | undefined, code: string | undefined) => `${system}\n${code}`;

/** Reads those scores once: a list may have thousands of concepts, and as many options are looked up in it. */
export function conceptScores(form: Questionnaire): ConceptScores {
  const scores = new Map<string, number>();
  for (const { system, concept = [] } of containedIn(form).flatMap(includesOf)) {
    for (const one of concept) {
      const key = keyOf(system, one.code);
      const score = scoreIn(one);
      if (score !== undefined && !scores.has(key)) scores.set(key, score);
    }
  }
  return scores;
}

const containedIn = ({ contained = [] }: Questionnaire): readonly ValueSet[] =>
  contained.filter(({ resourceType }) => resourceType === 'ValueSet');

function containedSet(form: Questionnaire, address: string): ValueSet | undefined {
  const [name] = address.split('|');
  return containedIn(form).find(({ id, url }) => name === `#${id}` || name === id || name === url);
}

const includesOf = (set: ValueSet) => set.compose?.include ?? [];

function codesOf(set: ValueSet): Coding[] | undefined {
  const expanded = set.expansion?.contains;
  if (expanded?.length) return flatten(expanded);
  const includes = includesOf(set);
  // A filter, or another list, needs a server of terms.
  if (includes.length === 0 || includes.some(({ concept }) => !concept?.length)) return undefined;
  return includes.flatMap(({ system, concept = [] }) => concept.map((one) => codingOf(one, system)));
}

const flatten = (contains: readonly Expanded[]): Coding[] =>
  contains.flatMap((one) => [
    ...(one.code && !one.abstract ? [codingOf(one, one.system)] : []),
    ...flatten(one.contains ?? []),
  ]);

function codingOf({ code, display, _display, designation, extension }: Concept, system?: string): Coding {
  const translations = (designation ?? []).flatMap(({ language, value }) =>
    language && value ? [translation(language, value)] : [],
  );
  const words = [...(_display?.extension ?? []), ...translations];
  return {
    ...(system === undefined ? {} : { system }),
    ...(code === undefined ? {} : { code }),
    ...(display === undefined ? {} : { display }),
    ...(words.length > 0 ? { _display: { extension: words } } : {}),
    ...(extension ? { extension } : {}),
  };
}

/** A designation in another language says the same as FHIR's translation of the display. */
const translation = (language: string, content: string) => ({
  url: 'http://hl7.org/fhir/StructureDefinition/translation',
  extension: [
    { url: 'lang', valueCode: language },
    { url: 'content', valueString: content },
  ],
});
