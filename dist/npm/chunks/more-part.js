import { jsx, Fragment, jsxs } from 'preact/jsx-runtime';
import { i as isQuestion, p as partOf, n as numberOf, a as extensionOf } from './compile-form.js';
import { n as nodesIn, a as itemText, l as localText, o as optionText } from './localise-form.js';
import { E as ErrorSummary } from './error-summary.js';
import { F as FieldNotes } from './field.js';
import { f as faultText, a as answerText } from './answer-text.js';
import { f as findProblems } from './find-problems.js';
import { p as partId, f as faultyPart, s as safetyFlagUrl, o as optionsOf, w as withOption, d as dateParts, i as isoDate, O as OptionWords, D as DateField, T as TextField, b as isRare, c as isSigned, e as isDropDown, t as titleOf, P as PlaceView } from './node-view.js';
import { s as satisfies, r as readTyped } from './is-asked.js';
import { C as CallLink } from './call-link.js';
import { W as Words } from './words.js';
import { f as formCss } from './form.js';
import { useRef, useState, useLayoutEffect, useEffect } from 'preact/hooks';
import { S as Skeleton } from './skeleton.js';
import { s as sameAnswer } from './compare-answers.js';
import { I as Icon } from './icon.js';
import { P as ProblemBox } from './problem-box.js';
import { S as StepHeading } from './step-heading.js';
import { signal } from '@preact/signals';
import './decimal-places.js';
import './is-safe-link.js';
import './answer-type.js';

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

/** Shorter words are no message yet. */
const shortestMessage = 3;
/**
 * Looks for an emergency in free words, on the device: nothing of it leaves the page or is written down. Where what it
 * takes cannot be brought, the form goes on; whom to call stands below it in any case.
 */
async function lookForEmergency(model, node, text) {
    if (text.trim().length < shortestMessage)
        return;
    const { emergency, speech, ports } = model;
    const flags = await ports.loadRedFlags(speech.peek().messages.language).catch(() => undefined);
    const flag = flags?.module.findRedFlag(text, [flags.pack]);
    const before = emergency.peek();
    // To go on writing does not take it away.
    if (!flags || !flag || (before?.flag.level === 'call' && flag.level !== 'call'))
        return;
    emergency.value = { ...flags, flag, node };
}

var moreCss = ".repeat,.instance-fields{gap:0 20px;display:grid}.repeat{margin-block-end:24px}.instance{border:1.5px solid var(--_border);border-radius:var(--_radius);margin-block-end:16px;padding:16px 18px 4px}.instance>legend{padding-inline:6px;font-weight:650}.add{justify-self:start}.add .icon{display:none}.several-one{flex-wrap:wrap;align-items:end;gap:0 16px;margin-block-end:12px;display:flex}.several-one>.input{flex:240px;inline-size:auto}@container (width>=560px){.table .instance-fields{grid-auto-columns:minmax(0,1fr);grid-auto-flow:column}.table .instance+.instance :is(.label,.optional){clip-path:inset(50%);block-size:1px;inline-size:1px;position:absolute;overflow:hidden}}.with-unit>select{flex:8em;inline-size:auto;min-inline-size:0;max-inline-size:16em}.own-words{border-inline-start:3px solid var(--_border);margin-block:4px 8px;margin-inline-start:24px;padding-inline-start:24px}.combobox{position:relative}.suggestions{z-index:1;border:1.5px solid var(--_line);border-radius:var(--_radius);background:var(--_surface);max-block-size:320px;position:absolute;inset-block-start:calc(100% + 4px);inset-inline:0;overflow-y:auto;box-shadow:0 8px 24px #0000002e}.suggestions[hidden]{display:none}.suggestions>li{cursor:pointer;padding:11px 14px}.suggestions>li:is(:hover,[aria-selected=true]){background:var(--_accent);color:var(--_accent-text)}.chosen{margin-block-start:10px}.slider input[type=range]{min-block-size:44px;inline-size:100%;accent-color:var(--_accent);margin:8px 0 0}.slider .unanswered{opacity:.55}.ends{justify-content:space-between;gap:20px;display:flex}.read-only{border-radius:var(--_radius);background:var(--_soft);padding:10px 14px;font-weight:550;display:block}.review-lead{margin-block-end:20px}.answers{margin-block-end:8px}.answers>h3{margin-block:28px 6px}.answers:last-of-type{margin-block-end:28px}.answer-row .hint{font-weight:400}.answer-row{border-block-end:1px solid var(--_border);grid-template-columns:minmax(0,1fr) auto;gap:0 16px;padding-block:10px;display:grid}.answer-row>dt{color:var(--_muted);grid-column:1;font-size:16px}.answer-row>dd{grid-column:1;font-weight:550}.answer-row>dd:last-child:not(:nth-child(2)){grid-area:1/2/span 2;align-self:center}.given{display:block}.receipt{text-align:center;justify-items:center;gap:12px;padding-block:16px;display:grid}.receipt:focus{outline:none}.seal{background:var(--_accent);block-size:64px;inline-size:64px;color:var(--_accent-text);border-radius:50%;place-items:center;display:grid}.seal .icon{block-size:34px;inline-size:34px}.waiting{background:var(--_softer);color:var(--_accent)}@container (width>=560px){.answer-row{grid-template-columns:minmax(0,5fr) minmax(0,6fr) auto}.answer-row>dd:nth-child(2){grid-column:2}.answer-row>dd:last-child:not(:nth-child(2)){grid-area:1/3;align-self:start}.answer-row .link{min-block-size:26px}}";

