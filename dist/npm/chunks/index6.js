import { render, h } from 'preact';
import { n as nextTask } from './index4.js';
import { b as baseCss, c as controlsCss } from './controls.js';
import { C as CrashGuard } from './crash-guard.js';
import { batch, createModel, computed } from '@preact/signals';
import { g as goTo, n as needsCourse, c as createBookingState, R as ReasonCard, w as wayOf, S as SlotChoice, D as DayCard, b as bookingSteps, p as problemText } from './day-card.js';
import { s as silence } from './answer.js';
import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { useRef, useMemo } from 'preact/hooks';
import { C as CallLink } from './call-link.js';
import { d as dateFormats } from './date-formats.js';
import { P as ProblemBox } from './problem-box.js';
import { E as EmergencyLine } from './emergency-line.js';
import { S as StepHeading } from './step-heading.js';
import { I as Icon } from './icon.js';
import { S as Skeleton } from './skeleton.js';
import './problem.js';
import 'zod/mini';
import './is-calendar-date.js';
import './one-slot-per-time.js';
import './iso-date-at.js';
import './add-days.js';
import './emergency-numbers.js';

/**
 * Leads the focus to what is new when the thing that had it has gone: a button that is pressed and then not there any
 * more would leave whoever has no mouse at the top of the page. A problem comes before the heading of the step, and
 * is brought into view; the heading is not, because a finger that has pressed needs no jump.
 *
 * @param root - Where the widget draws.
 * @param signal - Ends it.
 */
function keepFocus(root, signal) {
    let focused;
    const within = () => root.getRootNode().activeElement;
    root.addEventListener('focusin', ({ target }) => (focused = target), { signal });
    root.addEventListener('focusout', 
    // What goes away is gone when this turn is over; what is still there was left.
    () => queueMicrotask(() => (focused = focused?.isConnected && !within() ? undefined : focused)), { signal });
    const watch = new MutationObserver(() => {
        if (!focused || focused.isConnected || within())
            return;
        focused = undefined;
        const target = root.querySelector('.problem, .step-heading');
        target?.focus({ preventScroll: target.tagName === 'H2' });
    });
    watch.observe(root, { childList: true, subtree: true });
    signal.addEventListener('abort', () => watch.disconnect());
}

/**
 * Brings a lazy part with its texts, in the language of the first half even when that changes while they are coming.
 *
 * @param state - Knows the language.
 * @param load - Brings the part.
 * @param loadTexts - Brings its texts.
 */
async function inItsLanguage(state, load, loadTexts) {
    const { language } = state.messages.peek();
    const both = await Promise.all([load(), loadTexts(language)]);
    return language === state.messages.peek().language ? both : inItsLanguage(state, load, loadTexts);
}
/** @returns Answers whether the part is here; brings it once, and asks again after a failure. */
function bringOnce(bring) {
    let coming;
    return () => (coming ??= bring().then(() => true, () => {
        coming = undefined;
        return false;
    }));
}

