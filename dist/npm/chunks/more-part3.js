import { effect, signal, computed } from '@preact/signals';
import { f as formCss } from './form.js';
import { jsxs, Fragment, jsx } from 'preact/jsx-runtime';
import { w as wordsOf, L as Link } from './markdown.js';
import { m as mayRecord, N as NoticeFields } from './notice-fields.js';
import { a as isSaved } from './parcel-codes.js';
import { C as CheckboxField, T as TextField } from './field.js';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { a as addDays } from './add-days.js';
import { i as isoDateAt } from './iso-date-at.js';
import { C as CallLink } from './call-link.js';
import { E as ErrorSummary } from './error-summary.js';
import { S as StepHeading } from './step-heading.js';
import { i as isSafeLink } from './is-safe-link.js';
import './answer.js';
import './icon.js';

/** A copy of the conversation for whoever had it, made on this device; and the end of it. */
function logTools({ state }, { texts, ports }) {
    const save = () => {
        const { assistant, fileName } = texts.peek();
        const lines = state.turns.peek().map((turn) => {
            const who = turn.kind === 'asked' ? turn.speech.texts.you : assistant;
            return `${who}:\n${wordsOf(turn)}`;
        });
        ports.download(`${fileName}.txt`, [state.speech.peek().texts.hello, ...lines].join('\n\n'));
    };
    return function Tools({ model, toField }) {
        const { download, clear } = texts.value;
        const empty = () => {
            model.clear();
            toField();
        };
        return (jsxs(Fragment, { children: [jsx("button", { type: "button", class: "link", onClick: save, children: download }), jsx("button", { type: "button", class: "link", onClick: empty, children: clear })] }));
    };
}

/** Most letters of a question that the clinic is given. */
const longestQuestion = 500;
/** @returns The count of one message, or nothing. */
function countOf(turn) {
    const { language } = turn.speech.content;
    const asked = (band, entry) => entry === undefined ? undefined : { type: 'faq.asked', data: { entry, band, language } };
    switch (turn.kind) {
        case 'answer':
            return asked('answer', turn.entry.id);
        case 'worded':
            return turn.isDone && asked('answer', turn.entries[0]?.id);
        case 'choices':
            return asked('choices', turn.entries[0]?.id);
        case 'none':
            return { type: 'faq.unanswered', data: { band: 'none', language } };
        default:
            return undefined;
    }
}
/**
 * Tells the page that something was asked, and the clinic what came of it. The page hears no more than how it ended; the
 * clinic hears nothing before the patient has agreed to be counted, and the words only of questions without an answer.
 *
 * @returns How to stop.
 */
function counting(state, ports, { agreed }) {
    const told = new Set();
    const once = (key, tell) => {
        if (!told.has(key))
            tell();
        told.add(key);
    };
    const countTurn = (turn, count, notice) => {
        once(`count ${turn.id}`, () => {
            ports.record(count);
            if (turn.kind === 'none')
                giveWords(turn, notice);
        });
        if (turn.kind !== 'answer' || !turn.rated)
            return;
        const { rated: rating, entry, speech } = turn;
        const data = { entry: entry.id, rating, language: speech.content.language };
        once(`rated ${turn.id} ${rating}`, () => ports.record({ type: 'faq.rated', data }));
    };
    const giveWords = ({ id, speech }, notice) => {
        const turns = state.turns.peek();
        const before = turns.slice(0, turns.findIndex((turn) => turn.id === id));
        const asked = before.findLast(({ kind }) => kind === 'asked');
        const reader = speech.reader.peek();
        // What may be about an emergency is nobody's list of questions.
        if (asked?.kind !== 'asked' || !reader || reader.flagOf(asked.text))
            return;
        const question = asked.text.slice(0, longestQuestion);
        const { language } = speech.content;
        once(`words ${asked.id}`, () => void ports.giveQuestion({ question, language }, notice));
    };
    return effect(() => {
        const notice = agreed();
        const { language } = state.speech.value.content;
        for (const turn of state.turns.value) {
            const count = countOf(turn);
            // What was kept from another visit was told then.
            if (!count || turn.id < 0)
                continue;
            const { data } = count;
            once(`page ${turn.id}`, () => ports.tellPage('band' in data ? data.band : 'answer'));
            if (notice)
                countTurn(turn, count, notice);
        }
        const { emergency, isPersonOpen } = state;
        if (notice && emergency.value)
            once(`emergency ${emergency.value.place}`, () => ports.record({ type: 'faq.emergency', data: { language } }));
        if (notice && isPersonOpen.value)
            once('person', () => ports.record({ type: 'faq.person-requested', data: { language } }));
    });
}

