import { jsx, Fragment, jsxs } from 'preact/jsx-runtime';
import { a as extensionOf, i as isQuestion } from './compile-form.js';
import { o as optionText, i as itemText } from './localise-form.js';
import { i as isSafeLink } from './is-safe-link.js';
import { S as StepHeading } from './step-heading.js';
import { s as sameAnswer } from './compare-answers.js';
import { W as Words } from './words.js';

/** More would make a list that nobody reads to its end. */
const mostRadios = 12;
/** Chosen from a list that opens. */
const isDropDown = ({ control, options = [], repeats }) => !repeats && (control === 'drop-down' || (control !== 'radio-button' && options.length > mostRadios));
/** Several controls with one name. */
const isFieldset = (item) => item.control !== 'autocomplete' &&
    (item.type === 'date' || item.type === 'boolean' || (item.options !== undefined && !isDropDown(item)));
/** What is written in words of one's own, and may tell of an emergency. */
const isFreeText = ({ type }) => isText(type) || type === 'open-choice';
const isText = (type) => type === 'string' || type === 'text';
/** Whether it is answered by signing. */
const isSigned = ({ source, control, type }) => isText(type) && (control === 'signature' || extensionOf(source, 'signatureRequired') !== undefined);
/** Whether it is entered in a field that few forms have; those come with the forms that have one. */
const isRare = (item) => item.readOnly ||
    isDropDown(item) ||
    isSigned(item) ||
    (item.type === 'quantity' && item.limits.units?.length !== 1) ||
    /^(?:dateTime|attachment|reference|open-choice)$/.test(item.type) ||
    /^(?:slider|autocomplete|[hg]?table|grid)$/.test(item.control ?? '') ||
    (item.repeats && !item.options) ||
    (item.type === 'choice' && !item.options);
const hasRare = ({ all }) => all.some((item) => !item.hidden && isRare(item));

/** What can be chosen; of a yes or no as well. */
const optionsOf = ({ options, type }) => options ?? (type === 'boolean' ? [yes, no] : []);
const plain = (valueBoolean) => ({
    ...{ value: { valueBoolean }, exclusive: false, initial: false, extensions: [] },
});
const [yes, no] = [plain(true), plain(false)];
function OptionWords({ option, model }) {
    const { messages, texts } = model.speech.value;
    const { valueBoolean } = option.value;
    if (valueBoolean !== undefined)
        return jsx(Fragment, { children: valueBoolean ? texts.yes : texts.no });
    const text = optionText(option, model.form.source.language, messages.language);
    return jsx(Words, { text: text, language: messages.language });
}
/** Chosen with what is chosen already; "none of these" takes the others away, and they take it. */
function withOption(answers, { value, exclusive }, { options = [], repeats }) {
    if (!repeats || exclusive)
        return [value];
    const isOther = (answer) => !options.some((one) => (one.exclusive || one.value === value) && sameAnswer(one.value, answer));
    return [...answers.filter(isOther), value];
}
/** One below the other, unless the form wants them in a row. */
const choicesClass = ({ source, type }) => extensionOf(source, 'choiceOrientation')?.valueCode === 'horizontal'
    ? 'choices row'
    : type === 'boolean'
        ? 'choices pair'
        : 'choices';
/** One of several, or some of them. */
function ChoiceField({ node, model, id, describedBy, isFaulty }) {
    const { item, answers } = node;
    const { texts } = model.speech.value;
    const isOf = (option) => answers.some((answer) => sameAnswer(answer, option.value));
    const change = (option, isOn) => model.choose(node, isOn
        ? withOption(answers, option, item)
        : answers.filter((answer) => !sameAnswer(answer, option.value)));
    return (jsxs(Fragment, { children: [item.repeats && (jsx("p", { class: "hint", id: `${id}-several`, children: texts.severalHint })), jsx("div", { class: choicesClass(item), children: optionsOf(item).map((option, place) => {
                    const own = place ? `${id}-${place}` : id;
                    return (jsxs("div", { class: "choice", children: [jsx("input", { id: own, type: item.repeats ? 'checkbox' : 'radio', name: id, checked: isOf(option), "aria-invalid": isFaulty ? 'true' : undefined, "aria-describedby": describedBy, onChange: (event) => change(option, event.currentTarget.checked) }), jsx("label", { for: own, children: jsx(OptionWords, { option: option, model: model }) })] }, place));
                }) }), !item.repeats && !item.required && answers.length > 0 && (jsx("button", { type: "button", class: "link", onClick: () => model.choose(node, []), children: texts.clear }))] }));
}

