import type { AnswerValue, Attachment } from '../../contracts/questionnaire.ts';
import { sameAnswer } from './compare-answers.ts';
import type { ExpressionPort } from './expression-port.ts';
import { computedOtherwise } from './computed-otherwise.ts';
import type { ReadingFinding } from './computed-otherwise.ts';
import { findProblems } from './find-problems.ts';
import type { Form } from './form.ts';
import { isQuestion } from './form.ts';
import type { Children, FormNode } from './form-node.ts';
import { itemText, localText, optionText, type LocalText } from './localise-form.ts';
import { createSession } from './session.ts';

/** One line of answers as a person reads them: a heading, or a question with what was answered. */
export interface ReadableLine {
  kind: 'heading' | 'question';
  linkId: string;
  /** 0 at the top of the form. */
  depth: number;
  text: LocalText;
  /** Of a question; none where it was asked and not answered. */
  answers: readonly ReadableAnswer[];
}

export interface ReadableAnswer {
  text: string;
  /** What it is in, where that is another language. */
  language?: string | undefined;
  attachment?: Attachment;
}

/** Answers with the questions that they were given to. */
export interface ReadableResponse {
  title: LocalText | undefined;
  lines: readonly ReadableLine[];
  /** What the engine finds wrong with them, with the question it is about. */
  findings: readonly (ReadingFinding & { text: LocalText | undefined })[];
}

export interface ReadingOptions {
  /** BCP 47. */
  language: string;
  words: { yes: string; no: string };
  /** What computes the FHIRPath of the form, if it has any; by the clock at which the answers were sent. */
  port?: ExpressionPort | undefined;
}

/**
 * Puts answers beside their questions, and validates them again as the page did before it sealed them. What is shown is
 * what was sent: where the form computes something else of the answers, that is a finding.
 *
 * @param response - A `QuestionnaireResponse`, from whoever had the public key.
 */
export function readableResponse(form: Form, response: unknown, options: ReadingOptions): ReadableResponse {
  const { language } = options;
  const { source } = form;
  const session = createSession(form, { response, keepsDisabled: true });
  const differing = options.port ? computedOtherwise(session, options.port) : [];
  const findings: ReadingFinding[] = [
    ...session.lost,
    ...findProblems(session.top).map(({ rule, at }) => ({ rule, at })),
    ...differing,
  ];
  return {
    title: localText({ text: source.title, language: source.language, extended: source._title }, language),
    lines: linesOf(session.top, 0, { form, ...options }),
    findings: findings.map((finding) => {
      const item = form.byLinkId.get(finding.at.replace(/\[\d+\]$/, ''));
      return { ...finding, text: item && itemText(item, source.language, language) };
    }),
  };
}

type Reading = ReadingOptions & { form: Form };

const linesOf = (children: Children, depth: number, reading: Reading): ReadableLine[] =>
  [...children.values()].flatMap((nodes) => nodes.flatMap((node) => lineOf(node, depth, reading)));

function lineOf(node: FormNode, depth: number, reading: Reading): ReadableLine[] {
  const { item, answers, enabled, children } = node;
  if (item.type === 'display' || (!enabled && answers.length === 0 && isQuestion(item))) return [];
  const { form, language } = reading;
  const text = itemText(item, form.source.language, language) ?? { text: item.linkId, language: undefined };
  const line = { linkId: item.linkId, depth, text };
  const deeper = isQuestion(item) ? depth : depth + 1;
  const below = children.flatMap((places) => linesOf(places, deeper, reading));
  if (!isQuestion(item)) return below.length > 0 ? [{ ...line, kind: 'heading', answers: [] }, ...below] : [];
  return [
    { ...line, kind: 'question', answers: answers.map((one) => answerOf(one, node, reading)) },
    ...below,
  ];
}

function answerOf(answer: AnswerValue, { item }: FormNode, reading: Reading): ReadableAnswer {
  const { form, language, words } = reading;
  const option = item.options?.find(({ value }) => sameAnswer(value, answer));
  const label = option && optionText(option, form.source.language, language);
  if (label) return { text: label.text, language: label.language };
  const { valueBoolean, valueAttachment, valueCoding, valueQuantity, valueReference } = answer;
  if (valueBoolean !== undefined) return { text: valueBoolean ? words.yes : words.no };
  if (valueAttachment)
    return { text: valueAttachment.title ?? valueAttachment.contentType ?? '', attachment: valueAttachment };
  if (valueCoding) return { text: valueCoding.display ?? valueCoding.code ?? '' };
  if (valueQuantity)
    return {
      text: [numberText(valueQuantity.value, language), valueQuantity.unit].filter(Boolean).join(' '),
    };
  if (valueReference) return { text: valueReference.display ?? valueReference.reference ?? '' };
  return { text: plainText(answer, language) };
}

function plainText(answer: AnswerValue, language: string): string {
  const { valueDecimal, valueInteger, valueDate, valueDateTime, valueTime, valueString, valueUri } = answer;
  if (valueDate !== undefined) return dateText(valueDate, language);
  if (valueDateTime !== undefined) return momentText(valueDateTime, language);
  if (valueTime !== undefined) return valueTime.replace(/^(\d\d:\d\d):00$/, '$1');
  return valueString ?? valueUri ?? numberText(valueDecimal ?? valueInteger, language);
}

const numberText = (value: number | undefined, language: string): string =>
  value === undefined ? '' : new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(value);

/** A date is as exact as it was given: `1987` stays a year. */
function dateText(date: string, language: string): string {
  const [year, month, day] = date.split('-');
  if (!month) return year ?? '';
  const at = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(language, day ? { ...parts, day: 'numeric' } : parts).format(at);
}

/** On the wall clock where it was written: the offset is that of the patient. */
function momentText(moment: string, language: string): string {
  const [, date = moment, time] = /^([\d-]+)T(\d\d:\d\d)/.exec(moment) ?? [];
  return [dateText(date, language), time].filter(Boolean).join(', ');
}
