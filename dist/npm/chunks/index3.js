import { render, h } from 'preact';
import { n as nextTask } from './index.js';
import { S as Skeleton, b as baseCss, c as controlsCss, C as CrashGuard } from './skeleton.js';
import { createModel, signal, effect, computed, batch } from '@preact/signals';
import { d as defaultRangeDays } from './problem.js';
import { i as isoDateAt, g as groupSlotsByDay, o as oneSlotPerTime } from './one-slot-per-time.js';
import { a as silence, u as unreachable } from './answer.js';
import { jsxs, jsx } from 'preact/jsx-runtime';
import { useState, useRef, useMemo } from 'preact/hooks';
import { S as StepHeading, C as CallLink } from './step-heading.js';
import { I as Icon } from './icon.js';
import 'zod/mini';
import 'ky';
import './is-calendar-date.js';

const tickMs = 5_000;
/** The slot kept for this patient, and how long it stays so by the backend's clock. */
const HoldModel = createModel((now) => {
    const hold = signal(undefined);
    const endsAt = signal(0);
    const clock = signal(now());
    effect(() => {
        if (!hold.value)
            return;
        const timer = setInterval(() => (clock.value = now()), tickMs);
        return () => clearInterval(timer);
    });
    const isHeld = computed(() => hold.value !== undefined && clock.value < endsAt.value);
    return {
        hold,
        isHeld,
        minutesLeft: computed(() => Math.max(0, Math.ceil((endsAt.value - clock.value) / 60_000))),
        keep(kept) {
            // The length of the hold is the difference of two instants of one clock, so a wrong clock here does no harm.
            clock.value = now();
            endsAt.value = clock.value + Date.parse(kept.expiresAt) - Date.parse(kept.serverNow);
            hold.value = kept;
        },
        forget() {
            hold.value = undefined;
        },
    };
});

const DAY_MS = 86_400_000;
/**
 * Moves a calendar date by whole days; calendar days have no length, so clock changes play no part.
 *
 * @param isoDate - ISO 8601 calendar date, such as `2027-03-27`.
 * @param days - Whole days, negative for earlier.
 *
 * @example
 * ```ts
 * addDays('2027-02-28', 1); // => '2027-03-01'
 * ```
 */
