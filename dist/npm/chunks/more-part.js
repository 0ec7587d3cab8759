import { f as formCss } from './form.js';
import { signal } from '@preact/signals';
import { a as isSaved } from './parcel-codes.js';
import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { w as wordsOf } from './faq-turns.js';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { a as addDays } from './add-days.js';
import { i as isoDateAt } from './iso-date-at.js';
import { C as CallLink } from './call-link.js';
import { E as ErrorSummary, T as TextField, C as CheckboxField, F as FieldNotes, d as describedBy } from './field.js';
import { S as StepHeading } from './step-heading.js';
import './answer.js';
import './icon.js';

const blank = { name: '', contact: '', message: '' };
/** What a patient writes to the clinic, until it has left. Nothing of it is kept beyond this page before that. */
function messageModel({ state }, ports) {
    const values = signal(blank);
    const accepted = signal([]);
    const notices = signal(undefined);
    const faults = signal([]);
    const refusals = signal(0);
    const stage = signal('form');
    /** In every field: an emergency is no message for tomorrow. */
    const lookForEmergency = () => {
        const speech = state.speech.peek();
        const flag = speech.flagOf(values.peek().message);
        if (flag)
            state.emergency.value = { flag, speech, place: -1 };
        return flag;
    };
    const check = () => {
        const { name, contact, message } = values.peek();
        const refused = notices.peek()?.some(({ id, required }) => required && !accepted.peek().includes(id));
        return [
            ...(name.trim() ? [] : ['name']),
            ...(isEmail(contact) || isPhone(contact) ? [] : ['contact']),
            ...(message.trim() ? [] : ['message']),
            ...(refused ? ['notices'] : []),
        ];
    };
    return {
        ...{ values, accepted, notices, faults, refusals, stage, lookForEmergency },
        async bringNotices() {
            notices.value ??= await ports.readNotices().catch(() => undefined);
        },
        type(field, text) {
            values.value = { ...values.value, [field]: text };
            faults.value = faults.value.filter((one) => one !== field);
        },
        tick(id, isTicked) {
            accepted.value = accepted.value.filter((one) => one !== id).concat(isTicked ? id : []);
            faults.value = faults.value.filter((one) => one !== 'notices');
        },
        async send() {
            if (stage.value === 'sending' || !notices.value)
                return;
            lookForEmergency();
            faults.value = check();
            refusals.value += 1;
            if (faults.value.length > 0)
                return;
            stage.value = 'sending';
            const { name, contact, message } = values.value;
            const reached = isEmail(contact) ? { email: contact.trim() } : { phone: contact.trim() };
            const decided = await ports.decide(notices.value, accepted.value);
            const answer = await ports.send({
                ...{ name: name.trim(), ...reached, message: message.trim(), notices: decided },
                locale: state.speech.peek().messages.language,
            });
            const code = answer.ok ? 'sent' : answer.problem.code;
            stage.value = answer.ok ? 'sent' : isSaved(code) ? code : 'refused';
            if (stage.value !== 'refused')
                values.value = blank;
        },
    };
}
const isEmail = (text) => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text.trim());
const isPhone = (text) => !/[^\p{Nd}\p{Cf}\p{Pd}\s().+/]/u.test(text) && (text.match(/\p{Nd}/gu)?.length ?? 0) >= 6;

/** Whether an answer was of use. It is said to nobody; a no leads to a person. */
function feedbackView({ change }, { texts }) {
    return function Feedback({ turn }) {
        const rate = (rated) => () => change(turn.id, { rated });
        return (jsxs("div", { class: "actions feedback", children: [jsx("span", { children: texts.helpful }), ['yes', 'no'].map((said) => (jsx("button", { type: "button", class: "link", "aria-pressed": turn.rated === said ? 'true' : 'false', onClick: rate(said), children: texts[said] }, said))), jsx("span", { role: "status", children: turn.rated && (turn.rated === 'yes' ? texts.thanks : texts.sorry) })] }));
    };
}
/** A copy of the conversation for whoever had it. It is made on this device. */
function downloadView({ state }, { texts, ports }) {
    const save = () => {
        const lines = state.turns.peek().map((turn) => {
            const who = turn.kind === 'asked' ? turn.speech.texts.you : texts.assistant;
            return `${who}:\n${wordsOf(turn)}`;
        });
        ports.download(`${texts.fileName}.txt`, [state.speech.peek().texts.hello, ...lines].join('\n\n'));
    };
    return function Download() {
        return (jsx("button", { type: "button", class: "link", onClick: save, children: texts.download }));
    };
}

