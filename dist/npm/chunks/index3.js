import { render, h } from 'preact';
import { b as baseCss, c as controlsCss } from './controls.js';
import { C as CrashGuard } from './crash-guard.js';
import { t as titleOf, N as NodeView, b as NodesView, h as hasRare } from './node-view.js';
import { q as questionnaireCss } from './questionnaire.js';
import { signal, batch } from '@preact/signals';
import { b as beginSession } from './begin-session.js';
import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { useState, useEffect } from 'preact/hooks';
import { i as isQuestion } from './compile-form.js';
import { l as localText } from './localise-form.js';
import { C as CallLink } from './call-link.js';
import { I as Icon } from './icon.js';
import { P as ProblemBox } from './problem-box.js';
import { S as StepHeading } from './step-heading.js';
import { W as Words } from './words.js';
import './is-safe-link.js';
import './compare-answers.js';
import './is-asked.js';

function createEntries() {
    const texts = new WeakMap();
    const faults = new WeakMap();
    const none = new Map();
    const unread = new Map();
    const forget = (node) => {
        texts.delete(node);
        faults.delete(node);
        unread.delete(node);
    };
    return {
        ...{ unread, forget },
        of(node, language) {
            const known = texts.get(node);
            if (known)
                return known;
            const written = node.answers.map((answer) => typedOf(answer, node.item, language));
            return written.length > 0 ? written : [''];
        },
        write(node, written, { language, read: readText }) {
            forget(node);
            texts.set(node, written);
            if (!readText)
                return void unread.set(node, language);
            const mistyped = new Map();
            const answers = written.flatMap((text, at) => {
                const read = readText(node.item, text, language);
                if (read.rule)
                    mistyped.set(at, read.rule);
                return read.answers ?? [];
            });
            faults.set(node, mistyped);
            return answers;
        },
        mistyped: (node) => faults.get(node) ?? none,
    };
}
/** An answer as it is written into a field. */
function typedOf(answer, { type }, language) {
    const { valueQuantity, valueReference } = answer;
    const number = answer.valueDecimal ?? answer.valueInteger ?? valueQuantity?.value;
    if (number !== undefined)
        return number.toLocaleString(language, { useGrouping: false, maximumFractionDigits: 20 });
    if (type === 'time')
        return answer.valueTime?.slice(0, 5) ?? '';
    const { valueString, valueUri, valueDate, valueDateTime } = answer;
    return valueString ?? valueUri ?? valueDate ?? valueDateTime ?? valueReference?.display ?? '';
}

/** What has to be put right on the page that was left last. */
function faultState(signals) {
    const list = signal([]);
    return {
        list,
        /** Rises with each refusal. */
        refusals: signal(0),
        of: (node) => list.peek().filter((fault) => fault.node === node),
        show(found) {
            const before = list.peek();
            list.value = found;
            signals.touch(new Set([...before, ...found].map(({ node }) => node)));
        },
    };
}

function nodeSignals() {
    const signals = new WeakMap();
    const ids = new WeakMap();
    let last = 0;
    return {
        watch(node) {
            let known = signals.get(node);
            if (!known)
                signals.set(node, (known = signal(0)));
            return known.value;
        },
        isWatched: (node) => signals.has(node),
        touch(nodes) {
            batch(() => {
                for (const node of nodes) {
                    const known = signals.get(node);
                    if (known)
                        known.value += 1;
                }
            });
        },
        idOf(node) {
            let known = ids.get(node);
            if (!known)
                ids.set(node, (known = `q${++last}`));
            return known;
        },
    };
}

/** A group with more questions is taken apart. */
const mostOnOnePage = 6;
/**
 * Lays a form out: one thing on a page, where a thing is a question with all that follows from it, or a small group. A
 * group that says it is a page is one whatever its size.
 *
 * Source: https://design-system.service.gov.uk/patterns/question-pages/
 */
