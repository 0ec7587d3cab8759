import * as z from 'zod/mini';
import { w as where, b as Problem, R as Released, H as Hold, a as FoundSlots, C as Catalog } from './problem.js';
import ky, { isHTTPError } from 'ky';
import { a as serialiseJson, s as silence } from './answer.js';

const first = {};
/**
 * Imports a lazy part of the SDK once all its files are known to be the ones that were built.
 *
 * A clinic that pins the hash of the script tag has thereby pinned everything that will ever run: the loader
 * carries the hashes of the runtime, the runtime those of what a first view needs and of `later.js`, and that
 * those of the rest. Hashes do not compress, and most of the rest is never asked for.
 *
 * @param page - Brings the files in.
 * @param name - Name of the chunk, such as `booking`.
 * @param importer - The `import()` of the chunk; called only when all is well.
 */
async function importVerified(page, name, importer) {
    const files = first[name] ? filesOf(name) : filesOf(name, (await laterChunks(page)).later);
    await Promise.all(files.map(({ url, integrity }) => page.preload(url, integrity)));
    return importer();
}
/** Every part there is. */
async function allChunks(page) {
    return { ...first, ...(await laterChunks(page)).later };
}
/** What is known of the parts that no first view needs. */
async function laterChunks(page) {
    const files = filesOf('later');
    await Promise.all(files.map(({ url, integrity }) => page.preload(url, integrity)));
    return import('./later-chunks.js');
}
/** The files of a lazy part, its entry first. */
function filesOf(name, chunks = first) {
    const files = chunks[name] ?? [];
    const found = [];
    // Counted, because it also runs where the page has broken its lists.
    for (let index = 0; index < files.length; index += 1) {
        const file = files[index];
        found[index] = { url: new URL(file[0], import.meta.url).href, integrity: file[1] };
    }
    return found;
}

const inAddress = /[#&](given|family|birthDate|email|phone|rdv|offre|attente)=/;
/** Few pages know anything of the patient, so what reads it comes only to those. */
const bring = (page) => importVerified(page, 'prefill', () => import('./page-prefill.js'));
/**
 * Takes what a link says of the patient out of the address bar, and keeps it for the widgets of the page.
 *
 * @returns Whether there is anything to read by now.
 */
async function takeLinkedPrefill(page, view) {
    if (inAddress.test(view.location.hash))
        (await bring(page)).takeLinkedPrefill(page, view);
    return 'prefill' in page.script;
}
/** @returns Answers what the page knows of the patient: the same object until the page says something else. */
function prefillBringer(page) {
    let read;
    return async (view) => {
        try {
            if (!(await takeLinkedPrefill(page, view)))
                return undefined;
            return (read ??= (await bring(page)).pagePrefill(page))();
        }
        catch (error) {
            console.error(`Parcours: no prefill: ${error}`);
            return undefined;
        }
    };
}

/** Languages for which the widgets have all their texts. */
const locales = ['fr', 'en', 'es', 'de', 'pt', 'ar'];

/**
 * Chooses the language of a widget: the attribute, else the language of the page around the element, else
 * the first of the browser's that we have. A page that says it is French must not open an English widget.
 *
 * @param element - The widget's element.
 * @param wanted - The attribute, when there is one.
 * @param browser - `navigator.languages`.
 */
function chooseLocale(element, wanted, browser) {
    if (wanted)
        return wanted;
    const page = element.closest('[lang]')?.getAttribute('lang') ?? '';
    for (const tag of [page, ...browser]) {
        const known = locales.find((locale) => locale === tag.toLowerCase().split('-')[0]);
        if (known)
            return known;
    }
    return locales[0];
}

const catalogues = {
    fr: async () => (await import('./fr.js')).fr,
    en: async () => (await import('./en.js')).en,
    es: async () => (await import('./es.js')).es,
    de: async () => (await import('./de.js')).de,
    pt: async () => (await import('./pt.js')).pt,
    ar: async () => (await import('./ar.js')).ar,
};
/** Loads the texts of one language, and of no other. */
function loadMessages(page, locale) {
    return importVerified(page, `locale-${locale}`, catalogues[locale]);
}
/** Loads the texts of a lazy part; how to is itself with the lazy parts. */
async function loadLaterMessages(page, part, language) {
    const { laterMessages } = await laterChunks(page);
    return importVerified(page, `locale-${language}-${part}`, laterMessages[part][language]);
}

/**
 * Reads a value from outside by its schema: nothing that crossed a wire or a disk is believed before.
 *
 * @example
 * ```ts
 * read(WidgetConfig, { clinic: 'tilleuls' }); // => { ok: false, wrong: ['endpoint'] }
 * ```
 */
function read(schema, value) {
    const parsed = z.safeParse(schema, value);
    if (parsed.success)
        return { ok: true, value: parsed.data };
    return { ok: false, wrong: [...new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? '')))] };
}