// Building a formatter costs some fifty microseconds, and a diary asks thousands of times per search.
const formatters = new Map();
/**
 * Reads the wall clock of a zone at an instant.
 *
 * @param instantMs - Milliseconds since 1970-01-01T00:00Z.
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
    const parts = {};
    for (const { type, value } of formatterFor(timeZone).formatToParts(instantMs))
        parts[type] = Number(value);
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
    return { year, month, day, hour, minute, second };
}
function formatterFor(timeZone) {
    let formatter = formatters.get(timeZone);
    if (!formatter) {
        formatter = new Intl.DateTimeFormat('en-US', {
            timeZone,
            calendar: 'gregory',
            numberingSystem: 'latn',
            hourCycle: 'h23',
            year: 'numeric',
            month: 'numeric',
            day: 'numeric',
            hour: 'numeric',
            minute: 'numeric',
            second: 'numeric',
        });
        formatters.set(timeZone, formatter);
    }
    return formatter;
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
        useEffect(() => void model.bringNotices(), []);
        return (jsxs("section", { class: "talk", children: [jsx(StepHeading, { takesFocus: true, children: texts.person }), clinic && (jsxs("p", { children: [jsx(Hours, { speech, model, options }), ' ', jsx(CallLink, { phone: clinic.phone, children: messages.common.call(clinic.phone) })] })), jsx(MessageForm, { speech, model, options }), jsx("button", { type: "button", class: "link", onClick: () => (joining.state.isPersonOpen.value = false), children: options.texts.back })] }));
    };
}
function Hours({ speech, options }) {
    const { messages, content } = speech;
    const { texts, ports } = options;
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
    const { texts } = options;
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
    return (jsxs(Fragment, { children: [jsx("p", { class: "hint", children: texts.lead }), stage === 'refused' && jsx(Outcome, { text: texts.refused }), jsx(ErrorSummary, { title: common.errorSummaryTitle(model.faults.value.length), refusals: model.refusals.value, errors: model.faults.value.map((field) => ({ fieldId: field, message: texts.faults[field] })) }), jsx(TextField, { ...frame('name'), autoComplete: "off" }), jsx(TextField, { ...frame('contact'), hint: texts.contactHint, autoComplete: "off" }), jsx(MessageText, { ...frame('message'), hint: texts.messageHint, onLeave: model.lookForEmergency }), notices.map((notice, place) => (jsxs(CheckboxField, { id: place ? `notices-${place}` : 'notices', required: notice.required, errorPrefix: common.errorPrefix, error: notice.required && isFaulty('notices') ? texts.faults.notices : undefined, checked: model.accepted.value.includes(notice.id), onChange: (isTicked) => model.tick(notice.id, isTicked), children: [jsx("bdi", { lang: notice.language, children: notice.text }), ' ', notice.url && (jsxs("a", { href: notice.url, target: "_blank", rel: "noopener noreferrer", children: [texts.privacy, " ", common.opensInNewTab] }))] }, notice.id))), jsx("button", { type: "button", class: "button primary", "aria-disabled": stage === 'sending' ? 'true' : undefined, onClick: () => model.send(), children: stage === 'sending' ? texts.sending : texts.submit })] }));
}
/** What has become of it. It takes the focus from the button that has gone. */
function Outcome({ text }) {
    const place = useRef(null);
    useEffect(() => place.current?.focus(), []);
    return (jsx("p", { class: "outcome", role: "status", tabIndex: -1, ref: place, children: text }));
}
function MessageText({ value, onChange, onLeave, ...frame }) {
    return (jsxs("div", { class: frame.error ? 'field faulty' : 'field', children: [jsx("label", { for: frame.id, children: frame.label }), jsx(FieldNotes, { ...frame }), jsx("textarea", { id: frame.id, class: "input", dir: "auto", rows: 4, maxLength: 2000, value: value, "aria-required": "true", "aria-invalid": frame.error ? 'true' : undefined, "aria-describedby": describedBy(frame), onInput: (event) => onChange(event.currentTarget.value), onBlur: onLeave })] }));
}

const entriesOf = (body) => body.kind === 'answer' ? [body.entry] : body.kind === 'choices' ? body.entries : [];
/**
 * Has a model word what was found. It is asked only where the clinic has switched it on and something was found;
 * what names none of the entries that were sent, or does not come, gives way to the clinic's own words.
 */
function wording({ add, change }, { word }) {
    return async (message, found, speech) => {
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
        const ids = entries.map(({ id }) => id);
        try {
            const cited = await word({ question: message, entries: ids, language: content.language }, (delta) => {
                text += delta;
                change(turn.id, { text });
            });
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

const styles = [formCss];
/** Joins it to a conversation. */
function createMore(joining, options) {
    const model = messageModel(joining, options.ports);
    return {
        Person: personView(joining, options, model),
        Download: downloadView(joining, options),
        Feedback: feedbackView(joining, options),
        word: wording(joining, options.ports),
    };
}

export { createMore, styles };