function planPages({ items }, layout) {
    const shown = items.filter(({ hidden }) => !hidden);
    const frame = (place) => shown.filter((item) => item.control === place && questionsIn(item) === 0);
    const [header, footer] = [frame('header'), frame('footer')];
    const body = shown.filter((item) => !header.includes(item) && !footer.includes(item));
    const pages = layout === 'whole' ? [{ group: undefined, items: body }] : pagesOf(body, undefined);
    return { header, footer, pages };
}
function pagesOf(items, group) {
    const pages = [];
    let open;
    for (const item of items) {
        if (item.hidden)
            continue;
        if (isTakenApart(item, group)) {
            const [first, ...rest] = pagesOf(item.items, item);
            // What was said before a group is said above the first of its pages.
            const lead = open && isOnlySaid(open) ? (pages.pop()?.items ?? []) : [];
            if (first)
                pages.push({ ...first, items: [...lead, ...first.items] });
            pages.push(...rest.map((page) => ({ ...page, items: [...page.items] })));
            open = undefined;
        }
        else if (open && (isOnlySaid(open) || follows(item, open)))
            open.items.push(item);
        else
            pages.push((open = { group, items: [item] }));
    }
    const last = pages.at(-1);
    const before = pages.at(-2);
    if (last && before && isOnlySaid(last) && last.group === before.group) {
        before.items.push(...last.items);
        pages.pop();
    }
    return pages;
}
const isOnlySaid = ({ items }) => items.every(({ type }) => type === 'display');
function isTakenApart(item, group) {
    const { type, repeats, control = '', items } = item;
    if (type !== 'group' || repeats || /^(?:page|tab|[hg]?table|grid)$/.test(control))
        return false;
    // What would be a tab is a page under its name: nobody misses one that is not pressed.
    if (group?.control === 'tab-container')
        return false;
    if (control === 'tab-container' || items.some((one) => /^(?:page|tab)/.test(one.control ?? '')))
        return true;
    return questionsIn(item) > mostOnOnePage;
}
const questionsIn = ({ items }) => items.reduce((sum, item) => sum + (item.type === 'group' ? questionsIn(item) : Number(item.type !== 'display')), 0);
/** Whether it is asked because of what is answered on this page, and on no other. */
const follows = ({ conditions }, page) => conditions.length > 0 &&
    conditions.every(({ target }) => target?.path.some((one) => page.items.includes(one)));

/**
 * A form while it is filled in. It owns all that changes: what is typed, which page is shown, what has to be put right;
 * the session of the engine decides what is asked.
 */