/** What the clinic asks about, in the language of the page, and whether the patient agreed to be counted. */
function noticesOf({ speech }, ports) {
    const all = signal(undefined);
    const agreedVersion = signal(undefined);
    const measurement = computed(() => all.value?.find(({ purpose }) => purpose === 'measurement'));
    let round = 0;
    const bring = async () => {
        const mine = ++round;
        const found = await ports.readNotices(speech.peek().messages.language).catch(() => undefined);
        if (mine === round && found)
            all.value = found;
    };
    const stop = effect(() => {
        // In another language it is the same notice in other words.
        void speech.value;
        void bring();
    });
    return {
        ...{ all, measurement, bring, stop },
        /** A new version has to be agreed to anew. */
        agreed: computed(() => {
            const notice = measurement.value;
            const accepted = notice && notice.version === agreedVersion.value ? [notice.id] : [];
            return notice && mayRecord('faq.asked', [notice], accepted) ? notice : undefined;
        }),
        agree(notice) {
            agreedVersion.value = notice?.version;
            if (!notice)
                void ports.stopRecording();
        },
    };
}

/**
 * Keeps a conversation on this device for a day, for whoever has switched that on, and for nobody else. What comes
 * back stands before what was said since, in the language of the page.
 */
function keepingOf(state, port) {
    const isOn = signal(false);
    /** What lies on the device: a visit that only reads keeps it no longer. */
    let written;
    const restore = async () => {
        try {
            const kept = await port.read();
            if (!kept)
                return;
            const before = state.turns.peek();
            const turns = read(kept, state);
            if (before.length === 0)
                written = turns;
            state.turns.value = before.length === 0 ? turns : [...turns, ...before];
            isOn.value = true;
        }
        catch {
            // It cannot be read any more, and so is of no use to anyone.
            await port.forget().catch(() => undefined);
        }
    };
    const turn = (on) => {
        isOn.value = on === 'on';
        if (isOn.value)
            return;
        written = undefined;
        port.forget().catch(() => undefined);
    };
    const stop = effect(() => {
        const turns = state.turns.value;
        if (!isOn.value)
            return;
        if (turns.length === 0) {
            turn('off');
            return;
        }
        // It is written down when it has been said.
        if (turns.some((turn) => turn.kind === 'worded' && !turn.isDone))
            return;
        if (turns === written)
            return;
        written = turns;
        port.write(turns.filter(({ kind }) => kind !== 'unread').map(keptOf)).catch(() => (isOn.value = false));
    });
    void restore();
    return { isOn, stop, turn };
}
function keptOf(turn) {
    const { kind } = turn;
    switch (kind) {
        case 'asked':
            return { kind, text: turn.text };
        case 'answer':
            return { kind, entries: [turn.entry.id], rated: turn.rated };
        case 'choices':
            return { kind, entries: turn.entries.map(({ id }) => id), chosen: turn.chosen };
        case 'worded':
            return { kind, text: turn.text, entries: turn.entries.map(({ id }) => id) };
        case 'refusal':
            return { kind, about: turn.about };
        default:
            return { kind };
    }
}
/** What is left of it where the clinic has changed its answers since. */
function read(kept, state) {
    const spoken = state.speech.peek();
    const { entries } = spoken.content;
    const turns = kept.flatMap(({ kind, text = '', entries: ids = [], ...rest }, place) => {
        const found = ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
        const [entry] = found;
        if (ids.length > 0 && !entry)
            return [];
        const body = { ...rest, kind, text, entry, entries: found, isDone: true };
        return { ...body, speech: spoken, id: -1 - place };
    });
    spoken.bringReader().then((reader) => {
        for (const turn of turns) {
            const flag = turn.kind === 'asked' ? reader.flagOf(turn.text) : undefined;
            // It stays until the conversation is cleared.
            if (flag && state.turns.peek().includes(turn))
                state.emergency.value ??= { flag, reader, place: turn.id };
        }
    }, () => undefined);
    return turns;
}

