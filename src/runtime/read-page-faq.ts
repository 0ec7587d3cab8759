import type { FaqContent, FaqEntry } from '../contracts/faq.ts';

/**
 * Reads the questions and answers that the page has already: its `<details>`, and what it says in a FAQPage of
 * schema.org. An answer is taken as text; of markup only the paragraphs stay.
 */
export function readPage(document: Document, language: string): FaqContent {
  const found = new Map<string, string>();
  const note = (question: string, answer: string) => {
    const [asked, said] = [question.trim(), answer.trim()];
    if (asked && said && !found.has(asked)) found.set(asked, said);
  };
  for (const details of document.querySelectorAll('details')) {
    const summary = details.querySelector('summary');
    if (!summary) continue;
    const blocks = [...details.childNodes].filter((node) => node !== summary);
    note(summary.textContent ?? '', blocks.map(textOf).filter(Boolean).join('\n\n'));
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const { name, text } of questionsIn(script.textContent ?? '')) note(name, plain(text));
  }
  const entries = [...found].map(([question, answer], place): FaqEntry => ({
    id: `page-${place + 1}`,
    question,
    answer,
  }));
  return { language: document.documentElement.lang.split('-')[0] || language, entries };
}

const blocks = 'p, li, div, dd';

/** Words of a node; its marks lose their meaning, so that no star of the page becomes emphasis. */
function textOf(node: Node): string {
  const element = node as Element;
  const inner = [...(element.querySelectorAll?.(blocks) ?? [])].filter((one) => !one.querySelector(blocks));
  const texts = inner.length > 0 ? inner : [node];
  return texts
    .map(({ textContent }) =>
      (textContent ?? '')
        .replace(/\s+/g, ' ')
        .replace(/[*[\]]/g, '')
        .trim(),
    )
    .filter(Boolean)
    .join('\n\n');
}

const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" },
};

/** An answer in JSON-LD may be HTML. Its marks are taken out and never read: a parser would make nodes of them. */
const plain = (text: string): string =>
  text
    .replace(/<\/(?:p|li|div|ul|ol)>|<br\s*\/?>/gi, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/[*[\]]/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_whole, name: string) => named[name] ?? '');

interface LinkedQuestion {
  name: string;
  text: string;
}

function questionsIn(json: string): LinkedQuestion[] {
  const found: LinkedQuestion[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || !value) return;
    const { name, acceptedAnswer } = value as { name?: unknown; acceptedAnswer?: { text?: unknown } };
    const text = acceptedAnswer?.text;
    if (typeof name === 'string' && typeof text === 'string') found.push({ name, text });
    for (const part of Object.values(value)) visit(part);
  };
  try {
    visit(JSON.parse(json));
  } catch {
    // What the page says to others is none of our business.
  }
  return found;
}