function questionnaireModel(options, more) {
    const { form, ports } = options;
    const { response } = options;
    const session = beginSession(form, response && more?.takeUp(form, { response }));
    const signals = nodeSignals();
    const parts = {
        ...{ options, session, signals, plan: planPages(form, options.layout) },
        ...{ entries: createEntries(), faults: faultState(signals), state: createState(options, more) },
    };
    const { state, plan, entries, faults } = parts;
    let companion;
    const answering = answersIn(parts, () => companion);
    const bringMore = bringing(parts);
    const walk = async (way) => {
        const { visit } = state.step.peek();
        if (!state.more.peek())
            await bringMore();
        if (state.step.peek().visit === visit)
            state.more.peek()?.walk(model, way);
    };
    const model = {
        isUnsealed: options.isUnsealed,
        ...{ form, plan, session, entries, faults, ports, bringMore, isShown },
        ...state,
        ...{ watch: signals.watch, isWatched: signals.isWatched, idOf: signals.idOf, touch: signals.touch },
        ...answering,
        ...pagesIn(parts),
        /** Goes on, unless something has to be put right first. */
        goOn: () => walk('on'),
        back: () => walk('back'),
        /** From the review to one answer, and straight back. */
        change: (node) => walk(node),
        /** Spoken politely. */
        announce: (text) => companion?.announce(text),
        /** Looks for an emergency in free words: at once, or when a pause is made. */
        look: (node, text, when) => companion ? companion.look(node, text, when) : void bringMore('quietly'),
        /** Goes on in another language, with everything that was entered. */
        speak(speech, spoken) {
            batch(() => {
                state.more.value = spoken;
                state.speech.value = speech;
            });
            void bringMore();
        },
        end() {
            unwatch();
            companion?.end();
            state.draft.peek()?.end();
        },
    };
    const unwatch = state.more.subscribe((part) => {
        if (!part)
            return;
        companion ??= part.accompany(model);
        answering.readLate(part.readField);
    });
    return model;
}
const languageOf = ({ speech }) => speech.peek().messages.language;
/** Brings the other half once; after a failure it may be asked for again. */
const bringing = ({ options, state }) => 
/** @param how - Beforehand, nobody is told that it failed. */
async (how) => {
    if (state.more.peek())
        return;
    state.isFailed.value = false;
    const language = languageOf(state);
    const brought = await options.ports.loadMore(language).catch(() => undefined);
    // The language may be another by now, and that half with it.
    if (language === languageOf(state))
        state.more.value ??= brought;
    state.isFailed.value = !state.more.peek() && how !== 'quietly';
};
/** What is answered, and what follows from it. */
function answersIn({ session, signals, entries, state }, companion) {
    session.subscribe((changed) => {
        companion()?.count(changed);
        if (changed.size > 1)
            state.opened.value += 1;
        signals.touch(changed);
    });
    const set = (node, answers) => {
        const tell = companion()?.follow(node);
        session.set(node, answers);
        tell?.();
        state.touched.value += 1;
    };
    const write = (node, texts, { language = languageOf(state), read = state.more.peek()?.readField } = {}) => {
        const answers = entries.write(node, texts, { language, read });
        if (answers)
            set(node, answers);
    };
    return {
        set,
        /** All fields of a question at once, and how they are read. */
        write,
        /** Reads what was typed before that which reads it was here. */
        readLate(read) {
            for (const [node, language] of [...entries.unread])
                write(node, entries.of(node, language), { language, read });
        },
        /** The answers of a question, chosen and not typed. */
        choose(node, answers) {
            entries.forget(node);
            set(node, answers);
            signals.touch([node]);
        },
        type(node, at, text) {
            const written = [...entries.of(node, languageOf(state))];
            written[at] = text;
            write(node, written);
        },
    };
}
/** Which pages there are, and the first of them to be shown. */
function pagesIn({ options, session, plan, state }) {
    const nodesOn = ({ group, items }) => {
        const [parent] = group ? session.nodesOf(group) : [];
        const place = parent ? parent.children[0] : session.top;
        return items.flatMap((item) => place?.get(item) ?? []);
    };
    const isAsked = (page) => nodesOn(page).some(isShown);
    // A form may begin with what is asked of nobody yet.
    state.step.value = { at: Math.max(0, plan.pages.findIndex(isAsked)), visit: 0 };
    return {
        ...{ reviewAt: plan.pages.length, nodesOn, isAsked },
        pageOf: ({ item }) => plan.pages.findIndex(({ items }) => item.path.some((one) => items.includes(one))),
        /** The one page of a form that is shown as a whole. */
        whole: options.layout === 'whole' ? plan.pages[0] : undefined,
    };
}
function createState({ speech }, more) {
    return {
        speech: signal(speech),
        /** `visit` counts: each page begins at its top. */
        step: signal({ at: 0, visit: 0 }),
        more: signal(more),
        /** The other half cannot be brought. */
        isFailed: signal(false),
        emergency: signal(undefined),
        clinic: signal(undefined),
        /** What stays of it on the device, once that part is here. */
        draft: signal(undefined),
        /** Rises when questions open or close. */
        opened: signal(0),
        /** Rises with every answer. */
        touched: signal(0),
        /** A page is shown to change one answer, and the review comes after it. */
        isChanging: signal(false),
        live: signal(''),
    };
}
/** Whether there is anything of it to see. */
const isShown = ({ enabled, item, children }) => enabled && !item.hidden && (item.type !== 'group' || children.some((place) => isAnyShown(place)));
const isAnyShown = (place) => [...place.values()].some((nodes) => nodes.some(isShown));

