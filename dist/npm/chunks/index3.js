import { render, h } from 'preact';
import { b as baseCss, c as controlsCss } from './controls.js';
import { C as CrashGuard } from './crash-guard.js';
import { i as isoDate, t as titleOf, N as NodeView, E as EmergencyShown, a as NodesView, n as needsMore } from './node-view.js';
import { signal, batch } from '@preact/signals';
import { c as createSession } from './session.js';
import { r as readTyped } from './is-asked.js';
import { i as isQuestion } from './compile-form.js';
import { n as nodesIn, l as localText } from './localise-form.js';
import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { C as CallLink } from './call-link.js';
import { I as Icon } from './icon.js';
import { P as ProblemBox } from './problem-box.js';
import { S as Skeleton } from './skeleton.js';
import { S as StepHeading } from './step-heading.js';
import { W as Words } from './words.js';
import './is-safe-link.js';
import './compare-answers.js';
import './answer-type.js';
import './write-response.js';
import './decimal-places.js';
import 'preact/hooks';

var questionnaireCss = ".form{contain-intrinsic-inline-size:640px;border:1px solid var(--_border);border-radius:calc(var(--_radius) * 1.5);background:var(--_surface);padding:clamp(18px,5cqi,40px);container-type:inline-size}.bar{flex-wrap:wrap;justify-content:space-between;align-items:center;gap:4px 16px;margin-block-end:8px;display:flex}.progress,.caption{color:var(--_muted);font-size:15px}.progress{margin-inline-start:auto}.caption{letter-spacing:0;margin-block-end:6px;font-weight:400}.form>.step-heading,.label .step-heading{margin-block-end:14px}.label{margin-block-end:6px;padding:0;font-weight:600;display:block}legend.label{float:inline-start;inline-size:100%}legend.label+*{clear:both}.optional{color:var(--_muted);font-weight:400}h2 .optional{letter-spacing:0;font-size:18px}.question>.question{border-inline-start:3px solid var(--_border);margin-inline-start:10px;padding-inline-start:18px}.group>legend{margin-block-end:12px}.group{margin-block-end:28px}.short{max-inline-size:12em}.parts{flex-wrap:wrap;gap:12px;display:flex}.part{inline-size:4.2em}.part:has(.year){inline-size:5.6em}.part label{color:var(--_muted);font-size:15px}.with-unit{align-items:center;gap:12px;display:flex}.with-unit>.short{flex:5em;min-inline-size:5em}.said{margin-block-end:20px}.choices{gap:8px;display:grid}.choice{position:relative}.choice input{block-size:24px;inline-size:24px;accent-color:var(--_accent);margin:0;position:absolute;inset-block-start:13px;inset-inline-start:14px}.choice label{border:1.5px solid var(--_line);border-radius:var(--_radius);cursor:pointer;min-block-size:50px;padding:11px 16px 11px 50px;padding-inline:50px 16px;display:block}.choice label:hover{border-color:var(--_accent)}.choice input:checked+label{border-color:var(--_accent);background:var(--_soft);box-shadow:inset 0 0 0 1px var(--_accent)}.choice input:focus-visible{outline:none}.choice input:focus-visible+label{outline:3px solid var(--_accent);outline-offset:2px}.faulty .choice label{border-color:var(--_danger)}details{margin-block-end:10px}summary{min-block-size:44px;color:var(--_accent);cursor:pointer;padding-block:9px;font-weight:550}details>p{border-inline-start:3px solid var(--_border);padding:2px 16px 8px}.notice{border-inline-start:4px solid var(--_accent);border-radius:calc(var(--_radius) * .5);background:var(--_soft);margin-block:4px 22px;padding:14px 18px}.privacy{margin-block-end:18px}.person{margin-block-start:20px}";

