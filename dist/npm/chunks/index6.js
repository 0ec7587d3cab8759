import { render, h } from 'preact';
import { b as baseCss, c as controlsCss, C as CrashGuard } from './crash-guard.js';
import { E as EmergencyCard, c as cardCss } from './emergency-card.js';
import { createModel, signal } from '@preact/signals';
import { w as wordsOf } from './faq-turns.js';
import { jsx, Fragment, jsxs } from 'preact/jsx-runtime';
import { useRef, useEffect } from 'preact/hooks';
import { C as CallLink } from './call-link.js';
import { E as EmergencyLine } from './emergency-line.js';
import { i as isSafeLink } from './start-faq.js';
import { I as Icon } from './icon.js';
import './emergency-numbers.js';
import './index3.js';
import './index.js';
import './index2.js';
import './answer.js';
import './within.js';

var faqCss = ".chat{contain-intrinsic-inline-size:640px;border:1px solid var(--_border);border-radius:calc(var(--_radius) * 1.5);background:var(--_surface);gap:16px;padding:clamp(16px,4vw,32px);display:grid;container-type:inline-size}:host(.stage) .chat>h2{display:none}.chat>.emergency{margin:0;padding-block:4px}.log{overscroll-behavior:contain;gap:12px;max-block-size:max(320px,62vh);padding:4px;display:grid;position:relative;overflow-y:auto}.turn{border-radius:var(--_radius);background:var(--_soft);border-start-start-radius:4px;justify-self:start;gap:10px;max-inline-size:100%;padding:14px 18px;display:grid}.asked{border-radius:var(--_radius);background:var(--_accent);max-inline-size:85%;color:var(--_accent-text);white-space:pre-line;border-end-end-radius:4px;justify-self:end;padding-block:10px}.turn>:is(ul,ol):not(.replies){padding-inline-start:1.3em}.turn>ul:not(.replies){list-style:outside}.turn>ol{list-style:decimal}.replies,.actions,.person{flex-wrap:wrap;align-items:center;gap:8px 12px;display:flex}.reply{border:1.5px solid var(--_line);background:var(--_surface);text-align:start;border-radius:22px;align-items:center;gap:8px;min-block-size:44px;padding:8px 16px;display:flex}.reply:not([aria-disabled]):hover{border-color:var(--_accent)}.reply[aria-disabled]{cursor:default;border-style:dashed}.reply[aria-pressed=true]{border:2px solid var(--_accent);font-weight:600}.composer{grid-template-columns:minmax(0,1fr) auto;gap:4px 8px;display:grid}.composer label{grid-column:1/-1;font-weight:600}textarea{field-sizing:content;max-block-size:140px;font:inherit;resize:none}a.button{text-decoration:none}.talk{border-block-start:1px solid var(--_border);gap:12px;padding-block-start:20px;display:grid}.talk>p{flex-wrap:wrap;align-items:center;gap:4px 16px;display:flex}.talk .field{margin-block-end:8px}.feedback{font-size:15px}.feedback .link{justify-content:center;min-inline-size:44px}.feedback [aria-pressed=true]{font-weight:700;text-decoration:none}";

/** How long a screen reader has to take an announcement before it is emptied, in milliseconds. */
const spokenForMs = 1_000;
/** All that changes in a conversation. It is kept here and nowhere else. */
function createState(speech) {
    return {
        speech: signal(speech),
        turns: signal([]),
        /** An emergency that a message spoke of; it stays until the conversation is cleared. */
        emergency: signal(undefined),
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
        announce(text) {
            clearTimeout(silence);
            live.value = text;
            silence = setTimeout(() => (live.value = ''), spokenForMs);
        },
        hush: () => clearTimeout(silence),
    };
}
/** @returns Answers a message that was written. */
function askingIn({ state, add, announce, ports, memory, bringMore }) {
    const answer = async ({ message, speech, parts, isUrgent }) => {
        const bodies = parts.flatMap((part) => bodyOf(part, speech, isUrgent));
        const part = speech.content.clinic?.assistant && !isUrgent ? bringMore() : undefined;
        const worded = isUrgent ? undefined : await (await part)?.word(message, bodies, speech);
        return worded ? [worded] : bodies.map((body) => add(body, speech));
    };
    const warn = (message, speech, place) => {
        const flag = speech.flagOf(message);
        if (flag)
            state.emergency.value = { flag, speech, place };
        return flag;
    };
    return async (written) => {
        const message = written.trim();
        if (!message)
            return;
        const mine = ++memory.round;
        let speech = state.speech.value;
        const { id } = add({ kind: 'asked', text: message }, speech);
        void bringMore();
        // Before anything is looked up, and before anything is waited for.
        let flag = warn(message, speech, id);
        let asked = speech.ask(message, memory.before);
        const said = [];
        const { language } = asked;
        if (language && language !== speech.content.language) {
            const other = await ports.speechIn(language).catch(() => undefined);
            if (mine !== memory.round)
                return;
            if (other) {
                speech = other;
                flag ??= warn(message, speech, id);
                asked = speech.ask(message, memory.before);
            }
            else
                said.push(add({ kind: 'otherLanguage' }, speech));
        }
        const about = speech.refusalOf(message);
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
/** A conversation. It decides what becomes of a message; the views draw. */
const FaqModel = createModel(({ speech: first, ports }) => {
    const state = createState(first);
    const { add, change, announce, hush } = writingOn(state);
    const memory = { before: undefined, round: 0 };
    let coming;
    const bringMore = () => (coming ??= ports
        .loadMore(state.speech.value)
        .then((module) => (state.more.value = module.createMore({ state, add, change, announce })))
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
        ...{ pick, bringMore, openerOf: ports.openerOf, isTouch: ports.isTouch },
        ask: askingIn({ state, add, announce, ports, memory, bringMore }),
        async openPerson() {
            state.isPersonOpen.value = Boolean(await bringMore());
        },
        clear() {
            memory.round += 1;
            memory.before = undefined;
            state.turns.value = [];
            state.emergency.value = undefined;
            state.isPersonOpen.value = false;
            announce('');
        },
        speak(speech) {
            state.speech.value = speech;
            coming = undefined;
            state.more.value = undefined;
            state.isPersonOpen.value = false;
        },
        end() {
            memory.round += 1;
            hush();
        },
    };
});
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

/** The line above the first entry of a list: a list is a block of its own also without an empty line before it. */
const beforeList = /^(?![-*] |\d+[.)] ).+\n(?=[-*] |\d+[.)] )/gm;
/**
 * Draws an answer: paragraphs, lists, `**strong**`, `*emphasis*` and links to https, tel and mailto. It makes nodes and
 * never reads markup: whatever else stands in an answer is shown as it is written.
 */
