import { createModel, signal, effect, computed } from '@preact/signals';
import { d as defaultRangeDays } from './problem.js';
import { g as groupSlotsByDay, o as oneSlotPerTime } from './one-slot-per-time.js';
import { a as addDays } from './add-days.js';
import { i as isoDateAt } from './iso-date-at.js';
import { u as unreachable } from './answer.js';
import { jsxs, Fragment, jsx } from 'preact/jsx-runtime';
import { C as CallLink } from './call-link.js';
import { I as Icon } from './icon.js';
import { useState, useRef, useLayoutEffect } from 'preact/hooks';

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

/** The free slots for one reason: which dates are looked at, and what was found there. */
const SlotSearchModel = createModel((scheduling) => {
    const state = createSearchState();
    const { from, found, today, earliestMs } = state;
    const renew = slotLoader(state, scheduling);
    const load = () => {
        state.loading.value = true;
        return renew();
    };
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
        days: computed(() => {
            const late = found.value?.slots.filter(({ start }) => Date.parse(start) >= earliestMs.value) ?? [];
            return found.value ? groupSlotsByDay(late, found.value.timeZone) : [];
        }),
        /** Id of the place, when all slots are at one; only several need telling apart. */
        onlyPlace: computed(() => {
            const places = new Set(found.value?.slots.map(({ location }) => location));
            return places.size === 1 ? [...places][0] : undefined;
        }),
        isFirstRange: computed(() => from.value === undefined),
        load,
        /** Asks again, with what is on the screen left there until the answer. */
        renew,
        open(wish) {
            state.wish.value = wish;
            found.value = undefined;
            return lookFrom(undefined);
        },
        /** Asks for something else in the same dates. */
        narrow(wish) {
            state.wish.value = wish;
            return load();
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
        wish: signal({ service: '' }),
        /** First date of the range; `undefined` is today at the clinic, whichever day that is. */
        from: signal(undefined),
        loading: signal(false),
        found: signal(undefined),
        /** Milliseconds since 1970 by the server's clock: what starts before can no longer be booked. */
        earliestMs: signal(0),
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
        state.problem.value = undefined;
        const answer = await scheduling.findSlots({
            ...state.wish.value,
            from,
            to: from && addDays(from, defaultRangeDays - 1),
        });
        // A slow answer to an earlier question must not replace the answer to the last one.
        if (mine !== latest)
            return;
        state.problem.value = answer.ok ? undefined : answer.problem;
        if (answer.ok || state.loading.value)
            state.found.value = answer.ok ? answer.value : undefined;
        state.loading.value = false;
        if (answer.ok)
            state.today.value = isoDateAt(Date.parse(answer.value.serverNow), answer.value.timeZone);
    };
}

const bookingSteps = ['reason', 'slot', 'details', 'result'];
/** All that changes while a patient books. Only the actions beside this file write to it. */
function createBookingState({ ports }, messages) {
    return {
        /** The texts of the first half; their language is the one the patient reads. */
        messages: signal(messages),
        search: new SlotSearchModel(ports.scheduling),
        /** What stands around the choice of a slot, once it is here. */
        more: signal(undefined),
        /** The second half, once it is here. */
        details: signal(undefined),
        hold: new HoldModel(ports.now),
        step: signal('reason'),
        catalog: signal(undefined),
        /** What the page knows of the patient, until the form has it. */
        known: signal({}),
        /** Id of the chosen reason. */
        serviceId: signal(undefined),
        /** Whether the patient says that the clinic has seen them; `undefined` where it does not matter. */
        audience: signal(undefined),
        /** What was answered to the questions of the reason. */
        answers: signal([]),
        /** Ids of the reasons that the search has found; all when nothing is searched for. */
        foundReasons: signal(undefined),
        /** Manage token of the appointment that the new one is to take the place of. */
        replaces: signal(undefined),
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

/**
 * Tells whether it matters if the clinic knows the patient.
 *
 * @param practitioners - Those who do it.
 */
function asksAudience(rules, practitioners) {
    return rules.audience !== undefined || practitioners.some(({ acceptsNew }) => acceptsNew === false);
}

/** Whom a reason is done by. */
const practitionersOf = (service, { practitioners }) => practitioners.filter(({ id }) => service.practitioners.includes(id));
/** Whether something has to be asked, or said, before the slots of a reason. */
function needsCourse(service, catalog) {
    const { bookable, age, questions } = service;
    return (bookable === false ||
        age !== undefined ||
        !!questions?.length ||
        asksAudience(service, practitionersOf(service, catalog)));
}

/**
 * Says a problem in the patient's words. The backend's own title is for logs, not for patients.
 *
 * @param step - Where it happened: silence after "confirm" needs other words than silence before it.
 */
function problemText(problem, step, { problems, slot, reason }) {
    const texts = {
        [unreachable]: step === 'details' ? problems.notSent : problems.unreachable,
        slot_taken: slot.taken,
        unknown_slot: slot.taken,
        too_late: problems.tooLate,
        unknown_service: problems.unknownService,
        not_bookable: reason.byPhone,
        too_many_requests: problems.tooMany,
    };
    return texts[problem.code] ?? problems.otherwise;
}

/** One reason to choose; one that is booked by telephone only says so, with the number. */
function ReasonCard({ service, model, messages }) {
    const text = messages.booking.reason;
    const phone = model.catalog.value?.clinic.phone ?? '';
    const about = (jsxs(Fragment, { children: [jsx("span", { class: "reason-name", children: service.name }), service.description && jsx("span", { class: "reason-about", children: service.description })] }));
    if (service.bookable === false)
        return (jsxs("li", { class: "reason by-phone", children: [about, jsx("span", { class: "reason-minutes", children: text.byPhone }), jsx(CallLink, { phone: phone, children: messages.common.call(phone) })] }));
    return (jsx("li", { children: jsxs("button", { type: "button", class: "reason", "aria-busy": model.waitingFor.value === service.id, onClick: () => model.chooseService(service.id), children: [about, jsx("span", { class: "reason-minutes", children: text.minutes(service.minutes) }), jsx(Icon, { name: "next" })] }) }));
}

/** How the appointment takes place, where a patient has the choice and has not made it. */
function wayOf({ service, more }, { mode }) {
    const part = more.value;
    const isOpen = (service.value?.modes.length ?? 0) > 1 && !part?.filters.chosen.value.mode;
    return isOpen ? part?.messages.filters.modes[mode] : undefined;
}
/**
 * One free slot. Its name says the whole date, because a list of bare hours means nothing when heard alone; what is
 * written on it stands in the name in the same order, for whoever speaks to the page (WCAG 2.5.3).
 */
function SlotButton({ model, dates, slot, withDay }) {
    const catalog = model.catalog.value;
    const practitioner = catalog?.practitioners.find(({ id }) => id === slot.practitioner)?.name;
    const place = model.search.onlyPlace.value
        ? undefined
        : catalog?.locations.find(({ id }) => id === slot.location)?.name;
    const time = dates.time(slot.start);
    const when = withDay ? `${dates.fullDate(slot.start)}, ${time}` : dates.dateTime(slot.start);
    // A video visit is where the patient is: both clocks matter.
    const elsewhere = slot.mode === 'VR' && dates.isElsewhere ? model.more.value?.yourTime(slot) : undefined;
    const newTab = slot.bookingUrl && model.messages.value.common.opensInNewTab;
    const lines = [elsewhere, wayOf(model, slot), place];
    return (jsxs(SlotChoice, { model, slot, class: model.waitingFor.value === slot.id ? 'slot waiting' : 'slot', "aria-label": [when, ...lines, practitioner, newTab].filter(Boolean).join(', '), "aria-disabled": model.waitingFor.value ? 'true' : undefined, children: [withDay && jsxs("span", { class: "slot-day", children: [dates.fullDate(slot.start), " "] }), jsx("span", { class: "slot-time", children: time }), lines.map((line) => line && jsxs("span", { class: "slot-place", children: [" ", line] }))] }));
}
/** What chooses a slot: a button, or a link where the clinic's own page books it. */
function SlotChoice({ model, slot, ...look }) {
    return slot.bookingUrl ? (jsx("a", { ...look, href: slot.bookingUrl, target: "_blank", rel: "noreferrer" })) : (jsx("button", { ...look, type: "button", onClick: () => model.chooseSlot(slot) }));
}

/** As many times as are taken in at a glance; the rest is one tap away. */
const shownAtFirst = 6;
/** One day with its free times. */
function DayCard({ day, ...view }) {
    const [showsAll, showAll] = useState(false);
    const box = useRef(null);
    // What was pressed has gone: on to the first time that is new.
    useLayoutEffect(() => {
        if (showsAll)
            box.current?.children[shownAtFirst]?.focus();
    }, [showsAll]);
    const text = view.messages.booking.slot;
    const slots = oneSlotPerTime(day.slots);
    const shown = showsAll || slots.length <= shownAtFirst + 1 ? slots : slots.slice(0, shownAtFirst);
    const headingId = `day-${day.date}`;
    return (jsxs("li", { class: "day", "aria-labelledby": headingId, children: [jsxs("h3", { class: "day-heading", id: headingId, children: [view.dates.dayOf(day.date), " ", jsx("span", { class: "day-count", children: text.freeCount(slots.length) })] }), jsx("div", { class: "slots", ref: box, children: shown.map((slot) => (jsx(SlotButton, { slot: slot, withDay: false, model: view.model, dates: view.dates }, slot.id))) }), shown.length < slots.length && (jsx("button", { type: "button", class: "link more", onClick: () => showAll(true), "aria-describedby": headingId, children: text.allTimes(slots.length) }))] }));
}

export { DayCard as D, ReasonCard as R, SlotChoice as S, asksAudience as a, bookingSteps as b, createBookingState as c, practitionersOf as d, SlotButton as e, goTo as g, needsCourse as n, problemText as p, wayOf as w };
