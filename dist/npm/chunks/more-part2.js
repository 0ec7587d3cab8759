import { t as takeUp } from './take-up.js';
import { jsx, Fragment, jsxs } from 'preact/jsx-runtime';
import { i as isQuestion, p as partOf, a as extensionOf } from './compile-form.js';
import { n as nodesIn } from './form-node.js';
import { i as itemText, l as localText } from './localise-form.js';
import { E as ErrorSummary } from './error-summary.js';
import { F as FieldNotes } from './field.js';
import { f as faultText, a as answerText } from './answer-text.js';
import { j as isFreeText, s as safetyFlagUrl, p as partId, t as titleOf } from './node-view.js';
export { h as hasRare } from './node-view.js';
import { s as satisfies } from './is-asked.js';
import { C as CallLink } from './call-link.js';
import { W as Words } from './words.js';
import { f as findProblems } from './find-problems.js';
import { f as faultyPart, r as readField } from './read-field.js';
import { f as formCss } from './form.js';
import { useState, useEffect, useRef } from 'preact/hooks';
import { w as writeResponse } from './write-response.js';
import { I as Icon } from './icon.js';
import { P as ProblemBox } from './problem-box.js';
import { S as StepHeading } from './step-heading.js';
import { S as Skeleton } from './skeleton.js';
import { signal } from '@preact/signals';
import './answer-type.js';
import './compare-answers.js';
import './is-safe-link.js';
import './decimal-places.js';
import './read-typed.js';

/** Beside the field and above the page it is said in the same words: where a page asks several things, with which. */
function messageOf({ node, rule }, model) {
    const { language } = model.speech.value.messages;
    const { faults } = model.more.value?.texts ?? {};
    if (!faults)
        return '';
    const said = faultText(rule, node.item, { language, faults, written: model.form.source.language });
    const page = model.plan.pages[model.pageOf(node)];
    const asked = page ? model.nodesOn(page).flatMap((one) => [one, ...nodesIn(one.children)]) : [];
    if (asked.filter((one) => isQuestion(one.item) && model.isShown(one)).length < 2)
        return said;
    const question = itemText(node.item, model.form.source.language, language)?.text;
    return question ? `${question} — ${said}` : said;
}
function FaultSummary({ model }) {
    const faults = model.faults.list.value;
    const { common } = model.speech.value.messages;
    return (jsx(ErrorSummary, { title: common.errorSummaryTitle(faults.length), refusals: model.faults.refusals.value, errors: faults.map((fault) => ({ fieldId: fault.fieldId, message: messageOf(fault, model) })) }));
}
/** What is wrong with a question, beside it. */
function FaultNotes({ node, model, id }) {
    const { errorPrefix } = model.speech.value.messages.common;
    const words = new Set(model.faults.of(node).map((fault) => messageOf(fault, model)));
    return (jsx(Fragment, { children: [...words].map((error, place) => (jsx(FieldNotes, { id: place ? `${id}-${place}` : id, error: error, errorPrefix: errorPrefix }, place))) }));
}

/** Shorter words are no message yet. */
const shortestMessage = 3;
/**
 * Looks for an emergency in free words, on the device: nothing of it leaves the page or is written down. Where what it
 * takes cannot be brought, the form goes on; whom to call stands below it in any case.
 */
async function lookForEmergency(model, node, text) {
    if (text.trim().length < shortestMessage)
        return;
    const { emergency, speech, more } = model;
    const { language } = speech.peek().messages;
    const flags = await more
        .peek()
        ?.ports.loadRedFlags(language)
        .catch(() => undefined);
    const flag = flags?.module.findRedFlag(text, [flags.pack]);
    const before = emergency.peek();
    // To go on writing does not take it away.
    if (!flags || !flag || (before?.flag.level === 'call' && flag.level !== 'call'))
        return;
    emergency.value = { ...flags, flag, node };
}

