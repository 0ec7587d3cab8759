import { s as standingAttributes, t as takeLinkedPrefill, l as locales, c as loadMessages, d as chooseLocale, e as claimLink, g as createWidgetHost, w as watchPageLanguage, j as hasUnsent } from './index4.js';

/** A toolbar of the browser that comes and goes is no keyboard. */
const keyboardPx = 120;
/**
 * Keeps a dialog above the keyboard of a phone. iOS lays the keyboard over the page and tells only the visual
 * viewport, so that `dvh` does not change and the field being typed in can be covered.
 */
function fitAboveKeyboard(dialog, page, signal) {
    const viewport = page.visualViewport;
    if (!viewport)
        return;
    const fit = () => {
        const isCovered = viewport.scale === 1 && page.innerHeight - viewport.height > keyboardPx;
        const { style } = dialog;
        style.top = isCovered ? `${viewport.offsetTop}px` : '';
        style.bottom = isCovered ? 'auto' : '';
        style.maxHeight = isCovered ? `${viewport.height}px` : '';
    };
    for (const type of ['resize', 'scroll'])
        viewport.addEventListener(type, fit, { signal });
}

/**
 * Draws the button and its dialog. Both are in the browser's top layer when they float, so that no `z-index`,
 * `transform` or `filter` of the page reaches them. The dialog is modal: it keeps the focus and gives it back.
 */
function createOpener(host, options) {
    const name = create('span', '');
    const button = create('button', `opener ${options.mode}`, icon(icons$1[options.icon]), name);
    const title = create('p', 'title');
    const close = create('button', 'close', icon(cross));
    const stage = create('div', 'stage', document.createElement('slot'));
    const patience = create('span', 'visually-hidden');
    const waiting = create('div', 'waiting', patience);
    const dialog = create('dialog', 'sheet', create('div', 'bar', title, close), create('div', 'body', waiting, stage));
    button.type = close.type = 'button';
    button.setAttribute('part', 'button');
    button.setAttribute('aria-haspopup', 'dialog');
    title.id = 'title';
    // The name of the dialog takes the focus, so that it is what a screen reader says first.
    title.tabIndex = -1;
    title.autofocus = true;
    waiting.setAttribute('aria-busy', 'true');
    stage.hidden = true;
    dialog.setAttribute('part', 'dialog');
    dialog.setAttribute('aria-labelledby', 'title');
    dialog.setAttribute('closedby', 'any');
    host.root.append(button, dialog);
    const say = ({ label, texts }) => {
        name.textContent = title.textContent = label;
        patience.textContent = texts.loading;
        close.ariaLabel = texts.close;
    };
    say(options.words);
    const open = wire(host, options, { button, close, dialog });
    return {
        stage,
        open,
        say,
        get isOpen() {
            return dialog.open;
        },
        float() {
            button.popover = 'manual';
            // Before 2024, Safari has none: there its z-index has to do.
            button.showPopover?.();
        },
        settle() {
            waiting.hidden = true;
            stage.hidden = false;
        },
    };
}
/** @returns Opens the dialog. */
function wire(host, options, { button, close, dialog }) {
    const { signal } = host;
    let letGo = () => { };
    const open = () => {
        options.onIntent();
        if (dialog.open)
            return;
        letGo = options.scroll.hold();
        dialog.showModal();
    };
    for (const type of ['pointerenter', 'pointerdown', 'focus']) {
        button.addEventListener(type, options.onIntent, { signal, once: true });
    }
    button.addEventListener('click', open, { signal });
    close.addEventListener('click', () => dialog.close(), { signal });
    dialog.addEventListener('close', () => {
        letGo();
        options.onClose();
    }, { signal });
    // Escape closes this dialog; whatever the page would close with it stays open.
    for (const type of ['keydown', 'keyup']) {
        dialog.addEventListener(type, (event) => event.stopPropagation(), { signal });
    }
    fitAboveKeyboard(dialog, host.page, signal);
    // A widget that leaves while it is open has been closed.
    signal.addEventListener('abort', () => {
        letGo();
        dialog.close();
    });
    return open;
}
function create(name, className, ...children) {
    const element = document.createElement(name);
    element.className = className;
    element.append(...children);
    return element;
}
const icons$1 = {
    calendar: 'M4 9.5h16M8 3v4m8-4v4M6 5h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z',
    speech: 'M4 5h16v12h-9l-5 4v-4H4z',
    form: 'M9 4h6v4H9zm0 2H6v15h12V6h-3M9 13h6m-6 4h4',
};
const cross = 'M6 6l12 12M18 6L6 18';
/** A line drawing beside a text that already says the same. */
function icon(path) {
    const draw = (name, attributes) => {
        const element = document.createElementNS('http://www.w3.org/2000/svg', name);
        for (const [key, value] of Object.entries(attributes))
            element.setAttribute(key, value);
        return element;
    };
    const svg = draw('svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' });
    svg.append(draw('path', { d: path }));
    return svg;
}

