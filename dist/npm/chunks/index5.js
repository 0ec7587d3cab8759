import { render, h } from 'preact';
import { b as baseCss, c as controlsCss } from './controls.js';
import { C as CrashGuard } from './crash-guard.js';
import { signal, createModel } from '@preact/signals';
import { w as wordsOf, M as Markdown } from './markdown.js';
import { jsxs, Fragment, jsx } from 'preact/jsx-runtime';
import { useEffect, useRef } from 'preact/hooks';
import { C as CallLink } from './call-link.js';
import { E as EmergencyLine } from './emergency-line.js';
import { I as Icon } from './icon.js';
import './is-safe-link.js';
import './emergency-numbers.js';

var faqCss = ".chat{contain-intrinsic-inline-size:640px;border:1px solid var(--_border);border-radius:calc(var(--_radius) * 1.5);background:var(--_surface);gap:16px;padding:clamp(16px,4vw,32px);display:grid;container-type:inline-size}:host(.stage) .chat>h2{display:none}.chat>.emergency{margin:0;padding-block:4px}@container (width<=380px){.emergency>span{flex-basis:100%;margin-block-start:8px}}.log{overscroll-behavior:contain;gap:12px;max-block-size:max(320px,62vh);padding:4px;scroll-margin-block:16px 120px;display:grid;position:relative;overflow-y:auto}.turn{border-radius:var(--_radius);background:var(--_soft);border-start-start-radius:4px;justify-self:start;gap:10px;max-inline-size:min(100%,36em);padding:14px 18px;display:grid}.asked{border-radius:var(--_radius);background:var(--_accent);max-inline-size:min(85%,32em);color:var(--_accent-text);white-space:pre-line;border-end-end-radius:4px;justify-self:end;padding-block:10px}.turn>:is(ul,ol):not(.replies){padding-inline-start:1.3em}.turn>ul:not(.replies){list-style:outside}.turn>ol{list-style:decimal}.replies,.person{flex-wrap:wrap;align-items:center;gap:8px 12px;display:flex}.reply{border:1.5px solid var(--_line);background:var(--_surface);text-align:start;border-radius:22px;align-items:center;gap:8px;min-block-size:44px;padding:8px 16px;display:flex}.reply:not([aria-disabled]):hover{border-color:var(--_accent)}.composer{z-index:1;border-block-start:1px solid var(--_border);background:var(--_surface);grid-template-columns:minmax(0,1fr) auto;gap:4px 8px;padding-block:12px;display:grid;position:sticky;inset-block-end:0}.composer .button{background:var(--_accent);color:var(--_accent-text);align-self:end}.composer .button:hover{background:color-mix(in srgb, var(--_accent) 88%, var(--_text))}.composer label{grid-column:1/-1;font-weight:600}textarea{field-sizing:content;max-block-size:140px;font:inherit;resize:none}";

/** Begins to bring what reads a language. */
function speechOf(spoken) {
    const reader = signal(undefined);
    let coming;
    const bringReader = () => (coming ??= spoken.loadReader().then((came) => (reader.value = came), (error) => {
        coming = undefined;
        throw error;
    }));
    bringReader().catch(() => undefined);
    return { ...spoken, reader, bringReader };
}