/**
 * What FHIR has no extension for. Stable addresses, described in docs/questionnaire.md: forms in use carry them.
 */
const safetyFlagUrl = 'urn:parcours:StructureDefinition/parcours-flag';
/** An `autocomplete` token of HTML, as `valueCode`. */
const autocompleteUrl = 'urn:parcours:StructureDefinition/parcours-autocomplete';

/** HTML autofill token (WCAG 1.3.5), such as `bday` or `tel`. */
const autofillOf = ({ source }) => source.extension?.find(({ url }) => url === autocompleteUrl)?.valueCode ?? 'off';
/** Whether the clinic has to know of some answers before the visit. */
const hasGate = ({ source }) => source.extension?.some(({ url }) => url === safetyFlagUrl) ?? false;

const dateParts = (text) => {
    const [year = '', month = '', day = ''] = text.split('-');
    return [year, month, day];
};
/**
 * Which parts are asked for, by their place in {@link DateParts}: the form says it by `entryFormat`, such as `MM/YYYY`.
 */
function askedParts({ source }) {
    const format = extensionOf(source, 'entryFormat')?.valueString?.toUpperCase() ?? 'DMY';
    return [...(/[DJT]/.test(format) ? [2] : []), ...(/M/.test(format) ? [1] : []), 0];
}
/** Whether nothing may be left empty: the form has named all three, or it is the date of a birth. */
const isWholeDate = (item) => autofillOf(item) === 'bday' ||
    (extensionOf(item.source, 'entryFormat') !== undefined && askedParts(item).length === 3);
const names = ['-year', '-month', '-day'];
/** Ids of the fields of a date: the first of them bears that of the question. */
const partId = (item, id, place) => place === askedParts(item)[0] ? id : id + names[place];

const keyboards = {
    integer: 'numeric',
    ...{ decimal: 'decimal', quantity: 'decimal', url: 'url' },
};
/** Words, a number or a time, as they are typed. */
function TextField({ node, model, id, describedBy, isFaulty, at = 0, label }) {
    const { item } = node;
    const { language } = model.speech.value.messages;
    const isShort = item.type !== 'text';
    const Control = isShort ? 'input' : 'textarea';
    const free = isFreeText(item);
    const unit = unitOf(item);
    const control = (jsx(Control, { id: id, class: /^(?:string|text|url|reference|open-choice)$/.test(item.type) ? 'input' : 'input short', ...(isShort ? { type: 'text' } : { rows: 4 }), dir: free ? 'auto' : undefined, inputMode: keyboards[item.type], autocomplete: autofillOf(item), value: model.entries.of(node, language)[at] ?? '', "aria-label": label, "aria-required": item.required ? 'true' : undefined, "aria-invalid": isFaulty ? 'true' : undefined, "aria-describedby": unit ? `${id}-unit ${describedBy ?? ''}` : describedBy, onInput: ({ currentTarget: { value } }) => {
            model.type(node, at, value);
            if (free)
                model.look(node, value, 'soon');
        }, ...(free && {
            onBlur: ({ currentTarget: { value } }) => model.look(node, value, 'now'),
        }) }));
    if (!unit)
        return control;
    return (jsxs("div", { class: "with-unit", children: [control, jsx("span", { id: `${id}-unit`, children: unit })] }));
}
/** What a number counts, where there is one unit only. */
const unitOf = ({ limits: { units }, items }) => units?.length === 1
    ? (units[0]?.display ?? units[0]?.code)
    : items.find(({ control }) => control === 'unit')?.source.text;