/** After these the chosen slot cannot be had any more, and another has to be chosen. */
const lostSlot = ['slot_taken', 'unknown_slot', 'too_late'];
/** The actions up to a held slot: reason, dates, slot, and back again. */
function slotChoice(state, options) {
    const { scheduling } = options.ports;
    const loseSlot = (refusal) => goBackToSlots(state, refusal);
    const bringDetails = detailsLoader(state, options, loseSlot);
    const reasons = reasonChoice(state, options);
    const letGo = () => {
        const held = state.hold.hold.peek();
        if (held)
            scheduling.releaseHold(held.holdId);
        state.hold.forget();
    };
    return {
        letGo,
        bringDetails,
        ...reasons,
        async chooseSlot(chosen) {
            if (state.waitingFor.value)
                return;
            letGo();
            state.waitingFor.value = chosen.id;
            const [answer, isHere] = await Promise.all([scheduling.holdSlot(chosen.id), bringDetails()]);
            state.waitingFor.value = undefined;
            if (answer.ok)
                state.hold.keep(answer.value);
            if (!answer.ok) {
                if (!loseSlot(answer.problem))
                    state.problem.value = answer.problem;
            }
            else if (isHere) {
                state.slot.value = chosen;
                goTo(state, 'details');
            }
            else {
                letGo();
                state.problem.value = silence;
            }
        },
        changeService() {
            letGo();
            if (options.onBack)
                options.onBack();
            else
                goTo(state, 'reason');
        },
        changeSlot() {
            letGo();
            goTo(state, 'slot');
            return state.search.load();
        },
    };
}
/** From a reason to its slots, by way of what has to be asked before. */
function reasonChoice(state, options) {
    const showSlots = () => {
        goTo(state, 'slot');
        const filters = state.more.peek()?.filters;
        return state.search.open(filters?.wish() ?? { service: state.serviceId.peek() ?? '' });
    };
    const bringMore = moreLoader(state, options, showSlots);
    return {
        bringMore,
        async chooseService(id) {
            const catalog = state.catalog.peek();
            const service = catalog?.services.find((one) => one.id === id);
            if (!catalog || !service || state.waitingFor.peek())
                return;
            const asks = needsCourse(service, catalog);
            // What a link has chosen is for it to read.
            if (asks || options.linked) {
                state.waitingFor.value = id;
                const isHere = await bringMore();
                state.waitingFor.value = undefined;
                if (asks && !isHere) {
                    state.problem.value = silence;
                    return;
                }
            }
            state.serviceId.value = id;
            state.audience.value = undefined;
            state.answers.value = [];
            if (!asks)
                return showSlots();
            state.more.peek()?.course.begin(service);
            goTo(state, 'eligibility');
        },
    };
}
/**
 * Sends the patient back to the slots when the reason for a refusal is that the slot is gone.
 *
 * @returns Whether it was.
 */
function goBackToSlots(state, refusal) {
    if (!lostSlot.includes(refusal.code))
        return false;
    state.hold.forget();
    goTo(state, 'slot');
    state.problem.value = refusal;
    state.alternatives.value = refusal.alternatives ?? [];
    void state.search.load();
    return true;
}
/** @returns A function that answers whether the second half of the booking is here; asked again after a failure. */
function detailsLoader(state, options, loseSlot) {
    const { loadDetails, loadDetailsMessages } = options.ports;
    return bringOnce(async () => {
        const [half, messages] = await inItsLanguage(state, loadDetails, loadDetailsMessages);
        const show = (step) => goTo(state, step);
        state.details.value = half.module.createDetails(state, {
            ...options,
            messages,
            details: half.ports,
            loseSlot,
            show,
        });
    });
}
/** @returns The same for what stands around the choice of a slot. */
function moreLoader(state, { ports, linked }, showSlots) {
    return bringOnce(async () => {
        const [{ module, calendar }, messages] = await inItsLanguage(state, ports.loadMore, ports.loadMoreMessages);
        state.more.value = module.createMore(state, { messages, ports, linked, calendar, showSlots });
    });
}

/**
 * Says which ticks stay when the notices come in another language. A translation is the same notice: the patient
 * sees it ticked, and the wording on the screen is what is recorded. A tick belongs to its version, though.
 *
 * @param accepted - Ids of the notices whose box is ticked.
 * @param before - The notices that were on the screen.
 * @param now - Those that take their place.
 * @returns The ids whose box stays ticked.
 *
 * @example
 * ```ts
 * stillAccepted(['care'], [{ id: 'care', version: '1' }], [{ id: 'care', version: '2' }]); // => []
 * ```
 */
function stillAccepted(accepted, before, now) {
    const versionIn = (notices, id) => notices.find((notice) => notice.id === id)?.version;
    return accepted.filter((id) => versionIn(now, id) === versionIn(before, id));
}