/** As many as can be looked through. */
const mostShown = 30;
/**
 * A long list that is searched by typing: a combobox with a list of its own, whose marked entry is said while the focus
 * stays in the field.
 *
 * Source: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/examples/combobox-autocomplete-list/
 */
function Combobox(props) {
    const { node, model, id, describedBy, isFaulty } = props;
    const { item } = node;
    const field = useRef(null);
    const { typed, shown, marked, found, search, pick, close, onKeyDown } = useSearch(props, field);
    return (jsxs("div", { class: "combobox", children: [jsx("input", { ref: field, id: id, class: "input", type: "text", role: "combobox", dir: "auto", autocomplete: "off", value: typed ?? shown, "aria-expanded": found.length > 0 ? 'true' : 'false', "aria-controls": `${id}-list`, "aria-autocomplete": "list", "aria-activedescendant": marked >= 0 ? `${id}-option-${marked}` : undefined, "aria-required": item.required ? 'true' : undefined, "aria-invalid": isFaulty ? 'true' : undefined, "aria-describedby": describedBy, onInput: (event) => search(event.currentTarget.value), onKeyDown: onKeyDown, onBlur: close }), jsx("ul", { class: "suggestions", id: `${id}-list`, role: "listbox", "aria-labelledby": `${id}-label`, hidden: found.length === 0, children: found.map((option, place) => (jsx("li", { id: `${id}-option-${place}`, role: "option", "aria-selected": place === marked ? 'true' : 'false', 
                    // Before the field loses the focus, and with it the list.
                    onMouseDown: (event) => {
                        event.preventDefault();
                        pick(option);
                    }, children: textOf(option, model) }, place))) }), item.repeats && jsx(Chosen, { node: node, model: model })] }));
}
/** What is typed, what is found by it, and which of that is marked. */
function useSearch({ node, model }, field) {
    const { item, answers } = node;
    const more = model.more.value;
    const [answer] = answers;
    const [typed, setTyped] = useState();
    const [marked, setMarked] = useState(-1);
    const found = typed === undefined ? [] : matching(optionsOf(item), typed, model);
    const shown = item.repeats || !answer ? '' : answerText(answer, item, model);
    const close = () => setTyped(undefined);
    const search = (text) => {
        setTyped(text);
        setMarked(-1);
        const { length } = matching(optionsOf(item), text, model);
        if (more)
            model.announce(length > 0 ? more.texts.found(length) : more.texts.noneFound);
        if (item.repeats)
            return;
        const isOwn = item.type === 'open-choice' && text.trim() !== '';
        if (isOwn || answer)
            model.choose(node, isOwn ? [{ valueString: text }] : []);
    };
    const pick = (option) => {
        model.choose(node, withOption(answers, option, item));
        close();
        if (item.repeats && field.current)
            field.current.value = '';
    };
    const onKeyDown = (event) => {
        const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
        const option = found[marked];
        if (step && typed === undefined)
            search(shown);
        else if (step)
            setMarked(nextOf(marked, step, found.length));
        else if (event.key === 'Enter' && option)
            pick(option);
        else if (event.key === 'Escape' && typed !== undefined)
            close();
        else
            return;
        event.preventDefault();
    };
    return { typed, shown, marked, found, search, pick, close, onKeyDown };
}
/** From one end to the other; before the first there is nothing marked. */
const nextOf = (marked, step, count) => count === 0 ? -1 : marked < 0 && step < 0 ? count - 1 : (marked + step + count) % count;
function Chosen({ node, model }) {
    const more = model.more.value;
    if (!more || node.answers.length === 0)
        return null;
    return (jsx("ul", { class: "chosen", children: node.answers.map((answer, place) => {
            const words = answerText(answer, node.item, model);
            return (jsxs("li", { children: [words, ' ', jsx("button", { type: "button", class: "link", onClick: () => {
                            model.choose(node, node.answers.filter((one) => !sameAnswer(one, answer)));
                            model.announce(more.texts.removed(words));
                        }, children: more.texts.remove(words) })] }, place));
        }) }));
}
const textOf = (option, model) => optionText(option, model.form.source.language, model.speech.value.messages.language)?.text ?? '';
const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
/** What begins with it stands before what has it somewhere. */
function matching(options, typed, model) {
    const wanted = fold(typed.trim());
    const placed = options.map((option) => ({ option, at: fold(textOf(option, model)).indexOf(wanted) }));
    return placed
        .filter(({ at }) => at >= 0)
        .sort((a, b) => Number(a.at > 0) - Number(b.at > 0))
        .slice(0, mostShown)
        .map(({ option }) => option);
}

