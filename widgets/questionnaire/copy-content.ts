import { isQuestion } from '../../src/domain/questionnaire/form.ts';
import { nodesIn } from '../../src/domain/questionnaire/form-node.ts';
import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import { indexOf } from '../../src/domain/questionnaire/form-node.ts';
import { itemText, localText } from '../../src/domain/questionnaire/localise-form.ts';
import type { LocalText } from '../../src/domain/questionnaire/localise-form.ts';
import type { CopyMessages } from '../../src/locales/form-extras-messages.ts';
import { answerText } from './answer-text.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';

/** One line of a copy: the heading of a group, or a question with its answers. */
export interface CopyLine {
  kind: 'heading' | 'question';
  text: LocalText | undefined;
  /** Of a repeating group: which of them, from 1. */
  instance?: number | undefined;
  /** None where it was not answered. */
  answers: readonly string[];
}

/** What a patient keeps of a form, in the language it was read in. */
export interface FormCopy {
  title: LocalText | undefined;
  clinic: string | undefined;
  /** Milliseconds since 1970. */
  at: number;
  version: string | undefined;
  language: string;
  lines: readonly CopyLine[];
}

/** Writes down everything that is asked, in the order of the form, with what was answered. */
export function formCopy(
  model: QuestionnaireModel,
  clinic: { name?: string | undefined } | undefined,
): FormCopy {
  const { source } = model.form;
  const { language } = model.speech.peek().messages;
  const lines: CopyLine[] = [];
  for (const node of nodesIn([model.session.top])) {
    if (isIncluded(node, model)) lines.push(lineOf(node, model));
  }
  return {
    title: localText({ text: source.title, language: source.language, extended: source._title }, language),
    ...{ clinic: clinic?.name, at: model.ports.now(), version: source.version, language },
    lines,
  };
}

/** What is shown to nobody is none of the patient's words; what says something only is not asked. */
const isIncluded = (node: FormNode, model: QuestionnaireModel): boolean =>
  node.item.path.every(({ hidden }) => !hidden) &&
  model.isShown(node) &&
  (isQuestion(node.item) || (node.item.type === 'group' && Boolean(node.item.source.text)));

function lineOf(node: FormNode, model: QuestionnaireModel): CopyLine {
  const { item, answers } = node;
  const isHeading = !isQuestion(item);
  return {
    kind: isHeading ? 'heading' : 'question',
    text: itemText(item, model.form.source.language, model.speech.peek().messages.language),
    instance: isHeading && item.repeats ? indexOf(node, model.session.top) + 1 : undefined,
    answers: answers.map((answer) => answerText(answer, item, model)),
  };
}

/** When it was written down, as the patient's language writes it. */
export const copyDate = ({ at, language }: FormCopy): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(at);

/** A copy without looks, for the clipboard. */
export function copyText(copy: FormCopy, texts: CopyMessages): string {
  const head = [copy.title?.text, copy.clinic, texts.written(copyDate(copy))];
  const version = copy.version && texts.version(copy.version);
  const body = copy.lines.map(({ kind, text, instance, answers }) =>
    kind === 'heading'
      ? `\n${[text?.text, instance].filter(Boolean).join(' ')}\n`
      : `${text?.text ?? ''}\n${(answers.length > 0 ? answers : [texts.noAnswer]).map((one) => `  ${one}`).join('\n')}`,
  );
  return `${[...head, version].filter(Boolean).join('\n')}\n\n${body.join('\n')}\n`;
}