function addDays(isoDate, days) {
    return new Date(Date.parse(`${isoDate}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The free slots for one reason: which dates are looked at, and what was found there. */
const SlotSearchModel = createModel((scheduling) => {
    const state = createSearchState();
    const { from, found, today, practitioner } = state;
    const load = slotLoader(state, scheduling);
    const range = computed(() => {
        const first = from.value ?? today.value;
        return first === undefined ? undefined : { from: first, to: addDays(first, defaultRangeDays - 1) };
    });
    const lookFrom = (date) => {
        from.value = date && today.value && date > today.value ? date : undefined;
        return load();
    };
    return {
        ...state,
        range,
        days: computed(() => (found.value ? groupSlotsByDay(found.value.slots, found.value.timeZone) : [])),
        /** Id of the place, when all slots are at one; only several need telling apart. */
        onlyPlace: computed(() => {
            const places = new Set(found.value?.slots.map(({ location }) => location));
            return places.size === 1 ? [...places][0] : undefined;
        }),
        isFirstRange: computed(() => from.value === undefined),
        load,
        open(serviceId) {
            state.service.value = serviceId;
            practitioner.value = undefined;
            found.value = undefined;
            return lookFrom(undefined);
        },
        choosePractitioner(id) {
            practitioner.value = id;
            return lookFrom(undefined);
        },
        showLater: () => lookFrom(range.value && addDays(range.value.from, defaultRangeDays)),
        showEarlier: () => lookFrom(range.value && addDays(range.value.from, -defaultRangeDays)),
        /** Jumps to the first date that has a free slot. */
        showNextAvailable() {
            const next = found.value?.nextAvailable;
            return next && found.value ? lookFrom(isoDateAt(Date.parse(next), found.value.timeZone)) : load();
        },
    };
});
function createSearchState() {
    return {
        service: signal(''),
        /** Id of the practitioner asked for; `undefined` is whoever is free first. */
        practitioner: signal(undefined),
        /** First date of the range; `undefined` is today at the clinic, whichever day that is. */
        from: signal(undefined),
        loading: signal(false),
        found: signal(undefined),
        problem: signal(undefined),
        /** Today at the clinic, as of its last answer; a later failure does not make it unknown again. */
        today: signal(undefined),
    };
}
function slotLoader(state, scheduling) {
    let latest = 0;
    return async () => {
        const mine = ++latest;
        const from = state.from.value;
        state.loading.value = true;
        state.problem.value = undefined;
        const answer = await scheduling.findSlots({
            service: state.service.value,
            practitioner: state.practitioner.value,
            from,
            to: from && addDays(from, defaultRangeDays - 1),
        });
        // A slow answer to an earlier question must not replace the answer to the last one.
        if (mine !== latest)
            return;
        state.loading.value = false;
        state.found.value = answer.ok ? answer.value : undefined;
        state.problem.value = answer.ok ? undefined : answer.problem;
        if (answer.ok)
            state.today.value = isoDateAt(Date.parse(answer.value.serverNow), answer.value.timeZone);
    };
}

const bookingSteps = ['reason', 'slot', 'details', 'result'];
/** All that changes while a patient books. Only the actions beside this file write to it. */
function createBookingState(ports, messages) {
    return {
        /** The texts of the first half; their language is the one the patient reads. */
        messages: signal(messages),
        search: new SlotSearchModel(ports.scheduling),
        /** The second half, once it is here. */
        details: signal(undefined),
        hold: new HoldModel(ports.now),
        step: signal('reason'),
        catalog: signal(undefined),
        /** What the page knows of the patient, until the form has it. */
        known: signal({}),
        /** Id of the chosen reason. */
        serviceId: signal(undefined),
        slot: signal(undefined),
        /** Free slots near the one that was lost. */
        alternatives: signal([]),
        problem: signal(undefined),
        /** Id of the slot being held, or `confirm`: what the patient is waiting for. */
        waitingFor: signal(undefined),
        receipt: signal(undefined),
    };
}
/** Moves to a step; what was said about the one before is no longer true. */
function goTo(state, step) {
    state.problem.value = undefined;
    state.alternatives.value = [];
    state.step.value = step;
}

/** After these the chosen slot cannot be had any more, and another has to be chosen. */
const lostSlot = ['slot_taken', 'unknown_slot', 'too_late'];
/** The actions up to a held slot: reason, dates, slot, and back again. */
function slotChoice(state, options) {
    const { scheduling } = options.ports;
    const loseSlot = (refusal) => goBackToSlots(state, refusal);
    const bringDetails = detailsLoader(state, options, loseSlot);
    const letGo = () => {
        const held = state.hold.hold.peek();
        if (held)
            scheduling.releaseHold(held.holdId);
        state.hold.forget();
    };
    return {
        letGo,
        bringDetails,
        chooseService(id) {
            state.serviceId.value = id;
            goTo(state, 'slot');
            return state.search.open(id);
        },
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
            goTo(state, 'reason');
        },
        changeSlot() {
            letGo();
            goTo(state, 'slot');
            return state.search.load();
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
/** The second half with its texts in the language of the first, even when that changes while they are coming. */
async function secondHalf(state, ports) {
    const { language } = state.messages.peek();
    const [half, messages] = await Promise.all([ports.loadDetails(), ports.loadDetailsMessages(language)]);
    return language === state.messages.peek().language ? { ...half, messages } : secondHalf(state, ports);
}
/** @returns A function that answers whether the second half of the booking is here; asked again after a failure. */
function detailsLoader(state, options, loseSlot) {
    let coming;
    const load = async () => {
        try {
            const { module, messages, ports: details } = await secondHalf(state, options.ports);
            const showResult = () => goTo(state, 'result');
            state.details.value = module.createDetails(state, {
                ...options,
                messages,
                details,
                loseSlot,
                showResult,
            });
            return true;
        }
        catch {
            coming = undefined;
            return false;
        }
    };
    return () => (coming ??= load());
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
        const part = state.details.peek();
        const ofDetails = part && (await ports.loadDetailsMessages(messages.language));
        batch(() => {
            state.messages.value = messages;
            if (ofDetails)
                part.speak(ofDetails);
        });
        void renewCatalog(messages);
    };
}

/** One booking from the reason to the receipt. It decides; the views only draw it. */
const BookingModel = createModel((options, messages) => {
    const { ports, service: preset } = options;
    const state = createBookingState(ports, messages);
    const { letGo, ...choice } = slotChoice(state, options);
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
                void choice.chooseService(named.id);
            return undefined;
        },
        /** From the receipt to a new booking, of someone else perhaps: nothing typed is carried over. */
        again() {
            state.details.value?.model.clear();
            state.details.value?.deliveries.disown();
            state.receipt.value = undefined;
            state.slot.value = undefined;
            goTo(state, 'reason');
        },
        /** Takes what the page knows of the patient. A reason is taken as long as none has been chosen. */
        fill(prefill) {
            state.known.value = prefill;
            state.details.value?.model.fill(prefill);
            const named = state.catalog.value?.services.find(({ id }) => id === prefill.service);
            if (named && !state.serviceId.value)
                void choice.chooseService(named.id);
        },
        /** The page was asleep: the slots on the screen may be long gone. */
        refresh() {
            if (state.step.peek() === 'slot')
                void state.search.load();
        },
        /** The widget leaves the page: a slot nobody will take goes back to the others. */
        leave() {
            letGo();
            state.details.value?.deliveries.stop();
        },
    };
});

/**
 * Prepares the formats once, because building an Intl format costs more than using it a hundred times.
 *
 * @param language - BCP 47.
 * @param timeZone - IANA zone of the clinic, never the visitor's.
 */
function dateFormats(language, timeZone) {
    const format = (options) => new Intl.DateTimeFormat(language, options);
    const fullDate = format({ timeZone, dateStyle: 'full' });
    const time = format({ timeZone, timeStyle: 'short' });
    const dateTime = format({ timeZone, dateStyle: 'full', timeStyle: 'short' });
    // A calendar date has no zone: it is read and written in the same one.
    const day = format({ timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });
    const short = format({ timeZone: 'UTC', day: 'numeric', month: 'long' });
    const noon = (isoDate) => new Date(`${isoDate}T12:00:00Z`);
    return {
        fullDate: (instant) => fullDate.format(new Date(instant)),
        dayOf: (isoDate) => day.format(noon(isoDate)),
        shortDate: (isoDate) => short.format(noon(isoDate)),
        time: (instant) => time.format(new Date(instant)),
        dateTime: (instant) => dateTime.format(new Date(instant)),
        zoneCity: (timeZone.split('/').pop() ?? timeZone).replaceAll('_', ' '),
        isElsewhere: Intl.DateTimeFormat().resolvedOptions().timeZone !== timeZone,
    };
}

/** Says at once, in words and aloud, that something did not work and what to do now. */
function ProblemBox({ title, message, children }) {
    return (jsxs("div", { class: "problem", role: "alert", children: [jsx(Icon, { name: "alert" }), jsxs("div", { children: [jsx("p", { class: "problem-title", children: title }), jsx("p", { children: message }), children && jsx("div", { class: "problem-actions", children: children })] })] }));
}

/**
 * Says a problem in the patient's words. The backend's own title is for logs, not for patients.
 *
 * @param step - Where it happened: silence after "confirm" needs other words than silence before it.
 */
function problemText(problem, step, { problems, slot }) {
    const texts = {
        [unreachable]: step === 'details' ? problems.notSent : problems.unreachable,
        slot_taken: slot.taken,
        unknown_slot: slot.taken,
        too_late: problems.tooLate,
        unknown_service: problems.unknownService,
        too_many_requests: problems.tooMany,
    };
    return texts[problem.code] ?? problems.otherwise;
}

/** First question: what for. Reasons stand in the clinic's groups and order. */
function ReasonStep({ model, messages, hasActed }) {
    const text = messages.booking.reason;
    const services = model.catalog.value?.services ?? [];
    return (jsxs("section", { class: "step", children: [jsx(StepHeading, { takesFocus: hasActed(), children: text.heading }), jsx("p", { class: "lead", children: services.length === 0 ? text.none : text.lead }), groupsOf(services).map(({ name, members }, place) => (jsxs("div", { class: "reason-group", role: "group", "aria-label": name || undefined, children: [name && jsx("h3", { class: "group-heading", children: name }), jsx("ul", { class: "reasons", children: members.map((service) => (jsx("li", { children: jsxs("button", { type: "button", class: "reason", onClick: () => model.chooseService(service.id), children: [jsx("span", { class: "reason-name", children: service.name }), service.description && jsx("span", { class: "reason-about", children: service.description }), jsx("span", { class: "reason-minutes", children: text.minutes(service.minutes) }), jsx(Icon, { name: "next" })] }) }, service.id))) })] }, place)))] }));
}
function groupsOf(services) {
    const groups = new Map();
    for (const service of services) {
        const name = service.group ?? '';
        groups.set(name, [...(groups.get(name) ?? []), service]);
    }
    return Array.from(groups, ([name, members]) => ({ name, members }));
}

/** One free slot. Its name says the whole date, because a list of bare hours means nothing when heard alone. */
function SlotButton({ model, dates, slot, withDay }) {
    const catalog = model.catalog.value;
    const practitioner = catalog?.practitioners.find(({ id }) => id === slot.practitioner)?.name;
    const place = model.search.onlyPlace.value
        ? undefined
        : catalog?.locations.find(({ id }) => id === slot.location)?.name;
    const when = dates.dateTime(slot.start);
    return (jsxs("button", { type: "button", class: model.waitingFor.value === slot.id ? 'slot waiting' : 'slot', "aria-label": [when, practitioner, place].filter(Boolean).join(', '), "aria-disabled": model.waitingFor.value ? 'true' : undefined, onClick: () => model.chooseSlot(slot), children: [withDay && jsx("span", { class: "slot-day", children: dates.fullDate(slot.start) }), jsx("span", { class: "slot-time", children: dates.time(slot.start) }), place && jsx("span", { class: "slot-place", children: place })] }));
}

/** As many times as are taken in at a glance; the rest is one tap away. */
const shownAtFirst = 6;
/** One day with its free times. */
function DayCard({ day, ...view }) {
    const [showsAll, showAll] = useState(false);
    const text = view.messages.booking.slot;
    const slots = oneSlotPerTime(day.slots);
    const shown = showsAll || slots.length <= shownAtFirst + 1 ? slots : slots.slice(0, shownAtFirst);
    const headingId = `day-${day.date}`;
    return (jsxs("li", { class: "day", "aria-labelledby": headingId, children: [jsxs("h3", { class: "day-heading", id: headingId, children: [view.dates.dayOf(day.date), " ", jsx("span", { class: "day-count", children: text.freeCount(slots.length) })] }), jsx("div", { class: "slots", children: shown.map((slot) => (jsx(SlotButton, { slot: slot, withDay: false, model: view.model, dates: view.dates }, slot.id))) }), shown.length < slots.length && (jsx("button", { type: "button", class: "link more", onClick: () => showAll(true), "aria-describedby": headingId, children: text.allTimes(slots.length) }))] }));
}

/** Second question: when. The first free time is one tap away, whatever the dates on the screen. */
function SlotStep(view) {
    const { model, messages, hasActed } = view;
    const text = messages.booking.slot;
    const service = model.service.value;
    const place = model.catalog.value?.locations.find(({ id }) => id === model.search.onlyPlace.value);
    return (jsxs("section", { class: "step", children: [jsxs("button", { type: "button", class: "link back", onClick: () => model.changeService(), children: [jsx(Icon, { name: "back" }), text.change] }), jsx(StepHeading, { takesFocus: hasActed(), children: text.heading }), jsxs("p", { class: "lead", children: [jsx("strong", { children: service?.name }), " \u00B7 ", messages.booking.reason.minutes(service?.minutes ?? 0), place && ` · ${place.name}`] }), service?.instructions && (jsxs("details", { class: "instructions", children: [jsx("summary", { children: text.instructions }), jsx("p", { class: "prose", dir: "auto", children: service.instructions })] })), jsx(Alternatives, { ...view }), jsx(PractitionerChoice, { ...view }), jsx(FirstSlot, { ...view }), jsx(RangeBar, { ...view }), jsx(Days, { ...view }), view.dates.isElsewhere && jsx("p", { class: "hint", children: text.clinicTime(view.dates.zoneCity) })] }));
}
/** What is free near the slot that was lost. */
function Alternatives({ model, messages, dates }) {
    const slots = model.alternatives.value;
    if (slots.length === 0)
        return null;
    return (jsxs("div", { class: "alternatives", children: [jsx("h3", { class: "group-heading", children: messages.booking.slot.alternatives }), jsx("div", { class: "slots wide", children: slots.map((slot) => (jsx(SlotButton, { slot: slot, withDay: true, model: model, dates: dates }, slot.id))) }), jsx("h3", { class: "group-heading", children: messages.booking.slot.otherTimes })] }));
}
function PractitionerChoice({ model, messages }) {
    const text = messages.booking.slot;
    const ids = model.service.value?.practitioners ?? [];
    if (ids.length < 2)
        return null;
    const practitioners = model.catalog.value?.practitioners.filter(({ id }) => ids.includes(id)) ?? [];
    return (jsxs("div", { class: "field", children: [jsx("label", { for: "practitioner", children: text.practitioner }), jsxs("select", { id: "practitioner", class: "input", value: model.search.practitioner.value ?? '', onChange: (event) => model.search.choosePractitioner(event.currentTarget.value || undefined), children: [jsx("option", { value: "", children: text.anyPractitioner }), practitioners.map(({ id, name, role }) => (jsx("option", { value: id, children: role ? `${name}, ${role}` : name }, id)))] })] }));
}
function FirstSlot({ model, messages, dates }) {
    const first = model.search.days.value[0]?.slots[0];
    if (!first || !model.search.isFirstRange.value || model.alternatives.value.length > 0)
        return null;
    const text = messages.booking.slot;
    return (jsxs("button", { type: "button", class: "first", onClick: () => model.chooseSlot(first), children: [jsx(Icon, { name: "clock" }), jsxs("span", { children: [jsx("span", { class: "first-title", children: text.first }), ' ', jsx("span", { class: "first-when", children: dates.dateTime(first.start) })] }), jsx(Icon, { name: "next" })] }));
}
function RangeBar({ model, messages, dates }) {
    const range = model.search.range.value;
    if (!range)
        return null;
    const text = messages.booking.slot;
    return (jsxs("div", { class: "range", children: [jsx("button", { type: "button", class: "square", "aria-label": text.earlier, disabled: model.search.isFirstRange.value, onClick: () => model.search.showEarlier(), children: jsx(Icon, { name: "back" }) }), jsx("p", { class: "range-dates", children: text.range(dates.shortDate(range.from), dates.shortDate(range.to)) }), jsx("button", { type: "button", class: "square", "aria-label": text.later, onClick: () => model.search.showLater(), children: jsx(Icon, { name: "next" }) })] }));
}
function Days(view) {
    const { model, messages, dates } = view;
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
    return (jsxs("div", { class: "nothing", children: [jsx("p", { children: found.value.nextAvailable
                    ? text.noneInRange(dates.shortDate(from), dates.shortDate(to))
                    : text.noneAtAll }), found.value.nextAvailable && (jsxs("button", { type: "button", class: "button", onClick: () => model.search.showNextAvailable(), children: [text.nextFree, " : ", dates.fullDate(found.value.nextAvailable)] }))] }));
}

/** The whole booking: where the patient stands, the present step, and the way to a person. */
function BookingWidget({ model }) {
    const acted = useRef(false);
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
    switch (view.model.step.value) {
        case 'reason':
            return jsx(ReasonStep, { ...view });
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
    const current = bookingSteps.indexOf(model.step.value);
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

var bookingCss = ".widget{contain-intrinsic-inline-size:640px;border:1px solid var(--_border);border-radius:calc(var(--_radius) * 1.5);background:var(--_surface);padding:clamp(18px,4vw,36px);container-type:inline-size}.progress{counter-reset:step;gap:8px;margin-block-end:26px;display:flex}.progress li{border-block-start:4px solid var(--_border);color:var(--_muted);white-space:nowrap;text-overflow:ellipsis;flex:1;padding-block-start:10px;font-size:14px;overflow:hidden}.progress .done{border-color:color-mix(in srgb, var(--_accent) 55%, var(--_surface))}.progress [aria-current]{border-color:var(--_accent);color:var(--_text);white-space:normal;font-weight:650}@container (width<=460px){.progress li:not([aria-current]){color:#0000;text-indent:-999px;flex:0 0 28px}}.lead{color:var(--_muted);margin-block:8px 20px}.lead strong{color:var(--_text)}.group-heading{color:var(--_muted);margin-block:24px 10px;font-size:15px;font-weight:650}.reasons{grid-template-columns:repeat(auto-fill,minmax(min(100%,290px),1fr));gap:12px;display:grid}.reasons li{display:grid}.reason,.first{border:1.5px solid var(--_border);border-radius:var(--_radius);background:var(--_surface);text-align:start;grid-template-columns:minmax(0,1fr) auto;align-items:center;gap:2px 12px;min-block-size:76px;inline-size:100%;padding:14px 16px;display:grid}.reason:hover,.slot:hover{border-color:var(--_accent);background:var(--_soft)}.reason>*{grid-column:1}.reason>.icon{color:var(--_accent);grid-area:1/2/span 3}.reason-name{font-weight:600}.reason-about,.reason-minutes{color:var(--_muted);font-size:15px}.instructions{border-radius:var(--_radius);background:var(--_soft);margin-block-end:20px;padding:4px 16px}.instructions summary{cursor:pointer;padding-block:10px;font-weight:600}.instructions .prose{padding-block-end:14px}.first{border-color:var(--_accent);background:var(--_accent);color:var(--_accent-text);grid-template-columns:auto minmax(0,1fr) auto;margin-block-end:24px}.first:hover{background:color-mix(in srgb, var(--_accent) 88%, var(--_text))}.first-title,.first-when{display:block}.first-title{font-size:15px}.first-when{font-weight:650}.first-when:first-letter,.day-heading:first-letter,.slot-day:first-letter,dd:first-letter{text-transform:uppercase}.range{justify-content:space-between;align-items:center;gap:12px;margin-block-end:14px;display:flex}.range-dates{text-align:center;font-weight:600}.days{grid-template-columns:repeat(auto-fill,minmax(min(100%,250px),1fr));align-items:start;gap:16px;display:grid}.day{border:1px solid var(--_border);border-radius:var(--_radius);padding:16px}.day-heading{font-size:17px;display:block}.day-count{color:var(--_muted);font-size:14px;font-weight:400;display:block}.slots{grid-template-columns:repeat(auto-fill,minmax(min(100%,4.6em),1fr));gap:8px;margin-block-start:12px;display:grid}.slots.wide{grid-template-columns:repeat(auto-fill,minmax(min(100%,230px),1fr))}.slot{border:1.5px solid color-mix(in srgb, var(--_accent) 45%, var(--_surface));border-radius:calc(var(--_radius) * .75);background:var(--_surface);min-block-size:48px;color:var(--_accent);flex-direction:column;justify-content:center;align-items:center;padding:6px;display:flex}.slot-time{font-variant-numeric:tabular-nums;font-weight:650}.slot-place,.slot-day{color:var(--_muted);font-size:13px;line-height:1.25}.slot.waiting{background:var(--_accent)}.slot.waiting>*{color:var(--_accent-text)}.more{margin-block-start:6px}.nothing{border:1.5px dashed var(--_border);border-radius:var(--_radius);text-align:center;padding:28px 20px}.nothing .button{margin-block-start:14px}.person{border-block-start:1px solid var(--_border);color:var(--_muted);flex-wrap:wrap;align-items:center;gap:0 10px;margin-block-start:28px;padding-block-start:14px;display:flex}";

const styles = [baseCss, controlsCss, bookingCss];
/** Starts a booking in an element. Until the clinic's catalogue is here, the fallback is the better answer. */
const mount = async (surface, options) => {
    const { root, messages, onCrash } = surface;
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
    render(h(CrashGuard, { onCrash, children: h(BookingWidget, { model }) }), root);
    // While the patient reads the reasons; if it fails now it is asked for again with the slot.
    void nextTask().then(() => model.bringDetails());
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