/**
 * The one action that changes the language. Nothing the patient has chosen, typed or been promised is touched.
 *
 * @returns A function that resolves when the widget's own words have changed; the clinic's follow when its catalogue
 *   is here, and stay as they are when it cannot be had. It throws when the words of the second half cannot be had:
 *   two languages in one form would be worse than the one that was.
 */
function languageChange(state, ports) {
    const renewCatalog = async (messages) => {
        const answer = await ports.scheduling.readCatalog();
        const [before, details] = [state.catalog.peek(), state.details.peek()?.model];
        // A later change asks for itself.
        if (!answer.ok || !before || state.messages.peek() !== messages)
            return;
        batch(() => {
            state.catalog.value = answer.value;
            // With the receipt they stand as they were given, and can still be taken back.
            if (!details || state.receipt.peek())
                return;
            const { accepted } = details.values.peek();
            details.values.value = {
                ...details.values.peek(),
                accepted: stillAccepted(accepted, before.notices, answer.value.notices),
            };
        });
    };
    return async (messages) => {
        const [part, more] = [state.details.peek(), state.more.peek()];
        const [ofDetails, ofMore] = await Promise.all([
            part && ports.loadDetailsMessages(messages.language),
            more && ports.loadMoreMessages(messages.language),
        ]);
        batch(() => {
            state.messages.value = messages;
            if (ofDetails)
                part?.speak(ofDetails);
            if (ofMore)
                more?.speak(ofMore);
        });
        void renewCatalog(messages);
    };
}

/** One booking from the reason to the receipt. It decides; the views only draw it. */
const BookingModel = createModel((options, messages) => {
    const { ports, service: preset } = options;
    const state = createBookingState(options, messages);
    const { letGo, ...choice } = slotChoice(state, options);
    /** Slots come while the widget is drawn; questions are there when it is. */
    const begin = async ({ id }) => {
        const chosen = choice.chooseService(id);
        if (state.step.peek() !== 'slot')
            await chosen;
    };
    return {
        ...state,
        ...choice,
        speak: languageChange(state, ports),
        service: computed(() => state.catalog.value?.services.find(({ id }) => id === state.serviceId.value)),
        /**
         * Reads the catalogue, and goes straight to the slots when the page has named the reason.
         *
         * @returns Why it cannot start, or `undefined`.
         */
        async start() {
            const answer = await ports.scheduling.readCatalog();
            if (!answer.ok)
                return answer.problem;
            state.catalog.value = answer.value;
            const named = answer.value.services.find(({ id }) => id === preset);
            if (named)
                await begin(named);
            return undefined;
        },
        /** From the receipt to a new booking, of someone else perhaps: nothing typed is carried over. */
        again() {
            startAgain(state);
        },
        /** Takes what the page knows of the patient. A reason is taken as long as none has been chosen. */
        fill(prefill) {
            state.known.value = prefill;
            state.details.value?.model.fill(prefill);
            const named = state.catalog.value?.services.find(({ id }) => id === prefill.service);
            if (named && !state.serviceId.value)
                void begin(named);
        },
        /** The page was asleep: the slots on the screen may be long gone. */
        refresh() {
            if (state.step.peek() === 'slot')
                void state.search.load();
        },
        /** The patient has come back to the page. */
        comeBack() {
            if (state.step.peek() === 'slot')
                void state.more.peek()?.fresh.comeBack();
        },
        /** The widget leaves the page: a slot nobody will take goes back to the others. */
        leave: () => stopAll(state, letGo),
    };
});
function startAgain(state) {
    state.details.value?.model.clear();
    state.more.value?.course.forget();
    state.details.value?.leaveWaiting();
    state.details.value?.deliveries.disown();
    state.receipt.value = undefined;
    state.slot.value = undefined;
    goTo(state, 'reason');
}
function stopAll(state, letGo) {
    letGo();
    state.more.peek()?.fresh.stop();
    state.details.value?.deliveries.stop();
}