/** A date and a time of day, on the clock of whoever fills it in. */
function DateTimeField({ node, model, id, describedBy, isFaulty }) {
    const { messages, texts } = model.speech.value;
    const more = model.more.value;
    const [entry = ''] = model.entries.of(node, messages.language);
    const [date = '', clock = ''] = entry.split('T');
    // What comes from an answer has seconds and an offset.
    const time = /^\d\d:\d\d:/.test(clock) ? clock.slice(0, 5) : clock;
    const parts = dateParts(date);
    const write = (day, hour) => model.write(node, [`${day}T${hour}`], read);
    const common = { type: 'text', 'aria-describedby': describedBy };
    return (jsxs("div", { class: "parts", children: [[2, 1, 0].map((place) => (jsxs("div", { class: "part", children: [jsx("label", { for: place === 2 ? id : `${id}-${place}`, children: [texts.year, texts.month, texts.day][place] }), jsx("input", { ...common, id: place === 2 ? id : `${id}-${place}`, class: place === 0 ? 'input year' : 'input', inputMode: "numeric", maxLength: place === 0 ? 4 : 2, value: parts[place], "aria-invalid": isFaulty ? 'true' : undefined, onInput: ({ currentTarget: { value } }) => write(parts.map((part, one) => (one === place ? value.replaceAll('-', '') : part)).join('-'), time) })] }, place))), jsxs("div", { class: "part", children: [jsx("label", { for: `${id}-time`, children: more?.texts.time }), jsx("input", { ...common, id: `${id}-time`, class: "input", value: time, "aria-invalid": isFaulty ? 'true' : undefined, onInput: (event) => write(date, event.currentTarget.value.replaceAll('T', '')) })] })] }));
}
function read(item, typed, locale) {
    const [date = '', clock = ''] = typed.split('T');
    const day = isoDate(date, item);
    const time = clock && readTyped({ ...item, type: 'time' }, clock, locale);
    if (!time)
        return readTyped({ ...item, type: 'dateTime' }, day, locale);
    if (time.rule || !time.answers[0]?.valueTime)
        return readTyped(item, day || '?', locale);
    const at = `${day}T${time.answers[0].valueTime}`;
    return readTyped(item, at + offsetAt(at), locale);
}
/** FHIR wants to know of which clock. */
function offsetAt(local) {
    const minutes = -new Date(local).getTimezoneOffset();
    if (Number.isNaN(minutes))
        return '';
    const two = (value) => String(value).padStart(2, '0');
    const all = Math.abs(minutes);
    return `${minutes < 0 ? '-' : '+'}${two(Math.floor(all / 60))}:${two(all % 60)}`;
}

