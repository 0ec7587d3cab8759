import { FaqFile } from '../src/contracts/faq-file.ts';
import { faqFileFaults } from './faq/faq-file-faults.ts';
import { readYamlFile } from './read-yaml-file.ts';

/**
 * Reads the questions and answers of one language from YAML or JSON, and checks them whole.
 *
 * @throws Error that lists every fault with file, line, path and what would be accepted.
 */
export function loadFaqFile(path: string): Promise<FaqFile> {
  return readYamlFile(path, { what: 'FAQ file', schema: FaqFile, faultsOf: faqFileFaults });
}