/** @returns Brings what reads a message, or says that it did not come; then nothing is lost. */
const bringingReader = ({ state, add, announce, memory }) => async (speech, message, place) => {
    const { reader, messages } = speech;
    if (reader.value)
        return reader.value;
    const { signal } = memory.ending;
    state.isReading.value = true;
    announce(messages.common.loading);
    try {
        return await speech.bringReader();
    }
    catch {
        if (!signal.aborted)
            announce(wordsOf(add({ kind: 'unread', message, place }, speech)));
        return undefined;
    }
    finally {
        state.isReading.value = false;
    }
};
/** @returns Answers a message that was written. */
function askingIn({ state, add, drop, announce, ports, memory, bringMore }) {
    const answer = async ({ message, speech, parts, isUrgent }) => {
        const found = parts.flatMap((part) => bodyOf(part, speech, isUrgent));
        const { signal } = memory.ending;
        const part = speech.content.clinic?.assistant && !isUrgent ? await bringMore() : undefined;
        if (signal.aborted)
            return [];
        const worded = await part?.word({ message, found, speech, signal });
        return worded ? [worded] : found.map((body) => add(body, speech));
    };
    const warn = (message, reader, place) => {
        const flag = reader.flagOf(message);
        if (flag)
            state.emergency.value = { flag, reader, place };
        return flag;
    };
    const bringReader = bringingReader({ state, add, announce, memory });
    /** @returns Another language, with what reads it. */
    const readIn = async (language) => {
        const spoken = await ports.speechIn(language);
        const other = spoken && speechOf(spoken);
        return other && { speech: other, reader: await other.bringReader() };
    };
    return async (written, unread) => {
        const message = written.trim();
        if (!message)
            return;
        const mine = ++memory.round;
        const { signal } = memory.ending;
        let speech = state.speech.value;
        if (unread)
            drop(unread);
        const id = unread ? unread.place : add({ kind: 'asked', text: message }, speech).id;
        void bringMore();
        let reader = await bringReader(speech, message, id);
        if (!reader || signal.aborted)
            return;
        // Before anything is looked up, and before anything else is waited for.
        let flag = warn(message, reader, id);
        let asked = reader.ask(message, memory.before);
        const said = [];
        const { language } = asked;
        if (language && language !== speech.content.language) {
            const other = await readIn(language).catch(() => undefined);
            if (signal.aborted)
                return;
            if (other) {
                ({ speech, reader } = other);
                flag ??= warn(message, reader, id);
                asked = reader.ask(message, memory.before);
            }
            else
                said.push(add({ kind: 'otherLanguage' }, speech));
        }
        const about = reader.refusalOf(message);
        if (about)
            said.push(add({ kind: 'refusal', about }, speech));
        else {
            memory.before = asked;
            said.push(...(await answer({ message, speech, parts: asked.parts, isUrgent: flag?.level === 'call' })));
        }
        if (mine === memory.round)
            announce(said.map(wordsOf).join('\n'));
    };
}
/** A weak match is never an answer; and beside an emergency only a sure one is of use. */
function bodyOf({ band, found }, { content }, isUrgent) {
    const entries = found
        .slice(0, 3)
        .flatMap(({ id }) => content.entries.find((entry) => entry.id === id) ?? []);
    const [entry] = entries;
    if (band === 'answer' && entry)
        return [{ kind: 'answer', entry }];
    if (isUrgent)
        return [];
    return band === 'choices' && entry ? [{ kind: 'choices', entries }] : [{ kind: 'none' }];
}

/** How long a screen reader has to take an announcement before it is emptied, in milliseconds. */
const spokenForMs = 1_000;
/** All that changes in a conversation. It is kept here and nowhere else. */
function createState(speech) {
    return {
        speech: signal(speech),
        turns: signal([]),
        /** An emergency that a message spoke of, or, at place 0, what is written to a person; it stays until cleared. */
        emergency: signal(undefined),
        /** A message is written, and what reads it is still on its way. */
        isReading: signal(false),
        /** What is spoken politely: one text for each finished answer. */
        live: signal(''),
        more: signal(undefined),
        isPersonOpen: signal(false),
    };
}
/** Writes the conversation down, and says it. */
function writingOn({ turns, live }) {
    let lastId = 0;
    let silence;
    return {
        add(body, speech) {
            const turn = { ...body, speech, id: ++lastId };
            turns.value = [...turns.value, turn];
            return turn;
        },
        change(id, patch) {
            turns.value = turns.value.map((turn) => (turn.id === id ? { ...turn, ...patch } : turn));
        },
        drop(dropped) {
            turns.value = turns.value.filter((turn) => turn !== dropped);
        },
        announce(text) {
            clearTimeout(silence);
            live.value = text;
            silence = setTimeout(() => (live.value = ''), spokenForMs);
        },
        hush() {
            clearTimeout(silence);
            live.value = '';
        },
    };
}
/** A conversation. It decides what becomes of a message; the views draw. */
const FaqModel = createModel(({ speech: first, ports }) => {
    const state = createState(speechOf(first));
    const { add, change, drop, announce, hush } = writingOn(state);
    const memory = { before: undefined, round: 0, ending: new AbortController() };
    let coming;
    const openPerson = async () => {
        state.isPersonOpen.value = Boolean(await bringMore());
    };
    const bringMore = () => (coming ??= ports
        .loadMore(state.speech.value)
        .then((module) => (state.more.value = module.createMore({ state, add, change, announce, openPerson })))
        .catch(() => (coming = undefined)));
    /** A question of the clinic was pressed, and not written. */
    const pick = (entry, speech, from) => {
        memory.round += 1;
        if (from)
            change(from.id, { chosen: entry.id });
        add({ kind: 'asked', text: entry.question }, speech);
        memory.before = {
            parts: [{ text: entry.question, band: 'answer', found: [{ id: entry.id, score: 1 }] }],
        };
        announce(wordsOf(add({ kind: 'answer', entry }, speech)));
        void bringMore();
    };
    return {
        ...state,
        ...{ pick, change, bringMore, openPerson, isTouch: ports.isTouch },
        ask: askingIn({ state, add, drop, announce, ports, memory, bringMore }),
        clear() {
            memory.round += 1;
            memory.before = undefined;
            memory.ending.abort();
            memory.ending = new AbortController();
            state.turns.value = [];
            state.emergency.value = undefined;
            state.isPersonOpen.value = false;
            announce('');
        },
        speak(spoken) {
            state.speech.value = speechOf(spoken);
            if (!coming)
                return;
            coming = undefined;
            void bringMore();
        },
        end() {
            memory.round += 1;
            memory.ending.abort();
            hush();
            state.more.value?.end();
        },
    };
});

