import type { KeepPort, MoreModule, MorePorts } from '../../widgets/faq/more-part.ts';
import type { Spoken } from '../../widgets/faq/faq-options.ts';
import type { Notice } from '../contracts/catalog.ts';
import type { FaqContent } from '../contracts/faq.ts';
import type { Locale } from '../contracts/locale.ts';
import { noticeDecisions } from '../domain/consent/notice-decisions.ts';
import type { OutboxPort } from '../domain/delivery/outbox-port.ts';
import { faqPageOf } from '../domain/findability/faq-page.ts';
import { structuredDataText } from '../domain/findability/structured-data.ts';
import type { FaqMoreMessages } from '../locales/faq-messages.ts';
import { filesOf, importChecked, importVerified } from './chunk-integrity.ts';
import type { ChunkFiles } from './chunk-integrity.ts';
import { hasKept, keptName } from './has-kept.ts';
import { readJson } from './read-json.ts';
import type { FaqStart } from './start-faq.ts';
import type * as outboxPart from '../transport/outbox-part.ts';
import { streamWording } from './stream-wording.ts';

export { readPage } from './read-page-faq.ts';

/** Texts of this part by language, and what follows it; written by the build, empty when another bundler builds. */
declare const __PARCOURS_FAQ__: ChunkFiles;

const textsIn: Record<Locale, () => Promise<FaqMoreMessages>> = {
  fr: async () => (await import('../locales/fr-faq-more.ts')).frFaqMore,
  en: async () => (await import('../locales/en-faq-more.ts')).enFaqMore,
  es: async () => (await import('../locales/es-faq-more.ts')).esFaqMore,
  de: async () => (await import('../locales/de-faq-more.ts')).deFaqMore,
  pt: async () => (await import('../locales/pt-faq-more.ts')).ptFaqMore,
  ar: async () => (await import('../locales/ar-faq-more.ts')).arFaqMore,
};

/** Brings what comes with the first question, joined to what leaves the page. */
export async function loadMore(start: FaqStart, { messages }: Spoken): Promise<MoreModule> {
  const { page, host } = start;
  const locale = messages.language as Locale;
  const [part, texts] = await Promise.all([
    importVerified(page, 'faq-more', () => import('../../widgets/faq/more-part.ts')),
    importChecked(page, filesOf(`faq-more-${locale}`, __PARCOURS_FAQ__), textsIn[locale]),
  ]);
  host.adoptStyles(part.styles);
  return {
    createMore(joining) {
      host.signal.throwIfAborted();
      start.more?.say(texts);
      return (start.more ??= part.createMore(joining, { texts, ports: portsOf(start) }));
    },
  };
}

