import { h as hasDatabase, o as outboxName, i as importVerified, l as locales, c as loadMessages, a as importChecked, f as filesOf, b as loadLaterMessages } from './index4.js';
import { i as isSafeLink } from './is-safe-link.js';
import { s as silence } from './answer.js';
import { r as readJson } from './read-json.js';

const isText = (value) => typeof value === 'string' && value.trim() !== '';
const isLink = (url) => isText(url) && isSafeLink(url);
const texts = (value) => (Array.isArray(value) ? value.filter(isText) : []);
/**
 * Reads questions and answers that were written by hand. What cannot be used is left out and named, and the rest is
 * kept: one slip in a file of a hundred entries takes no answer from a patient. It never throws.
 *
 * @param value - As parsed: from a file, a page or a backend. A list of contents is one for each language.
 * @param language - The wanted one, BCP 47: chosen where there are several, and taken where the content names none.
 *
 * @example
 * ```ts
 * readFaqContent({ language: 'fr', entries: [{ id: 'a', question: 'Où ?', answer: 'Ici.' }] }, 'fr').mistakes; // => []
 * ```
 */
function readFaqContent(value, language) {
    const all = (Array.isArray(value) ? value : [value]);
    const written = all.find((one) => one?.language?.startsWith?.(language)) ?? all[0];
    const mistakes = [];
    const known = new Set();
    const faultOf = (entry) => {
        if (typeof entry !== 'object' || !entry)
            return 'not_an_entry';
        if (!isText(entry.id))
            return 'no_id';
        if (known.has(entry.id))
            return 'duplicate_id';
        if (!isText(entry.question))
            return 'no_question';
        return isText(entry.answer) ? undefined : 'no_answer';
    };
    const list = Array.isArray(written?.entries) ? written.entries : undefined;
    if (!list)
        mistakes.push({ path: 'entries', code: 'not_content' });
    const entries = (list ?? []).flatMap((entry, place) => {
        const code = faultOf(entry);
        const at = `entries.${place}`;
        if (code)
            mistakes.push({ path: at, code });
        if (code || !entry)
            return [];
        known.add(entry.id);
        const { source, actions, alternates, keywords, ...rest } = entry;
        const safe = (isSafe, path) => {
            if (!isSafe)
                mistakes.push({ path: `${at}.${path}`, code: 'unsafe_link' });
            return isSafe;
        };
        const kept = (Array.isArray(actions) ? actions : []).filter((action, index) => action?.kind !== 'link' || safe(isLink(action.url), `actions.${index}`));
        return {
            ...rest,
            ...{ alternates: texts(alternates), keywords: texts(keywords), actions: kept },
            ...(source && safe(isLink(source.url), 'source') && { source }),
        };
    });
    const clinic = written?.clinic;
    return {
        content: {
            language: isText(written?.language) ? written.language : language,
            entries,
            ...(clinic && isText(clinic.phone) && { clinic }),
        },
        mistakes,
    };
}

/** Name of the database in which a conversation is kept; beside the outbox of the same clinic and endpoint. */
const keptName = (options) => `${outboxName(options)}/faq`;
/** Whether a patient had a conversation kept; asking makes nothing, and where it cannot be asked: no. */
async function hasKept(options) {
    try {
        return await hasDatabase(keptName(options), indexedDB);
    }
    catch {
        // Where storage is blocked, even naming it throws.
        return false;
    }
}

/** Joins the FAQ to its content, and to what an answer can open on the page. */
const load = async (page) => {
    const faq = await importVerified(page, 'faq', () => import('./index5.js'));
    return async (begun) => {
        const { host, surface } = begun;
        const start = { ...begun, page, element: writtenElement(begun.element) };
        const bringMore = () => importChecked(page, filesOf('faq-more', {}), () => import('./start-faq-more.js'));
        const speechOf = async (messages) => bringSpeech(start, messages, bringMore);
        let speech;
        try {
            speech = await speechOf(surface.messages);
        }
        catch (error) {
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
const said = ({ element, page }, name) => element.getAttribute(name) ?? page.script[name.replace('-d', 'D')];
/** The FAQ in one language: its words and its content, and the way to what finds an answer in it. */
async function bringSpeech(start, messages, bringMore) {
    const { page } = start;
    const { language } = messages;
    const [texts, value] = await Promise.all([
        loadLaterMessages(page, 'faq', language),
        readSource(start, language, bringMore),
    ]);
    const { content, mistakes } = readFaqContent(value, language);
    for (const { path, code } of mistakes)
        console.warn(`Parcours: FAQ: ${path}: ${code}`);
    if (content.entries.length === 0)
        throw new Error('none that can be read');
    return {
        ...{ messages, texts, content },
        loadReader: async () => (await importChecked(page, filesOf('faq-reader', {}), () => import('./start-faq-reader.js'))).loadReader(start, { content, language }),
    };
}
/** Where the content is: in the element, at an address, on the page itself, or at the backend. */
async function readSource(start, language, bringMore) {
    const { element, host, config } = start;
    const inline = element.querySelector('script[type="application/json"]');
    if (inline)
        return JSON.parse(inline.textContent ?? '');
    const written = said(start, 'content');
    if (written === 'page')
        return (await bringMore()).readPage(host.page.document, language);
    const address = written || `${config.endpoint}/v1/faq?clinic=${encodeURIComponent(config.clinic)}`;
    return readJson(address, language, host.signal);
}
/** What the agency has written: the button in front of the FAQ is inside of that. */
function writtenElement(element) {
    const outer = element.getRootNode();
    return element.className === 'stage' && outer instanceof ShadowRoot ? outer.host : element;
}

var startFaq = /*#__PURE__*/Object.freeze({
    __proto__: null,
    load: load
});

export { hasKept as h, keptName as k, startFaq as s };