var openerCss = ":host{all:initial;color-scheme:inherit;font-family:inherit;display:block}.root{--_accent:var(--parcours-accent,#0b6470);--_accent-text:var(--parcours-accent-text,#fff);--_surface:var(--parcours-surface,#fff);--_text:var(--parcours-text,#17242b);--_border:var(--parcours-border,#cfd8dc);--_radius:var(--parcours-radius,12px);--_soft:color-mix(in srgb, var(--_accent) 10%, var(--_surface));all:initial;color:var(--_text);color-scheme:inherit;font-family:var(--parcours-font,inherit);font-size:17px;line-height:1.5;display:block}@supports (color:light-dark(#000, #fff)){.root{--_accent:var(--parcours-accent,light-dark(#0b6470,#7fd3dc));--_accent-text:var(--parcours-accent-text,light-dark(#fff,#06272c));--_surface:var(--parcours-surface,light-dark(#fff,#172025));--_text:var(--parcours-text,light-dark(#17242b,#e9f0f2));--_border:var(--parcours-border,light-dark(#cfd8dc,#3a4950))}}*,:before,:after,.sheet::backdrop{box-sizing:border-box}[hidden]{display:none!important}button{font:inherit;cursor:pointer}.icon{fill:none;stroke:currentColor;stroke-width:2px;stroke-linecap:round;stroke-linejoin:round;flex:none;block-size:22px;inline-size:22px;display:block}:focus-visible{outline:3px solid var(--_accent);outline-offset:2px}.opener{border-radius:var(--_radius);background:var(--_accent);min-block-size:54px;max-inline-size:100%;color:var(--_accent-text);text-align:start;border:1.5px solid #0000;justify-content:center;align-items:center;gap:10px;padding:10px 24px;font-size:18px;font-weight:600;line-height:1.25;display:inline-flex}.opener:hover{background:color-mix(in srgb, var(--_accent) 88%, var(--_text))}.launcher{z-index:2147483647;inset:auto;border-radius:29px;min-block-size:58px;max-inline-size:calc(100% - 40px);margin:0;padding:10px 26px 10px 22px;position:fixed;inset-block-end:calc(20px + env(safe-area-inset-bottom,0px));inset-inline-end:calc(20px + env(safe-area-inset-right,0px));box-shadow:0 1px 2px #08161c33,0 10px 28px #08161c47}.launcher:focus-visible{outline-color:var(--_surface);outline-offset:-6px}.sheet{border-radius:calc(var(--_radius) * 1.5);background:var(--_surface);max-block-size:calc(100dvh - 24px - clamp(24px,8dvh,80px));inline-size:min(760px,100% - 48px);max-inline-size:none;color:var(--_text);border:0;margin:0 auto;padding:0;position:fixed;inset:clamp(24px,8dvh,80px) 0 auto;overflow:hidden;box-shadow:0 24px 72px #08161c5c}.sheet[open]{flex-direction:column;display:flex}.sheet::backdrop{background:#08161c8f}.bar{border-block-end:1px solid var(--_border);flex:none;align-items:center;gap:12px;padding:10px 12px 10px 36px;display:flex}[dir=rtl] .bar{padding:10px 36px 10px 12px}.title{text-overflow:ellipsis;white-space:nowrap;flex:1;min-inline-size:0;margin:0;font-weight:650;overflow:hidden}.title:focus{outline:none}.close{block-size:48px;inline-size:48px;color:inherit;background:0 0;border:0;border-radius:50%;flex:none;place-items:center;padding:0;display:grid}.close:hover{background:var(--_soft)}.body{overscroll-behavior:contain;flex:1;min-block-size:0;overflow-y:auto}.fallback{padding:12px 36px 36px}.waiting{gap:16px;padding:36px;display:grid}.waiting:before,.waiting:after{content:\"\";border-radius:var(--_radius);background:var(--_soft);block-size:32px;inline-size:60%}.waiting:after{block-size:240px;inline-size:auto}.visually-hidden{clip-path:inset(50%);white-space:nowrap;block-size:1px;inline-size:1px;position:absolute;overflow:hidden}@media (width<=600px),(height<=480px){.launcher{min-block-size:56px;padding:10px 22px 10px 18px;font-size:17px}.sheet{border-radius:0;block-size:100dvh;max-block-size:100dvh;inline-size:100%;margin:0;inset-block:0 auto}.bar{padding-inline:max(18px, env(safe-area-inset-left,0px)) 8px;padding-block-start:max(8px, env(safe-area-inset-top,0px))}.waiting{padding:18px}.fallback{padding:6px 18px 18px}.body{padding-block-end:env(safe-area-inset-bottom,0px)}}@media (prefers-reduced-motion:no-preference){.opener{transition:background-color .15s,transform .15s}.launcher:hover{transform:translateY(-2px)}.sheet[open]{animation:.22s ease-out rise}@keyframes rise{0%{opacity:0;transform:translateY(16px)}}}@media (forced-colors:active){.opener,.sheet{border:2px solid buttonborder}}@media print{.opener{display:none}}";

