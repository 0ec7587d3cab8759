import type { AnswerValue } from '../../src/contracts/questionnaire.ts';
import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import type { Rule } from '../../src/domain/questionnaire/finding.ts';
import { readTyped } from '../../src/domain/questionnaire/read-typed.ts';
import { isoDate } from './date-entry.ts';

/** Reads the text of a field. */
export type ReadText = typeof readTyped;

export interface HowToRead {
  language: string;
  /** Where a field has a way of its own. */
  read?: ReadText | undefined;
}

/** What stands in the fields of a question, also what is no answer yet. */
export interface Entries {
  /** One text for each field; at least one. */
  of(node: FormNode, language: string): readonly string[];
  /** @returns What of it is an answer. */
  write(node: FormNode, texts: readonly string[], how: HowToRead): readonly AnswerValue[];
  /** Fields whose text is no answer, by their place. */
  mistyped(node: FormNode): ReadonlyMap<number, Rule>;
  /** Something else than typing has changed the answers: they are written anew. */
  forget(node: FormNode): void;
}

export function createEntries(): Entries {
  const texts = new WeakMap<FormNode, readonly string[]>();
  const faults = new WeakMap<FormNode, ReadonlyMap<number, Rule>>();
  const none: ReadonlyMap<number, Rule> = new Map();
  return {
    of(node, language) {
      const known = texts.get(node);
      if (known) return known;
      const written = node.answers.map((answer) => typedOf(answer, node.item, language));
      return written.length > 0 ? written : [''];
    },
    write(node, written, { language, read: readText = readField }) {
      const mistyped = new Map<number, Rule>();
      const answers = written.flatMap((text, at) => {
        const read = readText(node.item, text, language);
        if (read.rule) mistyped.set(at, read.rule);
        return read.answers ?? [];
      });
      texts.set(node, written);
      faults.set(node, mistyped);
      return answers;
    },
    mistyped: (node) => faults.get(node) ?? none,
    forget(node) {
      texts.delete(node);
      faults.delete(node);
    },
  };
}

const readField: ReadText = (item, text, language) =>
  readTyped(item, item.type === 'date' ? isoDate(text, item) : text, language);

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
