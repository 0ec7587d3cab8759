import type { ClinicForm } from '../../src/contracts/clinic-form.ts';
import type { QuestionnaireResponse } from '../../src/contracts/questionnaire.ts';
import type { SealedEntry, SealedFile } from '../../src/contracts/sealed-response.ts';
import type { SealingReason } from '../../src/locales/answers-rules.ts';

/** What came of asking the backend; `refused` where the link of the desk is not right. */
export type Asked<Value> = { value: Value } | { failure: 'refused' | 'failed' };

export type Opened<Value> = { value: Value } | { reason: SealingReason };

/** What the page needs of the backend. It keeps ciphertext, and is never given anything else. */
export interface DeskPort {
  list(): Promise<Asked<readonly SealedEntry[]>>;
  read(id: string): Promise<Asked<SealedFile>>;
  /** A form as it was when it was filled in. */
  form(id: string, version: string): Promise<Asked<ClinicForm>>;
  markOpened(id: string): Promise<Asked<undefined>>;
}

/** Keys of the clinic, in this page's memory and nowhere else. */
export interface KeyPort {
  /** Opens key files with one passphrase, all or none, and holds them. @returns How many are held. */
  unlock(files: readonly File[], passphrase: string): Promise<Opened<number>>;
  open(file: SealedFile): Promise<Opened<QuestionnaireResponse>>;
  /** Forgets them all. */
  forget(): void;
}

export interface AnswersPorts {
  desk: DeskPort;
  keys: KeyPort;
  print(): void;
  /** Hands a file to whoever sits there. */
  save(file: { name: string; type: string; bytes: Uint8Array<ArrayBuffer> }): void;
}