/** How many questions there are to see. */
const questionsIn = (children) => {
    let count = 0;
    for (const { item, enabled } of nodesIn(children))
        if (enabled && isSeen(item))
            count += 1;
    return count;
};
const isSeen = (item) => isQuestion(item) && !item.hidden;
/** Counts the questions that open and close with an answer. */
function toggleCount(top, isWatched) {
    const closed = new WeakSet([...nodesIn([top])].filter(({ enabled }) => !enabled));
    let [shown, hidden] = [0, 0];
    return {
        look(changed) {
            for (const node of changed) {
                if (node.enabled === !closed.has(node))
                    continue;
                if (node.enabled)
                    closed.delete(node);
                else
                    closed.add(node);
                if (!isSeen(node.item))
                    continue;
                if (node.enabled)
                    shown += 1;
                else if (isWatched(node))
                    hidden += 1;
            }
        },
        /** @param below - How many more there are under the answers themselves. */
        take(below) {
            const counted = { shown: shown + Math.max(0, below), hidden: hidden + Math.max(0, -below) };
            [shown, hidden] = [0, 0];
            return counted;
        },
    };
}

/** How long a screen reader has to take an announcement before it is emptied, in milliseconds. */
const spokenForMs = 1_500;
/** A pause in which somebody thinks; what was written is looked at then. */
const pauseMs = 700;
/** Begins to listen; to what was typed before as well. */
function accompany(model) {
    const { session, isWatched, live, more, entries } = model;
    const toggles = toggleCount(session.top, isWatched);
    let silence;
    let pause;
    const announce = (text) => {
        clearTimeout(silence);
        live.value = text;
        silence = setTimeout(() => (live.value = ''), spokenForMs);
    };
    const look = (node, text, when) => {
        clearTimeout(pause);
        const begin = () => void lookForEmergency(model, node, text);
        if (when === 'now')
            begin();
        else
            pause = setTimeout(begin, pauseMs);
    };
    for (const [node, language] of entries.unread)
        if (isFreeText(node.item))
            look(node, entries.of(node, language).join(' '), 'now');
    return {
        ...{ announce, look, count: toggles.look },
        follow(node) {
            const before = questionsIn(node.children);
            return () => {
                const { shown, hidden } = toggles.take(questionsIn(node.children) - before);
                const { texts } = more.peek() ?? {};
                const said = texts && [shown && texts.shown(shown), hidden && texts.hidden(hidden)].filter(Boolean);
                if (said?.length)
                    announce(said.join('. '));
            };
        },
        end() {
            clearTimeout(silence);
            clearTimeout(pause);
        },
    };
}

/** Beside the words that tell of an emergency. */
function EmergencyHere({ node, model }) {
    const emergency = model.emergency.value;
    return emergency?.node === node ? jsx(Shown, { emergency: emergency, model: model }) : null;
}
/** Whoever goes on after words of an emergency goes on with whom to call in sight. */
function EmergencyElsewhere({ model, page, }) {
    const emergency = model.emergency.value;
    const isHere = emergency && page && model.plan.pages[model.pageOf(emergency.node)] === page;
    return emergency && !isHere ? jsx(Shown, { emergency: emergency, model: model }) : null;
}
function Shown({ emergency: { module, flag, messages }, model, }) {
    const country = model.clinic.value?.country;
    return jsx(module.EmergencyCard, { flag: flag, country: country, messages: messages });
}

const operators = ['exists', '=', '!=', '>', '<', '>=', '<='];
/** Reads the safety gates of a question. */
function safetyFlagsOf({ source }) {
    return (source.extension ?? []).filter(({ url }) => url === safetyFlagUrl).map(flagOf);
}
function flagOf(extension) {
    const operator = partOf(extension, 'operator')?.valueCode ?? '=';
    const tell = partOf(extension, 'tell');
    return {
        code: partOf(extension, 'code')?.valueCode ?? '',
        operator: (operators.includes(operator) ? operator : '='),
        answers: (extension.extension ?? []).flatMap(({ url, extension: _parts, ...value }) => url === 'answer' ? [value] : []),
        tell: tell?.valueString,
        words: tell?._valueString,
    };
}
/**
 * The gates that an answer raises. It is for a person to judge what follows: no answer lowers a gate that another one
 * raised, and that none is raised means nothing.
 *
 * @example
 * ```ts
 * raisedFlags(pacemaker, [{ valueBoolean: true }]).map(({ code }) => code); // => ['pacemaker']
 * ```
 */
