import type { SealedFile } from '../../src/contracts/sealed-response.ts';
import type { AnswersPorts } from './answers-ports.ts';

type SavePort = Pick<AnswersPorts, 'save'>;

/** Saves answers as they were received, for `parcours open`. */
export function saveSealed(file: SealedFile, { save }: SavePort): void {
  const bytes = new TextEncoder().encode(JSON.stringify(file));
  save({ name: `${file.form}-${file.id}.sealed.json`, type: 'application/json', bytes });
}

/** Saves what a patient has sent along. */
export function saveAttachment({ title, data }: { title: string; data: string }, { save }: SavePort): void {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  // Never as the type that it claims to be: what is shown in this page's origin could read this page.
  save({ name: title, type: 'application/octet-stream', bytes });
}
