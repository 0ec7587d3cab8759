import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { localText } from './local-text.ts';

/** The text of a notice exactly as the catalogue gives it in a language: what is shown, hashed and archived is one. */
export function noticeWording(
  { text }: ClinicFile['notices'][number],
  language: string,
  { languages }: ClinicFile,
): string {
  return localText(text, [language, ...languages]);
}