const blank = { name: '', contact: '', message: '' };
/** What a patient writes to the clinic, until it has left. Nothing of it is kept beyond this page before that. */
function messageModel({ state }, ports, { all, bring }) {
    const values = signal(blank);
    const accepted = signal([]);
    // A message is care: nothing else is asked for beside it.
    const notices = computed(() => all.value?.filter(({ purpose }) => purpose === 'care'));
    const faults = signal([]);
    const refusals = signal(0);
    const stage = signal('form');
    /** In every field: an emergency is no message for tomorrow. */
    const lookForEmergency = () => lookIn(values.peek().message, state);
    return {
        ...{ values, accepted, notices, faults, refusals, stage, lookForEmergency },
        /** All that is needed to send it, also when the network goes while it is written. */
        prepare() {
            if (!notices.peek())
                void bring();
            void ports.prepareSend().catch(() => undefined);
        },
        type(field, text) {
            values.value = { ...values.value, [field]: text };
            faults.value = faults.value.filter((one) => one !== field);
        },
        accept(ids) {
            accepted.value = ids;
            faults.value = faults.value.filter((one) => one !== 'notices');
        },
        async send() {
            if (stage.value === 'sending' || !notices.value)
                return;
            lookForEmergency();
            const isOpen = notices.value.some(({ id, required }) => required && !accepted.value.includes(id));
            faults.value = [...faultsIn(values.value), ...(isOpen ? ['notices'] : [])];
            refusals.value += 1;
            if (faults.value.length > 0)
                return;
            stage.value = 'sending';
            const { name, contact, message } = values.value;
            const reached = isEmail(contact) ? { email: contact.trim() } : { phone: contact.trim() };
            try {
                const decided = await ports.decide(notices.value, accepted.value);
                const answer = await ports.send({
                    ...{ name: name.trim(), ...reached, message: message.trim(), notices: decided },
                    locale: state.speech.peek().messages.language,
                });
                const code = answer.ok ? 'sent' : answer.problem.code;
                stage.value = answer.ok ? 'sent' : isSaved(code) ? code : 'refused';
            }
            catch {
                // What writes it down could not be had: it stays in the form, and the telephone is named.
                stage.value = 'refused';
            }
            if (stage.value !== 'refused')
                values.value = blank;
        },
    };
}
/** A message waits for nothing: it reaches a person, and the numbers stand above it in any case. */
function lookIn(message, { speech, emergency }) {
    const look = (reader) => {
        const flag = reader.flagOf(message);
        if (flag)
            emergency.value = { flag, reader, place: 0 };
    };
    speech
        .peek()
        .bringReader()
        .then(look, () => undefined);
}
function faultsIn({ name, contact, message }) {
    return [
        ...(name.trim() ? [] : ['name']),
        ...(isEmail(contact) || isPhone(contact) ? [] : ['contact']),
        ...(message.trim() ? [] : ['message']),
    ];
}
const isEmail = (text) => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text.trim());
const isPhone = (text) => !/[^\p{Nd}\p{Cf}\p{Pd}\s().+/]/u.test(text) && (text.match(/\p{Nd}/gu)?.length ?? 0) >= 6;

