import type { Spoken } from '../../widgets/faq/faq-options.ts';
import type { More } from '../../widgets/faq/more-part.ts';
import { locales } from '../contracts/locale.ts';
import { readFaqContent } from '../domain/faq/read-content.ts';
import { silence } from '../domain/answer.ts';
import type { Messages } from '../locales/messages.ts';
import { filesOf, importChecked, importVerified } from './chunk-integrity.ts';
import type { ChunkFiles } from './chunk-integrity.ts';
import { hasKept } from './has-kept.ts';
import { loadLaterMessages, loadMessages } from './load-messages.ts';
import type { Page } from './page.ts';
import { readJson } from './read-json.ts';
import type * as moreModule from './start-faq-more.ts';
import type { LoadWidget, WidgetStart } from './widgets.ts';

/** What comes after the first view; written by the build, empty when another bundler builds. */
declare const __PARCOURS_FAQ__: ChunkFiles;

/** What the FAQ and its lazy parts work with. */
export interface FaqStart extends WidgetStart {
  page: Page;
  /** What comes with the first question, once it is there. */
  more?: More;
}

/** Joins the FAQ to its content, and to what an answer can open on the page. */
export const load: LoadWidget = async (page) => {
  const faq = await importVerified(page, 'faq', () => import('../../widgets/faq/index.ts'));

  return async (begun) => {
    const { host, surface } = begun;
    const start: FaqStart = { ...begun, page, element: writtenElement(begun.element) };
    const bringMore = () =>
      importChecked(page, filesOf('faq-more', __PARCOURS_FAQ__), () => import('./start-faq-more.ts'));
    const speechOf = async (messages: Messages) => bringSpeech(start, messages, bringMore);
    let speech: Spoken;
    try {
      speech = await speechOf(surface.messages);
    } catch (error) {
      return { problem: { ...silence, title: `No questions and answers: ${error}` } };
    }
    host.adoptStyles(faq.styles);
    const view = faq.mount(surface, {
      speech,
      ports: {
        isTouch: () => host.page.matchMedia('(pointer: coarse)').matches,
        loadMore: async (spoken) => (await bringMore()).loadMore(start, spoken),
        async speechIn(language) {
          const locale = locales.find((one) => one === language);
          const other = locale && (await speechOf(await loadMessages(page, locale)));
          return other?.content.language.startsWith(language) ? other : undefined;
        },
      },
    });
    if (said(start, 'structured-data') !== undefined)
      void bringMore().then(({ addStructuredData }) => addStructuredData(start, speech.content));
    void hasKept(begun.config).then((isKept) => isKept && view.bringMore());
    return {
      ...view,
      speak: async (messages) => view.say(await speechOf(messages)),
    };
  };
};

/** @returns What the agency says of an attribute that only the FAQ has. */
const said = ({ element, page }: FaqStart, name: string) =>
  element.getAttribute(name) ?? page.script[name.replace('-d', 'D')];

type BringMore = () => Promise<typeof moreModule>;

/** The FAQ in one language: its words and its content, and the way to what finds an answer in it. */
async function bringSpeech(start: FaqStart, messages: Messages, bringMore: BringMore): Promise<Spoken> {
  const { page } = start;
  const { language } = messages;
  const [texts, value] = await Promise.all([
    loadLaterMessages(page, 'faq', language),
    readSource(start, language, bringMore),
  ]);
  const { content, mistakes } = readFaqContent(value, language);
  for (const { path, code } of mistakes) console.warn(`Parcours: FAQ: ${path}: ${code}`);
  if (content.entries.length === 0) throw new Error('none that can be read');
  return {
    ...{ messages, texts, content },
    loadReader: async () =>
      (
        await importChecked(
          page,
          filesOf('faq-reader', __PARCOURS_FAQ__),
          () => import('./start-faq-reader.ts'),
        )
      ).loadReader(start, { content, language }),
  };
}

/** Where the content is: in the element, at an address, on the page itself, or at the backend. */
async function readSource(start: FaqStart, language: string, bringMore: BringMore): Promise<unknown> {
  const { element, host, config } = start;
  const inline = element.querySelector('script[type="application/json"]');
  if (inline) return JSON.parse(inline.textContent ?? '');
  const written = said(start, 'content');
  if (written === 'page') return (await bringMore()).readPage(host.page.document, language);
  const address = written || `${config.endpoint}/v1/faq?clinic=${encodeURIComponent(config.clinic)}`;
  return readJson(address, language, host.signal);
}

/** What the agency has written: the button in front of the FAQ is inside of that. */
function writtenElement(element: HTMLElement): HTMLElement {
  const outer = element.getRootNode();
  return element.className === 'stage' && outer instanceof ShadowRoot ? (outer.host as HTMLElement) : element;
}
