import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { FaqFile } from '../../src/contracts/faq-file.ts';

/**
 * The questions and answers of a clinic, one file a language.
 *
 * @throws Error for a path that nobody has read: a clinic must not seem to have no FAQ because of it.
 */
export function faqFilesOf({ id, faq }: Pick<ClinicFile, 'id' | 'faq'>): FaqFile[] {
  return faq.map((file) => {
    if (typeof file !== 'string') return file;
    throw new Error(`The FAQ file "${file}" of the clinic "${id}" was not read: load it by loadClinicFile.`);
  });
}