var moreCss = ".reply[aria-disabled]{cursor:default;border-style:dashed}.reply[aria-pressed=true]{border:2px solid var(--_accent);font-weight:600}.actions{flex-wrap:wrap;align-items:center;gap:8px 12px;display:flex}a.button{text-decoration:none}.under{gap:10px;display:grid}.talk{border-block-start:1px solid var(--_border);gap:12px;padding-block-start:20px;display:grid}.talk>p{flex-wrap:wrap;align-items:center;gap:4px 16px;display:flex}.talk .field{margin-block-end:8px}.feedback{font-size:15px}.feedback .link{justify-content:center;min-inline-size:44px}.feedback [aria-pressed=true]{font-weight:700;text-decoration:none}.options{gap:4px;display:grid}.options .field{margin:0}.options .hint{display:block}.options p.hint{padding-inline-start:52px}";

/**
 * What a patient may switch on: to have the conversation kept, and to be counted. Neither is on by itself. Below it stands
 * what the clinic gives to read.
 */
function optionsView({ state }, { texts }, { keeping, notices, readings }) {
    return function Options() {
        const { common, language, direction } = state.speech.value.messages;
        const Readings = readings.value;
        const { keep, keepHint, countHint, privacy } = texts.value;
        const notice = notices.measurement.value;
        const agreed = notices.agreed.value;
        return (jsxs(Fragment, { children: [jsxs("div", { class: "options", children: [jsxs(CheckboxField, { id: "keep", required: false, checked: keeping.isOn.value, onChange: (isTicked) => keeping.turn(isTicked ? 'on' : 'off'), children: [keep, " ", jsx("span", { class: "hint", children: keepHint })] }), notice && (jsxs("div", { children: [jsx(NoticeFields, { id: "counted", notices: [notice], accepted: agreed ? [agreed.id] : [], texts: { privacy, opensInNewTab: common.opensInNewTab }, errorPrefix: "", onChange: ([id]) => notices.agree(id ? notice : undefined) }), jsx("p", { class: "hint", children: countHint })] }))] }), Readings && jsx(Readings, { language: language, direction: direction })] }));
    };
}

const quarterMs = 900_000;
// Asking the platform takes microseconds, and a diary or a simulation asks for the same days thousands of times. Since
// 1973 every clock of the world has been changed on a quarter of an hour.
const zones = new Map();
/**
 * Tells by how much the wall clock of a zone is ahead of Greenwich.
 *
 * @param instantMs - Milliseconds since 1970-01-01T00:00Z; from 1973 on.
 * @param timeZone - IANA zone.
 * @returns Milliseconds, negative to the west.
 * @throws RangeError if `timeZone` is not an IANA zone this platform knows.
 *
 * @example
 * ```ts
 * offsetAt(Date.parse('2027-03-28T01:00:00Z'), 'Europe/Paris'); // => 7_200_000, summer time has just begun
 * ```
 */
function offsetAt(instantMs, timeZone) {
    let zone = zones.get(timeZone);
    if (!zone) {
        // Swedish dates and times are ISO 8601.
        const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
        zones.set(timeZone, (zone = { format, offsets: new Map() }));
    }
    const { format, offsets } = zone;
    const fromMs = Math.floor(instantMs / quarterMs) * quarterMs;
    let offset = offsets.get(fromMs);
    if (offset === undefined) {
        offset = Date.parse(`${format.format(fromMs).replace(' ', 'T')}Z`) - fromMs;
        // Strangers may ask for any time.
        if (offsets.size > 99_999)
            offsets.clear();
        offsets.set(fromMs, offset);
    }
    return offset;
}

/**
 * Reads the wall clock of a zone at an instant.
 *
 * @param instantMs - Milliseconds since 1970-01-01T00:00Z; from 1973 on.
 * @param timeZone - IANA zone, such as `Indian/Reunion`.
 * @returns The wall time there, whole seconds.
 * @throws RangeError if `timeZone` is not an IANA zone this platform knows.
 *
 * @example
 * ```ts
 * wallTimeAt(Date.parse('2027-03-28T01:00:00Z'), 'Europe/Paris').hour; // => 3, summer time has just begun
 * ```
 */