const raisedFlags = (item, answers) => safetyFlagsOf(item).filter((flag) => raises(flag, answers));
/** Whether answers raise a gate; none at all raise none. */
const raises = ({ operator, answers: wanted }, answers) => answers.length > 0 &&
    (operator === 'exists' || wanted.some((one) => satisfies({ operator, wanted: one }, answers)));

const flagsOf = ({ enabled, item, answers }) => (enabled ? raisedFlags(item, answers) : []);
/** Whether the clinic has to know of any answer before the visit. */
const needsPerson = ({ session }) => [...nodesIn([session.top])].some((node) => flagsOf(node).length > 0);
/** Under an answer of which the clinic has to know before the visit: calmly, and never that all is well without it. */
function Gate({ node, model }) {
    const { messages } = model.speech.value;
    const said = model.more.value?.texts.callClinic ?? '';
    const { language } = model.form.source;
    const flags = flagsOf(node);
    return (jsx("div", { role: "status", children: flags.length > 0 && (jsx(Notice, { model: model, children: flags.map(({ tell, words }, place) => (jsx("p", { class: "prose", children: jsx(Words, { text: localText({ text: tell, language, extended: words }, messages.language) ?? {
                        text: said,
                        language: undefined,
                    }, language: messages.language }) }, place))) })) }));
}
/** A person has to be asked, and how. */
function Notice({ model, children }) {
    const phone = model.clinic.value?.phone;
    return (jsxs("div", { class: "notice", children: [children, phone && jsx(CallLink, { phone: phone, children: model.speech.value.messages.common.call(phone) })] }));
}

/** What still has to be put right, field by field, in the order of the form. */
function findFaults(checked) {
    const { session, entries } = checked;
    const found = [];
    const named = new Set();
    for (const node of nodesIn([session.top])) {
        if (!node.enabled)
            continue;
        for (const [at, rule] of entries.mistyped(node)) {
            named.add(node);
            found.push({ node, rule, at, fieldId: fieldOf(node, at, checked) });
        }
    }
    for (const { node, rule } of findProblems(session.top)) {
        // Of what is mistyped that is said, and not that it is missing; and each field is named once.
        if (named.has(node) || node.item.readOnly || node.item.hidden)
            continue;
        named.add(node);
        found.push({ node, rule, at: 0, fieldId: fieldOf(node, 0, checked) });
    }
    const place = new Map([...nodesIn([session.top])].map((node, at) => [node, at]));
    return found.sort((a, b) => (place.get(a.node) ?? 0) - (place.get(b.node) ?? 0) || a.at - b.at);
}
/** The control of a fault: of a group its first, of a date the part that is wrong. */
function fieldOf(node, at, { entries, idOf }) {
    const question = isQuestion(node.item)
        ? node
        : [...nodesIn(node.children)].find((one) => one.enabled && isQuestion(one.item) && !one.item.hidden);
    const id = idOf(question ?? node) + (at > 0 ? `-${at}` : '');
    if (question?.item.type !== 'date')
        return id;
    return partId(question.item, id, faultyPart(entries.of(question, 'en')[at] ?? '', question.item));
}

/** Goes to another page of a form, where nothing has to be put right first. */
function walk(model, way) {
    const { plan, faults, isAsked, pageOf, isChanging, reviewAt } = model;
    const { at } = model.step.peek();
    if (way === 'on') {
        const found = findFaults(model).filter(({ node }) => pageOf(node) === at);
        faults.show(found);
        faults.refusals.value += 1;
        if (found.length > 0)
            return;
        const next = plan.pages.findIndex((page, place) => place > at && isAsked(page));
        return show(model, isChanging.peek() || next < 0 ? reviewAt : next);
    }
    isChanging.value = way !== 'back';
    const before = () => plan.pages.findLastIndex((page, place) => place < at && isAsked(page));
    show(model, way === 'back' ? before() : pageOf(way));
}
/** Shows a page; where it is the review and something is missing, the page where that is. */
function show({ step, faults, pageOf, isChanging, reviewAt, ...checked }, at) {
    const found = at === reviewAt ? findFaults(checked) : [];
    const [first] = found;
    const missing = first ? pageOf(first.node) : -1;
    const target = missing >= 0 ? missing : at;
    faults.show(found.filter(({ node }) => pageOf(node) === target));
    if (missing >= 0)
        faults.refusals.value += 1;
    if (target === reviewAt)
        isChanging.value = false;
    step.value = { at: target, visit: step.peek().visit + 1 };
}