/**
 * Owns the `overflow` of the page while any dialog is open. The last to close gives back what was there: two
 * widgets that each remembered what they found would leave the page locked.
 */
function scrollLock({ documentElement: page }) {
    const names = ['overflow', 'scrollbar-gutter'];
    let holders = 0;
    let before = [];
    const lock = () => {
        const hasScrollbar = (page.ownerDocument.defaultView?.innerWidth ?? 0) > page.clientWidth;
        before = names.map((name) => [
            name,
            page.style.getPropertyValue(name),
            page.style.getPropertyPriority(name),
        ]);
        page.style.setProperty('overflow', 'hidden', 'important');
        // The place of the bar stays, so that nothing behind the dialog moves sideways.
        if (hasScrollbar)
            page.style.setProperty('scrollbar-gutter', 'stable', 'important');
    };
    const unlock = () => {
        for (const [name, value, priority] of before)
            page.style.setProperty(name, value, priority);
        if (!page.getAttribute('style'))
            page.removeAttribute('style');
    };
    return {
        hold() {
            if (holders === 0)
                lock();
            holders += 1;
            let isHeld = true;
            return () => {
                if (!isHeld)
                    return;
                isHeld = false;
                holders -= 1;
                if (holders === 0)
                    unlock();
            };
        },
    };
}

/** What the button says that opens the FAQ. It is there before any text of the FAQ, and no other widget pays for it. */
const faqTitles = {
    fr: 'Poser une question',
    en: 'Ask a question',
    es: 'Hacer una pregunta',
    de: 'Eine Frage stellen',
    pt: 'Fazer uma pergunta',
    ar: 'طرح سؤال',
};

/**
 * What the button says that opens a questionnaire, where that is not "Questionnaire". It is there before the form, and no
 * other widget pays for it.
 */
const questionnaireTitles = {
    es: 'Cuestionario',
    de: 'Fragebogen',
    pt: 'Questionário',
    ar: 'استبيان',
};

/** What is drawn before the words; a calendar where nothing else is named. */
const icons = {
    'parcours-faq': 'speech',
    'parcours-questionnaire': 'form',
};
/** What the button says when the agency has not said it. */
const titles = {
    'parcours-booking': ({ booking }) => booking.title,
    'parcours-faq': ({ language }) => faqTitles[language] ?? '',
    'parcours-questionnaire': ({ language }) => questionnaireTitles[language] ?? 'Questionnaire',
};
/** What the element says to its widget. */
const handedOn = ['clinic', 'endpoint', 'service'];
/**
 * Stands before the runtime where a widget is behind a button: it draws the button and asks for the widget
 * only when the patient means to press it.
 *
 * Promises that the dialog never shows less than the element's own children, and that a button whose widget
 * cannot be had gives way to them.
 */
