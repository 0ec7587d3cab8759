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
    return importChecked(page, filesOf(name, first[name] ? first : await laterChunks(page)), importer);
}
/** The parts that no first view needs. */
const laterChunks = (page) => importChecked(page, filesOf('later'), async () => (await import('./later-chunks.js')).later);
/** Addresses of files that are known to be as they were built. */
const known = {};
/**
 * Imports a part once each of its files is known to be the one that was built. Chromium never asks again for a module
 * that did not come, as long as the page lasts: so none is asked for while the device knows itself offline.
 */
async function importChecked(page, files, importer) {
    await Promise.all(files.map(async ({ url, integrity }) => {
        if (!known[url] && navigator.onLine === false)
            throw new Error('offline');
        known[url] ??= (await page.preload(url, integrity)) ?? true;
    }));
    return importer();
}
/** A file of the build; where another bundler has built, it has no hash and is not looked at. */
const fileAt = (file, integrity = '') => ({
    url: new URL(file, import.meta.url).href,
    integrity,
});
/** The files of a lazy part, its entry first. */
function filesOf(name, chunks = first) {
    const files = chunks[name] ?? [];
    const found = [];
    // Counted, because it also runs where the page has broken its lists.
    for (let index = 0; index < files.length; index += 1) {
        const file = files[index];
        found[index] = fileAt(file[0], file[1]);
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
/** @returns The link that was taken out of the address, for the first who asks: it is shown once, by one widget. */
function claimLink(page) {
    const { link } = page;
    delete page.link;
    return link;
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

const languages = {
    fr: () => import('./fr3.js'),
    en: () => import('./en3.js'),
    es: () => import('./es3.js'),
    de: () => import('./de3.js'),
    pt: () => import('./pt3.js'),
    ar: () => import('./ar3.js'),
};
/** Brings one language, and no other. */
async function loadLanguage(page, locale) {
    return (await importVerified(page, `locale-${locale}`, languages[locale])).language;
}
/** Loads the texts of the first view in one language. */
async function loadMessages(page, locale) {
    return (await loadLanguage(page, locale)).messages;
}
/** Loads the texts of a lazy part in one language. */
async function loadLaterMessages(page, part, locale) {
    const { parts, hashes } = await loadLanguage(page, locale);
    return importChecked(page, [fileAt(`locale-${locale}-${part}.js`, hashes[part])], parts[part]);
}

/** How a widget stands on the page. */
const modes = ['inline', 'dialog', 'launcher'];
const isId = (text) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
const isOneOf = (values) => ({
    accepts: (text) => values.includes(text),
    words: `one of ${values.map((value) => `"${value}"`).join(', ')}`,
});
/** Written out rather than as a schema: every widget reads its attributes, and not every one needs schemas. */
const attributes = {
    clinic: {
        isRequired: true,
        accepts: isId,
        words: 'the clinic’s id in lower-case letters, digits and hyphens, such as "tilleuls"',
    },
    endpoint: {
        isRequired: true,
        accepts: (text) => /^https:\/\/[^\s?#]+$|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:\/[^\s?#]*)?$/.test(text),
        words: 'an https:// address without query, such as "https://rdv.clinic.example" (http:// only for localhost)',
    },
    locale: isOneOf(locales),
    service: {
        accepts: isId,
        words: 'the id of a reason in the clinic’s catalogue, such as "irm-genou"',
    },
    mode: isOneOf(modes),
    label: { accepts: () => true, words: 'the text of the button, such as "Prendre rendez-vous"' },
};
const configNames = Object.keys(attributes);
/** @returns What an attribute accepts, in words for the agency. */
const acceptedBy = (name) => attributes[name].words;
/**
 * @param written - Each attribute as it stands on the page; one that is not there is left out.
 * @returns Names of the attributes that are missing or not understood.
 */
const wrongAttributes = (written) => configNames.filter((name) => {
    const { isRequired, accepts } = attributes[name];
    const value = written[name];
    return value === undefined ? isRequired : !accepts(value);
});

/**
 * Reads what the agency wrote: the element's own attributes win over those of the script tag.
 *
 * @returns The configuration, or one sentence for each mistake: which attribute, what it says, what it may say.
 */
function readConfig(element, script) {
    const written = {};
    for (const name of configNames) {
        const value = (element.getAttribute(name) ?? script[name])?.trim();
        if (value)
            written[name] = name === 'endpoint' ? value.replace(/\/+$/, '') : value;
    }
    const wrong = wrongAttributes(written);
    if (wrong.length === 0)
        return { config: written };
    return {
        mistakes: wrong.map((name) => {
            const where = element.hasAttribute(name)
                ? `attribute "${name}"`
                : `attribute "data-${name}" of the script tag`;
            const value = written[name];
            const says = value === undefined ? 'is missing' : `says "${value}", which is not understood`;
            return `${where} ${says}. Accepted: ${acceptedBy(name)}.`;
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
        if (!host || !surface)
            return true;
        // Also where the widget has given up: a secret does not stay in the address for that.
        const prefill = await prefillOf(host.page);
        if (!view)
            return true;
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

const names = ['clinic', 'endpoint', 'service', 'mode', 'form', 'keys', 'layout', 'draft'];
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
    const adopted = new Set();
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
            if (adopted.has(texts))
                return;
            adopted.add(texts);
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

/** One file each, with the widget itself. A widget that is not here keeps its fallback. */
const parts = {
    booking: () => import('./start-booking.js').then(function (n) { return n.s; }),
    faq: () => import('./start-faq.js').then(function (n) { return n.s; }),
    questionnaire: () => import('./start-questionnaire.js'),
};
/** @returns Nothing for a tag that has no widget. */
async function loadWidget(page, name) {
    const part = parts[name];
    return part && (await importVerified(page, name, part)).load(page);
}

/** @returns Brings what a widget needs and puts it on the page, or gives up and says why. */
function widgetStarter(page, { prefillOf, giveUp, attach, isCurrent }) {
    return async ({ element, instance, tag }) => {
        const name = tag.slice('parcours-'.length);
        const reading = readConfig(element, page.script);
        if ('mistakes' in reading)
            return giveUp(element, 'config', reading.mistakes.join(' '));
        const { config } = reading;
        const locale = chooseLocale(element, config.locale, navigator.languages);
        const [startWidget, messages, prefill] = await Promise.all([
            loadWidget(page, name),
            loadMessages(page, locale),
            prefillOf(element.ownerDocument.defaultView),
        ]);
        await nextTask();
        if (!startWidget || !isCurrent(element, instance))
            return;
        const link = instance.link ?? (instance.isBehindButton ? undefined : claimLink(page));
        const host = createWidgetHost(element, messages);
        const onCrash = (error) => giveUp(element, 'crashed', String(error));
        const surface = { root: host.root, messages, signal: host.signal, onCrash, ...(prefill && { prefill }) };
        Object.assign(instance, { host, surface });
        const lookAgain = () => void attach(element, tag);
        if (!instance.isBehindButton)
            host.page.addEventListener('hashchange', lookAgain, { signal: host.signal });
        const result = await startWidget({ element, host, config, surface, link });
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
        watchPageLanguage(host, lookAgain);
        host.showWidget();
        if (link) {
            // As after any link: the page is at what it leads to, and so is the next key.
            element.scrollIntoView();
            host.root.querySelector('h2,a,button')?.focus({ preventScroll: true });
        }
        host.dispatch('parcours-ready', { widget: name });
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
    const giveUp = givingUp(instances);
    const begin = widgetStarter(page, {
        prefillOf,
        giveUp,
        attach: (element, tag) => attach(element, { tag }),
        isCurrent: (element, instance) => instances.get(element) === instance,
    });
    const attach = (element, { tag, link, isBehindButton }) => {
        const before = instances.get(element);
        const asked = {
            standing: standingAttributes(element, page.script),
            locale: element.getAttribute('locale') ?? page.script['locale'],
            link,
            isBehindButton: isBehindButton ?? before?.isBehindButton ?? false,
        };
        const isSame = isContinued(before, asked);
        if (before && !isSame)
            detach(element);
        const instance = isSame ? before : { ...asked, turn: Promise.resolve() };
        instances.set(element, instance);
        const step = async () => {
            if (!isSame)
                return begin({ element, instance, tag });
            const hasFollowed = await follow(element, instance);
            if (instances.get(element) !== instance)
                return;
            const pressed = instance.isBehindButton ? undefined : claimLink(page);
            if (!pressed && hasFollowed)
                return;
            detach(element);
            void attach(element, { tag, link: pressed, isBehindButton: instance.isBehindButton });
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
        attach: (element, tag = element.localName, handed) => attach(element, { tag, link: handed?.link, ...(handed && { isBehindButton: true }) }),
        open: (element) => element.scrollIntoView(),
        resume: resumption.begin,
        detach,
        diagnose: async () => (await importVerified(page, 'doctor', () => import('./open-doctor.js'))).openDoctor(page),
    };
}
/** Whether the widget that there is can do what is asked now. */
function isContinued(before, { standing, locale, link }) {
    // One that could not start may have been asked for a language that there is not.
    return before?.standing === standing && !link && !(before.hasGivenUp && before.locale !== locale);
}
/** @returns Shows the fallback of an element, and says why in one line of the console. */
const givingUp = (instances) => (element, code, reason) => {
    console.error(`Parcours: <${element.localName}> keeps its fallback: ${reason}`);
    const instance = instances.get(element);
    if (!instance)
        return;
    instance.hasGivenUp = true;
    instance.host?.showFallback();
    instance.host?.dispatch('parcours-unavailable', { widget: element.localName, code });
};

/**
 * Puts a widget into an element of a page that is built with a bundler. Pages without one paste the script
 * tag instead.
 *
 * @param widget - Which one: `booking`, or `faq`.
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

export { importChecked as a, loadLaterMessages as b, loadMessages as c, chooseLocale as d, claimLink as e, filesOf as f, createWidgetHost as g, hasDatabase as h, importVerified as i, hasUnsent as j, configNames as k, locales as l, acceptedBy as m, nextTask as n, outboxName as o, wrongAttributes as p, laterChunks as q, resumeDelivery as r, standingAttributes as s, takeLinkedPrefill as t, first as u, loadLanguage as v, watchPageLanguage as w, fileAt as x, mount as y };