function Markdown({ text }) {
    return (jsx(Fragment, { children: text
            .trim()
            .replace(beforeList, '$&\n')
            .split(/\n\s*\n/)
            .map((block, place) => (jsx(Block, { lines: block.split('\n') }, place))) }));
}
function Block({ lines }) {
    const mark = /^(?:[-*]|\d+[.)])\s+/;
    if (!lines.every((line) => mark.test(line)))
        return jsx("p", { children: inline(lines.join('\n')) });
    const List = /^\d/.test(lines[0]) ? 'ol' : 'ul';
    return (jsx(List, { children: lines.map((line, place) => (jsx("li", { children: inline(line.replace(mark, '')) }, place))) }));
}
function inline(text) {
    return text.split(/(\*\*[^*]+\*\*|\*[^*\s][^*]*\*|\[[^\]]+\]\([^)\s]+\))/).map((piece, place) => {
        if (place % 2 === 0)
            return piece;
        const [, label, url] = /^\[(.+)\]\((.+)\)$/.exec(piece) ?? [];
        if (label && url)
            return isSafeLink(url) ? jsx(Link, { href: url, children: label }) : label;
        const isStrong = piece.startsWith('**');
        const said = inline(piece.replace(/^\*+|\*+$/g, ''));
        return isStrong ? jsx("strong", { children: said }) : jsx("em", { children: said });
    });
}
/** A link out of an answer: a web page opens beside this one, so that nothing of the conversation is lost. */
function Link({ href, children, ...rest }) {
    const isPage = href.startsWith('http');
    return (jsx("a", { href: href, ...rest, ...(isPage && { target: '_blank', rel: 'noopener noreferrer' }), children: children }));
}