/** As many reasons as are read through sooner than a word is typed. */
const searchedFrom = 9;
/** First question: what for. Reasons stand in the clinic's groups and order. */
function ReasonStep(view) {
    const { model, messages, hasActed } = view;
    const text = messages.booking.reason;
    const services = model.catalog.value?.services ?? [];
    const found = model.foundReasons.value;
    const part = model.more.value;
    return (jsxs("section", { class: "step", children: [jsx(EmergencyLine, { country: model.catalog.value?.clinic.country, call: messages.common.call, children: text.emergency }), jsx(StepHeading, { takesFocus: hasActed(), children: text.heading }), jsx("p", { class: "lead", children: services.length === 0 ? text.none : text.lead }), services.length >= searchedFrom && (jsx("div", { class: "search", children: part && jsx(part.ReasonSearch, { ...view, part: part }) })), groupsOf(services.filter(({ id }) => found?.has(id) ?? true)).map(({ name, members }, place) => (jsxs("div", { class: "reason-group", role: "group", "aria-label": name || undefined, children: [name && jsx("h3", { class: "group-heading", children: name }), jsx("ul", { class: "reasons", children: members.map((service) => (jsx(ReasonCard, { service: service, model: model, messages: messages }, service.id))) })] }, place)))] }));
}
function groupsOf(services) {
    const groups = new Map();
    for (const service of services) {
        const name = service.group ?? '';
        groups.set(name, [...(groups.get(name) ?? []), service]);
    }
    return Array.from(groups, ([name, members]) => ({ name, members }));
}

