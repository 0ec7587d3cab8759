import type { FormEntry, FormGroup, FormPage, FormQuestion } from '../../../contracts/form-file.ts';
import type { AnswerOption, QuestionnaireItem } from '../../../contracts/questionnaire.ts';
import { optionsOf } from './authoring.ts';
import type { Authoring, CodedOption } from './authoring.ts';
import { extensionsFor, itemControl, occurrences } from './item-extensions.ts';
import { field, localWords } from './local-words.ts';
import { readCondition } from './read-condition.ts';
import { readValue } from './read-value.ts';

const fhirTypes = {
  ...({ info: 'display', 'yes-no': 'boolean', choice: 'choice', choices: 'choice' } as const),
  ...({ number: 'integer', amount: 'quantity', date: 'date', time: 'time' } as const),
  ...({ text: 'string', 'long-text': 'text', file: 'attachment', signature: 'string' } as const),
};

/** Makes FHIR of a page. */
export function compilePage(page: FormPage, at: number, authoring: Authoring): QuestionnaireItem {
  const place = ['pages', at];
  return {
    ...{ linkId: page.id, type: 'group', ...field('text', localWords(page.title, authoring.languages)) },
    ...readCondition(page.when, place, authoring),
    extension: [itemControl('page')],
    item: compileEntries(page.questions, place, authoring),
  };
}

export const compileEntries = (
  entries: readonly FormEntry[],
  at: (string | number)[],
  authoring: Authoring,
): QuestionnaireItem[] =>
  entries.map((entry, index) => {
    const place = [...at, 'questions', index];
    return entry.type === 'group'
      ? compileGroup(entry, place, authoring)
      : compileQuestion(entry, place, authoring);
  });

function compileGroup(group: FormGroup, at: (string | number)[], authoring: Authoring): QuestionnaireItem {
  const { id, show, repeat, supportLink } = group;
  if (show === 'table' && !repeat) authoring.faults.push({ at, message: 'a table needs "repeat"' });
  const extension = [
    ...(show === 'table' ? [itemControl('gtable')] : []),
    ...occurrences(repeat),
    ...(supportLink
      ? [{ url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-supportLink', valueUri: supportLink }]
      : []),
  ];
  return {
    ...{ linkId: id, type: 'group', ...words(group, authoring) },
    ...readCondition(group.when, at, authoring),
    ...(repeat && { repeats: true }),
    ...(extension.length > 0 && { extension }),
    item: [...notesOf(group, authoring), ...compileEntries(group.questions, at, authoring)],
  };
}

function compileQuestion(
  question: FormQuestion,
  at: (string | number)[],
  authoring: Authoring,
): QuestionnaireItem {
  const before = authoring.faults.length;
  const extension = extensionsFor(question, authoring);
  // They begin with the id; a reader is shown the place.
  for (const fault of authoring.faults.slice(before)) fault.at = [...at, ...fault.at.slice(1)];
  const item = notesOf(question, authoring);
  return {
    ...{ linkId: question.id, type: typeOf(question), ...words(question, authoring) },
    ...readCondition(question.when, at, authoring),
    ...(question.type === 'info' ? {} : answering(question, at, authoring)),
    ...(extension.length > 0 && { extension }),
    ...(item.length > 0 && { item }),
  };
}

function typeOf(question: FormQuestion): string {
  if (question.type === 'number' && (question.decimals ?? 0) > 0) return 'decimal';
  return (question.type === 'choice' || question.type === 'choices') && question.other
    ? 'open-choice'
    : fhirTypes[question.type];
}

const words = ({ ask, prefix }: FormQuestion | FormGroup, { languages }: Authoring) => ({
  ...(prefix === undefined ? {} : { prefix }),
  ...field('text', localWords(ask, languages)),
});

function answering(
  question: Exclude<FormQuestion, { type: 'info' }>,
  at: (string | number)[],
  authoring: Authoring,
): Partial<QuestionnaireItem> {
  const { type, optional, calculated, hidden } = question;
  const repeats = type === 'choices' || ('repeat' in question && Boolean(question.repeat));
  const most = type === 'text' || type === 'long-text' ? question.length?.max : undefined;
  return {
    ...(!optional && !hidden && calculated === undefined && { required: true }),
    ...(calculated === undefined ? {} : { readOnly: true }),
    ...(repeats && { repeats: true }),
    ...(most === undefined ? {} : { maxLength: most }),
    ...beginning(question, at, authoring),
  };
}

/** The options, and what stands in a question at first. */
function beginning(
  question: Exclude<FormQuestion, { type: 'info' }>,
  at: (string | number)[],
  authoring: Authoring,
): Pick<QuestionnaireItem, 'answerOption' | 'initial'> {
  const { prefilled, type } = question;
  const options = optionsOf(question, authoring);
  if (type === 'choice' || type === 'choices') {
    const { faults, lists } = authoring;
    if ((question.options === undefined) === (question.list === undefined))
      faults.push({ at, message: 'write "options", or the name of one of "lists" as "list"' });
    else if (question.list !== undefined && !(question.list in lists))
      faults.push({ at: [...at, 'list'], message: `there is no list "${question.list}"` });
  }
  const read = prefilled === undefined ? undefined : readValue(prefilled, question, authoring);
  if (typeof read === 'string') authoring.faults.push({ at: [...at, 'prefilled'], message: `write ${read}` });
  const initial = typeof read === 'object' ? read : undefined;
  if (options.length === 0) return initial ? { initial: [initial] } : {};
  return {
    answerOption: options.map((option) => ({
      ...codedOption(option, authoring),
      ...(option.code === initial?.valueCoding?.code && { initialSelected: true }),
    })),
  };
}

function codedOption(
  { code, system, label, score, exclusive }: CodedOption,
  { languages }: Authoring,
): AnswerOption {
  const url = 'http://hl7.org/fhir/StructureDefinition/';
  return {
    ...(exclusive && {
      extension: [{ url: `${url}questionnaire-optionExclusive`, valueBoolean: true }],
    }),
    valueCoding: {
      // The score goes into the answer with the code, where scoring software looks for it.
      ...(score === undefined ? {} : { extension: [{ url: `${url}ordinalValue`, valueDecimal: score }] }),
      ...{ system, code, ...field('display', localWords(label, languages)) },
    },
  };
}

/** What is said about a question stands in it, as FHIR has it. */
function notesOf(
  { id, hint, help }: FormQuestion | FormGroup,
  { languages }: Authoring,
): QuestionnaireItem[] {
  const note = (name: string, control: string, text: typeof hint): QuestionnaireItem[] =>
    text === undefined
      ? []
      : [
          {
            ...{ linkId: `${id}-${name}`, type: 'display', ...field('text', localWords(text, languages)) },
            extension: [itemControl(control)],
          },
        ];
  return [...note('hint', 'prompt', hint), ...note('help', 'help', help)];
}