/** One message, in the language in which it was said. */
function TurnView({ turn, model, toField }) {
    const { speech } = turn;
    const { texts, messages } = speech;
    if (turn.kind === 'asked')
        return (jsxs("div", { class: "turn asked", tabIndex: -1, children: [jsxs("span", { class: "visually-hidden", children: [texts.you, ": "] }), jsx("bdi", { children: turn.text })] }));
    return (jsx("div", { class: "turn", tabIndex: -1, lang: messages.language, dir: messages.direction, children: turn.kind === 'answer' ? (jsx(Answer, { turn: turn, model: model })) : turn.kind === 'worded' ? (jsx(Worded, { turn: turn, model: model })) : turn.kind === 'choices' ? (jsx(QuickReplies, { label: texts.choices, entries: turn.entries, chosen: turn.chosen, onPick: (entry) => {
                model.pick(entry, speech, turn);
                toField();
            } })) : (jsxs(Fragment, { children: [jsx("p", { children: wordsOf(turn) }), turn.kind !== 'otherLanguage' && jsx(WaysOut, { speech: speech, model: model })] })) }));
}
function Answer({ turn, model }) {
    const { speech, entry } = turn;
    const more = model.more.value;
    return (jsxs(Fragment, { children: [jsx("h3", { children: entry.question }), jsx(Markdown, { text: entry.answer }), entry.actions && (jsx("div", { class: "actions", children: entry.actions.map((action, place) => (jsx(Action, { action: action, speech: speech, model: model }, place))) })), jsx(Origin, { entry: entry, speech: speech }), more && jsx(more.Feedback, { turn: turn })] }));
}
function Worded({ turn }) {
    return (jsxs(Fragment, { children: [jsx("p", { class: "prose", children: turn.text || '…' }), turn.isDone &&
                turn.entries.map((entry) => jsx(Origin, { entry: entry, speech: turn.speech, named: true }, entry.id))] }));
}
/** Where it is said in full, and when somebody last looked at it. */
function Origin({ entry, speech, named }) {
    const { texts, messages } = speech;
    const { source, reviewed, question } = entry;
    const date = reviewed && new Date(`${reviewed}T12:00:00Z`);
    if (!source && !date && !named)
        return null;
    return (jsxs("p", { class: "hint", children: [named && jsxs(Fragment, { children: [question, " "] }), source && (jsxs(Fragment, { children: [texts.source, ' ', isSafeLink(source.url) ? jsx(Link, { href: source.url, children: source.label }) : source.label, ".", ' '] })), date &&
                !Number.isNaN(+date) &&
                texts.reviewed(date.toLocaleDateString(messages.language, { dateStyle: 'long', timeZone: 'UTC' }))] }));
}
/** Where there is no answer: an appointment, and a person. */
function WaysOut({ speech, model }) {
    return (jsxs("div", { class: "actions", children: [jsx("button", { type: "button", class: "button", onClick: () => model.openPerson(), children: speech.texts.person }), jsx(Action, { action: { kind: 'book' }, speech: speech, model: model })] }));
}
function Action({ action, speech, model }) {
    const { texts, messages, content } = speech;
    const { clinic } = content;
    const open = model.openerOf(action);
    switch (action.kind) {
        case 'link':
            return isSafeLink(action.url) ? (jsx(Link, { class: "button", href: action.url, children: action.label })) : null;
        case 'directions': {
            const { locations = [] } = clinic ?? {};
            const place = locations.find(({ id }) => id === action.location) ?? locations[0];
            return place?.directions && isSafeLink(place.directions) ? (jsx(Link, { class: "button", href: place.directions, children: texts.directions })) : null;
        }
        case 'call': {
            const phone = action.phone ?? clinic?.phone;
            return phone ? jsx(CallLink, { phone: phone, children: messages.common.call(phone) }) : null;
        }
        default:
            return open ? (jsx("button", { type: "button", class: "button", onClick: open, children: texts[action.kind] })) : null;
    }
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
    const field = useRef(null);
    const toField = () => model.isTouch() || field.current?.focus();
    return (jsxs("div", { class: "widget chat", part: "widget", role: "region", "aria-label": texts.title, children: [jsx("h2", { children: texts.title }), jsx(EmergencyLine, { country: clinic?.country, call: messages.common.call, children: texts.emergency }), model.emergency.value && (jsx(EmergencyCard, { flag: model.emergency.value.flag, country: clinic?.country, messages: model.emergency.value.speech.emergency }, model.emergency.value.place)), jsx(Log, { model: model, toField: toField }), jsx("p", { class: "visually-hidden", role: "status", children: model.live.value }), jsx(Composer, { model: model, field: field }), model.isPersonOpen.value && more && jsx(more.Person, {}), jsxs("div", { class: "person", children: [!model.isPersonOpen.value && (jsx("button", { type: "button", class: "button", onClick: () => model.openPerson(), children: texts.person })), clinic && jsx(CallLink, { phone: clinic.phone, children: messages.common.call(clinic.phone) }), model.turns.value.length > 0 && (jsxs(Fragment, { children: [more && jsx(more.Download, {}), jsx("button", { type: "button", class: "link", onClick: () => {
                                    model.clear();
                                    toField();
                                }, children: texts.clear })] }))] })] }));
}
/** The conversation. The arrows go from message to message, and Escape back to where one writes. */
function Log({ model, toField }) {
    const log = useRef(null);
    const { texts, content } = model.speech.value;
    const turns = model.turns.value;
    useEffect(() => {
        // What was asked stands above what is answered, and is where one begins to read.
        const asked = [...(log.current?.querySelectorAll('.asked') ?? [])].pop();
        if (asked && log.current)
            log.current.scrollTop = asked.offsetTop - 12;
    }, [turns.length]);
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
    return (jsxs("div", { class: "log", role: "log", "aria-live": "off", "aria-label": texts.log, tabIndex: 0, ref: log, onKeyDown: onKeyDown, children: [jsxs("div", { class: "turn", tabIndex: -1, children: [jsx("p", { children: texts.hello }), starters.length > 0 && (jsx(QuickReplies, { label: texts.starters, entries: starters, onPick: (entry) => {
                            model.pick(entry, model.speech.value);
                            toField();
                        } }))] }), turns.map((turn) => (jsx(TurnView, { turn: turn, model: model, toField: toField }, turn.id)))] }));
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

const styles = [baseCss, controlsCss, cardCss, faqCss];
/** Starts a conversation in an element; its content has arrived. */
function mount({ root, onCrash }, options) {
    const model = new FaqModel(options);
    render(h(CrashGuard, { onCrash, children: h(FaqWidget, { model }) }), root);
    return {
        refresh() { },
        say: (speech) => model.speak(speech),
        unmount() {
            render(null, root);
            model.end();
            model[Symbol.dispose]();
        },
    };
}

export { mount, styles };