var moreCss = ".review-lead{margin-block-end:20px}.answers{margin-block-end:8px}.answers>h3{margin-block:28px 6px}.answers:last-of-type{margin-block-end:28px}.answer-row .hint{font-weight:400}.answer-row{border-block-end:1px solid var(--_border);grid-template-columns:minmax(0,1fr) auto;gap:0 16px;padding-block:10px;display:grid}.answer-row>dt{color:var(--_muted);grid-column:1;font-size:16px}.answer-row>dd{grid-column:1;font-weight:550}.answer-row>dd:last-child:not(:nth-child(2)){grid-area:1/2/span 2;align-self:center}.given{display:block}.receipt{text-align:center;justify-items:center;gap:12px;padding-block:16px;display:grid}.receipt:focus{outline:none}.seal{background:var(--_accent);block-size:64px;inline-size:64px;color:var(--_accent-text);border-radius:50%;place-items:center;display:grid}.seal .icon{block-size:34px;inline-size:34px}.waiting{background:var(--_softer);color:var(--_accent)}@container (width>=560px){.answer-row{grid-template-columns:minmax(0,5fr) minmax(0,6fr) auto}.answer-row>dd:nth-child(2){grid-column:2}.answer-row>dd:last-child:not(:nth-child(2)){grid-area:1/3;align-self:start}.answer-row .link{min-block-size:26px}}.notice{border-inline-start:4px solid var(--_accent);border-radius:calc(var(--_radius) * .5);background:var(--_soft);margin-block:4px 22px;padding:14px 18px}.choices.row{grid-template-columns:repeat(auto-fit,minmax(min(100%,140px),1fr))}.choices.row label{overflow-wrap:anywhere}";

/** Opens what the patient keeps. That part is here before the network may be gone. */
function CopyButton({ model }) {
    const [copy, setCopy] = useState();
    const { language } = model.speech.value.messages;
    useEffect(() => {
        let isGone = false;
        void model.more
            .peek()
            ?.ports.loadCopy(language)
            .then((part) => isGone || setCopy(part), () => undefined);
        return () => void (isGone = true);
    }, [language]);
    if (!copy)
        return null;
    return (jsx("button", { type: "button", class: "link", onClick: () => copy.open(model), children: copy.label }));
}

const id = 'form-signature';
/**
 * The signature under a form that wants one, and what keeps it from being sent without.
 *
 * Source: https://hl7.org/fhir/R4/extension-questionnaire-signaturerequired.html
 */