function portsOf(start: FaqStart): MorePorts {
  const { page, host, config } = start;
  const at = (path: string) => `${config.endpoint}/${path}?clinic=${encodeURIComponent(config.clinic)}`;
  const bringOutbox = () => importVerified(page, 'outbox', () => import('../transport/outbox-part.ts'));
  const decide: MorePorts['decide'] = (notices, accepted) =>
    noticeDecisions(notices, accepted, crypto.subtle as SubtleCrypto | undefined);
  return {
    ...{ decide, keep: keepPort(start, bringOutbox), ...countPorts(start, bringOutbox) },
    now: () => Date.now(),
    loadContent: async () =>
      (
        await importChecked(page, filesOf('content', __PARCOURS_FAQ__), () => import('./start-content.ts'))
      ).startContent(start, 'faq'),
    openerOf: (action) => openerOf(start, action),
    async readNotices(language) {
      const catalog = (await readJson(at('v1/catalog'), language, host.signal)) as { notices: Notice[] };
      return catalog.notices;
    },
    prepareSend: bringOutbox,
    async send(message) {
      const { messageDelivery } = await bringOutbox();
      return messageDelivery(config, host.signal)(message);
    },
    async giveQuestion(question, asked) {
      const [notice] = await decide([asked], [asked.id]);
      const { serialiseJson } = await bringOutbox();
      // Given once and not kept for later: whoever writes the answers can do without one.
      await fetch(at('v1/faq/unanswered'), {
        ...{ method: 'POST', body: serialiseJson({ ...question, notice }), keepalive: true },
        headers: { 'content-type': 'application/json' },
        ...{ credentials: 'omit', referrerPolicy: 'origin' },
      }).catch(() => undefined);
    },
    word: (request, onDelta, signal) => streamWording(at('v1/faq/assist'), { request, onDelta, signal }),
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

type BringOutbox = () => Promise<typeof outboxPart>;

/** What is counted goes by the outbox, which comes with the first of it. */
function countPorts(
  { host, config }: FaqStart,
  bringOutbox: BringOutbox,
): Pick<MorePorts, 'tellPage' | 'record' | 'stopRecording'> {
  let recording:
    Promise<{ outbox: OutboxPort; record: ReturnType<typeof outboxPart.eventRecorder> }> | undefined;
  const recorder = () =>
    (recording ??= bringOutbox().then(({ sharedOutbox, eventRecorder }) => {
      const outbox = sharedOutbox(config, host.signal);
      return { outbox, record: eventRecorder(outbox, config.clinic, 'faq') };
    }));
  const unless = () => (recording = undefined);
  return {
    tellPage: (outcome) => host.dispatch('parcours-faq-asked', { widget: 'faq', outcome }),
    record: ({ type, data }) => void recorder().then(({ record }) => record(type, data), unless),
    stopRecording: async () => recording?.then(({ outbox }) => outbox.purge('telemetry'), unless),
  };
}

/** Where a conversation is kept; nothing of it comes before the patient asks for that, or has. */
function keepPort({ host, config }: FaqStart, bringOutbox: BringOutbox): KeepPort {
  const after = (ms: number, run: () => void) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  };
  let opening: Promise<ReturnType<typeof outboxPart.keptText>> | undefined;
  const open = () =>
    (opening ??= bringOutbox().then(({ keptText }) => {
      const name = keptName(config);
      const kept = keptText({ ...{ name, after, crypto, factory: indexedDB }, now: () => Date.now() });
      host.signal.addEventListener('abort', kept.close);
      return kept;
    }));
  return {
    async read() {
      const text = (await hasKept(config)) ? await (await open()).read() : undefined;
      return text && (JSON.parse(text) as unknown);
    },
    write: async (turns) => (await open()).write((await bringOutbox()).serialiseJson(turns)),
    forget: async () => (await open()).forget(),
  };
}

/** @returns Has the page's own booking or questionnaire open, or nothing where there is none. */
function openerOf({ host }: FaqStart, action: { kind: string; service?: string; form?: string }) {
  const { document, Parcours } = host.page as Window & { Parcours?: { open?(selector: string): void } };
  const tag = action.kind === 'book' ? 'parcours-booking' : 'parcours-questionnaire';
  const selector = action.form ? `${tag}[form="${CSS.escape(action.form)}"]` : tag;
  const target = document.querySelector(selector);
  if (!target || !Parcours?.open) return undefined;
  return () => {
    if (action.service) target.setAttribute('service', action.service);
    // A dialog in front of it would hide it.
    (host.root.getRootNode() as ShadowRoot).host.closest('dialog')?.close();
    Parcours.open?.(selector);
  };
}

/** Tells whoever reads pages by machine what is answered here, as long as the FAQ is on the page. */
export function addStructuredData({ host }: FaqStart, content: FaqContent): void {
  const { document } = host.page;
  // Data and no code: `type` says so, and no policy of scripts looks at it.
  // eslint-disable-next-line no-restricted-syntax -- a block of data, which nothing runs
  const block = document.createElement('script');
  block.type = 'application/ld+json';
  // Where types are to be trusted the browser names even this a violation: such a page has it built in instead.
  block.append(structuredDataText({ '@context': 'https://schema.org', ...faqPageOf(content) }));
  document.head.append(block);
  host.signal.addEventListener('abort', () => block.remove());
}