/** A date as three short numbers (GOV.UK "memorable date"); what is not known is left empty. */
function DateField({ node, model, id, describedBy, isFaulty, at = 0 }) {
    const { item } = node;
    const { texts, messages } = model.speech.value;
    const parts = dateParts(model.entries.of(node, messages.language)[at] ?? '');
    const tokens = autofillOf(item) === 'bday' ? ['bday-year', 'bday-month', 'bday-day'] : [];
    const write = (place, text) => {
        // As it is now: two fields may be filled at once, by the browser.
        const now = dateParts(model.entries.of(node, messages.language)[at] ?? '');
        model.type(node, at, now.map((part, one) => (one === place ? text.replaceAll('-', '') : part)).join('-'));
    };
    const asked = askedParts(item);
    const hint = asked.length > 2 && !isWholeDate(item) ? `${id}-parts` : '';
    return (jsxs(Fragment, { children: [hint && (jsx("p", { class: "hint", id: hint, children: texts.partialDate })), jsx("div", { class: "parts", children: asked.map((place) => {
                    const own = partId(item, id, place);
                    return (jsxs("div", { class: "part", children: [jsx("label", { for: own, children: [texts.year, texts.month, texts.day][place] }), jsx("input", { id: own, class: place === 0 ? 'input year' : 'input', type: "text", inputMode: "numeric", autocomplete: tokens[place], maxLength: place === 0 ? 4 : 2, value: parts[place], "aria-invalid": isFaulty ? 'true' : undefined, "aria-describedby": `${hint} ${describedBy ?? ''}`.trim() || undefined, onInput: (event) => write(place, event.currentTarget.value) })] }, place));
                }) })] }));
}