/** The whole questionnaire: one page of it or all answers once more, and whom to call instead. */
function QuestionnaireWidget({ model }) {
    const { messages, texts } = model.speech.value;
    const { at, visit } = model.step.value;
    const page = model.plan.pages[at];
    const draft = model.draft.value;
    const more = model.more.value;
    return (jsxs("div", { class: "widget form", part: "widget", role: "region", "aria-label": titleIn(model)?.text ?? texts.title, children: [draft && page && jsx(draft.Changed, { model: model }), page ? (jsx(PageView, { model: model, page: page }, visit)) : (more && jsx(more.ReviewView, { model: model, more: more })), jsx("p", { class: "visually-hidden", role: "status", children: jsx(Live, { model: model }) }), jsx(Person, { model: model, label: messages.common.preferToCall }), draft && jsx(draft.Notice, { model: model })] }));
}
const Live = ({ model }) => jsx(Fragment, { children: model.live.value });
function Person({ model, label }) {
    const phone = model.clinic.value?.phone;
    if (!phone)
        return null;
    return (jsxs("p", { class: "person", children: [label, " ", jsx(CallLink, { phone: phone, children: model.speech.value.messages.common.call(phone) })] }));
}
const titleIn = ({ form: { source }, speech }) => localText({ text: source.title, language: source.language, extended: source._title }, speech.value.messages.language);
function FormTitle({ model }) {
    const { messages, texts } = model.speech.value;
    const title = titleIn(model);
    return jsx(Fragment, { children: title ? jsx(Words, { text: title, language: messages.language }) : texts.title });
}
/** One thing, and what follows from it. */
function PageView({ model, page }) {
    const { texts } = model.speech.value;
    const { at, visit } = model.step.peek();
    const isFirst = !model.plan.pages.some((one, place) => place < at && model.isAsked(one));
    const [first] = model.nodesOn(page).filter(model.isShown);
    const isAlone = page.items.length === 1 && first?.item.type === 'group' && !first.item.repeats;
    const group = isAlone ? first.item : page.group;
    // A page is headed by its group or its question, and says which part of the form it is above that.
    const isByQuestion = !isAlone && page !== model.whole && first !== undefined && isQuestion(first.item);
    const heading = group?.source.text && titleOf(group, model);
    const isNamed = isByQuestion || Boolean(heading);
    return (jsxs(Fragment, { children: [jsxs("div", { class: "bar", children: [!isFirst && (jsxs("button", { type: "button", class: "link", onClick: model.back, children: [jsx(Icon, { name: "back" }), texts.back] })), jsx(Progress, { model: model })] }), isNamed ? (jsx("h2", { class: "caption", children: jsx(FormTitle, { model: model }) })) : (jsx(StepHeading, { takesFocus: visit > 0, children: jsx(FormTitle, { model: model }) })), jsx(PageFaults, { model: model, page: page }), isNamed && !isByQuestion && jsx(StepHeading, { takesFocus: visit > 0, children: heading }), isByQuestion && heading && jsx("p", { class: "caption", children: heading }), jsx(ItemsView, { items: model.plan.header, model: model }), isByQuestion || isAlone ? (model
                .nodesOn(page)
                .map((node) => (jsx(NodeView, { node: node, model: model, isHeading: node === first }, model.idOf(node))))) : (jsx(ItemsView, { items: page.items, model: model })), jsx(ItemsView, { items: model.plan.footer, model: model }), isFirst && !model.isUnsealed && jsx("p", { class: "hint privacy", children: texts.privacy }), jsx(GoOn, { model: model })] }));
}
/** As many as no screen shows at once. */
const mostAtOnce = 40;
/** What stands on a page. Of a long one the first screens are drawn at once, and the rest in tasks of their own. */
function ItemsView({ items, model }) {
    const [goesOn, setGoesOn] = useState(false);
    const rest = items.slice(mostAtOnce);
    useEffect(() => {
        if (!rest[0])
            return;
        const timer = setTimeout(setGoesOn, 0, true);
        return () => clearTimeout(timer);
    }, []);
    return (jsxs(Fragment, { children: [items.slice(0, mostAtOnce).map((item) => (jsx(NodesView, { item: item, nodes: [...model.session.nodesOf(item)], model: model }, item.order))), goesOn && jsx(ItemsView, { items: rest, model: model })] }));
}
/** How far it is, and how long it will be as things are answered now. */
function Progress({ model }) {
    void model.opened.value;
    const { messages } = model.speech.value;
    const { at } = model.step.peek();
    const asked = model.plan.pages.filter((page, place) => place === at || model.isAsked(page));
    const page = model.plan.pages[at];
    if (!page || asked.length < 2)
        return null;
    return jsx("p", { class: "progress", children: messages.booking.stepOf(asked.indexOf(page) + 1, asked.length) });
}
/** Where it leads to: the next page, or all answers once more. */
function GoOn({ model }) {
    void model.opened.value;
    const { texts } = model.speech.value;
    const { at } = model.step.peek();
    const isLast = model.isChanging.value || !model.plan.pages.some((page, place) => place > at && model.isAsked(page));
    return (jsx("button", { type: "button", class: "button primary", onClick: model.goOn, children: isLast ? texts.check : texts.goOn }));
}
/** What has to be put right here; or that the other half of the questionnaire cannot be brought. */
function PageFaults({ model, page }) {
    const more = model.more.value;
    if (model.isFailed.value)
        return jsx(Failure, { model: model });
    if (!more)
        return null;
    return (jsxs(Fragment, { children: [jsx(more.FaultSummary, { model: model }), jsx(more.EmergencyElsewhere, { model: model, page: page })] }));
}
function Failure({ model }) {
    const { problems } = model.speech.value.messages.booking;
    return (jsx(ProblemBox, { title: problems.heading, message: problems.unreachable, children: jsx("button", { type: "button", class: "button", onClick: model.bringMore, children: model.speech.value.messages.common.tryAgain }) }));
}