/** One of a list that opens. */
function DropDown({ node, model, id, describedBy, isFaulty }) {
    const { item, answers } = node;
    const options = optionsOf(item);
    const [answer] = answers;
    const { messages } = model.speech.value;
    const chosen = answer ? options.findIndex(({ value }) => sameAnswer(value, answer)) : -1;
    return (jsxs("select", { id: id, class: "input", value: String(chosen), "aria-required": item.required ? 'true' : undefined, "aria-invalid": isFaulty ? 'true' : undefined, "aria-describedby": describedBy, onChange: (event) => {
            const option = options[Number(event.currentTarget.value)];
            model.choose(node, option ? [option.value] : []);
        }, children: [jsx("option", { value: "-1", children: model.more.value?.texts.choose }), options.map((option, place) => (jsx("option", { value: place, children: optionText(option, model.form.source.language, messages.language)?.text }, place)))] }));
}

/** One of several, some of them, or words of one's own. */
function OpenChoice({ node, model, id, describedBy, isFaulty }) {
    const { item, answers } = node;
    const options = optionsOf(item);
    const isOption = (answer) => options.some(({ value }) => sameAnswer(value, answer));
    const own = answers.find((answer) => !isOption(answer));
    const [isOther, setOther] = useState(own !== undefined);
    const text = own?.valueString ?? '';
    const type = item.repeats ? 'checkbox' : 'radio';
    const chosen = answers.filter(isOption);
    const common = { name: id, type, 'aria-invalid': isFaulty ? 'true' : undefined };
    const write = (words) => {
        const said = words.trim() ? [{ valueString: words }] : [];
        model.choose(node, [...(item.repeats ? withoutExclusive(chosen) : []), ...said]);
    };
    const withoutExclusive = (list) => list.filter((answer) => !options.some((one) => one.exclusive && sameAnswer(one.value, answer)));
    return (jsxs("div", { class: "choices", children: [options.map((option, place) => {
                const { value } = option;
                const isOn = answers.some((answer) => sameAnswer(answer, value));
                const ownId = place ? `${id}-${place}` : id;
                return (jsxs("div", { class: "choice", children: [jsx("input", { ...common, id: ownId, checked: isOn, "aria-describedby": describedBy, onChange: () => {
                                const goes = isOn && item.repeats;
                                if (!item.repeats || option.exclusive)
                                    setOther(false);
                                const rest = answers.filter((answer) => !sameAnswer(answer, value));
                                model.choose(node, goes ? rest : withOption(answers, option, item));
                            } }), jsx("label", { for: ownId, children: jsx(OptionWords, { option: option, model: model }) })] }, place));
            }), jsxs("div", { class: "choice", children: [jsx("input", { ...common, id: `${id}-is-other`, checked: isOther, "aria-describedby": describedBy, onChange: ({ currentTarget: { checked } }) => {
                            setOther(checked);
                            write('');
                        } }), jsx("label", { for: `${id}-is-other`, children: model.more.value?.texts.other })] }), isOther && jsx(OwnWords, { node, model, id, text: text, onWrite: write })] }));
}
function OwnWords({ node, model, id, text, onWrite }) {
    return (jsxs("div", { class: "field own-words", children: [jsx("label", { for: `${id}-other`, children: model.more.value?.texts.specify }), jsx("input", { id: `${id}-other`, class: "input", type: "text", dir: "auto", autocomplete: "off", value: text, onInput: ({ currentTarget: { value } }) => {
                    onWrite(value);
                    model.look(node, value, 'soon');
                }, onBlur: ({ currentTarget: { value } }) => model.look(node, value, 'now') })] }));
}