function start(page) {
    const instances = new Map();
    const scroll = scrollLock(document);
    /** Draws the button, or has it say what the page asks for by now. */
    const follow = async (element, instance, tag) => {
        // Does not wait for the patient to press the button: till then every script of the page could read it.
        const taking = takeLinkedPrefill(page, element.ownerDocument.defaultView).catch(() => { });
        const said = saidOf(page, element);
        const wanted = locales.find((locale) => locale === said('locale'));
        const messages = await loadMessages(page, chooseLocale(element, wanted, navigator.languages));
        if (instances.get(element) !== instance)
            return;
        const label = said('label')?.trim() || (titles[tag]?.(messages) ?? '');
        const words = { label, texts: messages.common };
        const { host, opener } = instance.opener
            ? instance
            : draw(page, element, {
                ...{ instance, tag, words, messages, scroll },
                onChange: () => void attach(element, tag),
            });
        host?.speak(messages);
        opener?.say(words);
        // A mistake in the attribute is for the runtime to name.
        opener?.stage.setAttribute('locale', said('locale') ?? messages.language);
        await taking;
        if (instances.get(element) !== instance)
            return;
        instance.link = claimLink(page) ?? instance.link;
        if (instance.coming)
            void instance.coming.then((runtime) => handOn(instance, tag, runtime));
        // Whoever presses a link has asked for what is behind the button.
        if (instance.link && instance.host?.root.isConnected)
            opener?.open();
        void resume(page, instance, { clinic: said('clinic') ?? '', endpoint: said('endpoint') ?? '' });
    };
    const attach = (element, tag) => {
        const standing = standingAttributes(element, page.script);
        if (instances.get(element)?.standing !== standing)
            detach(element);
        const instance = instances.get(element) ?? { standing, turn: Promise.resolve() };
        instances.set(element, instance);
        const step = () => follow(element, instance, tag);
        return (instance.turn = instance.turn.then(step, step));
    };
    const detach = (element) => {
        const { coming, resuming, host, opener } = instances.get(element) ?? {};
        instances.delete(element);
        host?.destroy();
        if (!opener)
            return;
        for (const runtime of [coming, resuming])
            void runtime?.then((running) => running.detach(opener.stage)).catch(() => undefined);
    };
    return {
        attach: (element, tag = element.localName) => attach(element, tag),
        open: (element) => instances.get(element)?.opener?.open(),
        detach,
    };
}
/** @returns What the agency says of an attribute, on the element or on the script tag. */
const saidOf = (page, element) => (name) => element.getAttribute(name) ?? page.script[name];
/** Draws the button and its dialog into an element. */
function draw(page, element, { instance, tag, words, messages, scroll, onChange }) {
    const host = createWidgetHost(element, messages);
    const isLauncher = saidOf(page, element)('mode') === 'launcher';
    const opener = createOpener(host, {
        mode: isLauncher ? 'launcher' : 'dialog',
        icon: icons[tag] ?? 'calendar',
        words,
        scroll,
        onIntent: () => prepare(page, instance, tag),
        // It was asked for and could not be had: the telephone number is a better button.
        onClose: () => instance.coming ?? host.showFallback(),
    });
    for (const name of handedOn) {
        const value = element.getAttribute(name);
        if (value !== null)
            opener.stage.setAttribute(name, value);
    }
    host.adoptStyles([openerCss]);
    watchPageLanguage(host, onChange);
    host.page.addEventListener('hashchange', onChange, { signal: host.signal });
    host.showWidget();
    if (isLauncher)
        opener.float();
    return Object.assign(instance, { host, opener });
}
/** What an earlier visit left unsent must arrive whether or not the patient presses the button today. */
async function resume(page, instance, clinicAt) {
    const { host, opener } = instance;
    if (!opener || instance.resuming || !(await hasUnsent(clinicAt)) || host?.signal.aborted)
        return;
    instance.resuming = page.runtime();
    await instance.resuming.then((runtime) => runtime.resume?.(opener.stage)).catch(() => undefined);
}
/** Has the widget follow, or show what a link leads to. */
async function handOn(instance, tag, runtime) {
    const { host, opener, link } = instance;
    if (!opener || host?.signal.aborted)
        return;
    instance.link = undefined;
    await runtime.attach(opener.stage, tag, { link });
}
/** Brings the widget into the dialog, once, when the patient means to open it. */
function prepare(page, instance, tag) {
    const { host, opener } = instance;
    if (!host || !opener || instance.coming)
        return;
    const { stage } = opener;
    const giveUp = () => {
        instance.coming = undefined;
        stage.classList.add('fallback');
        opener.settle();
        if (!opener.isOpen)
            host.showFallback();
    };
    stage.addEventListener('parcours-ready', () => opener.settle(), { signal: host.signal });
    stage.addEventListener('parcours-unavailable', giveUp, { signal: host.signal });
    instance.coming = page.runtime();
    instance.coming.then((runtime) => handOn(instance, tag, runtime)).catch(giveUp);
}

export { start };
