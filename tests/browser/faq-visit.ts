import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import type { AgencyPage } from './agency-page.ts';
import { watchFaults } from './chromium.ts';
import { contentIn } from './faq-content.ts';
import type { FaqLanguageOfTests } from './faq-content.ts';

export interface FaqVisit {
  language?: FaqLanguageOfTests;
  /** Of the element. */
  attributes?: string;
  /** Before the element. */
  body?: string;
  head?: string;
  content?: unknown;
  width?: number;
  /** How what reads questions comes; at once when left out. */
  reader?: HeldFile;
}

/** A file that does not come before a test lets it, or never. */
export interface HeldFile {
  hold(page: Page): Promise<unknown>;
  /** Lets what waits come, and all that is asked for later. */
  release(): void;
  /** Breaks what waits; what is asked for later comes. */
  refuse(): void;
}

/** @param file - Such as `faq-reader.js`. */
export function heldFile(file: string): HeldFile {
  let settle: (how: 'continue' | 'abort') => void = () => {};
  let isHeld = true;
  const settled = new Promise<'continue' | 'abort'>((resolve) => (settle = resolve));
  const end = (how: 'continue' | 'abort') => {
    isHeld = false;
    settle(how);
  };
  return {
    hold: (page) => page.route(`**/${file}`, async (route) => route[isHeld ? await settled : 'continue']()),
    release: () => end('continue'),
    refuse: () => end('abort'),
  };
}

export interface VisitedFaq {
  page: Page;
  faults: string[];
  faq: Locator;
  field: Locator;
  /** Writes a message, and sends it. */
  say(text: string): Promise<void>;
}

/** The page of each visit: several may be under way. */
const pages = new Map<string, string>();

/** Opens a page with a FAQ, as an agency writes it. */
export async function visitFaq(
  browser: Browser,
  host: AgencyPage,
  {
    language = 'fr',
    attributes = '',
    body = '',
    head = '',
    content = contentIn(language),
    width = 360,
    reader,
  }: FaqVisit = {},
): Promise<VisitedFaq> {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const json = JSON.stringify(content).replaceAll('<', '\\u003c');
  const context = await browser.newContext({
    ...{ viewport: { width, height: 740 }, reducedMotion: 'reduce' },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const html = `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
    <title>Clinique</title>${head}</head><body><main><h1>Clinique</h1>${body}<parcours-faq ${attributes}>${
      content ? `<script type="application/json">${json}</script>` : ''
    }<p id="fallback">Appelez le <a href="tel:+33199001234">01 99 00 12 34</a></p></parcours-faq></main>
    <script async src="${host.backend}/sdk/parcours.js" data-clinic="north" data-endpoint="${host.backend}"></script>
    </body></html>`;
  await reader?.hold(page);
  const faults = watchFaults(page);
  const path = `/visit-${pages.size}`;
  pages.set(path, html);
  host.htmlAt = ({ pathname }) => pages.get(pathname) ?? '';
  await page.goto(`${host.site}${path}`);
  const field = page.locator('parcours-faq #question');
  return {
    ...{ page, faults, field, faq: page.locator('parcours-faq') },
    async say(text) {
      await field.fill(text);
      await field.press('Enter');
    },
  };
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe has against the FAQ, or another widget, as it stands. */
export async function axeViolations(page: Page, element = 'parcours-faq'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([element, ...runOnly]) => {
      const { violations } = await (window as never as { axe: typeof axe }).axe.run(element, {
        ...{ runOnly, resultTypes: ['violations'] },
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    [element, ...rules] as const,
  );
}
