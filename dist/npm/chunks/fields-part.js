import { jsxs, jsx } from 'preact/jsx-runtime';
import { useRef, useState, useLayoutEffect, useEffect } from 'preact/hooks';
import { n as nodesIn } from './form-node.js';
import { S as Skeleton } from './skeleton.js';
import { a as answerText } from './answer-text.js';
import { s as sameAnswer } from './compare-answers.js';
import { o as optionText, i as itemText } from './localise-form.js';
import { o as optionsOf, w as withOption, d as dateParts, O as OptionWords, c as choicesClass, D as DateField, T as TextField, e as isRare, f as isSigned, g as isDropDown, t as titleOf, P as PlaceView } from './node-view.js';
import { r as readTyped } from './read-typed.js';
import { c as clockOffset } from './start-questionnaire-more.js';
import { i as isoDate } from './read-field.js';
import { n as numberOf, a as extensionOf } from './compile-form.js';
import { W as Words } from './words.js';
import { I as Icon } from './icon.js';
import './is-safe-link.js';
import './step-heading.js';
import './answer-type.js';
import './decimal-places.js';
import './index4.js';
import './start-questionnaire.js';
import './read-json.js';
import './within.js';

var fieldsCss = ".repeat,.instance-fields{gap:0 20px;display:grid}.repeat{margin-block-end:24px}.instance{border:1.5px solid var(--_border);border-radius:var(--_radius);margin-block-end:16px;padding:16px 18px 4px}.instance>legend{padding-inline:6px;font-weight:650}.add{justify-self:start}.add .icon{display:none}.several-one{flex-wrap:wrap;align-items:end;gap:0 16px;margin-block-end:12px;display:flex}.several-one>.input{flex:240px;inline-size:auto}@container (width>=560px){.as-gtable .instance-fields,.group.as-gtable,.as-grid>.group{grid-auto-columns:minmax(0,1fr);grid-auto-flow:column;gap:0 20px;display:grid}.as-grid>.group{border-block-end:1px solid var(--_border);margin-block-end:8px;padding-block-end:8px}:is(.as-table,.as-htable)>.question>.field{border-block-end:1px solid var(--_border);grid-template-columns:minmax(0,2fr) minmax(0,5fr);align-items:center;gap:0 20px;padding-block:8px;display:grid}:is(.as-table,.as-htable)>.question>.field>*{grid-column:2}:is(.as-table,.as-htable)>.question>.field>.label{grid-area:1/1/span 4}:is(.as-table,.as-htable) .choices{grid-auto-columns:minmax(0,1fr);grid-auto-flow:column}.as-gtable .instance+.instance :is(.label,.optional){clip-path:inset(50%);block-size:1px;inline-size:1px;position:absolute;overflow:hidden}}.with-unit>select{flex:8em;inline-size:auto;min-inline-size:0;max-inline-size:16em}.own-words{border-inline-start:3px solid var(--_border);margin-block:4px 8px;margin-inline-start:24px;padding-inline-start:24px}.combobox{position:relative}.suggestions{z-index:1;border:1.5px solid var(--_line);border-radius:var(--_radius);background:var(--_surface);max-block-size:320px;position:absolute;inset-block-start:calc(100% + 4px);inset-inline:0;overflow-y:auto;box-shadow:0 8px 24px #0000002e}.suggestions[hidden]{display:none}.suggestions>li{cursor:pointer;padding:11px 14px}.suggestions>li:is(:hover,[aria-selected=true]){background:var(--_accent);color:var(--_accent-text)}.chosen{margin-block-start:10px}.slider input[type=range]{min-block-size:44px;inline-size:100%;accent-color:var(--_accent);margin:8px 0 0}.slider .unanswered{opacity:.55}.ends{justify-content:space-between;gap:20px;display:flex}.read-only{border-radius:var(--_radius);background:var(--_soft);padding:10px 14px;font-weight:550;display:block}";

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
    return (jsxs("div", { class: "combobox", children: [jsx("input", { ref: field, id: id, class: "input", type: "text", role: "combobox", dir: "auto", autocomplete: "off", value: typed ?? shown, "aria-expanded": found.length > 0 ? 'true' : 'false', "aria-controls": `${id}-list`, "aria-autocomplete": "list", "aria-activedescendant": found[marked] ? `${id}-option-${marked}` : undefined, "aria-required": item.required ? 'true' : undefined, "aria-invalid": isFaulty ? 'true' : undefined, "aria-describedby": describedBy, onInput: (event) => search(event.currentTarget.value), onKeyDown: onKeyDown, onBlur: close }), jsx("ul", { class: "suggestions", id: `${id}-list`, role: "listbox", "aria-labelledby": `${id}-label`, hidden: found.length === 0, children: found.map((option, place) => (jsx("li", { id: `${id}-option-${place}`, role: "option", "aria-selected": place === marked ? 'true' : 'false', 
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
    const write = (day, hour) => model.write(node, [`${day}T${hour}`], { read });
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
    // FHIR wants to know of which clock.
    return readTyped(item, at + clockOffset(new Date(at)), locale);
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
    return (jsxs("div", { class: choicesClass(item), children: [options.map((option, place) => {
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
    const write = (text, place) => model.write(node, [text + separator + place], { read: readerOf(units[Number(place)]) });
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
    const answer = (value) => model.choose(node, [{ [item.type === 'integer' ? 'valueInteger' : 'valueDecimal']: value }]);
    const isOpen = number === undefined;
    return (jsxs("div", { class: "slider", children: [jsx(TextField, { ...props }), jsx("input", { type: "range", class: isOpen ? 'unanswered' : undefined, min: from, max: to, step: step, value: number ?? from, "aria-labelledby": `${id}-label`, "aria-valuetext": isOpen ? model.more.value?.texts.noAnswer : undefined, onInput: ({ currentTarget }) => answer(currentTarget.valueAsNumber), 
                // Where it stands already nothing is put in by going there, and that is an answer as well.
                onClick: ({ currentTarget }) => isOpen && answer(currentTarget.valueAsNumber), onKeyUp: ({ key, currentTarget }) => isOpen && /^(?:Arrow|Page|Home|End)/.test(key) && answer(currentTarget.valueAsNumber) }), jsxs("p", { class: "ends hint", children: [end('lower', from), end('upper', to)] })] }));
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
        void model.more
            .peek()
            ?.ports.loadSlot(slot)
            .then((found) => isGone || (found && setField(() => found)), () => undefined);
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
    const places = parent ? parent.children : [model.session.top];
    const nodes = places.flatMap((place) => place.get(item) ?? []).filter(model.isShown);
    if (!more || nodes.length === 0)
        return null;
    const { texts } = more;
    const name = itemText(item, model.form.source.language, language)?.text ?? texts.entry;
    const isFull = nodes.length >= (item.limits.maxOccurs ?? Infinity);
    return (jsxs("div", { class: `repeat as-${item.control}`, ref: box, children: [nodes.map((node, place) => (jsxs("fieldset", { class: "instance", children: [jsx("legend", { children: nodes.length > 1 ? texts.instance(name, place + 1) : titleOf(item, model) }), jsx("div", { class: "instance-fields", children: node.children.map((children, at) => (jsx(PlaceView, { place: children, model: model }, at))) }), nodes.length > 1 && (jsx("button", { type: "button", class: "link", onClick: () => {
                            focusAfter('add');
                            model.session.remove(node);
                            redraw(model);
                            model.announce(texts.removed(texts.instance(name, place + 1)));
                        }, children: texts.remove(texts.instance(name, place + 1)) }))] }, model.idOf(node)))), isFull ? (jsx("p", { class: "hint", children: texts.full(nodes.length) })) : (jsxs("button", { type: "button", class: "button add", onClick: () => {
                    focusAfter('last');
                    model.session.add(item, parent);
                    redraw(model);
                    model.announce(texts.added(texts.instance(name, nodes.length + 1)));
                }, children: [jsx(Icon, { name: "next" }), texts.add, jsxs("span", { class: "visually-hidden", children: [" ", name] })] }))] }));
}
function redraw({ opened, touched }) {
    opened.value += 1;
    touched.value += 1;
}

const rareFields = { fieldOf: rareFieldOf, isSet, RepeatView };
const styles = [fieldsCss];

export { rareFields, styles };
