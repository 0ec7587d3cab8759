import type { ReadingRule, SealingReason } from './answers-rules.ts';

/** What the page says on which a clinic reads its answers, and `parcours open`. */
export interface AnswersMessages {
  yes: string;
  no: string;
  noAnswer: string;
  answersTo: (form: string, version: string) => string;
  received: (when: string) => string;
  needsPerson: string;
  findings: (count: number) => string;
  noFindings: string;
  rules: Readonly<Record<ReadingRule, string>>;
  refusals: Readonly<Record<SealingReason, string>>;
  /** The form that was answered is not there, or cannot be read. */
  noForm: string;
  key: {
    heading: string;
    intro: string;
    file: string;
    fileHint: string;
    passphrase: string;
    unlock: string;
    unlocking: string;
    missing: string;
    ready: (count: number) => string;
    lock: string;
    locked: string;
  };
  list: {
    heading: string;
    none: string;
    loading: string;
    failed: string;
    refused: string;
    reload: string;
    opened: (when: string) => string;
    unopened: string;
    deleted: (when: string) => string;
    open: string;
    openNamed: (form: string, when: string) => string;
  };
  answers: {
    opening: string;
    failed: string;
    print: string;
    save: string;
    close: string;
    saveFile: (name: string) => string;
    unnamed: string;
    private: string;
  };
}