function useFormSignature(model) {
    const isWanted = extensionOf(model.form.source, 'signatureRequired') !== undefined;
    const [signed, setSigned] = useState([]);
    const [isRefused, setRefused] = useState(false);
    const place = useRef(null);
    const faults = model.more.value?.texts.faults;
    return {
        field: isWanted && (jsx(FormSignature, { model, signed, place, error: isRefused && signed.length === 0 ? faults?.required : undefined, onChange: setSigned })),
        /** Says so where it is; the focus goes to the name. */
        isMissing() {
            const isMissing = isWanted && signed.length === 0;
            setRefused(isMissing);
            if (isMissing)
                place.current?.querySelector(`#${id}`)?.focus();
            return isMissing;
        },
        sign: (response) => ({
            ...response,
            ...(signed[0]?.extension && { extension: signed[0].extension }),
        }),
    };
}
/** The signature under a whole form, where `signatureRequired` stands on the form itself. */
function FormSignature({ model, place, signed, error, onChange }) {
    const [Field, setField] = useState();
    useEffect(() => {
        void model.more
            .peek()
            ?.ports.loadSlot('signature')
            .then((found) => found && setField(() => found), () => undefined);
    }, []);
    const speech = model.speech.value;
    return (jsxs("section", { class: error ? 'field faulty' : 'field', ref: place, children: [jsx("h3", { class: "visually-hidden", id: `${id}-label`, children: titleOfForm(model) }), error && (jsxs("p", { class: "error", id: `${id}-error`, children: [jsxs("span", { class: "visually-hidden", children: [speech.messages.common.errorPrefix, " "] }), error] })), Field ? (jsx(Field, { id, speech, onChange, item: { source: model.form.source, required: true }, answers: signed, labelledBy: `${id}-label`, describedBy: error && `${id}-error`, isFaulty: error !== undefined, announce: model.announce, timeZone: model.clinic.value?.timeZone })) : (jsx(Skeleton, { blocks: 1, label: speech.messages.common.loading }))] }));
}
const titleOfForm = ({ form: { source }, speech }) => localText({ text: source.title, language: source.language, extended: source._title }, speech.value.messages.language)?.text ?? speech.value.texts.title;