/** A number, and what it counts. */
function QuantityField({ node, model, id, describedBy, isFaulty }) {
    const { item } = node;
    const { messages } = model.speech.value;
    const { units = [] } = item.limits;
    const more = model.more.value;
    const [entry = ''] = model.entries.of(node, messages.language);
    // The unit stands with the number, so that both come back together.
    const [number = '', unit = ''] = entry.split(separator);
    const given = node.answers[0]?.valueQuantity;
    const chosen = unit ||
        String(units.findIndex(({ code, display }) => given && (code === given.code || display === given.unit)));
    const write = (text, place) => model.write(node, [text + separator + place], readerOf(units[Number(place)]));
    return (jsxs("div", { class: "with-unit", children: [jsx("input", { id: id, class: "input short", type: "text", inputMode: "decimal", autocomplete: "off", value: number, "aria-label": more?.texts.number, "aria-invalid": isFaulty ? 'true' : undefined, "aria-describedby": describedBy, onInput: (event) => write(event.currentTarget.value, chosen) }), units.length > 0 && (jsxs("select", { class: "input", "aria-label": more?.texts.unit, "aria-invalid": isFaulty ? 'true' : undefined, value: chosen, onChange: (event) => write(number, event.currentTarget.value), children: [jsx("option", { value: "-1", children: more?.texts.choose }), units.map(({ display, code }, place) => (jsx("option", { value: place, children: display ?? code }, place)))] }))] }));
}
/** Not to be typed. */
const separator = '\u001f';
const readerOf = (unit) => (item, typed, locale) => {
    const [number = ''] = typed.split(separator);
    if (!item.limits.units)
        return readTyped(item, number, locale);
    const read = readTyped({ ...item, type: 'decimal' }, number, locale);
    if (read.rule)
        return read;
    const { system, code, display } = unit ?? {};
    return {
        answers: read.answers.map(({ valueDecimal }) => ({
            valueQuantity: {
                ...(valueDecimal !== undefined && { value: valueDecimal }),
                ...(unit && { unit: display ?? code ?? '' }),
                ...(system && { system }),
                ...(code && { code }),
            },
        })),
    };
};

/**
 * Leads the focus after something was added or taken away: to the first field of the last part, or to the button that
 * adds, because what was pressed has gone.
 *
 * @param part - Selector of what there are several of.
 */
function useFocusAfter(part) {
    const box = useRef(null);
    const wanted = useRef(undefined);
    useLayoutEffect(() => {
        const parts = box.current?.querySelectorAll(part) ?? [];
        const last = parts[parts.length - 1]?.querySelector('input,select,textarea');
        const target = wanted.current === 'last' ? last : box.current?.querySelector('.add');
        if (wanted.current)
            target?.focus();
        wanted.current = undefined;
    });
    return { box, focusAfter: (what) => void (wanted.current = what) };
}

/** A question with as many answers as there are, each in a field of its own. */
function SeveralFields(props) {
    const { node, model, id } = props;
    const { item } = node;
    const more = model.more.value;
    const { box, focusAfter } = useFocusAfter('.several-one');
    if (!more)
        return null;
    const { texts } = more;
    const entries = model.entries.of(node, model.speech.value.messages.language);
    const Field = item.type === 'date' ? DateField : TextField;
    const faulty = new Set(model.faults.of(node).map(({ at }) => at));
    return (jsxs("div", { ref: box, children: [entries.map((_, at) => (jsxs("div", { class: "several-one", children: [jsx(Field, { ...props, at: at, id: at ? `${id}-${at}` : id, label: texts.answer(at + 1), isFaulty: faulty.has(at) }), entries.length > 1 && (jsx("button", { type: "button", class: "link", onClick: () => {
                            focusAfter('add');
                            model.write(node, entries.filter((_one, place) => place !== at));
                            model.touch([node]);
                            model.announce(texts.removed(texts.answer(at + 1)));
                        }, children: texts.remove(texts.answer(at + 1)) }))] }, at))), entries.length < (item.limits.maxOccurs ?? Infinity) && (jsx("button", { type: "button", class: "button add", onClick: () => {
                    focusAfter('last');
                    model.write(node, [...entries, '']);
                    model.touch([node]);
                }, children: texts.add }))] }));
}