/** Brings before the patient's eyes what has just been said, and whom to call before all else. */
function useInSight(log, model) {
    const turns = model.turns.value;
    const emergency = model.emergency.value;
    useEffect(() => {
        // What was asked stands above what is answered, and is where one begins to read.
        const asked = [...(log.current?.querySelectorAll('.asked') ?? [])].pop();
        if (!asked || !log.current)
            return;
        log.current.scrollTop = asked.offsetTop - 12;
        const last = turns.findLast(({ kind }) => kind === 'asked')?.id ?? 0;
        // On a phone the field may stand in front of the answer. What was kept from another visit moves no page.
        if (last > 0 && last !== emergency?.place)
            log.current.scrollIntoView({ block: 'nearest' });
    }, [turns.length]);
    useEffect(() => {
        // Whom to call is never out of sight, wherever it was typed.
        if (emergency && emergency.place >= 0)
            log.current?.parentElement?.querySelector('.emergency-card')?.scrollIntoView({ block: 'nearest' });
    }, [emergency?.place, emergency?.flag.family, emergency?.flag.level]);
}

/** One message, in the language in which it was said. What can be done about it comes with the lazy part. */
function TurnView({ turn, model, toField }) {
    const { speech } = turn;
    const { texts, messages } = speech;
    const more = model.more.value;
    if (turn.kind === 'asked')
        return (jsxs("div", { class: "turn asked", tabIndex: -1, children: [jsxs("span", { class: "visually-hidden", children: [texts.you, ": "] }), jsx("bdi", { children: turn.text })] }));
    return (jsxs("div", { class: "turn", tabIndex: -1, lang: messages.language, dir: messages.direction, children: [turn.kind === 'answer' ? (jsxs(Fragment, { children: [jsx("h3", { children: turn.entry.question }), jsx(Markdown, { text: turn.entry.answer })] })) : turn.kind === 'choices' ? (jsx(QuickReplies, { label: texts.choices, entries: turn.entries, chosen: turn.chosen, onPick: (entry) => {
                    model.pick(entry, speech, turn);
                    toField();
                } })) : (jsx("p", { class: "prose", children: wordsOf(turn) || '…' })), turn.kind === 'unread' && (jsx("button", { type: "button", class: "button", onClick: () => model.ask(turn.message, turn), children: messages.common.tryAgain })), more && jsx(more.Under, { turn: turn })] }));
}
/** Questions to press. Once one of a choice was pressed they stay, to be read, and the chosen one is marked. */
function QuickReplies({ label, entries, chosen, onPick }) {
    return (jsxs(Fragment, { children: [jsx("p", { children: label }), jsx("ul", { class: "replies", children: entries.map((entry) => (jsx("li", { children: jsxs("button", { type: "button", class: "reply", "aria-disabled": chosen ? 'true' : undefined, "aria-pressed": chosen ? (chosen === entry.id ? 'true' : 'false') : undefined, onClick: () => !chosen && onPick(entry), children: [chosen === entry.id && jsx(Icon, { name: "check" }), entry.question] }) }, entry.id))) })] }));
}

