import type { DiagnosticCode, FormItem } from '../form.ts';

/** Something to say about a form. A fault has to be mended; advice makes it better. */
export interface FormFinding {
  level: 'fault' | 'advice';
  code: FormFindingCode;
  /** Where, as FHIRPath has it: `item[0].item[2].enableWhen[1]`; empty when it is about the whole. */
  path: string;
  /** The `linkId`, where it is about an item. */
  at?: string;
  /** Plain words, for whoever writes the form. */
  words: string;
}

export type FormFindingCode =
  | DiagnosticCode
  | 'dead-condition'
  | 'wrong-answer-type'
  | 'always-true'
  | 'vacuous-not-equal'
  | 'contradiction'
  | 'duplicate-condition'
  | 'asked-later'
  | 'never-asked'
  | 'unreachable-page'
  | 'no-version'
  | 'no-url'
  | 'no-title'
  | 'no-words'
  | 'same-words'
  | 'untranslated'
  | 'empty-group'
  | 'required-hidden'
  | 'required-read-only'
  | 'not-for-display'
  | 'not-for-group'
  | 'max-length-misplaced'
  | 'several-initial'
  | 'bad-initial'
  | 'option-and-set'
  | 'option-and-initial'
  | 'impossible-limits'
  | 'occurs-without-repeats'
  | 'no-options'
  | 'duplicate-option'
  | 'unscored-option'
  | 'unscored-question'
  | 'bad-expression'
  | 'unknown-variable'
  | 'dangling-expression'
  | 'bad-flag'
  | 'dead-flag'
  | 'flag-clears';

/** Where an item stands, as FHIRPath has it. */
export function pathOf(item: FormItem, top: readonly FormItem[]): string {
  return item.path
    .map((step, depth) => `item[${(depth === 0 ? top : (step.parent?.items ?? [])).indexOf(step)}]`)
    .join('.');
}

/** Says something about an item, or about a part of it. */
export type Say = (
  level: FormFinding['level'],
  code: FormFindingCode,
  about: { item?: FormItem; part?: string; words: string },
) => void;