function wallTimeAt(instantMs, timeZone) {
    const shown = new Date(instantMs + offsetAt(instantMs, timeZone));
    return {
        year: shown.getUTCFullYear(),
        month: shown.getUTCMonth() + 1,
        day: shown.getUTCDate(),
        hour: shown.getUTCHours(),
        minute: shown.getUTCMinutes(),
        second: shown.getUTCSeconds(),
    };
}

/** As far as it is looked ahead: a fortnight of holidays is named by no day. */
const daysAhead = 14;
/**
 * Says whether somebody answers at the clinic, wherever the visitor is.
 *
 * @param clinic - With its hours, its days off and its zone.
 * @param nowMs - Milliseconds since 1970-01-01T00:00Z.
 * @returns Nothing where the clinic has not said its hours.
 *
 * @example
 * ```ts
 * openingAt({ ...clinic, hours: [{ days: [1], from: '08:30', to: '19:00' }] }, monday); // => { isOpen: true, until: '19:00' }
 * ```
 */
function openingAt({ hours, closed = [], timeZone }, nowMs) {
    if (!hours?.length)
        return undefined;
    const { hour, minute } = wallTimeAt(nowMs, timeZone);
    const clock = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
    const today = isoDateAt(nowMs, timeZone);
    for (let inDays = 0; inDays <= daysAhead; inDays += 1) {
        const date = addDays(today, inDays);
        if (closed.includes(date))
            continue;
        const weekday = new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
        const spans = hours
            .filter(({ days }) => days.includes(weekday))
            .sort((a, b) => a.from.localeCompare(b.from));
        for (const { from, to } of spans) {
            if (inDays === 0 && to <= clock)
                continue;
            if (inDays === 0 && from <= clock)
                return { isOpen: true, until: to };
            return { isOpen: false, opens: { date, inDays, from } };
        }
    }
    return { isOpen: false };
}

