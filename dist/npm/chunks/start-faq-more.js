import { n as noticeDecisions } from './notice-decisions.js';
import { i as importVerified, a as importChecked, f as filesOf } from './index3.js';
import { r as readJson } from './start-faq.js';
import { w as within } from './within.js';
import './index.js';
import './index2.js';
import './answer.js';

/** Nobody waits longer for words than for the clinic's own answer. */
const waitMs = 20_000;
/**
 * Has the backend word an answer, and reads it as it comes (server-sent events).
 *
 * @returns Ids of the entries that it names.
 * @throws When it says that it failed, ends without a word of its sources, or takes too long.
 */
async function streamWording(address, wording) {
    const { request, onDelta, signal } = wording;
    return within({ ms: waitMs, signal }, async (ended) => {
        const response = await fetch(address, {
            ...{ method: 'POST', body: JSON.stringify(request), signal: ended },
            headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
            ...{ credentials: 'omit', referrerPolicy: 'origin' },
        });
        if (!response.ok || !response.body)
            throw new Error(`the answer is ${response.status}`);
        const reader = response.body.getReader();
        try {
            return await readEvents(reader, onDelta);
        }
        finally {
            // What comes after the last event is of no use.
            reader.cancel().catch(() => undefined);
        }
    });
}
async function readEvents(reader, onDelta) {
    const decoder = new TextDecoder();
    let waiting = '';
    for (;;) {
        const { done, value } = await reader.read();
        if (done)
            throw new Error('it ended too early');
        waiting += decoder.decode(value, { stream: true });
        const events = waiting.split(/\r?\n\r?\n/);
        waiting = events.pop() ?? '';
        for (const event of events) {
            const name = /^event: ?(.*)$/m.exec(event)?.[1];
            const data = /^data: ?(.*)$/m.exec(event)?.[1];
            if (!data)
                continue;
            const { text, citations } = JSON.parse(data);
            if (name === 'delta' && typeof text === 'string')
                onDelta(text);
            if (name === 'done')
                return Array.isArray(citations) ? citations : [];
            if (name === 'error')
                throw new Error('it could not be worded');
        }
    }
}

/**
 * Reads the questions and answers that the page has already: its `<details>`, and what it says in a FAQPage of
 * schema.org. An answer is taken as text; of markup only the paragraphs stay.
 */
function readPage(document, language) {
    const found = new Map();
    const note = (question, answer) => {
        const [asked, said] = [question.trim(), answer.trim()];
        if (asked && said && !found.has(asked))
            found.set(asked, said);
    };
    for (const details of document.querySelectorAll('details')) {
        const summary = details.querySelector('summary');
        if (!summary)
            continue;
        const blocks = [...details.childNodes].filter((node) => node !== summary);
        note(summary.textContent ?? '', blocks.map(textOf).filter(Boolean).join('\n\n'));
    }
    for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
        for (const { name, text } of questionsIn(script.textContent ?? ''))
            note(name, plain(text));
    }
    const entries = [...found].map(([question, answer], place) => ({
        id: `page-${place + 1}`,
        question,
        answer,
    }));
    return { language: document.documentElement.lang.split('-')[0] || language, entries };
}
const blocks = 'p, li, div, dd';
/** Words of a node; its marks lose their meaning, so that no star of the page becomes emphasis. */
function textOf(node) {
    const element = node;
    const inner = [...(element.querySelectorAll?.(blocks) ?? [])].filter((one) => !one.querySelector(blocks));
    const texts = inner.length > 0 ? inner : [node];
    return texts
        .map(({ textContent }) => (textContent ?? '')
        .replace(/\s+/g, ' ')
        .replace(/[*[\]]/g, '')
        .trim())
        .filter(Boolean)
        .join('\n\n');
}
const named = {
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" },
};
/** An answer in JSON-LD may be HTML. Its marks are taken out and never read: a parser would make nodes of them. */
const plain = (text) => text
    .replace(/<\/(?:p|li|div|ul|ol)>|<br\s*\/?>/gi, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/[*[\]]/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_whole, name) => named[name] ?? '');
function questionsIn(json) {
    const found = [];
    const visit = (value) => {
        if (typeof value !== 'object' || !value)
            return;
        const { name, acceptedAnswer } = value;
        const text = acceptedAnswer?.text;
        if (typeof name === 'string' && typeof text === 'string')
            found.push({ name, text });
        for (const part of Object.values(value))
            visit(part);
    };
    try {
        visit(JSON.parse(json));
    }
    catch {
        // What the page says to others is none of our business.
    }
    return found;
}

const texts = {
    fr: async () => (await import('./fr-faq-more.js')).frFaqMore,
    en: async () => (await import('./en-faq-more.js')).enFaqMore,
    es: async () => (await import('./es-faq-more.js')).esFaqMore,
    de: async () => (await import('./de-faq-more.js')).deFaqMore,
    pt: async () => (await import('./pt-faq-more.js')).ptFaqMore,
    ar: async () => (await import('./ar-faq-more.js')).arFaqMore,
};
/** Brings what comes with the first question, joined to what leaves the page. */
async function loadMore(start, { messages }) {
    const { page, host } = start;
    const locale = messages.language;
    const [part, own] = await Promise.all([
        importVerified(page, 'faq-more', () => import('./more-part.js')),
        importChecked(page, filesOf(`faq-more-${locale}`, {}), texts[locale]),
    ]);
    host.adoptStyles(part.styles);
    const ports = portsOf(start, locale);
    return { createMore: (joining) => part.createMore(joining, { texts: own, ports }) };
}
function portsOf(start, locale) {
    const { page, host, config } = start;
    const at = (path) => `${config.endpoint}/${path}?clinic=${encodeURIComponent(config.clinic)}`;
    return {
        now: () => Date.now(),
        async readNotices() {
            const { notices } = (await readJson(at('v1/catalog'), locale, host.signal));
            // A message is care: nothing else is asked for beside it.
            return notices.filter(({ purpose }) => purpose === 'care');
        },
        decide: (notices, accepted) => noticeDecisions(notices, accepted, crypto.subtle),
        async send(message) {
            const { messageDelivery } = await importVerified(page, 'outbox', () => import('./outbox-part.js'));
            return messageDelivery(config, host.signal)(message);
        },
        word: (request, onDelta) => streamWording(at('v1/faq/assist'), { request, onDelta, signal: host.signal }),
        download(name, text) {
            const { document, URL } = host.page;
            const link = document.createElement('a');
            link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
            link.download = name;
            link.click();
            setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
        },
    };
}
/** Tells whoever reads pages by machine what is answered here, as long as the FAQ is on the page. */
function addStructuredData({ host }, { entries, language }) {
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

export { addStructuredData, loadMore, readPage };
