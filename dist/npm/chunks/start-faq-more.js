import { n as noticeDecisions } from './notice-decisions.js';
import { i as isSafeLink } from './is-safe-link.js';
import { i as importVerified, a as importChecked, f as filesOf } from './index4.js';
import { h as hasKept, k as keptName } from './start-faq.js';
import { r as readJson } from './read-json.js';
import { w as within } from './within.js';
import './answer.js';

// Each letter can be read in one way only: a text that never closes its brackets costs no time.
const link = /\[([^[\]\n]{1,300})\]\(((?:[^()\s]|\([^()\s]*\)){1,2000})\)/g;
/**
 * Reads the safe subset of Markdown as plain text: what a machine is given, and a person without a screen hears.
 *
 * @example
 * ```ts
 * markdownText('Bring your **card**: [how](https://a.example)'); // => 'Bring your card: how (https://a.example)'
 * ```
 */
function markdownText(markdown) {
    return markdown
        .replace(link, (_, label, address) => {
        if (!isSafeLink(address))
            return label;
        const bare = address.replace(/^(?:tel|mailto):/i, '');
        return label.replace(/\s/g, '') === bare ? label : `${label} (${bare})`;
    })
        .replace(/\*\*([^*\n]+)\*\*/g, '$1')
        .replace(/(^|[^*\w])[*_](?=\S)([^*_\n]*[^*_\s])[*_](?![*\w])/g, '$1$2')
        .replace(/^[ \t]*[-*][ \t]+/gm, '• ')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
}

/** Describes questions and answers as a schema.org FAQPage. The page must show the same texts. */
function faqPageOf({ language, entries }) {
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

/** Writes JSON-LD for a `script` element: no text of an answer can end the element. */
function structuredDataText(data) {
    return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

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

const textsIn = {
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
    const [part, texts] = await Promise.all([
        importVerified(page, 'faq-more', () => import('./more-part3.js')),
        importChecked(page, filesOf(`faq-more-${locale}`, {}), textsIn[locale]),
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
function portsOf(start) {
    const { page, host, config } = start;
    const at = (path) => `${config.endpoint}/${path}?clinic=${encodeURIComponent(config.clinic)}`;
    const bringOutbox = () => importVerified(page, 'outbox', () => import('./outbox-part.js'));
    const decide = (notices, accepted) => noticeDecisions(notices, accepted, crypto.subtle);
    return {
        ...{ decide, keep: keepPort(start, bringOutbox), ...countPorts(start, bringOutbox) },
        now: () => Date.now(),
        loadContent: async () => (await importChecked(page, filesOf('content', {}), () => import('./start-content.js'))).startContent(start, 'faq'),
        openerOf: (action) => openerOf(start, action),
        async readNotices(language) {
            const catalog = (await readJson(at('v1/catalog'), language, host.signal));
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
            const { document, URL } = host.page;
            const link = document.createElement('a');
            link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
            link.download = name;
            link.click();
            setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
        },
    };
}
/** What is counted goes by the outbox, which comes with the first of it. */
function countPorts({ host, config }, bringOutbox) {
    let recording;
    const recorder = () => (recording ??= bringOutbox().then(({ sharedOutbox, eventRecorder }) => {
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
function keepPort({ host, config }, bringOutbox) {
    const after = (ms, run) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
    };
    let opening;
    const open = () => (opening ??= bringOutbox().then(({ keptText }) => {
        const name = keptName(config);
        const kept = keptText({ ...{ name, after, crypto, factory: indexedDB }, now: () => Date.now() });
        host.signal.addEventListener('abort', kept.close);
        return kept;
    }));
    return {
        async read() {
            const text = (await hasKept(config)) ? await (await open()).read() : undefined;
            return text && JSON.parse(text);
        },
        write: async (turns) => (await open()).write((await bringOutbox()).serialiseJson(turns)),
        forget: async () => (await open()).forget(),
    };
}
/** @returns Has the page's own booking or questionnaire open, or nothing where there is none. */
function openerOf({ host }, action) {
    const { document, Parcours } = host.page;
    const tag = action.kind === 'book' ? 'parcours-booking' : 'parcours-questionnaire';
    const selector = action.form ? `${tag}[form="${CSS.escape(action.form)}"]` : tag;
    const target = document.querySelector(selector);
    if (!target || !Parcours?.open)
        return undefined;
    return () => {
        if (action.service)
            target.setAttribute('service', action.service);
        // A dialog in front of it would hide it.
        host.root.getRootNode().host.closest('dialog')?.close();
        Parcours.open?.(selector);
    };
}
/** Tells whoever reads pages by machine what is answered here, as long as the FAQ is on the page. */
function addStructuredData({ host }, content) {
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

export { addStructuredData, loadMore, readPage };