function createEntries() {
    const texts = new WeakMap();
    const faults = new WeakMap();
    const none = new Map();
    return {
        of(node, language) {
            const known = texts.get(node);
            if (known)
                return known;
            const written = node.answers.map((answer) => typedOf(answer, node.item, language));
            return written.length > 0 ? written : [''];
        },
        write(node, written, { language, read: readText = readField }) {
            const mistyped = new Map();
            const answers = written.flatMap((text, at) => {
                const read = readText(node.item, text, language);
                if (read.rule)
                    mistyped.set(at, read.rule);
                return read.answers ?? [];
            });
            texts.set(node, written);
            faults.set(node, mistyped);
            return answers;
        },
        mistyped: (node) => faults.get(node) ?? none,
        forget(node) {
            texts.delete(node);
            faults.delete(node);
        },
    };
}
const readField = (item, text, language) => readTyped(item, item.type === 'date' ? isoDate(text, item) : text, language);
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
    const frame = (place) => shown.filter((item) => item.control === place && questionsIn$1(item) === 0);
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
        if (isTakenApart(item)) {
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
function isTakenApart(item) {
    const { type, repeats, control = '' } = item;
    if (type !== 'group' || repeats || /^(?:page|tab|gtable|table|grid|htable)$/.test(control))
        return false;
    if (control === 'tab-container' || item.items.some((one) => one.control === 'page'))
        return true;
    return questionsIn$1(item) > mostOnOnePage;
}
const questionsIn$1 = ({ items }) => items.reduce((sum, item) => sum + (item.type === 'group' ? questionsIn$1(item) : Number(item.type !== 'display')), 0);
/** Whether it is asked because of what is answered on this page, and on no other. */
const follows = ({ conditions }, page) => conditions.length > 0 &&
    conditions.every(({ target }) => target?.path.some((one) => page.items.includes(one)));

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
        /** @returns Whether any has. */
        look(changed) {
            let isAny = false;
            for (const node of changed) {
                if (node.enabled === !closed.has(node))
                    continue;
                isAny = true;
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
            return isAny;
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
/**
 * A form while it is filled in. It owns all that changes: what is typed, which page is shown, what has to be put right;
 * the session of the engine decides what is asked.
 */
function questionnaireModel(options, more) {
    const { form, ports } = options;
    const session = createSession(form, options.response === undefined ? {} : { response: options.response });
    const signals = nodeSignals();
    const parts = {
        ...{ options, session, signals, plan: planPages(form, options.layout) },
        ...{ entries: createEntries(), faults: faultState(signals), state: createState(options, more) },
    };
    const { state, plan, entries, faults } = parts;
    const { announce, hush } = announcer(state);
    const answering = answersIn(parts, announce);
    const bringMore = bringing(parts);
    const pages = pagesIn(parts, bringMore);
    const emergencies = emergencyWatch(state, bringMore);
    const model = {
        isUnsealed: options.isUnsealed,
        ...{ form, plan, session, entries, faults, ports, announce, bringMore, isShown },
        ...state,
        ...{ watch: signals.watch, idOf: signals.idOf, touch: signals.touch },
        ...answering,
        ...pages,
        /** As it goes to the clinic: in which language it was asked, and when it was sent. */
        responseToSend: () => ({
            ...session.response(),
            ...{ status: 'completed', language: languageOf(state), authored: new Date(ports.now()).toISOString() },
        }),
        /** Looks for an emergency in free words: at once, or when a pause is made. */
        look: (node, text, when) => emergencies.look((part) => part.look(model, node, text), when),
        /** Goes on in another language, with everything that was entered. */
        speak(speech, spoken) {
            batch(() => {
                state.more.value = spoken;
                state.speech.value = speech;
            });
            void bringMore();
        },
        end() {
            hush();
            emergencies.end();
            state.draft.peek()?.end();
        },
    };
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
function answersIn({ session, signals, entries, state }, announce) {
    const toggles = toggleCount(session.top, signals.isWatched);
    session.subscribe((changed) => {
        if (toggles.look(changed))
            state.opened.value += 1;
        signals.touch(changed);
    });
    const set = (node, answers) => {
        const before = questionsIn(node.children);
        session.set(node, answers);
        const { shown, hidden } = toggles.take(questionsIn(node.children) - before);
        const { texts } = state.more.peek() ?? {};
        const said = texts && [shown && texts.shown(shown), hidden && texts.hidden(hidden)].filter(Boolean);
        if (said?.length)
            announce(said.join('. '));
        state.touched.value += 1;
    };
    const write = (node, texts, read) => set(node, entries.write(node, texts, { language: languageOf(state), read }));
    const redraw = () => {
        state.opened.value += 1;
        state.touched.value += 1;
    };
    return {
        set,
        /** All fields of a question at once, and how they are read. */
        write,
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
        siblings: (item, parent) => (parent ? parent.children : [session.top]).flatMap((place) => place.get(item) ?? []),
        add(item, parent) {
            session.add(item, parent);
            redraw();
        },
        remove(node) {
            session.remove(node);
            redraw();
        },
    };
}
/** Which page is shown, and the way from one to the next. */
function pagesIn(parts, bringMore) {
    const { options, session, signals, entries, faults, plan, state } = parts;
    const reviewAt = plan.pages.length;
    let isChanging = false;
    const nodesOn = ({ group, items }) => {
        const [parent] = group ? session.nodesOf(group) : [];
        const place = parent ? parent.children[0] : session.top;
        return items.flatMap((item) => place?.get(item) ?? []);
    };
    const isAsked = (page) => nodesOn(page).some(isShown);
    const pageOf = ({ item }) => plan.pages.findIndex(({ items }) => item.path.some((one) => items.includes(one)));
    const find = () => state.more.peek()?.findFaults({ session, entries, idOf: signals.idOf }) ?? [];
    /** Shows a page; where it is the review and something is missing, the page where that is. */
    const show = (at) => {
        const found = at === reviewAt ? find() : [];
        const [first] = found;
        const missing = first ? pageOf(first.node) : -1;
        const target = missing >= 0 ? missing : at;
        faults.show(found.filter(({ node }) => pageOf(node) === target));
        if (missing >= 0)
            faults.refusals.value += 1;
        isChanging &&= target !== reviewAt;
        state.step.value = { at: target, visit: state.step.peek().visit + 1 };
    };
    // A form may begin with what is asked of nobody yet.
    state.step.value = { at: Math.max(0, plan.pages.findIndex(isAsked)), visit: 0 };
    return {
        ...{ reviewAt, nodesOn, isAsked, pageOf, isChanging: () => isChanging },
        /** The one page of a form that is shown as a whole. */
        whole: options.layout === 'whole' ? plan.pages[0] : undefined,
        /** Goes on, unless something has to be put right first. */
        async goOn() {
            const { at, visit } = state.step.peek();
            await bringMore();
            if (!state.more.peek() || state.step.peek().visit !== visit)
                return;
            const found = find().filter(({ node }) => pageOf(node) === at);
            faults.show(found);
            faults.refusals.value += 1;
            if (found.length > 0)
                return;
            const next = plan.pages.findIndex((page, place) => place > at && isAsked(page));
            show(isChanging || next < 0 ? reviewAt : next);
        },
        back() {
            const { at } = state.step.peek();
            isChanging = false;
            show(plan.pages.findLastIndex((page, place) => place < at && isAsked(page)));
        },
        /** From the review to one answer, and straight back. */
        change(node) {
            isChanging = true;
            show(pageOf(node));
        },
    };
}
/** Has free words looked at for an emergency. */
function emergencyWatch({ more }, bringMore) {
    let pause;
    return {
        look(look, when) {
            clearTimeout(pause);
            const begin = () => void bringMore().then(() => more.peek() && look(more.peek()));
            if (when === 'now')
                begin();
            else
                pause = setTimeout(begin, pauseMs);
        },
        end: () => clearTimeout(pause),
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
        live: signal(''),
    };
}
/** Whether there is anything of it to see. */
const isShown = ({ enabled, item, children }) => enabled && !item.hidden && (item.type !== 'group' || children.some((place) => isAnyShown(place)));
const isAnyShown = (place) => [...place.values()].some((nodes) => nodes.some(isShown));
/** Says things politely, one after the other, and empties what was said. */
function announcer({ live }) {
    let silence;
    return {
        announce(text) {
            clearTimeout(silence);
            live.value = text;
            silence = setTimeout(() => (live.value = ''), spokenForMs);
        },
        hush: () => clearTimeout(silence),
    };
}

/** The whole questionnaire: one page of it or all answers once more, and whom to call instead. */
function QuestionnaireWidget({ model }) {
    const { messages, texts } = model.speech.value;
    const { at, visit } = model.step.value;
    const page = model.plan.pages[at];
    const draft = model.draft.value;
    return (jsxs("div", { class: "widget form", part: "widget", role: "region", "aria-label": titleIn(model)?.text ?? texts.title, children: [draft && page && jsx(draft.Changed, { model: model }), page ? jsx(PageView, { model: model, page: page }, visit) : jsx(Review, { model: model }), jsx("p", { class: "visually-hidden", role: "status", children: jsx(Live, { model: model }) }), jsx(Person, { model: model, label: messages.common.preferToCall }), draft && jsx(draft.Notice, { model: model })] }));
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
    return (jsxs(Fragment, { children: [jsxs("div", { class: "bar", children: [!isFirst && (jsxs("button", { type: "button", class: "link", onClick: model.back, children: [jsx(Icon, { name: "back" }), texts.back] })), jsx(Progress, { model: model })] }), isNamed ? (jsx("h2", { class: "caption", children: jsx(FormTitle, { model: model }) })) : (jsx(StepHeading, { takesFocus: visit > 0, children: jsx(FormTitle, { model: model }) })), jsx(PageFaults, { model: model }), jsx(EmergencyElsewhere, { model: model, page: page }), isNamed && !isByQuestion && jsx(StepHeading, { takesFocus: visit > 0, children: heading }), isByQuestion && heading && jsx("p", { class: "caption", children: heading }), jsx(ItemsView, { items: model.plan.header, model: model }), isByQuestion || isAlone ? (model
                .nodesOn(page)
                .map((node) => (jsx(NodeView, { node: node, model: model, isHeading: node === first }, model.idOf(node))))) : (jsx(ItemsView, { items: page.items, model: model })), jsx(ItemsView, { items: model.plan.footer, model: model }), isFirst && !model.isUnsealed && jsx("p", { class: "hint privacy", children: texts.privacy }), jsx(GoOn, { model: model })] }));
}
function ItemsView({ items, model }) {
    return (jsx(Fragment, { children: items.map((item) => (jsx(NodesView, { item: item, nodes: [...model.session.nodesOf(item)], model: model }, item.order))) }));
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
    const isLast = model.isChanging() || !model.plan.pages.some((page, place) => place > at && model.isAsked(page));
    return (jsx("button", { type: "button", class: "button primary", onClick: model.goOn, children: isLast ? texts.check : texts.goOn }));
}
/** What has to be put right here; or that the other half of the questionnaire cannot be brought. */
function PageFaults({ model }) {
    const more = model.more.value;
    if (model.isFailed.value)
        return jsx(Failure, { model: model });
    return more ? jsx(more.FaultSummary, { model: model }) : null;
}
function Failure({ model }) {
    const { problems } = model.speech.value.messages.booking;
    return (jsx(ProblemBox, { title: problems.heading, message: problems.unreachable, children: jsx("button", { type: "button", class: "button", onClick: model.bringMore, children: model.speech.value.messages.common.tryAgain }) }));
}
/** Whoever goes on after words of an emergency goes on with whom to call in sight. */
function EmergencyElsewhere({ model, page }) {
    const emergency = model.emergency.value;
    const isHere = emergency && page && model.plan.pages[model.pageOf(emergency.node)] === page;
    return emergency && !isHere ? jsx(EmergencyShown, { emergency: emergency, model: model }) : null;
}
/** All answers once more, as soon as that part is here. */
function Review({ model }) {
    const { messages } = model.speech.value;
    const more = model.more.value;
    if (model.isFailed.value)
        return jsx(Failure, { model: model });
    if (!more)
        return jsx(Skeleton, { blocks: 3, label: messages.common.loading });
    return (jsxs(Fragment, { children: [jsx(EmergencyElsewhere, { model: model, page: undefined }), jsx(more.ReviewView, { model: model, more: more })] }));
}

const styles = [baseCss, controlsCss, questionnaireCss];
/** Starts a form in an element; the form has arrived. */
async function mount(surface, options) {
    const { form, ports } = options;
    const bring = async (language) => (needsMore(form) ? ports.loadMore(language) : undefined);
    const [more, expressions, left] = await Promise.all([
        bring(surface.messages.language),
        form.hasExpressions ? ports.loadExpressions(form) : undefined,
        bringDraft(options),
    ]);
    return start(surface, options, { bring, more, expressions, left });
}
function start({ root, onCrash }, options, { bring, more, expressions, left }) {
    const { ports } = options;
    let model;
    let { speech } = options;
    let draft = left;
    let isGone = false;
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
            const [brought] = await Promise.all([bring(language), draft?.learn(language)]);
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
