import type { FaqContent } from '../../contracts/faq.ts';
import { markdownText } from './markdown-text.ts';
import type { LinkedData } from './linked-data.ts';

/** Describes questions and answers as a schema.org FAQPage. The page must show the same texts. */
export function faqPageOf({ language, entries }: Pick<FaqContent, 'language' | 'entries'>): LinkedData {
  return {
    '@type': 'FAQPage',
    inLanguage: language,
    mainEntity: entries.map(({ question, answer, source, reviewed }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: {
        '@type': 'Answer',
        text: markdownText(answer),
        ...(source && { url: source.url }),
        ...(reviewed !== undefined && { dateModified: reviewed }),
      },
    })),
  };
}
