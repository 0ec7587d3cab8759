import type { SealedEntry } from '../../src/contracts/sealed-response.ts';
import type {
  ReadableAnswer,
  ReadableLine,
  ReadableResponse,
} from '../../src/domain/questionnaire/readable-response.ts';
import type { AnswersMessages } from '../../src/locales/answers-messages.ts';

/** Writes answers for a terminal or a text file: what to check first, then each question with its answer. */
export function answersText(
  { title, lines, findings }: ReadableResponse,
  { form, formVersion, receivedAt, needsPerson }: SealedEntry,
  messages: AnswersMessages,
): string {
  const head = [
    messages.answersTo(title?.text ?? form, formVersion),
    messages.received(receivedAt),
    ...(needsPerson ? [messages.needsPerson] : []),
  ];
  const found = findings.map(({ rule, at, text }) => `- ${text?.text ?? at}: ${messages.rules[rule]}`);
  const checked =
    found.length > 0 ? [`${messages.findings(found.length)}:`, ...found] : [messages.noFindings];
  return [...head, '', ...checked, '', ...lines.map((line) => lineText(line, messages))].join('\n');
}

function lineText({ kind, depth, text, answers }: ReadableLine, { noAnswer }: AnswersMessages): string {
  const indent = '  '.repeat(depth);
  if (kind === 'heading') return `\n${indent}${text.text.toUpperCase()}`;
  const said = answers.length > 0 ? answers.map(answerText) : [noAnswer];
  const inLines = said.flatMap((one) => one.split('\n')).map((one) => `${indent}    ${one}`);
  return [`${indent}${text.text}`, ...inLines].join('\n');
}

const answerText = ({ text, attachment }: ReadableAnswer): string =>
  attachment ? [text, attachment.contentType, sizeText(attachment.size)].filter(Boolean).join(', ') : text;

const sizeText = (bytes: number | undefined) =>
  bytes === undefined ? '' : `${Math.max(1, Math.round(bytes / 1024))} KB`;