/** Second question: when. The first free time is one tap away, whatever the dates on the screen. */
function SlotStep(view) {
    const { model, messages, hasActed } = view;
    const text = messages.booking.slot;
    const service = model.service.value;
    const part = model.more.value;
    const place = model.catalog.value?.locations.find(({ id }) => id === model.search.onlyPlace.value);
    return (jsxs("section", { class: "step", children: [jsxs("button", { type: "button", class: "link back", onClick: () => model.changeService(), children: [jsx(Icon, { name: "back" }), text.change] }), jsx(StepHeading, { takesFocus: hasActed(), children: text.heading }), jsxs("p", { class: "lead", children: [jsx("strong", { children: service?.name }), " \u00B7 ", messages.booking.reason.minutes(service?.minutes ?? 0), place && ` · ${place.name}`] }), jsx(Instructions, { ...view }), part && jsx(part.Alternatives, { ...view }), jsx(Filters, { ...view }), model.search.found.value?.slots[0]?.bookingUrl && jsx("p", { class: "lead", children: text.elsewhere }), jsx(FirstSlot, { ...view }), part && jsx(part.ViewChoice, { ...view, part: part }), part?.month.isShown.value ? (jsx(part.MonthView, { ...view, part: part })) : (jsxs(Fragment, { children: [jsx(RangeBar, { ...view }), jsx(Days, { ...view })] })), view.dates.isElsewhere && jsx("p", { class: "hint", children: text.clinicTime(view.dates.zoneCity) })] }));
}
function Instructions(view) {
    const { model, messages } = view;
    const part = model.more.value;
    const { instructions, documents = [] } = model.service.value ?? {};
    if (!instructions && documents.length === 0)
        return null;
    return (jsxs("details", { class: "instructions", children: [jsx("summary", { children: messages.booking.slot.instructions }), instructions && (jsx("p", { class: "prose", dir: "auto", children: instructions })), part && jsx(part.Documents, { ...view, part: part })] }));
}
/** Only where there is a choice; its place is kept until it comes. */
function Filters(view) {
    const { service, more, catalog } = view.model;
    const { practitioners = [], modes = [], locations = catalog.value?.locations ?? [] } = service.value ?? {};
    const part = more.value;
    if (Math.max(practitioners.length, locations.length, modes.length) < 2)
        return null;
    return part ? jsx(part.FilterBar, { ...view, part: part }) : jsx("div", { class: "filters" });
}
function FirstSlot({ model, messages, dates }) {
    const first = model.search.days.value[0]?.slots[0];
    if (!first || !model.search.isFirstRange.value || model.alternatives.value.length > 0)
        return null;
    const text = messages.booking.slot;
    const way = wayOf(model, first);
    return (jsxs(SlotChoice, { class: "first", model: model, slot: first, children: [jsx(Icon, { name: "clock" }), jsxs("span", { children: [jsx("span", { class: "first-title", children: text.first }), ' ', jsx("span", { class: "first-when", children: [dates.dateTime(first.start), way].filter(Boolean).join(' · ') }), first.bookingUrl && jsxs("span", { class: "visually-hidden", children: [" ", messages.common.opensInNewTab] })] }), jsx(Icon, { name: "next" })] }));
}
function RangeBar({ model, messages, dates }) {
    const range = model.search.range.value;
    const isFirst = model.search.isFirstRange.value;
    if (!range)
        return null;
    const text = messages.booking.slot;
    return (jsxs("div", { class: "range", children: [jsx("button", { type: "button", class: "square", "aria-label": text.earlier, "aria-disabled": isFirst ? 'true' : undefined, onClick: () => !isFirst && model.search.showEarlier(), children: jsx(Icon, { name: "back" }) }), jsx("p", { class: "range-dates", children: text.range(dates.shortDate(range.from), dates.shortDate(range.to)) }), jsx("button", { type: "button", class: "square", "aria-label": text.later, onClick: () => model.search.showLater(), children: jsx(Icon, { name: "next" }) })] }));
}
function Days(view) {
    const { model, messages, dates } = view;
    const part = model.more.value;
    const { days, loading, found, range } = model.search;
    if (loading.value)
        return jsx(Skeleton, { blocks: 4, label: messages.common.loading });
    if (!found.value || !range.value)
        return null;
    if (days.value.length > 0) {
        return (jsx("ul", { class: "days", children: days.value.map((day) => (jsx(DayCard, { day: day, ...view }, day.date))) }));
    }
    const text = messages.booking.slot;
    const { from, to } = range.value;
    const next = found.value.nextAvailable;
    return (jsxs("div", { class: "nothing", children: [jsx("p", { children: next
                    ? text.noneInRange(dates.shortDate(from), dates.shortDate(to))
                    : (part?.noneAtAll() ?? text.noneAtAll) }), next && (jsxs("button", { type: "button", class: "button", onClick: () => model.search.showNextAvailable(), children: [text.nextFree, " : ", dates.fullDate(next)] })), part && jsx(part.NothingFree, { ...view, part: part, isNever: !next })] }));
}