/** A scale to slide on, and the same number to type: nobody has to drag. Nothing is answered before it is touched. */
function SliderField(props) {
    const { node, model, id } = props;
    const { item, answers } = node;
    const { language } = model.speech.value.messages;
    const { minValue, maxValue } = item.limits;
    const [from, to] = [
        minValue?.valueInteger ?? minValue?.valueDecimal ?? 0,
        maxValue?.valueInteger ?? maxValue?.valueDecimal ?? 100,
    ];
    const step = numberOf(extensionOf(item.source, 'sliderStepValue')) ?? 1;
    const number = answers[0]?.valueInteger ?? answers[0]?.valueDecimal;
    const end = (control, limit) => {
        const said = item.items.find((one) => one.control === control);
        const text = said && itemText(said, model.form.source.language, language);
        return (jsxs("span", { children: [limit.toLocaleString(language), " ", text && jsx(Words, { text: text, language: language })] }));
    };
    return (jsxs("div", { class: "slider", children: [jsx(TextField, { ...props }), jsx("input", { type: "range", class: number === undefined ? 'unanswered' : undefined, min: from, max: to, step: step, value: number ?? from, "aria-labelledby": `${id}-label`, onInput: ({ currentTarget: { valueAsNumber } }) => model.choose(node, [{ [item.type === 'integer' ? 'valueInteger' : 'valueDecimal']: valueAsNumber }]) }), jsxs("p", { class: "ends hint", children: [end('lower', from), end('upper', to)] })] }));
}

/** The field for what few forms ask. */
function rareFieldOf(item) {
    const { control, type, options, repeats } = item;
    if (item.readOnly)
        return ReadOnly;
    if (!isRare(item))
        return undefined;
    if (type === 'attachment' || isSigned(item))
        return SlotField;
    if (control === 'autocomplete' && options)
        return Combobox;
    if (control === 'slider' && (type === 'integer' || type === 'decimal'))
        return SliderField;
    if (isDropDown(item))
        return DropDown;
    if (type === 'open-choice' && options)
        return OpenChoice;
    if (repeats)
        return SeveralFields;
    if (type === 'quantity')
        return QuantityField;
    return type === 'dateTime' ? DateTimeField : undefined;
}
/** Which of them have several controls with one name. */
function isSet(item) {
    const Field = rareFieldOf(item);
    return (Field === SeveralFields || Field === OpenChoice || Field === DateTimeField || Field === QuantityField);
}
/** What the clinic, or a calculation, has filled in. */
function ReadOnly({ node, model, id }) {
    const { texts } = model.more.value ?? {};
    const said = node.answers.map((answer) => answerText(answer, node.item, model)).join(', ');
    return (jsx("output", { id: id, class: "read-only", tabIndex: -1, children: said || texts?.noAnswer }));
}
/** Of all files of the form but those of one question. */
function bytesBeside(node, { session }) {
    let bytes = 0;
    for (const { answers, enabled } of [...nodesIn([session.top])].filter((one) => one !== node))
        for (const { valueAttachment } of enabled ? answers : [])
            bytes += valueAttachment?.size ?? 0;
    return bytes;
}
/** A field of a part of its own. */
function SlotField({ node, model, id, describedBy, isFaulty }) {
    const [Field, setField] = useState();
    const slot = isSigned(node.item) ? 'signature' : 'attachment';
    useEffect(() => {
        let isGone = false;
        void model.ports.loadSlot(slot).then((found) => isGone || (found && setField(() => found)), () => undefined);
        return () => void (isGone = true);
    }, [slot]);
    const { messages } = model.speech.value;
    if (!Field)
        return jsx(Skeleton, { blocks: 1, label: messages.common.loading });
    return (jsx(Field, { id, describedBy, isFaulty, item: node.item, answers: node.answers, speech: model.speech.value, labelledBy: `${id}-label`, announce: model.announce, timeZone: model.clinic.value?.timeZone, bytesElsewhere: () => bytesBeside(node, model), onChange: (answers) => model.choose(node, answers) }));
}

