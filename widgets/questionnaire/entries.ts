import type { AnswerValue } from '../../src/contracts/questionnaire.ts';
import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import type { Rule } from '../../src/domain/questionnaire/finding.ts';
import type { ReadText } from './read-field.ts';

export interface HowToRead {
  language: string;
  /** It comes while the patient reads. */
  read: ReadText | undefined;
}

/** What stands in the fields of a question, also what is no answer yet. */
export interface Entries {
  /** One text for each field; at least one. */
  of(node: FormNode, language: string): readonly string[];
  /** @returns What of it is an answer; nothing while that which reads it is still to come. */
  write(node: FormNode, texts: readonly string[], how: HowToRead): readonly AnswerValue[] | undefined;
  /** What was typed until then, and in which language. */
  unread: ReadonlyMap<FormNode, string>;
  /** Fields whose text is no answer, by their place. */
  mistyped(node: FormNode): ReadonlyMap<number, Rule>;
  /** Something else than typing has changed the answers: they are written anew. */
  forget(node: FormNode): void;
}

export function createEntries(): Entries {
  const texts = new WeakMap<FormNode, readonly string[]>();
  const faults = new WeakMap<FormNode, ReadonlyMap<number, Rule>>();
  const none: ReadonlyMap<number, Rule> = new Map();
  const unread = new Map<FormNode, string>();
  const forget = (node: FormNode) => {
    texts.delete(node);
    faults.delete(node);
    unread.delete(node);
  };
  return {
    ...{ unread, forget },
    of(node, language) {
      const known = texts.get(node);
      if (known) return known;
      const written = node.answers.map((answer) => typedOf(answer, node.item, language));
      return written.length > 0 ? written : [''];
    },
    write(node, written, { language, read: readText }) {
      forget(node);
      texts.set(node, written);
      if (!readText) return void unread.set(node, language);
      const mistyped = new Map<number, Rule>();
      const answers = written.flatMap((text, at) => {
        const read = readText(node.item, text, language);
        if (read.rule) mistyped.set(at, read.rule);
        return read.answers ?? [];
      });
      faults.set(node, mistyped);
      return answers;
    },
    mistyped: (node) => faults.get(node) ?? none,
  };
}

/** An answer as it is written into a field. */
function typedOf(answer: AnswerValue, { type }: FormItem, language: string): string {
  const { valueQuantity, valueReference } = answer;
  const number = answer.valueDecimal ?? answer.valueInteger ?? valueQuantity?.value;
  if (number !== undefined)
    return number.toLocaleString(language, { useGrouping: false, maximumFractionDigits: 20 });
  if (type === 'time') return answer.valueTime?.slice(0, 5) ?? '';
  const { valueString, valueUri, valueDate, valueDateTime } = answer;
  return valueString ?? valueUri ?? valueDate ?? valueDateTime ?? valueReference?.display ?? '';
}