/** An item where it stands. Only its own changes draw it again. */
function NodeView(props) {
    const { node, model } = props;
    const seen = model.watch(node);
    if (!model.isShown(node))
        return null;
    if (node.item.type === 'group')
        return jsx(GroupView, { ...props, seen: seen });
    return isQuestion(node.item) ? jsx(QuestionView, { ...props, seen: seen }) : jsx(DisplayView, { ...props });
}
/** What stands in one place, in the order of the form. */
function PlaceView({ place, model }) {
    return (jsx(Fragment, { children: [...place].map(([item, nodes]) => item.parent && isQuestion(item.parent) && isNote(item) ? null : (jsx(NodesView, { item: item, nodes: nodes, model: model }, item.order))) }));
}
function NodesView({ item, nodes, model, }) {
    const rare = model.more.value?.rare;
    const [first] = nodes;
    if (item.type === 'group' && item.repeats && rare && first)
        return jsx(rare.RepeatView, { item: item, parent: first.parent, model: model });
    return (jsx(Fragment, { children: nodes.map((node) => (jsx(NodeView, { node: node, model: model }, model.idOf(node)))) }));
}
const wordsOf = (item, model) => {
    const { language } = model.speech.value.messages;
    return jsx(Words, { text: itemText(item, model.form.source.language, language), language: language });
};
function GroupView({ node, model, isHeading }) {
    const { item } = node;
    const [place] = node.children;
    const content = place && jsx(PlaceView, { place: place, model: model });
    const shape = `group as-${item.control}`;
    if (isHeading || !item.source.text)
        return jsx("div", { class: shape, children: content });
    return (jsxs("fieldset", { class: shape, children: [jsx("legend", { children: jsx("h3", { children: titleOf(item, model) }) }), content] }));
}
/** A number before a question, and its words. */
const titleOf = (item, model) => (jsxs(Fragment, { children: [item.source.prefix && jsxs("span", { class: "prefix", children: [item.source.prefix, " "] }), wordsOf(item, model)] }));
function DisplayView({ node: { item }, model }) {
    return (jsxs("p", { class: "prose said", children: [titleOf(item, model), jsx(SupportLink, { item: item, model: model })] }));
}
/** What is said about a question, and not asked: it stands with the words of the question. */
const isNote = ({ type, control, conditions }) => type === 'display' && (control !== undefined || conditions.length === 0);
const notesOf = ({ items }) => items.filter((one) => isNote(one) && !/^(?:unit|lower|upper)$/.test(one.control ?? ''));
function Notes({ item, model, id }) {
    const { texts } = model.speech.value;
    const notes = notesOf(item);
    return (jsxs(Fragment, { children: [notes.map((one, place) => one.control === 'help' || one.control === 'flyover' ? (jsxs("details", { id: `${id}-hint-${place}`, children: [jsx("summary", { children: texts.help }), jsx("p", { class: "prose", children: wordsOf(one, model) })] }, place)) : (jsx("p", { class: "hint prose", id: `${id}-hint-${place}`, children: wordsOf(one, model) }, place))), jsx(SupportLink, { item: item, model: model })] }));
}
function SupportLink({ item, model }) {
    const url = extensionOf(item.source, 'supportLink')?.valueUri;
    const { texts, messages } = model.speech.value;
    if (!url || !isSafeLink(url))
        return null;
    return (jsx("p", { children: jsxs("a", { href: url, target: "_blank", rel: "noopener noreferrer", children: [texts.more, " ", messages.common.opensInNewTab] }) }));
}
function QuestionView({ node, model, isHeading, seen }) {
    const { item } = node;
    const { messages } = model.speech.value;
    const more = model.more.value;
    const id = model.idOf(node);
    const [fault] = model.faults.of(node);
    const words = (jsxs(Fragment, { children: [titleOf(item, model), !item.required && !item.readOnly && jsxs("span", { class: "optional", children: [" (", messages.common.optional, ")"] })] }));
    const isSet = isFieldset(item) || (more?.rare?.isSet(item) ?? false);
    const [Box, Label] = isSet ? ['fieldset', 'legend'] : ['div', 'div'];
    const named = isSet ? words : jsx("label", { for: id, children: words });
    const hints = notesOf(item).map((_, place) => `${id}-hint-${place}`);
    const describedBy = [...hints, fault ? `${id}-error` : ''].join(' ').trim() || undefined;
    return (jsxs("div", { class: "question", children: [jsxs(Box, { class: fault ? 'field faulty' : 'field', children: [jsx(Label, { class: "label", id: `${id}-label`, children: isHeading ? jsx(StepHeading, { takesFocus: model.step.peek().visit > 0, children: named }) : named }), jsx(Notes, { item: item, model: model, id: id }), fault && more && jsx(more.FaultNotes, { node, model, id, seen }), jsx(FieldOf, { node, model, seen, id, describedBy, isFaulty: fault !== undefined })] }), more && hasGate(item) && jsx(more.Gate, { node, model, seen }), more && isFreeText(item) && jsx(more.EmergencyHere, { node: node, model: model }), node.children.map((place, at) => (jsx(PlaceView, { place: place, model: model }, at)))] }));
}
function FieldOf(props) {
    const { item } = props.node;
    const Rare = props.model.more.value?.rare?.fieldOf(item);
    if (Rare)
        return jsx(Rare, { ...props });
    if (item.options || item.type === 'boolean')
        return jsx(ChoiceField, { ...props });
    return item.type === 'date' ? jsx(DateField, { ...props }) : jsx(TextField, { ...props });
}

export { DateField as D, NodeView as N, OptionWords as O, PlaceView as P, TextField as T, askedParts as a, NodesView as b, choicesClass as c, dateParts as d, isRare as e, isSigned as f, isDropDown as g, hasRare as h, isWholeDate as i, isFreeText as j, optionsOf as o, partId as p, safetyFlagUrl as s, titleOf as t, withOption as w };