/** The way to a person: when somebody answers, the number, and a message for when nobody does. */
function personView(joining, options, model) {
    return function Person() {
        const speech = joining.state.speech.value;
        const { messages, texts, content } = speech;
        const { clinic } = content;
        useEffect(() => model.prepare(), []);
        return (jsxs("section", { class: "talk", children: [jsx(StepHeading, { takesFocus: true, children: texts.person }), clinic && (jsxs("p", { children: [jsx(Hours, { speech, model, options }), ' ', jsx(CallLink, { phone: clinic.phone, children: messages.common.call(clinic.phone) })] })), jsx(MessageForm, { speech, model, options }), jsx("button", { type: "button", class: "link", onClick: () => (joining.state.isPersonOpen.value = false), children: options.texts.value.back })] }));
    };
}
function Hours({ speech, options }) {
    const { messages, content } = speech;
    const { ports } = options;
    const texts = options.texts.value;
    const opening = useMemo(() => content.clinic && openingAt(content.clinic, ports.now()), [content]);
    if (!opening)
        return null;
    const time = (clock) => new Date(`1970-01-01T${clock}:00Z`).toLocaleTimeString(messages.language, {
        ...{ timeStyle: 'short', timeZone: 'UTC' },
    });
    if (opening.isOpen)
        return jsx("strong", { children: texts.open(time(opening.until)) });
    const { opens } = opening;
    if (!opens)
        return jsx("strong", { children: texts.closed });
    const day = new Date(`${opens.date}T12:00:00Z`).toLocaleDateString(messages.language, {
        ...{ weekday: 'long', timeZone: 'UTC', ...(opens.inDays > 6 && { day: 'numeric', month: 'long' }) },
    });
    return (jsxs("strong", { children: [texts.closed, " ", texts.opens(opens.inDays ? `${day} ${time(opens.from)}` : time(opens.from))] }));
}
function MessageForm(view) {
    const { model, options, speech } = view;
    const texts = options.texts.value;
    const { common } = speech.messages;
    const stage = model.stage.value;
    const notices = model.notices.value;
    const isFaulty = (field) => model.faults.value.some((one) => one === field);
    const frame = (id) => ({
        ...{ id, label: texts[id], errorPrefix: common.errorPrefix, value: model.values.value[id] },
        error: isFaulty(id) ? texts.faults[id] : undefined,
        onChange: (text) => model.type(id, text),
    });
    if (stage === 'sent' || stage.startsWith('saved'))
        return jsx(Outcome, { text: texts[stage] });
    // Without what is to be decided about, nothing may be sent: the telephone is there.
    if (!notices)
        return null;
    return (jsxs(Fragment, { children: [jsx("p", { class: "hint", children: texts.lead }), stage === 'refused' && jsx(Outcome, { text: texts.refused }), jsx(ErrorSummary, { title: common.errorSummaryTitle(model.faults.value.length), refusals: model.refusals.value, errors: model.faults.value.map((field) => ({ fieldId: field, message: texts.faults[field] })) }), jsx(TextField, { ...frame('name'), autoComplete: "off" }), jsx(TextField, { ...frame('contact'), hint: texts.contactHint, autoComplete: "off" }), jsx(TextField, { ...frame('message'), lines: 4, hint: texts.messageHint, autoComplete: "off", onLeave: model.lookForEmergency }), jsx(NoticeFields, { id: "notices", notices: notices, accepted: model.accepted.value, texts: { privacy: texts.privacy, opensInNewTab: common.opensInNewTab }, error: isFaulty('notices') ? texts.faults.notices : undefined, errorPrefix: common.errorPrefix, onChange: model.accept }), jsx("button", { type: "button", class: "button primary", "aria-disabled": stage === 'sending' ? 'true' : undefined, onClick: () => model.send(), children: stage === 'sending' ? texts.sending : texts.submit })] }));
}
/** What has become of it. It takes the focus from the button that has gone. */
function Outcome({ text }) {
    const place = useRef(null);
    useEffect(() => place.current?.focus(), []);
    return (jsx("p", { class: "outcome", role: "status", tabIndex: -1, ref: place, children: text }));
}

/**
 * What stands under a message: where an answer is from, what it lets one do, and the ways out where there is none. It
 * speaks the language of the page, which the message above it need not.
 */
function underTurn(joining, options) {
    const view = { joining, options };
    return function Under({ turn }) {
        const { messages } = joining.state.speech.value;
        const under = underneath(turn, view);
        return (under && (jsx("div", { class: "under", lang: messages.language, dir: messages.direction, children: under })));
    };
}
function underneath(turn, view) {
    const { content } = turn.speech;
    const about = { ...view, clinic: content.clinic };
    switch (turn.kind) {
        case 'answer':
            return (jsxs(Fragment, { children: [turn.entry.actions && (jsx("div", { class: "actions", children: turn.entry.actions.map((action, place) => (jsx(Action, { action: action, ...about }, place))) })), jsx(Origin, { entry: turn.entry, ...view }), jsx(Feedback, { turn: turn, ...view })] }));
        case 'worded':
            return (turn.isDone &&
                turn.entries.map((entry) => (jsxs(Origin, { entry: entry, ...view, children: [jsx("bdi", { lang: content.language, children: entry.question }), ' '] }, entry.id))));
        case 'none':
        case 'unread':
        case 'refusal':
            return (jsxs("div", { class: "actions", children: [jsx("button", { type: "button", class: "button", onClick: () => view.joining.openPerson(), children: view.joining.state.speech.value.texts.person }), jsx(Action, { action: { kind: 'book' }, ...about })] }));
        default:
            return undefined;
    }
}
/** Where it is said in full, and when somebody last looked at it. */
function Origin({ entry, joining, options, children, }) {
    const { messages } = joining.state.speech.value;
    const texts = options.texts.value;
    const { source, reviewed } = entry;
    const date = reviewed ? new Date(`${reviewed}T12:00:00Z`) : undefined;
    if (!source && !date && !children)
        return null;
    return (jsxs("p", { class: "hint", children: [children, source && (jsxs(Fragment, { children: [texts.source, ' ', isSafeLink(source.url) ? jsx(Link, { href: source.url, children: source.label }) : source.label, ".", ' '] })), date &&
                !Number.isNaN(+date) &&
                texts.reviewed(date.toLocaleDateString(messages.language, { dateStyle: 'long', timeZone: 'UTC' }))] }));
}
/** Whether an answer was of use. A no leads to a person. */
function Feedback({ turn, joining, options }) {
    const texts = options.texts.value;
    return (jsxs("div", { class: "actions feedback", children: [jsx("span", { children: texts.helpful }), ['yes', 'no'].map((said) => (jsx("button", { type: "button", class: "link", "aria-pressed": turn.rated === said ? 'true' : 'false', onClick: () => joining.change(turn.id, { rated: said }), children: texts[said] }, said))), jsx("span", { role: "status", children: turn.rated && (turn.rated === 'yes' ? texts.thanks : texts.sorry) })] }));
}
function Action({ action, clinic, joining, options }) {
    const { common } = joining.state.speech.value.messages;
    const texts = options.texts.value;
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
            return phone ? jsx(CallLink, { phone: phone, children: common.call(phone) }) : null;
        }
        default: {
            const open = options.ports.openerOf(action);
            return open ? (jsx("button", { type: "button", class: "button", onClick: open, children: texts[action.kind] })) : null;
        }
    }
}

