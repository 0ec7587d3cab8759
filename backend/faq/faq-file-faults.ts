import type { FaqFile } from '../../src/contracts/faq-file.ts';
import { unsafeLinksIn } from '../../src/domain/findability/markdown-text.ts';

/** Something in a FAQ file that each line alone cannot show. */
export interface FaqFileFault {
  at: (string | number)[];
  message: string;
}

/** Checks that ids are unique and that no answer links to what a page must not open. */
export function faqFileFaults({ entries }: FaqFile): FaqFileFault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id, answer }, index) => {
    const at = ['entries', index];
    const faults: FaqFileFault[] = unsafeLinksIn(answer).map((address) => ({
      at: [...at, 'answer'],
      message: `"${address.slice(0, 60)}" is no safe link: only https:, tel: and mailto: are`,
    }));
    if (seen.has(id)) faults.unshift({ at: [...at, 'id'], message: `"${id}" is used twice; ids are unique` });
    seen.add(id);
    return faults;
  });
}