const styles = [baseCss, controlsCss, questionnaireCss];
/** Starts a form in an element; the form has arrived. */
async function mount(surface, options) {
    const { form, ports } = options;
    const left = await bringDraft(options);
    // Answers are taken up by what comes with the other half.
    const isNeeded = hasRare(form) || left !== undefined || options.response !== undefined;
    const more = isNeeded ? await ports.loadMore(surface.messages.language) : undefined;
    return start(surface, options, { more, left });
}
function start({ root, onCrash }, options, { more, left }) {
    const { ports, expressions } = options;
    let model;
    let { speech } = options;
    let [draft, isGone] = [left, false];
    const follow = (followed) => {
        if (draft)
            followed.draft.value = draft.follow(followed, restart);
    };
    function begin(response = options.response) {
        const begun = questionnaireModel({ ...options, response, speech }, more);
        model = begun;
        if (expressions)
            begun.session.compute(expressions);
        follow(begun);
        draw(begun, root, onCrash);
        if (draft || !ports.loadDraft)
            return;
        void ports.loadDraft(speech.messages.language).then((brought) => {
            draft ??= brought;
            if (isGone)
                draft.close();
            else if (model === begun)
                follow(begun);
        }, () => undefined);
    }
    /** What was pressed has gone: the next key is for the form. */
    function beginHere(response) {
        begin(response);
        root.querySelector('.step-heading')?.focus();
    }
    function restart() {
        render(null, root);
        model?.end();
        beginHere();
    }
    const ask = () => draft?.ask(root, speech.messages.language, beginHere);
    if (left?.savedAt === undefined)
        begin();
    else
        ask();
    return {
        refresh() { },
        async say(spoken) {
            const { language } = spoken.messages;
            const isHere = model ? model.more.peek() : more;
            const [brought] = await Promise.all([isHere && ports.loadMore(language), draft?.learn(language)]);
            speech = spoken;
            if (model)
                model.speak(spoken, brought);
            else
                ask();
        },
        unmount() {
            isGone = true;
            render(null, root);
            model?.end();
            draft?.close();
        },
    };
}
function draw(model, root, onCrash) {
    render(h(CrashGuard, { onCrash, children: h(QuestionnaireWidget, { model }) }), root);
    // While the patient reads.
    void model.bringMore('quietly');
    void model.ports.readClinic().then((clinic) => (model.clinic.value = clinic));
}
/** What an earlier visit has left, and nothing where there is nothing: then the form does not wait. */
async function bringDraft({ ports, speech }) {
    const isLeft = await ports.hasDraft?.().catch(() => false);
    return isLeft ? ports.loadDraft?.(speech.messages.language).catch(() => undefined) : undefined;
}

export { mount, styles };