/** The whole FAQ: what it is, the way out of it, the conversation and where to write. */
function FaqWidget({ model }) {
    const { messages, texts, content } = model.speech.value;
    const { clinic } = content;
    const more = model.more.value;
    const emergency = model.emergency.value;
    const isBegun = more && model.turns.value.length > 0;
    const field = useRef(null);
    const toField = () => model.isTouch() || field.current?.focus();
    return (jsxs("div", { class: "widget chat", part: "widget", role: "region", "aria-label": texts.title, children: [jsx("h2", { children: texts.title }), jsx(EmergencyLine, { country: clinic?.country, call: messages.common.call, children: texts.emergency }), emergency && (jsx(emergency.reader.EmergencyCard, { flag: emergency.flag, country: clinic?.country, messages: emergency.reader.emergency }, emergency.place)), jsx(Log, { model: model, toField: toField }), jsx("p", { class: "visually-hidden", role: "status", children: model.live.value }), jsx(Composer, { model: model, field: field }), model.isPersonOpen.value && more && jsx(more.Person, {}), jsxs("div", { class: "person", children: [!model.isPersonOpen.value && (jsx("button", { type: "button", class: "button", onClick: () => model.openPerson(), children: texts.person })), clinic && jsx(CallLink, { phone: clinic.phone, children: messages.common.call(clinic.phone) }), isBegun && jsx(more.Tools, { model: model, toField: toField })] }), isBegun && jsx(more.Options, {})] }));
}
/** The conversation. The arrows go from message to message, and Escape back to where one writes. */
function Log({ model, toField }) {
    const log = useRef(null);
    const { texts, content } = model.speech.value;
    const turns = model.turns.value;
    useInSight(log, model);
    const onKeyDown = (event) => {
        if (event.key === 'Escape') {
            // Of this log only: the dialog around it stays open.
            event.preventDefault();
            log.current?.parentElement?.querySelector('textarea')?.focus();
        }
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
        if (!step)
            return;
        event.preventDefault();
        const all = [...(log.current?.children ?? [])];
        const at = all.findIndex((one) => one.contains(event.target));
        all[Math.max(0, Math.min(all.length - 1, at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step))]?.focus();
    };
    const starters = content.entries.filter(({ starter }) => starter);
    return (jsxs("div", { class: "log", role: "log", "aria-live": "off", "aria-label": texts.log, tabIndex: 0, ref: log, onKeyDown: onKeyDown, children: [jsxs("div", { class: "turn", tabIndex: -1, children: [jsxs("p", { children: [texts.hello, " ", content.clinic?.assistant ? texts.leaves : texts.stays] }), starters.length > 0 && (jsx(QuickReplies, { label: texts.starters, entries: starters, onPick: (entry) => {
                            model.pick(entry, model.speech.value);
                            toField();
                        } }))] }), turns.map((turn) => (jsx(TurnView, { turn: turn, model: model, toField: toField }, turn.id))), model.isReading.value && jsx("p", { class: "turn", children: model.speech.value.messages.common.loading })] }));
}
/** Where one writes. What is typed is nowhere but in the field until it is sent to the conversation. */
function Composer({ model, field }) {
    const { texts } = model.speech.value;
    const send = () => {
        const { current } = field;
        if (!current)
            return;
        void model.ask(current.value);
        current.value = '';
        if (!model.isTouch())
            current.focus();
    };
    return (jsxs("div", { class: "composer", children: [jsx("label", { for: "question", children: texts.label }), jsx("textarea", { id: "question", class: "input", rows: 1, dir: "auto", autocomplete: "off", enterkeyhint: "send", ref: field, onKeyDown: (event) => {
                    if (event.key !== 'Enter' || event.shiftKey || event.isComposing)
                        return;
                    event.preventDefault();
                    send();
                } }), jsx("button", { type: "button", class: "button", onClick: send, children: texts.send })] }));
}

const styles = [baseCss, controlsCss, faqCss];
/** Starts a conversation in an element; its content has arrived. */
function mount({ root, onCrash }, options) {
    const model = new FaqModel(options);
    render(h(CrashGuard, { onCrash, children: h(FaqWidget, { model }) }), root);
    return {
        refresh() { },
        say: (spoken) => model.speak(spoken),
        bringMore: () => void model.bringMore(),
        unmount() {
            render(null, root);
            model.end();
            model[Symbol.dispose]();
        },
    };
}

export { mount, styles };