const entriesOf = (body) => body.kind === 'answer' ? [body.entry] : body.kind === 'choices' ? body.entries : [];
/**
 * Has a model word what was found. It is asked only where the clinic has switched it on and something was found;
 * what names none of the entries that were sent, or does not come, gives way to the clinic's own words.
 */
function wording({ add, change }, { word }) {
    return async ({ message, found, speech, signal }) => {
        const { content } = speech;
        const entries = found.flatMap(entriesOf);
        const [first] = found;
        if (!content.clinic?.assistant || found.length !== 1 || !first || entries.length === 0)
            return undefined;
        let text = '';
        const turn = add({ kind: 'worded', text, entries: [] }, speech);
        const settle = (body) => {
            change(turn.id, body);
            return { ...turn, ...body };
        };
        const onDelta = (delta) => {
            text += delta;
            change(turn.id, { text });
        };
        const ids = entries.map(({ id }) => id);
        try {
            const request = { question: message, entries: ids, language: content.language };
            const cited = await word(request, onDelta, signal);
            const used = entries.filter(({ id }) => cited.includes(id));
            if (used.length === 0 || !text.trim())
                return settle(first);
            return settle({ kind: 'worded', text, entries: used, isDone: true });
        }
        catch {
            return settle(first);
        }
    };
}

const styles = [formCss, moreCss];
/** Asked for once, with the first question; nobody misses it where it cannot be had. */
function readingsOf({ loadContent }) {
    const readings = signal(undefined);
    loadContent().then((view) => (readings.value = view), Boolean);
    return readings;
}
/** Joins it to a conversation. */
function createMore(joining, first) {
    const { ports } = first;
    const texts = signal(first.texts);
    const options = { texts, ports };
    const notices = noticesOf(joining.state, ports);
    const keeping = keepingOf(joining.state, ports.keep);
    const stopCounting = counting(joining.state, ports, { agreed: () => notices.agreed.value });
    return {
        Person: personView(joining, options, messageModel(joining, ports, notices)),
        Tools: logTools(joining, options),
        Options: optionsView(joining, options, { keeping, notices, readings: readingsOf(ports) }),
        Under: underTurn(joining, options),
        word: wording(joining, ports),
        say: (said) => (texts.value = said),
        end() {
            for (const stop of [stopCounting, keeping.stop, notices.stop])
                stop();
        },
    };
}

export { createMore, styles };