/** All answers once more, each with the way to change it, and the button that sends them. */
function ReviewView({ model, more }) {
    const { texts, sending } = more;
    const sent = sending.sent.value;
    useEffect(sending.prepare, []);
    const signing = useFormSignature(model);
    if (sent && sent.state !== 'refused' && sent.state !== 'no-key')
        return (jsxs(Fragment, { children: [jsx(EmergencyElsewhere, { model: model, page: undefined }), jsx(Receipt, { sent: sent, model: model, more: more })] }));
    const isUrgent = needsPerson(model);
    const isSending = sending.isSending.value;
    return (jsxs(Fragment, { children: [jsx(EmergencyElsewhere, { model: model, page: undefined }), jsx("div", { class: "bar", children: jsxs("button", { type: "button", class: "link", onClick: model.back, children: [jsx(Icon, { name: "back" }), model.speech.value.texts.back] }) }), jsx(StepHeading, { takesFocus: true, children: texts.heading }), jsx("p", { class: "review-lead", children: texts.lead }), sent && jsx(NotSent, { sent: sent, model: model, more: more }), model.plan.pages.filter(model.isAsked).map((page, place) => (jsx(PageAnswers, { page: page, model: model, more: more }, place))), isUrgent && (jsx(Notice, { model: model, children: jsx("p", { children: texts.needsPerson }) })), signing.field, jsx("p", { class: "hint privacy", children: sending.isSealed ? texts.sealed : texts.notSealed }), jsx("button", { type: "button", class: "button primary", "aria-disabled": isSending ? 'true' : undefined, onClick: () => signing.isMissing() || void sending.send(signing.sign(responseToSend(model)), isUrgent), children: isSending ? texts.sending : texts.send }), jsx(CopyButton, { model: model })] }));
}
/** As it goes to the clinic: in which language it was asked, and when it was sent. */
const responseToSend = ({ form, session, speech, ports }) => ({
    ...writeResponse(form, session.top),
    ...{ status: 'completed', language: speech.peek().messages.language },
    authored: new Date(ports.now()).toISOString(),
});
function NotSent({ sent, model, more: { texts } }) {
    const phone = model.clinic.value?.phone;
    const [title, lead] = sent.state === 'no-key' ? [texts.noKey, texts.noKeyLead] : [texts.refused, texts.refusedLead];
    return (jsx(ProblemBox, { title: title, message: lead, children: phone && jsx(CallLink, { phone: phone, children: model.speech.value.messages.common.call(phone) }) }));
}
/** What was asked on a page: under its group, and each time that a group was given under its number. */
function PageAnswers({ page, model, more }) {
    const nodes = model.nodesOn(page).filter(model.isShown);
    const groups = nodes.filter(({ item }) => item.type === 'group');
    const own = nodes.filter((node) => !groups.includes(node)).flatMap(withBelow);
    return (jsxs(Fragment, { children: [jsx(Answers, { nodes: own, heading: groups.length > 0 ? undefined : page.group, model: model, more: more }), groups.map((group) => {
                const times = groups.filter(({ item }) => item === group.item);
                const nth = times.length > 1 ? times.indexOf(group) + 1 : 0;
                const key = model.idOf(group);
                return jsx(Answers, { nodes: withBelow(group), heading: group.item, nth, model, more }, key);
            })] }));
}
function Answers({ nodes, heading, nth, model, more }) {
    const rows = nodes.filter((node) => isQuestion(node.item) && model.isShown(node));
    if (rows.length === 0)
        return null;
    return (jsxs("section", { class: "answers", children: [heading?.source.text && (jsxs("h3", { children: [titleOf(heading, model), " ", nth ? nth : ''] })), jsx("dl", { children: rows.map((node) => (jsx(AnswerRow, { node: node, model: model, more: more }, model.idOf(node)))) })] }));
}
const withBelow = (node) => [node, ...nodesIn(node.children)];
function AnswerRow({ node, model, more: { texts } }) {
    const { item, answers } = node;
    const { language } = model.speech.value.messages;
    const question = itemText(item, model.form.source.language, language)?.text;
    return (jsxs("div", { class: "answer-row", children: [jsx("dt", { children: titleOf(item, model) }), jsxs("dd", { children: [answers.length === 0 && jsx("span", { class: "hint", children: texts.noAnswer }), answers.map((answer, place) => (jsx("span", { class: "prose given", dir: "auto", children: answerText(answer, item, model) }, place)))] }), !item.readOnly && (jsx("dd", { children: jsxs("button", { type: "button", class: "link", onClick: () => model.change(node), children: [texts.change, jsxs("span", { class: "visually-hidden", children: [" : ", question] })] }) }))] }));
}
/** What has become of the answers. It takes the focus from the button that has gone. */
function Receipt({ sent, model, more: { texts } }) {
    const place = useRef(null);
    useEffect(() => place.current?.focus(), []);
    const { language } = model.speech.value.messages;
    const isUrgent = needsPerson(model);
    const isReceived = sent.state === 'received';
    const [title, lead] = isReceived
        ? [texts.received, texts.receivedLead]
        : sent.state === 'saved'
            ? [texts.saved, texts.savedLead]
            : [texts.inMemory, texts.inMemoryLead];
    return (jsxs("div", { class: "receipt", role: "status", tabIndex: -1, ref: place, children: [jsx("span", { class: isReceived ? 'seal' : 'seal waiting', children: jsx(Icon, { name: isReceived ? 'check' : 'clock' }) }), jsx("h2", { children: title }), sent.state === 'received' && (jsx("p", { children: texts.receivedAt(new Date(sent.at).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' })) })), jsx("p", { children: lead }), isUrgent && (jsx(Notice, { model: model, children: jsx("p", { children: texts.needsPerson }) })), jsx(CopyButton, { model: model })] }));
}

/** The way of the answers to the clinic. Until it has them, they stay where they are. */
function sendModel(port) {
    const sent = signal(undefined);
    const isSending = signal(false);
    const follow = (outcome) => {
        sent.value = outcome;
        if ('later' in outcome)
            void outcome.later.then(follow);
    };
    return {
        ...{ sent, isSending, isSealed: port.isSealed, prepare: port.prepare },
        async send(response, needsPerson) {
            if (isSending.peek())
                return;
            isSending.value = true;
            const outcome = await port.send(response, needsPerson).catch(() => ({ state: 'refused' }));
            isSending.value = false;
            follow(outcome);
        },
    };
}

const styles = [formCss, moreCss];
function createMore({ texts, ports, rare, sending }) {
    return {
        ...{ texts, ports, rare, readField, takeUp, ReviewView, sending: sendModel(sending) },
        ...{ walk, accompany, EmergencyHere, EmergencyElsewhere, FaultSummary, FaultNotes, Gate },
    };
}

export { createMore, styles };