const Id = z.string().check(where((text) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)));
/** How a widget stands on the page. */
const modes = ['inline', 'dialog', 'launcher'];
/**
 * What an agency may say of a widget: on the script tag as `data-…` for the whole page, or on one element
 * without the prefix, which wins.
 */
const WidgetConfig = z.object({
    /** The clinic's id at its backend, such as `tilleuls`. */
    clinic: Id,
    /** Where the backend listens; events and bookings go there and nowhere else. */
    endpoint: z
        .string()
        .check(where((text) => /^https:\/\/[^\s?#]+$|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:\/[^\s?#]*)?$/.test(text))),
    /** Language of the texts; when left out, that of the page, then that of the browser. */
    locale: z.optional(z.enum(locales)),
    /** Opens the booking at this reason, by the id it has in the clinic's catalogue. */
    service: z.optional(Id),
    /**
     * `inline`, the default, draws the widget where the element is; `dialog` draws a button there that opens it
     * above the page; `launcher` draws that button in the corner of the window. Behind a button, nothing of the
     * widget is loaded before the patient turns to it.
     */
    mode: z.optional(z.enum(modes)),
    /** What the button says, and what its dialog is called; when left out, the widget's own title. */
    label: z.optional(z.string()),
});
/** What each attribute accepts, in words for the agency. Printed when a value is not understood. */
const acceptedValues = {
    clinic: 'the clinic’s id in lower-case letters, digits and hyphens, such as "tilleuls"',
    endpoint: 'an https:// address without query, such as "https://rdv.clinic.example" (http:// only for localhost)',
    locale: `one of ${locales.map((locale) => `"${locale}"`).join(', ')}`,
    service: 'the id of a reason in the clinic’s catalogue, such as "irm-genou"',
    mode: `one of ${modes.map((mode) => `"${mode}"`).join(', ')}`,
    label: 'the text of the button, such as "Prendre rendez-vous"',
};

/**
 * Reads what the agency wrote: the element's own attributes win over those of the script tag.
 *
 * @returns The configuration, or one sentence for each mistake: which attribute, what it says, what it may say.
 */
function readConfig(element, script) {
    const names = Object.keys(acceptedValues);
    const written = {};
    for (const name of names) {
        const value = (element.getAttribute(name) ?? script[name])?.trim();
        if (value)
            written[name] = name === 'endpoint' ? value.replace(/\/+$/, '') : value;
    }
    const reading = read(WidgetConfig, written);
    if (reading.ok)
        return { config: reading.value };
    return {
        mistakes: reading.wrong.map((name) => {
            const where = element.hasAttribute(name)
                ? `attribute "${name}"`
                : `attribute "data-${name}" of the script tag`;
            const value = written[name];
            const says = value === undefined ? 'is missing' : `says "${value}", which is not understood`;
            return `${where} ${says}. Accepted: ${acceptedValues[name]}.`;
        }),
    };
}

/**
 * Has a running widget follow its page: what it knows of the patient, and its language.
 *
 * @returns A function that says whether the widget could follow; otherwise it has to be started anew. A language that
 *   cannot be had is told in the console, and the widget goes on in its own: nobody loses a form to a typing error.
 */
function pageFollower(page, prefillOf) {
    return async (element, { host, surface, view }) => {
        if (!host || !surface || !view)
            return true;
        const prefill = await prefillOf(host.page);
        if (prefill && prefill !== surface.prefill)
            view.fill?.((surface.prefill = prefill));
        const before = surface.messages;
        try {
            const reading = readConfig(element, page.script);
            if ('mistakes' in reading)
                throw reading.mistakes.join(' ');
            const locale = chooseLocale(element, reading.config.locale, navigator.languages);
            if (locale === before.language)
                return true;
            if (!view.speak)
                return false;
            const messages = await loadMessages(page, locale);
            if (host.signal.aborted)
                return true;
            // From here on the backend is asked in that language too.
            surface.messages = messages;
            await view.speak(messages);
            host.speak(messages);
        }
        catch (error) {
            surface.messages = before;
            console.error(`Parcours: <${element.localName}> keeps its language: ${error}`);
        }
        return true;
    };
}

/**
 * Asks whether a database is there. Opening it to find out would make one for a moment, and a page on which nobody
 * has acted makes none.
 *
 * @returns `false` also where the browser cannot be asked (Firefox before 126, Safari before 14) or forbids it.
 */
async function hasDatabase(name, factory) {
    try {
        return (await factory.databases()).some((one) => one.name === name);
    }
    catch {
        return false;
    }
}

/**
 * Name of a database, of its lock and of its channel. Two endpoints of one clinic, such as a rehearsal on the same
 * website, have one each: what was written for the one must never be sent to the other.
 */
function outboxName({ clinic, endpoint }) {
    return `parcours-outbox-${clinic}@${endpoint.replace(/\/+$/, '')}`;
}

/** Whether an earlier visit may have left something to send; asking makes nothing, and where it cannot be asked: no. */
async function hasUnsent(options) {
    try {
        return await hasDatabase(outboxName(options), indexedDB);
    }
    catch {
        // Where storage is blocked, even naming it throws.
        return false;
    }
}

/**
 * Takes up what an earlier visit has left unsent, whether or not its widget can start. On a visit that finds nothing
 * it loads and opens nothing.
 *
 * @param signal - Aborted when the element leaves the page.
 */
async function resumeDelivery(page, options, signal) {
    if (!(await hasUnsent(options)) || signal.aborted)
        return;
    const { sharedOutbox } = await importVerified(page, 'outbox', () => import('./outbox-part.js'));
    if (!signal.aborted)
        sharedOutbox(options, signal);
}
/** Does so for elements whose widget waits behind a button, each until its end. */
function deliveryResumption(page) {
    const underWay = new Map();
    return {
        async begin(element) {
            const reading = readConfig(element, page.script);
            if ('mistakes' in reading || underWay.has(element))
                return;
            const controller = new AbortController();
            underWay.set(element, controller);
            await resumeDelivery(page, reading.config, controller.signal);
        },
        end(element) {
            underWay.get(element)?.abort();
            underWay.delete(element);
        },
    };
}

const names = ['clinic', 'endpoint', 'service', 'mode'];
/**
 * What a widget is started with and cannot change while it runs, in one text to compare: when it is another, the
 * widget is started anew. The other attributes it follows.
 */
function standingAttributes(element, script) {
    return names.map((name) => element.getAttribute(name) ?? script[name]).join('\n');
}

/**
 * Lets the page answer before more work is done. What is awaited one after the other otherwise runs in one piece,
 * and on a slow phone that piece is felt.
 */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** Tells when the page says that it is in another language, as a language switch without a reload does. */
function watchPageLanguage({ page, signal }, onChange) {
    const observer = new MutationObserver(onChange);
    observer.observe(page.document.documentElement, { attributeFilter: ['lang'] });
    signal.addEventListener('abort', () => observer.disconnect());
}

/** From this height on, an element was given its place by the page, and not by the few words inside it. */
const reservedPx = 240;
/**
 * Keeps what stands below a widget where it is until the patient touches it: a page that jumps while someone
 * reads it is missed by the finger.
 *
 * A widget is never smaller than what it takes the place of. Where the page has kept a place for it, by a
 * `min-height`, it is not larger either: what is longer scrolls inside, until the first press or key.
 *
 * @param root - What the widget draws in, on the screen.
 * @param before - Height in px of what stood there.
 * @param signal - Ends with the widget.
 */
function keepPlace(root, before, signal) {
    root.style.setProperty('min-height', `${before}px`);
    if (before < reservedPx || root.offsetHeight <= before)
        return;
    const limits = { 'max-height': `${before}px`, overflow: 'auto' };
    for (const [name, value] of Object.entries(limits))
        root.style.setProperty(name, value);
    const grow = () => {
        const top = root.scrollTop;
        for (const name of Object.keys(limits))
            root.style.removeProperty(name);
        // What was pressed stays where it is, as far as the page can scroll.
        root.ownerDocument.defaultView?.scrollBy({ top, behavior: 'instant' });
    };
    // Not by `pointerdown`: what moves between that and the click is not what is clicked.
    for (const type of ['click', 'keydown'])
        root.addEventListener(type, grow, { signal, once: true });
}

/** Keys that belong to the page as well: its dialog closes by Escape, its focus trap counts Tabs. */
const shared = ['Escape', 'Tab'];
/**
 * Keeps what is typed in a widget from the shortcuts of the page: a search that opens on `/`, a form whose
 * script submits on Enter. Those listen above the element, and see only Escape and Tab.
 */
function guardKeys(root, signal) {
    for (const type of ['keydown', 'keypress', 'keyup']) {
        root.addEventListener(type, (event) => {
            if (!shared.includes(event.key))
                event.stopPropagation();
        }, { signal });
    }
}

/**
 * What no page has a reason to do to the element of a widget, with the computed value that undoes it. Layout
 * is not here: margins, widths and grid areas are the page's to give.
 */
const sane = {
    opacity: '1',
    transform: 'none',
    translate: 'none',
    rotate: 'none',
    scale: 'none',
    filter: 'none',
    'clip-path': 'none',
    'mask-image': 'none',
    'mix-blend-mode': 'normal',
    'content-visibility': 'visible',
    'column-count': 'auto',
    'column-width': 'auto',
    zoom: '1',
    'writing-mode': 'horizontal-tb',
};
/** Narrower than this no widget can be used, and no page can have meant it. */
const leastWidthPx = 120;
/**
 * Undoes what the page's rules have done to an element so that its widget cannot be seen or used.
 *
 * `:host { … !important }` loses against the page's own `!important`; an important declaration on the element
 * itself wins, against layers too. It is written through the CSSOM, which a policy without inline styles
 * allows. Only what is wrong is touched: on a page that leaves the element alone, so do we.
 *
 * @param element - The element, with its widget on the screen.
 * @param root - What the widget draws in.
 * @returns Gives the element the `style` attribute that it had.
 */
function restoreStyles(element, root) {
    const view = element.ownerDocument.defaultView;
    const before = element.getAttribute('style');
    const computed = view.getComputedStyle(element);
    const wrong = Object.entries(sane).filter(([name, value]) => {
        const found = computed.getPropertyValue(name);
        return found && found !== value;
    });
    if (computed.display === 'none')
        wrong.push(['display', 'block']);
    if (isCollapsed(element, root, computed)) {
        wrong.push(['width', 'auto'], ['height', 'auto'], ['max-height', 'none'], ['max-width', '100%']);
        wrong.push(['overflow', 'visible'], ['contain', 'none']);
    }
    if (isOffPage(element, view))
        wrong.push(['position', 'static'], ['float', 'none'], ['margin', '0']);
    if (wrong.length === 0)
        return () => { };
    // A transition is above every important declaration as long as it runs.
    for (const [name, value] of [['transition', 'none'], ...wrong]) {
        element.style.setProperty(name, value, 'important');
    }
    return () => {
        element.style.cssText = before ?? '';
        // Reading it has Chromium write it down; before that, removing it leaves an empty one.
        if (element.getAttribute('style') === before)
            return;
        if (before === null)
            element.removeAttribute('style');
        // eslint-disable-next-line no-restricted-syntax -- the page's own attribute, given back to the byte; the CSSOM has set its rules above
        else
            element.setAttribute('style', before);
    };
}
function isCollapsed(element, root, { overflowY }) {
    const scrolls = overflowY === 'auto' || overflowY === 'scroll';
    if (!scrolls && element.getBoundingClientRect().height + 1 < root.getBoundingClientRect().height)
        return true;
    return root.offsetWidth < leastWidthPx && (element.parentElement?.clientWidth ?? 0) >= leastWidthPx;
}
/** To the left of the page or above it, where nobody can scroll. */
function isOffPage(element, { scrollX, scrollY }) {
    const { right, bottom } = element.getBoundingClientRect();
    return right + scrollX < 0 || bottom + scrollY < 0;
}

/**
 * Owns the shadow root of one element. Promises that its own children are visible whenever the widget is not,
 * and that after `destroy` nothing is left but an empty shadow root that shows them.
 *
 * @param element - A `<parcours-…>` element; it keeps one shadow root for life, because the platform gives no way to remove it.
 * @param language - Of the texts it starts with.
 */
function createWidgetHost(element, language) {
    const controller = new AbortController();
    // The page's own, when the runtime runs in a realm of its own: a sheet can be adopted only where it was made.
    const page = element.ownerDocument.defaultView;
    const sheets = [];
    const untouched = () => { };
    let giveStylesBack = untouched;
    // Open: a closed root would blind the accessibility checkers the clinic may run.
    const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const fallback = document.createElement('slot');
    const root = document.createElement('div');
    root.className = 'root';
    const speak = (spoken) => {
        root.lang = spoken.language;
        root.dir = spoken.direction;
    };
    speak(language);
    guardKeys(root, controller.signal);
    shadow.replaceChildren(fallback);
    const showFallback = () => {
        giveStylesBack();
        giveStylesBack = untouched;
        shadow.replaceChildren(fallback);
    };
    return {
        page,
        root,
        signal: controller.signal,
        adoptStyles(texts) {
            for (const text of texts) {
                const sheet = new page.CSSStyleSheet();
                sheet.replaceSync(text);
                sheets.push(sheet);
            }
            shadow.adoptedStyleSheets = sheets;
        },
        showWidget() {
            const before = element.offsetHeight;
            shadow.replaceChildren(root);
            keepPlace(root, before, controller.signal);
            giveStylesBack = restoreStyles(element, root);
        },
        speak,
        showFallback,
        dispatch(name, detail) {
            element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
        },
        destroy() {
            controller.abort();
            showFallback();
            shadow.adoptedStyleSheets = [];
        },
    };
}

// A failure must be on the screen within ten seconds, all tries included.
const tryMs = 4_500;
const totalMs = 9_500;
/**
 * Owns every request of a widget. Promises an answer within ten seconds: the backend's value, the backend's
 * refusal, or `unreachable`. Never throws, and never takes for an answer what does not fit its schema: the
 * log-in page of a station's wireless network answers 200 to everything.
 */
function httpClient(options) {
    const api = ky.create({
        prefix: options.endpoint,
        headers: { accept: 'application/json' },
        searchParams: { clinic: options.clinic },
        stringifyJson: serialiseJson,
        credentials: 'omit',
        // The path of the clinic's page can name an illness; its origin cannot.
        referrerPolicy: 'origin',
        timeout: tryMs,
        totalTimeout: totalMs,
        retry: {
            limit: 4,
            methods: ['get', 'post', 'put'],
            statusCodes: [408, 425, 429, 500, 502, 503, 504],
            afterStatusCodes: [429, 503],
            maxRetryAfter: 3_000,
            backoffLimit: 2_000,
            jitter: true,
            retryOnTimeout: true,
        },
    });
    return {
        async call({ path, schema, ...request }) {
            try {
                const headers = { 'accept-language': options.language(), ...request.headers };
                const response = await api(path, { signal: options.signal, ...request, headers });
                return answerOf(schema, response.status === 204 ? undefined : await response.json());
            }
            catch (error) {
                return { ok: false, problem: problemOf(error) };
            }
        },
    };
}
function answerOf(schema, body) {
    const reading = read(schema, body);
    return reading.ok ? reading : { ok: false, problem: silence };
}
function problemOf(error) {
    const reading = isHTTPError(error) ? read(Problem, error.data) : undefined;
    return reading?.ok ? reading.value : silence;
}

/** Provides the scheduling port over the HTTP contract v1. */
function httpScheduling(http) {
    return {
        readCatalog: () => http.call({ path: 'v1/catalog', schema: Catalog }),
        findSlots: (query) => http.call({ path: 'v1/slots', schema: FoundSlots, searchParams: paramsOf(query) }),
        holdSlot: (slotId) => http.call({ path: 'v1/holds', schema: Hold, method: 'post', json: { slotId } }),
        releaseHold(holdId) {
            // Plain text keeps this a simple request, and keepalive lets it outlive a closing tab.
            void http.call({
                path: `v1/holds/${encodeURIComponent(holdId)}/release`,
                schema: Released,
                method: 'post',
                body: '',
                keepalive: true,
                // Not the widget's own signal: it is aborted just when the widget leaves and gives its slot back.
                signal: AbortSignal.timeout(4_000),
                retry: 0,
            });
        },
    };
}
/** The query of a search on the wire. */
function paramsOf({ practitioners = [], ...rest }) {
    return [
        ...Object.entries(rest).filter(([, value]) => value),
        ...practitioners.map((id) => ['practitioner', id]),
    ];
}

/**
 * Reads what a link has named: `#motif=irm-genou&praticien=dr-saule&lieu=gare&mode=VR`, or the same in the query of a
 * landing page. The fragment never leaves the browser, so it is the better of the two, and wins.
 *
 * @param address - `location` of the page.
 * @returns Answers a value as written; whether the clinic has it is for the catalogue to say.
 */
function namedInLink({ hash, search }) {
    const [fragment, query] = [new URLSearchParams(hash.slice(1)), new URLSearchParams(search)];
    return (name) => fragment.get(name) ?? query.get(name) ?? undefined;
}

/** Joins the booking's ports to their providers: those of the first half now, those by which it leaves later. */
const loadBooking = async (page) => {
    const booking = await importVerified(page, 'booking', () => import('./index3.js'));
    return async ({ host, config, surface }) => {
        const { clinic, endpoint, service } = config;
        const { signal } = host;
        // The one it speaks now: the page may change it.
        const language = () => surface.messages.language;
        const http = httpClient({ endpoint, clinic, language, signal });
        // Also when the clinic's catalogue cannot be read: that is just when something may be waiting.
        void resumeDelivery(page, { endpoint, clinic }, signal).catch(() => undefined);
        host.adoptStyles(booking.styles);
        const named = namedInLink(host.page.location);
        const start = { page, host, config, surface, http };
        const bringAppointment = () => importVerified(page, 'appointment-start', () => import('./start-appointment.js'));
        let openWaiting;
        const loadDetails = detailsLoading(start, {
            bringAppointment,
            onWaitingReady: (open) => void (openWaiting = open),
            openAppointment: (token) => void bringAppointment().then(({ replaceView }) => replaceView({ ...start, openBooking }, view, { kind: 'rdv', token })),
        });
        const openBooking = (on, changes) => booking.mount(on, {
            service: service ?? surface.prefill?.service ?? named('motif'),
            linked: named('praticien') || named('lieu') || named('mode') ? named : undefined,
            ports: {
                scheduling: httpScheduling(http),
                loadDetails,
                loadDetailsMessages: (spoken) => loadLaterMessages(page, 'details', spoken),
                loadMore: () => loadMore(start),
                loadMoreMessages: (spoken) => loadLaterMessages(page, 'more', spoken),
                joinWaitingList: (wish) => openWaiting?.(wish),
                now: () => Date.now(),
                onBooked: ({ status }) => host.dispatch('parcours-appointment-booked', { widget: 'booking', status }),
                ...changes?.ports,
            },
            ...(changes && { service: changes.service }),
        });
        const { link } = page;
        delete page.link;
        const view = link
            ? await (await bringAppointment()).startAppointment({ ...start, openBooking }, link)
            : await openBooking(surface);
        return view;
    };
};
/** Brings the second half with everything by which a booking leaves the page. */
function detailsLoading(start, hooks) {
    const { page, host, config, http } = start;
    const { bringAppointment, ...listening } = hooks;
    const { signal } = host;
    let delivery;
    return async () => {
        const [module, { bookingDelivery, sharedOutbox }] = await Promise.all([
            importVerified(page, 'booking-details', () => import('./details-part.js')),
            importVerified(page, 'outbox', () => import('./outbox-part.js')),
        ]);
        host.adoptStyles(module.styles);
        // Asked for again after a failure of the texts, and it joins the outbox once.
        delivery ??= bookingDelivery({
            ...{ http, clinic: config.clinic, signal },
            outbox: sharedOutbox(config, signal),
        });
        const ports = {
            ...delivery,
            ...listening,
            readQuery: () => host.page.location.search,
            loadReview: () => importVerified(page, 'booking-review', () => import('./review-part.js')),
            loadWaiting: async (asked) => (await bringAppointment()).loadWaiting(start, asked),
        };
        return { module, ports };
    };
}
/** Brings what stands around the choice of a slot. */
async function loadMore({ page, host, http }) {
    const [module, { httpCalendar }] = await importVerified(page, 'booking-more', () => 
    // One file.
    Promise.all([import('./more-part.js'), import('./http-calendar.js')]));
    host.adoptStyles(module.styles);
    return { module, calendar: httpCalendar(http) };
}

/** Tag name to widget. A tag that is not here keeps its fallback. */
const widgets = {
    'parcours-booking': { name: 'booking', load: loadBooking },
};

/** @returns Brings what a widget needs and puts it on the page, or gives up and says why. */
function widgetStarter(page, { prefillOf, giveUp, attach, isCurrent }) {
    return async ({ element, instance, tag }) => {
        const widget = widgets[tag];
        const reading = readConfig(element, page.script);
        if (!widget)
            return;
        if ('mistakes' in reading)
            return giveUp(element, 'config', reading.mistakes.join(' '));
        const { config } = reading;
        const locale = chooseLocale(element, config.locale, navigator.languages);
        const [startWidget, messages, prefill] = await Promise.all([
            widget.load(page),
            loadMessages(page, locale),
            prefillOf(element.ownerDocument.defaultView),
        ]);
        await nextTask();
        if (!isCurrent(element, instance))
            return;
        const host = createWidgetHost(element, messages);
        const onCrash = (error) => giveUp(element, 'crashed', String(error));
        const surface = { root: host.root, messages, signal: host.signal, onCrash, ...(prefill && { prefill }) };
        Object.assign(instance, { host, surface });
        const result = await startWidget({ host, config, surface });
        await nextTask();
        if (host.signal.aborted)
            return;
        if ('problem' in result)
            return giveUp(element, result.problem.code, result.problem.title);
        instance.view = result;
        const onPageShow = ({ persisted }) => {
            if (persisted)
                result.refresh();
        };
        host.page.addEventListener('pageshow', onPageShow, { signal: host.signal });
        watchPageLanguage(host, () => void attach(element, tag));
        host.showWidget();
        host.dispatch('parcours-ready', { widget: widget.name });
    };
}

/**
 * The composition root: the only place that knows the page, the widgets and the transport.
 *
 * Owns every running widget. Promises that a widget that cannot start, or that breaks, gives way to its own
 * fallback and says why in one line of the console; the clinic's page never sees an exception.
 */
function start(page) {
    const instances = new Map();
    const resumption = deliveryResumption(page);
    const prefillOf = prefillBringer(page);
    const follow = pageFollower(page, prefillOf);
    const giveUp = (element, code, reason) => {
        console.error(`Parcours: <${element.localName}> keeps its fallback: ${reason}`);
        const instance = instances.get(element);
        if (!instance)
            return;
        instance.hasGivenUp = true;
        instance.host?.showFallback();
        instance.host?.dispatch('parcours-unavailable', { widget: element.localName, code });
    };
    const begin = widgetStarter(page, {
        prefillOf,
        giveUp,
        attach: (element, tag) => attach(element, tag),
        isCurrent: (element, instance) => instances.get(element) === instance,
    });
    const attach = (element, tag) => {
        const standing = standingAttributes(element, page.script);
        const before = instances.get(element);
        const locale = element.getAttribute('locale') ?? page.script['locale'];
        // One that could not start may have been asked for a language that there is not.
        const isSame = before?.standing === standing && !(before.hasGivenUp && before.locale !== locale);
        if (before && !isSame)
            detach(element);
        const instance = isSame ? before : { standing, locale, turn: Promise.resolve() };
        instances.set(element, instance);
        const step = async () => {
            if (!isSame)
                return begin({ element, instance, tag });
            if (await follow(element, instance))
                return;
            detach(element);
            void attach(element, tag);
        };
        const fail = (error) => {
            if (instances.get(element) === instance)
                giveUp(element, 'failed', String(error));
        };
        return (instance.turn = instance.turn.then(step).catch(fail));
    };
    const detach = (element) => {
        resumption.end(element);
        const instance = instances.get(element);
        instances.delete(element);
        instance?.view?.unmount();
        instance?.host?.destroy();
    };
    return {
        attach: (element, tag = element.localName) => attach(element, tag),
        open: (element) => element.scrollIntoView(),
        resume: resumption.begin,
        detach,
        diagnose: async () => (await importVerified(page, 'doctor', () => import('./open-doctor.js'))).openDoctor(page),
    };
}

/**
 * Puts a widget into an element of a page that is built with a bundler. Pages without one paste the script
 * tag instead.
 *
 * @param widget - Which one; `booking` is the one there is today.
 * @param element - Any element that can have a shadow root, such as a `<div>`. Its children are the fallback.
 * @param config - The clinic, its endpoint, and the language.
 *
 * @example
 * ```ts
 * const booking = mount('booking', document.querySelector('#rdv'), {
 *   clinic: 'tilleuls',
 *   endpoint: 'https://rdv.clinic.example',
 * });
 * await booking.ready;
 * ```
 */
function mount(widget, element, config) {
    const tag = `parcours-${widget}`;
    const isBehindButton = config.mode === 'dialog' || config.mode === 'launcher';
    const script = { ...config };
    const page = {
        script,
        preload: async () => { },
        isBehindButton: () => isBehindButton,
        runtime: async () => start(page),
    };
    let running;
    let isEnded = false;
    const begin = async () => {
        running = isBehindButton ? (await import('./start-opener.js')).start(page) : start(page);
        if (!isEnded)
            await running.attach(element, tag);
    };
    return {
        ready: begin().catch((error) => console.error(`Parcours: ${tag} keeps its fallback: ${error}`)),
        open: () => running?.open(element),
        update(changes) {
            Object.assign(script, changes);
            void running?.attach(element, tag);
        },
        destroy() {
            isEnded = true;
            running?.detach(element);
        },
    };
}

export { WidgetConfig as W, loadMessages as a, createWidgetHost as b, chooseLocale as c, loadLaterMessages as d, httpScheduling as e, acceptedValues as f, allChunks as g, hasUnsent as h, importVerified as i, filesOf as j, hasDatabase as k, locales as l, mount as m, nextTask as n, outboxName as o, paramsOf as p, read as r, standingAttributes as s, takeLinkedPrefill as t, watchPageLanguage as w };