/** The whole booking: where the patient stands, the present step, and the way to a person. */
function BookingWidget({ model, takesFocus }) {
    const acted = useRef(takesFocus);
    const messages = model.messages.value;
    const { clinic, timeZone } = model.catalog.value;
    const dates = useMemo(() => dateFormats(messages.language, timeZone), [messages, timeZone]);
    const view = { model, messages, dates, hasActed: () => acted.current };
    const part = model.details.value;
    const noteAct = () => {
        acted.current = true;
    };
    return (jsxs("div", { class: "widget", part: "widget", role: "region", "aria-label": messages.booking.title, 
        // A click is also what a key press on a button becomes.
        onClickCapture: noteAct, children: [jsx(Progress, { ...view }), jsx(Announcer, { ...view }), jsx(CurrentProblem, { ...view }), part && jsx(part.EarlierNotes, { ...view, part: part }), jsx(CurrentStep, { ...view }), jsxs("p", { class: "person", children: [jsx("span", { children: messages.common.preferToCall }), ' ', jsx(CallLink, { phone: clinic.phone, children: messages.common.call(clinic.phone) })] })] }));
}
function CurrentStep(view) {
    const part = view.model.details.value;
    const more = view.model.more.value;
    switch (view.model.step.value) {
        case 'reason':
            return jsx(ReasonStep, { ...view });
        case 'eligibility':
            return more ? jsx(more.EligibilityStep, { ...view, part: more }) : null;
        case 'slot':
            return jsx(SlotStep, { ...view });
        case 'details':
            return part ? jsx(part.DetailsStep, { ...view, part: part }) : null;
        case 'result':
            return part ? jsx(part.ResultStep, { ...view, part: part }) : null;
    }
}
function Progress({ model, messages }) {
    const { steps, stepOf } = messages.booking;
    const current = Math.max(0, bookingSteps.findIndex((name) => name === model.step.value));
    return (jsx("ol", { class: "progress", "aria-label": stepOf(current + 1, bookingSteps.length), children: bookingSteps.map((name, index) => (jsx("li", { class: index < current ? 'done' : undefined, "aria-current": index === current ? 'step' : undefined, children: steps[name] }, name))) }));
}
/** Speaks what a sighted person sees change without having asked for it. It is in the page from the start. */
function Announcer({ model, messages }) {
    const { search, step } = model;
    const count = search.found.value?.slots.length ?? 0;
    const says = step.value === 'slot' && !search.loading.value && count > 0;
    return (jsx("p", { class: "visually-hidden", role: "status", children: says ? messages.booking.slot.freeCount(count) : '' }));
}
function CurrentProblem({ model, messages }) {
    const { problem, search, step } = model;
    const searchProblem = step.value === 'slot' ? search.problem.value : undefined;
    const found = problem.value ?? searchProblem;
    if (!found)
        return null;
    const phone = found.phone ?? model.catalog.value?.clinic.phone;
    return (jsxs(ProblemBox, { title: messages.booking.problems.heading, message: problemText(found, step.value, messages.booking), children: [searchProblem && (jsx("button", { type: "button", class: "button", onClick: () => search.load(), children: messages.common.tryAgain })), phone && jsx(CallLink, { phone: phone, children: messages.common.call(phone) })] }));
}