/**
 * A group that is given as often as there is something to say. What is added takes the focus; where something was taken
 * away, it is on the button that adds.
 */
function RepeatView({ item, parent, model }) {
    void model.opened.value;
    const more = model.more.value;
    const { language } = model.speech.value.messages;
    const { box, focusAfter } = useFocusAfter('.instance');
    const nodes = model.siblings(item, parent).filter(model.isShown);
    if (!more || nodes.length === 0)
        return null;
    const { texts } = more;
    const name = itemText(item, model.form.source.language, language)?.text ?? texts.entry;
    const isFull = nodes.length >= (item.limits.maxOccurs ?? Infinity);
    return (jsxs("div", { class: item.control === 'gtable' ? 'repeat table' : 'repeat', ref: box, children: [nodes.map((node, place) => (jsxs("fieldset", { class: "instance", children: [jsx("legend", { children: nodes.length > 1 ? texts.instance(name, place + 1) : titleOf(item, model) }), jsx("div", { class: "instance-fields", children: node.children.map((children, at) => (jsx(PlaceView, { place: children, model: model }, at))) }), nodes.length > 1 && (jsx("button", { type: "button", class: "link", onClick: () => {
                            focusAfter('add');
                            model.remove(node);
                            model.announce(texts.removed(texts.instance(name, place + 1)));
                        }, children: texts.remove(texts.instance(name, place + 1)) }))] }, model.idOf(node)))), isFull ? (jsx("p", { class: "hint", children: texts.full(nodes.length) })) : (jsxs("button", { type: "button", class: "button add", onClick: () => {
                    focusAfter('last');
                    model.add(item, parent);
                    model.announce(texts.added(texts.instance(name, nodes.length + 1)));
                }, children: [jsx(Icon, { name: "next" }), texts.add, jsxs("span", { class: "visually-hidden", children: [" ", name] })] }))] }));
}

/** Opens what the patient keeps. That part is here before the network may be gone. */
function CopyButton({ model }) {
    const [copy, setCopy] = useState();
    const { language } = model.speech.value.messages;
    useEffect(() => {
        let isGone = false;
        void model.ports.loadCopy?.(language).then((part) => isGone || setCopy(part), () => undefined);
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
        void model.ports.loadSlot('signature').then((found) => found && setField(() => found), () => undefined);
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
        return jsx(Receipt, { sent: sent, model: model, more: more });
    const isUrgent = needsPerson(model);
    const isSending = sending.isSending.value;
    return (jsxs(Fragment, { children: [jsx("div", { class: "bar", children: jsxs("button", { type: "button", class: "link", onClick: model.back, children: [jsx(Icon, { name: "back" }), model.speech.value.texts.back] }) }), jsx(StepHeading, { takesFocus: true, children: texts.heading }), jsx("p", { class: "review-lead", children: texts.lead }), sent && jsx(NotSent, { sent: sent, model: model, more: more }), model.plan.pages.filter(model.isAsked).map((page, place) => (jsx(PageAnswers, { page: page, model: model, more: more }, place))), isUrgent && (jsx(Notice, { model: model, children: jsx("p", { children: texts.needsPerson }) })), signing.field, jsx("p", { class: "hint privacy", children: sending.isSealed ? texts.sealed : texts.notSealed }), jsx("button", { type: "button", class: "button primary", "aria-disabled": isSending ? 'true' : undefined, onClick: () => signing.isMissing() || void sending.send(signing.sign(model.responseToSend()), isUrgent), children: isSending ? texts.sending : texts.send }), jsx(CopyButton, { model: model })] }));
}
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
function createMore(texts, port) {
    return {
        ...{ texts, fieldOf: rareFieldOf, isSet, RepeatView, ReviewView, sending: sendModel(port) },
        ...{ findFaults, FaultSummary, FaultNotes, Gate, look: lookForEmergency },
    };
}

export { createMore, styles };
