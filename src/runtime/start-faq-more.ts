import type { MoreModule, MorePorts } from '../../widgets/faq/more-part.ts';
import type { Speech } from '../../widgets/faq/faq-options.ts';
import type { Notice } from '../contracts/catalog.ts';
import type { FaqContent } from '../contracts/faq.ts';
import type { Locale } from '../contracts/locale.ts';
import { noticeDecisions } from '../domain/consent/notice-decisions.ts';
import type { FaqMoreMessages } from '../locales/faq-messages.ts';
import { filesOf, importChecked, importVerified } from './chunk-integrity.ts';
import type { ChunkFiles } from './chunk-integrity.ts';
import { readJson } from './read-json.ts';
import type { FaqStart } from './start-faq.ts';
import { streamWording } from './stream-wording.ts';

export { readPage } from './read-page-faq.ts';

/** Texts of this part by language; written by the build, empty when another bundler builds. */
declare const __PARCOURS_FAQ__: ChunkFiles;

const texts: Record<Locale, () => Promise<FaqMoreMessages>> = {
  fr: async () => (await import('../locales/fr-faq-more.ts')).frFaqMore,
  en: async () => (await import('../locales/en-faq-more.ts')).enFaqMore,
  es: async () => (await import('../locales/es-faq-more.ts')).esFaqMore,
  de: async () => (await import('../locales/de-faq-more.ts')).deFaqMore,
  pt: async () => (await import('../locales/pt-faq-more.ts')).ptFaqMore,
  ar: async () => (await import('../locales/ar-faq-more.ts')).arFaqMore,
};

/** Brings what comes with the first question, joined to what leaves the page. */
export async function loadMore(start: FaqStart, { messages }: Speech): Promise<MoreModule> {
  const { page, host } = start;
  const locale = messages.language as Locale;
  const [part, own] = await Promise.all([
    importVerified(page, 'faq-more', () => import('../../widgets/faq/more-part.ts')),
    importChecked(page, filesOf(`faq-more-${locale}`, __PARCOURS_FAQ__), texts[locale]),
  ]);
  host.adoptStyles(part.styles);
  const ports = portsOf(start, locale);
  return { createMore: (joining) => part.createMore(joining, { texts: own, ports }) };
}

function portsOf(start: FaqStart, locale: Locale): MorePorts {
  const { page, host, config } = start;
  const at = (path: string) => `${config.endpoint}/${path}?clinic=${encodeURIComponent(config.clinic)}`;
  return {
    now: () => Date.now(),
    async readNotices() {
      const { notices } = (await readJson(at('v1/catalog'), locale, host.signal)) as { notices: Notice[] };
      // A message is care: nothing else is asked for beside it.
      return notices.filter(({ purpose }) => purpose === 'care');
    },
    decide: (notices, accepted) =>
      noticeDecisions(notices, accepted, crypto.subtle as SubtleCrypto | undefined),
    async send(message) {
      const { messageDelivery } = await importVerified(
        page,
        'outbox',
        () => import('../transport/outbox-part.ts'),
      );
      return messageDelivery(config, host.signal)(message);
    },
    word: (request, onDelta) => streamWording(at('v1/faq/assist'), { request, onDelta, signal: host.signal }),
    download(name, text) {
      const { document, URL } = host.page as Window & typeof globalThis;
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    },
  };
}

/** Tells whoever reads pages by machine what is answered here, as long as the FAQ is on the page. */
export function addStructuredData({ host }: FaqStart, { entries, language }: FaqContent): void {
  const { document } = host.page;
  // Data and no code: `type` says so, and no policy of scripts looks at it.
  // eslint-disable-next-line no-restricted-syntax -- a block of data, which nothing runs
  const block = document.createElement('script');
  block.type = 'application/ld+json';
  const data = {
    '@context': 'https://schema.org',
    ...{ '@type': 'FAQPage', inLanguage: language },
    mainEntity: entries.map(({ question, answer }) => ({
      ...{ '@type': 'Question', name: question },
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
  // Where types are to be trusted the browser names even this a violation: such a page has it built in instead.
  block.append(JSON.stringify(data));
  document.head.append(block);
  host.signal.addEventListener('abort', () => block.remove());
}