var bookingCss = ".widget{contain-intrinsic-inline-size:640px;border:1px solid var(--_border);border-radius:calc(var(--_radius) * 1.5);background:var(--_surface);padding:clamp(18px,4vw,36px);container-type:inline-size}.progress{counter-reset:step;gap:8px;margin-block-end:26px;display:flex}.progress li{border-block-start:4px solid var(--_border);color:var(--_muted);white-space:nowrap;text-overflow:ellipsis;flex:1;padding-block-start:10px;font-size:14px;overflow:hidden}.progress .done{border-color:color-mix(in srgb, var(--_accent) 55%, var(--_surface))}.progress [aria-current]{border-color:var(--_accent);color:var(--_text);white-space:normal;font-weight:650}@container (width<=460px){.progress li:not([aria-current]){color:#0000;text-indent:-999px;flex:0 0 28px}}.search{min-block-size:104px}.filters{min-block-size:96px}.lead{color:var(--_muted);margin-block:8px 20px}.lead strong{color:var(--_text)}.group-heading{color:var(--_muted);margin-block:24px 10px;font-size:15px;font-weight:650}.reason-group+.reason-group{margin-block-start:24px}.reasons{grid-template-columns:repeat(auto-fill,minmax(min(100%,290px),1fr));gap:12px;display:grid}.reasons li{display:grid}.reason,.first{border:1.5px solid var(--_border);border-radius:var(--_radius);background:var(--_surface);text-align:start;grid-template-columns:minmax(0,1fr) auto;align-items:center;gap:2px 12px;min-block-size:76px;inline-size:100%;padding:14px 16px;display:grid}button.reason:hover,.slot:hover{border-color:var(--_accent);background:var(--_soft)}.reason>*{grid-column:1}.reason>.icon{color:var(--_accent);grid-area:1/2/span 3}.by-phone{background:var(--_soft)}.reason-name{font-weight:600}.reason-about,.reason-minutes{color:var(--_muted);font-size:15px}.instructions{border-radius:var(--_radius);background:var(--_soft);margin-block-end:20px;padding:4px 16px}.instructions summary{cursor:pointer;padding-block:10px;font-weight:600}.instructions .prose{padding-block-end:14px}.first{border-color:var(--_accent);background:var(--_accent);color:var(--_accent-text);grid-template-columns:auto minmax(0,1fr) auto;margin-block-end:24px}.first:hover{background:color-mix(in srgb, var(--_accent) 88%, var(--_text))}.first-title,.first-when{display:block}.first-title{font-size:15px}.first-when{font-weight:650}.first-when:first-letter,.day-heading:first-letter,.slot-day:first-letter,dd:first-letter{text-transform:uppercase}.range{justify-content:space-between;align-items:center;gap:12px;margin-block-end:14px;display:flex}.range-dates{text-align:center;text-wrap:balance;font-weight:600}.days{grid-template-columns:repeat(auto-fill,minmax(min(100%,250px),1fr));align-items:start;gap:16px;display:grid}.days~.hint{margin-block-start:14px}.day{border:1px solid var(--_border);border-radius:var(--_radius);padding:16px}.day-heading{font-size:17px;display:block}.day-count{color:var(--_muted);font-size:14px;font-weight:400;display:block}.slots{grid-template-columns:repeat(auto-fill,minmax(min(100%,4.6em),1fr));gap:8px;margin-block-start:12px;display:grid}.slots.wide{grid-template-columns:repeat(auto-fill,minmax(min(100%,230px),1fr))}.slot{border:1.5px solid color-mix(in srgb, var(--_accent) 45%, var(--_surface));border-radius:calc(var(--_radius) * .75);background:var(--_surface);min-block-size:48px;color:var(--_accent);flex-direction:column;justify-content:center;align-items:center;padding:6px;display:flex}.slot-time{font-variant-numeric:tabular-nums;font-weight:650}.slot-place,.slot-day{color:var(--_muted);font-size:13px;line-height:1.25}.slot.waiting{background:var(--_accent)}.slot.waiting>*{color:var(--_accent-text)}.more{margin-block-start:6px}.nothing{border:1.5px dashed var(--_border);border-radius:var(--_radius);text-align:center;justify-items:center;gap:14px;padding:28px 20px;display:grid}.person{border-block-start:1px solid var(--_border);color:var(--_muted);flex-wrap:wrap;align-items:center;gap:0 10px;margin-block-start:28px;padding-block-start:14px;display:flex}";

const styles = [baseCss, controlsCss, bookingCss];
/** Starts a booking in an element. Until the clinic's catalogue is here, the fallback is the better answer. */
const mount = async (surface, options) => {
    const { root, messages, onCrash } = surface;
    const { takesFocus = false } = options;
    const model = new BookingModel(options, messages);
    const problem = await model.start();
    await nextTask();
    if (!problem && surface.prefill)
        model.fill(surface.prefill);
    if (problem || surface.signal.aborted) {
        model[Symbol.dispose]();
        return {
            problem: problem ?? { type: 'about:blank', title: 'Left the page', status: 0, code: 'aborted' },
        };
    }
    render(h(CrashGuard, { onCrash, children: h(BookingWidget, { model, takesFocus }) }), root);
    keepFocus(root, surface.signal);
    // While the patient reads the reasons; if it fails now it is asked for again with the reason, or the slot.
    void nextTask()
        .then(() => model.bringMore())
        .then(() => model.bringDetails());
    const page = root.ownerDocument;
    const onReturn = () => {
        if (!page.hidden)
            model.comeBack();
    };
    page.addEventListener('visibilitychange', onReturn, { signal: surface.signal });
    return {
        refresh: () => model.refresh(),
        fill: (prefill) => model.fill(prefill),
        speak: (next) => model.speak(next),
        unmount() {
            model.leave();
            render(null, root);
            model[Symbol.dispose]();
        },
    };
};

export { mount, styles };
