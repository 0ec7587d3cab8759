import { render, h } from 'preact';
import { b as baseCss, c as controlsCss } from './controls.js';
import { C as CrashGuard } from './crash-guard.js';
import { f as formCss } from './form.js';
import { s as summaryCss } from './summary.js';
import { signal, computed, createModel } from '@preact/signals';
import { s as silence, u as unreachable } from './answer.js';
import { a as isSaved } from './parcel-codes.js';
import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { useState, useId, useEffect, useRef, useMemo } from 'preact/hooks';
import { C as CallLink } from './call-link.js';
import { d as dateFormats } from './date-formats.js';
import { I as Icon } from './icon.js';
import { P as ProblemBox } from './problem-box.js';
import { S as StepHeading } from './step-heading.js';
import { P as Preparation, c as calendarFile, C as CalendarLink } from './preparation.js';
import { A as AppointmentSummary, D as DeliveryStatus } from './appointment-summary.js';
import { w as weekdays } from './weekdays.js';

/** All that changes while a patient looks at what they have. Only the actions beside this file write to it. */
function createAppointmentState({ texts }) {
    return {
        texts: signal(texts),
        view: signal('nothing'),
        catalog: signal(undefined),
        appointment: signal(undefined),
        offer: signal(undefined),
        entry: signal(undefined),
        receipt: signal(undefined),
        /** What has just happened to it, said above it. */
        news: signal(undefined),
        problem: signal(undefined),
        /** How a change is kept that the clinic has not answered. */
        saved: signal(undefined),
        isBusy: signal(false),
    };
}
/**
 * Runs one change at a time. While one is kept without an answer no other is begun: the order of two would be the
 * patient's guess.
 */
function changeRunner(state, mintKey) {
    return async (change) => {
        if (state.isBusy.value)
            return;
        state.isBusy.value = true;
        state.problem.value = undefined;
        const key = mintKey();
        let answer = await change.submit(key);
        if (!answer.ok && isSaved(answer.problem.code)) {
            state.saved.value = answer.problem.code;
            answer = await change.await(key);
            state.saved.value = undefined;
        }
        await change.conclude(answer);
        state.isBusy.value = false;
    };
}

/** What a patient does about an offered slot, and about a place on the list. */
function offerActions({ state, ports, run }, token) {
    /** By this device's clock; how far it is off does not matter, because only a difference is added. */
    const endsAt = signal(0);
    const clock = signal(0);
    const readOffer = async () => {
        const answer = await ports.readOffer(token);
        state.problem.value = answer.ok ? undefined : answer.problem;
        state.view.value = answer.ok ? 'offer' : 'nothing';
        if (!answer.ok)
            return;
        state.offer.value = answer.value;
        clock.value = ports.now();
        endsAt.value = clock.value + Date.parse(answer.value.expiresAt) - Date.parse(answer.value.serverNow);
    };
    return {
        readOffer,
        tick: () => void (clock.value = ports.now()),
        minutesLeft: computed(() => Math.max(0, Math.ceil((endsAt.value - clock.value) / 60_000))),
        /** `open`, or why it is not. */
        offerState: computed(() => {
            const said = state.offer.value?.state ?? '';
            return said === 'open' && clock.value >= endsAt.value ? 'expired' : said;
        }),
        accept: () => run({
            submit: (key) => ports.acceptOffer({ token, expiresAt: state.offer.value?.expiresAt ?? '' }, key),
            await: ports.awaitAcceptance,
            async conclude(answer) {
                if (!answer.ok) {
                    // Whether it is taken or gone, the clinic says; what it says stands above everything else.
                    await readOffer();
                    state.problem.value ??= answer.problem;
                    return;
                }
                state.receipt.value = answer.value;
                state.view.value = 'accepted';
                ports.onBooked(answer.value.status);
            },
        }),
    };
}
/** What needs no receipt: it can be repeated, and is simply asked. */
function entryActions({ state, ports }, token) {
    const readEntry = async () => {
        const answer = await ports.readEntry(token);
        state.problem.value = answer.ok ? undefined : answer.problem;
        if (answer.ok)
            state.entry.value = answer.value;
        state.view.value = answer.ok ? 'entry' : 'nothing';
    };
    const attempt = async (act, done) => {
        if (state.isBusy.value)
            return;
        state.isBusy.value = true;
        state.problem.value = undefined;
        const answer = await act();
        state.isBusy.value = false;
        if (answer.ok)
            done();
        else
            state.problem.value = answer.problem;
    };
    return {
        readEntry,
        decline: (reason) => attempt(() => ports.declineOffer(token, reason), () => {
            const declined = state.offer.value;
            if (declined)
                state.offer.value = { ...declined, state: 'declined' };
            state.view.value = 'offer';
        }),
        leaveList: () => attempt(() => ports.leaveWaitingList(token), () => (state.view.value = 'left')),
    };
}

/** What a patient does about an appointment, an offered slot or a place on the list. It decides; the views draw. */
const AppointmentModel = createModel((options) => {
    const { link, ports } = options;
    const state = createAppointmentState(options);
    const run = changeRunner(state, ports.mintKey);
    const readAppointment = appointmentReader(state, ports, link.token);
    const offers = offerActions({ state, ports, run }, link.token);
    const entries = entryActions({ state, ports }, link.token);
    const actions = appointmentActions({ state, ports, run, readAppointment }, link.token);
    return {
        ...state,
        ...offers,
        ...entries,
        ...actions,
        /** Whether it can still be changed here, by the clinic's clock when it answered. */
        mayChange: computed(() => {
            const seen = state.appointment.value;
            if (!seen || seen.status === 'cancelled')
                return false;
            return Date.parse(seen.serverNow) < Date.parse(seen.changeBefore);
        }),
        /** The clinic's number: with what was read, else of the catalogue. */
        phone: computed(() => {
            const read = state.appointment.value ?? state.offer.value ?? state.entry.value;
            return read?.phone ?? state.problem.value?.phone ?? state.catalog.value?.clinic.phone ?? '';
        }),
        /** Reads what the link is about. Nothing of it is changed by that. */
        async start() {
            const readings = { rdv: readAppointment, offre: offers.readOffer, attente: entries.readEntry };
            const [catalog] = await Promise.all([ports.readCatalog(), readings[link.kind]()]);
            if (catalog.ok)
                state.catalog.value = catalog.value;
        },
        refresh() {
            if (link.kind === 'rdv' && state.view.value === 'appointment')
                void readAppointment();
            if (link.kind === 'offre' && state.view.value === 'offer')
                void offers.readOffer();
        },
        show(view) {
            state.problem.value = undefined;
            state.news.value = undefined;
            state.view.value = view;
        },
        /** The choice of a slot cannot be had: the appointment stays as it is. */
        fail() {
            state.view.value = 'appointment';
            state.problem.value = silence;
        },
        speak(texts) {
            state.texts.value = texts;
        },
        book: ports.book,
        tryNow: ports.flush,
        pickSlot: ports.pickSlot,
        now: ports.now,
    };
});
/** The hold ran out; the slot itself may well be free still. */
const lostHold = ['hold_expired', 'unknown_hold'];
function appointmentReader(state, ports, token) {
    return async () => {
        const answer = await ports.readAppointment(token);
        state.problem.value = answer.ok ? undefined : answer.problem;
        if (answer.ok)
            state.appointment.value = answer.value;
        state.view.value = state.appointment.value ? 'appointment' : 'nothing';
    };
}
function appointmentActions({ state, ports, run, readAppointment }, token) {
    const known = () => {
        const { version = 0, start = '' } = state.appointment.value ?? {};
        return { token, version, start };
    };
    const showCurrent = async (problem) => {
        await readAppointment();
        if (problem.code === 'precondition_failed')
            state.news.value = 'changed';
        else if (problem.code !== unreachable)
            state.problem.value ??= problem;
    };
    const conclude = async (answer, news) => {
        if (!answer.ok)
            return showCurrent(answer.problem);
        state.appointment.value = answer.value.appointment;
        state.view.value = 'appointment';
        state.news.value = news;
    };
    /** The old slot is given back in the same transaction, or nothing has changed. */
    const move = async (slot, loseSlot) => {
        let hasLapsed = false;
        await run({
            submit: (key) => ports.moveAppointment({ ...known(), ...slot }, key),
            await: ports.awaitChange,
            conclude: async (answer) => {
                hasLapsed = !answer.ok && !!slot.holdId && lostHold.includes(answer.problem.code);
                if (!hasLapsed && (answer.ok || !loseSlot(answer.problem)))
                    await conclude(answer, 'moved');
            },
        });
        if (hasLapsed)
            await move({ ...slot, holdId: undefined }, loseSlot);
    };
    return {
        move,
        cancel: (reason) => run({
            submit: (key) => ports.cancelAppointment({ ...known(), reason }, key),
            await: ports.awaitChange,
            conclude: (answer) => conclude(answer, undefined),
        }),
        /** Waits for an earlier one: who it is, the clinic knows by the appointment. */
        joinEarlier: (wishes) => run({
            submit: (key) => ports.joinWaitingList(earlierRequest(state, wishes, token), key),
            await: ports.awaitEntry,
            conclude(answer) {
                if (answer.ok)
                    state.entry.value = answer.value;
                if (answer.ok)
                    state.view.value = 'joined';
                else
                    state.problem.value = answer.problem;
            },
        }),
    };
}
/** Whoever has an appointment is known by its secret: nobody is asked twice. */
function earlierRequest(state, wishes, token) {
    return {
        ...{ noticeMinutes: 24 * 60, notices: [], ...wishes, appointment: token },
        service: state.appointment.value?.service ?? '',
        locale: state.texts.value.messages.language,
    };
}

/** An appointment as the clinic has it now, and what can be done about it. */
function AppointmentView(view) {
    const { model, texts, dates, hasActed } = view;
    const seen = model.appointment.value;
    if (!seen)
        return null;
    const text = texts.own.see;
    const headings = { booked: text.booked, pending: text.pending, cancelled: text.cancelled };
    const isCancelled = seen.status === 'cancelled';
    const news = model.news.value;
    return (jsxs("section", { class: "step", children: [jsx(StepHeading, { takesFocus: hasActed(), children: headings[seen.status] }), jsxs("p", { class: "news", role: "status", children: [news && jsx(Icon, { name: news === 'moved' ? 'check' : 'clock' }), news && text[news]] }), jsx(Facts, { ...view, seen: seen }), !isCancelled && (jsxs(Fragment, { children: [jsx(Preparation, { instructions: seen.instructions, documents: seen.documents, text: texts.details.result }), jsx(Changes, { ...view }), jsx("p", { class: "hint", children: model.mayChange.value ? text.until(dates.dateTime(seen.changeBefore)) : text.tooLate })] })), jsx(Keeping, { ...view, seen: seen }), jsx("button", { type: "button", class: "link", onClick: () => model.book(), children: text.another })] }));
}
function Facts({ texts, dates, seen }) {
    const text = texts.details.result;
    return (jsx("div", { class: seen.status === 'cancelled' ? 'chosen cancelled' : 'chosen', children: jsx(AppointmentSummary, { rows: [
                { name: text.when, value: dates.dateTime(seen.start) },
                { name: text.what, value: jsx("bdi", { children: seen.serviceName }) },
                { name: text.with, value: jsx("bdi", { children: seen.practitionerName }) },
                {
                    name: text.where,
                    value: (jsxs(Fragment, { children: [jsx("bdi", { children: seen.locationName }), jsx("br", {}), jsx("bdi", { children: seen.address })] })),
                },
            ] }) }));
}
function Changes({ model, texts }) {
    const text = texts.own.see;
    if (!model.mayChange.value)
        return null;
    return (jsxs("div", { class: "stack", children: [jsx("button", { type: "button", class: "button primary", onClick: () => model.show('move'), children: text.move }), jsx("button", { type: "button", class: "button", onClick: () => model.show('wishes'), children: text.earlier }), jsx("button", { type: "button", class: "button", onClick: () => model.show('cancel'), children: text.cancel })] }));
}
function Keeping({ model, texts, seen }) {
    const text = texts.details.result;
    const clinic = model.catalog.value?.clinic;
    if (seen.status === 'pending' || !clinic)
        return null;
    const file = calendarFile({
        ...{ uid: `${seen.id}@${clinic.id}`, sequence: seen.version, stamp: seen.serverNow },
        ...{ start: seen.start, end: seen.end, place: seen.address },
        ...{ summary: text.calendarSummary(clinic.name), isCancelled: seen.status === 'cancelled' },
    });
    return (jsxs("div", { class: "actions", children: [jsx(CalendarLink, { file: file, children: seen.status === 'cancelled' ? texts.own.see.uncalendar : text.calendar }), seen.directions && seen.status === 'booked' && (jsxs("a", { class: "button", href: seen.directions, target: "_blank", rel: "noopener noreferrer", children: [text.directions, " ", texts.messages.common.opensInNewTab] }))] }));
}

/** "Are you sure", as a view of its own: a dialog of the browser has no place for a reason, and a page may block it. */
function AskView(props) {
    const { model, hasActed, heading, lead, reasons } = props;
    const [reason, choose] = useState(undefined);
    // Chromium takes a group of the same name, seen here before, for one with a choice, and Tab goes past it.
    const group = useId();
    return (jsxs("section", { class: "step", children: [jsx(StepHeading, { takesFocus: hasActed(), children: heading }), lead && jsx("p", { class: "lead", children: lead }), reasons && (jsxs("div", { class: "reasons-asked", role: "radiogroup", "aria-label": reasons.label, children: [jsx("p", { class: "group-label", "aria-hidden": "true", children: reasons.label }), Object.keys(reasons.texts).map((code) => (jsxs("label", { class: "choice", for: `reason-${code}`, children: [jsx("input", { id: `reason-${code}`, type: "radio", name: group, checked: reason === code, onChange: () => choose(code) }), reasons.texts[code]] }, code)))] })), jsxs("div", { class: "stack", children: [jsx("button", { type: "button", class: "button danger", "aria-disabled": model.isBusy.value ? 'true' : undefined, onClick: () => props.onConfirm(reason), children: props.confirm }), jsx("button", { type: "button", class: "button", onClick: props.onKeep, children: props.keep })] })] }));
}

/** @returns The step that moves an appointment to the slot that was chosen and is held. */
function movePart(appointment) {
    return {
        onBack: () => appointment.show('appointment'),
        create: (choosing, { loseSlot }) => ({
            Confirm: (view) => jsx(Confirm, { ...view, appointment, choosing, loseSlot }),
        }),
    };
}
function Confirm({ appointment, choosing, loseSlot, model, dates, hasActed }) {
    const { move } = appointment.texts.value.own;
    const [slot, current] = [choosing.slot.value, appointment.appointment.value];
    if (!slot || !current)
        return null;
    const isSending = appointment.isBusy.value;
    const confirm = () => {
        const holdId = choosing.hold.hold.value?.holdId;
        void appointment.move({ slotId: slot.id, holdId }, loseSlot);
    };
    return (jsxs("section", { class: "step", children: [!isSending && (jsxs("button", { type: "button", class: "link back", onClick: () => model.changeSlot(), children: [jsx(Icon, { name: "back" }), appointment.texts.value.details.details.changeSlot] })), jsx(StepHeading, { takesFocus: hasActed(), children: move.heading }), jsx("p", { class: "lead", children: move.lead }), jsx("div", { class: "chosen", children: jsx(AppointmentSummary, { rows: [
                        { name: move.from, value: jsx("s", { children: dates.dateTime(current.start) }) },
                        { name: move.to, value: dates.dateTime(slot.start) },
                    ] }) }), jsx(SavedChange, { model: appointment }), jsxs("div", { class: "stack", children: [jsx("button", { type: "button", class: "button primary", "aria-disabled": isSending ? 'true' : undefined, onClick: confirm, children: isSending ? move.sending : move.confirm }), !isSending && (jsx("button", { type: "button", class: "button", onClick: () => appointment.show('appointment'), children: move.keep }))] })] }));
}
/** How a change without an answer is kept. Nothing of the appointment has changed by then, as far as anyone knows. */
function SavedChange({ model }) {
    if (!model.saved.value)
        return null;
    const { messages, details } = model.texts.value;
    return (jsx(DeliveryStatus, { state: model.saved.value, messages: messages, text: details.delivery, phone: model.phone.value, onTryNow: model.tryNow }));
}

const tickMs = 5_000;
/** A slot that has fallen free and is kept for this patient, for as long as it says. */
function OfferView({ model, texts, dates, hasActed }) {
    const offer = model.offer.value;
    useEffect(() => {
        const timer = setInterval(() => model.tick(), tickMs);
        return () => clearInterval(timer);
    }, [model]);
    if (!offer)
        return null;
    const [text, names] = [texts.own.offer, texts.details.result];
    const state = model.offerState.value;
    const over = {
        accepted: text.accepted,
        declined: text.declined,
        expired: text.expired,
    };
    return (jsxs("section", { class: "step", children: [jsx(StepHeading, { takesFocus: hasActed(), children: text.heading }), jsxs("div", { class: "chosen", children: [jsx(OfferFacts, { offer, dates, names }), state === 'open' && (jsxs("p", { class: "hold", children: [jsx(Icon, { name: "clock" }), text.left(model.minutesLeft.value)] }))] }), state === 'open' && (jsxs(Fragment, { children: [offer.replacesStart && jsx("p", { children: text.replaces(dates.dateTime(offer.replacesStart)) }), jsxs("div", { class: "stack", children: [jsx("button", { type: "button", class: "button primary", "aria-disabled": model.isBusy.value ? 'true' : undefined, onClick: () => model.accept(), children: model.isBusy.value ? texts.own.move.sending : text.accept }), jsx("button", { type: "button", class: "button", onClick: () => model.show('decline'), children: text.decline })] })] })), jsx("p", { role: "status", children: state === 'open' ? '' : (over[state] ?? text.taken) })] }));
}
function OfferFacts({ offer, dates, names }) {
    return (jsx(AppointmentSummary, { rows: [
            { name: names.when, value: dates.dateTime(offer.slot.start) },
            { name: names.what, value: jsx("bdi", { children: offer.serviceName }) },
            { name: names.with, value: jsx("bdi", { children: offer.practitionerName }) },
            {
                name: names.where,
                value: (jsxs(Fragment, { children: [jsx("bdi", { children: offer.locationName }), jsx("br", {}), jsx("bdi", { children: offer.address })] })),
            },
        ] }));
}
/** The clinic's receipt of an accepted offer. */
function AcceptedView({ model, texts, dates, hasActed }) {
    const receipt = model.receipt.value;
    if (!receipt)
        return null;
    const text = texts.details.result;
    const released = model.offer.value?.replacesStart;
    return (jsxs("section", { class: "step result", children: [jsx("div", { class: "seal", children: jsx(Icon, { name: "check" }) }), jsx(StepHeading, { takesFocus: hasActed(), children: texts.own.offer.accepted }), jsx(AppointmentSummary, { rows: [
                    { name: text.when, value: dates.dateTime(receipt.start) },
                    { name: text.what, value: receipt.serviceName },
                    { name: text.with, value: receipt.practitionerName },
                    { name: text.where, value: jsx("bdi", { children: receipt.address }) },
                ] }), released && jsx("p", { children: texts.own.offer.released(dates.dateTime(released)) }), jsxs("p", { class: "received", children: [jsx(Icon, { name: "check" }), text.received(dates.time(receipt.receivedAt))] })] }));
}

/** A place on the waiting list. */
function EntryView({ model, texts, dates, hasActed }) {
    const entry = model.entry.value;
    if (!entry)
        return null;
    const text = texts.own.waiting;
    const isWaiting = entry.status === 'waiting' || entry.status === 'offered';
    const over = entry.status === 'booked' ? text.booked : text.ended;
    return (jsxs("section", { class: "step", children: [jsx(StepHeading, { takesFocus: hasActed(), children: isWaiting ? text.heading : over }), jsxs("p", { class: "lead", children: [text.for, " ", jsx("strong", { children: entry.serviceName })] }), isWaiting && (jsxs(Fragment, { children: [jsx("p", { children: text.until(dates.fullDate(entry.expiresAt)) }), jsx("p", { class: "order", children: text.order }), jsx("button", { type: "button", class: "button", onClick: () => model.show('leave'), children: text.leave })] }))] }));
}
/** Just after having joined: nothing is booked yet. */
function JoinedView({ model, texts, dates, hasActed }) {
    const text = texts.own.waiting;
    const entry = model.entry.value;
    return (jsxs("section", { class: "step", children: [jsx(StepHeading, { takesFocus: hasActed(), children: text.joined }), jsx("p", { class: "lead", children: text.joinedLead }), entry && jsx("p", { children: text.until(dates.fullDate(entry.expiresAt)) }), jsx("button", { type: "button", class: "button", onClick: () => model.show('appointment'), children: texts.own.see.back })] }));
}

const createWishes = (some = {}) => signal({ days: [], from: '', to: '', practitioner: '', location: '', noticeMinutes: 1440, ...some });
/** The wishes in the words of the contract. */
function wishesOf({ days, from, to, practitioner, location, noticeMinutes, }) {
    const hours = {
        days: days.length > 0 ? [...days] : [...weekdays],
        from: from || '00:00',
        to: to || '24:00',
    };
    return {
        noticeMinutes,
        ...((days.length > 0 || from || to) && { hours: [hours] }),
        ...(practitioner && { practitioners: [practitioner] }),
        ...(location && { locations: [location] }),
    };
}
const noticeChoices = [120, 1440, 2880, 10080];
const times = Array.from({ length: 15 }, (_, hour) => `${String(hour + 7).padStart(2, '0')}:00`);
/** When, where and with whom somebody could come. */
function WishesFields({ wishes, catalog, service, texts }) {
    const text = texts.own.waiting;
    const value = wishes.value;
    const set = (some) => {
        wishes.value = { ...wishes.peek(), ...some };
    };
    const people = catalog.practitioners.filter(({ id }) => service?.practitioners.includes(id));
    const places = catalog.locations.filter(({ id }) => service?.locations?.includes(id) ?? true);
    const notices = noticeChoices.map((minutes) => ({ id: String(minutes), name: text.notices[minutes] }));
    const any = { id: '', name: text.any };
    return (jsxs("div", { class: "wishes", children: [jsx("p", { class: "order", children: text.order }), jsx(Days, { wishes, texts }), jsxs("div", { class: "pair", children: [jsx(Choice, { id: "wish-from", label: text.from, value: value.from, choices: [any, ...named(times)], onChoose: (from) => set({ from }) }), jsx(Choice, { id: "wish-to", label: text.to, value: value.to, choices: [any, ...named(times)], onChoose: (to) => set({ to }) })] }), people.length > 1 && (jsx(Choice, { id: "wish-with", label: text.practitioners, value: value.practitioner, choices: [any, ...people], onChoose: (practitioner) => set({ practitioner }) })), places.length > 1 && (jsx(Choice, { id: "wish-place", label: text.places, value: value.location, choices: [any, ...places], onChoose: (location) => set({ location }) })), jsx(Choice, { id: "wish-notice", label: text.notice, value: String(value.noticeMinutes), choices: notices, onChoose: (minutes) => set({ noticeMinutes: Number(minutes) }) })] }));
}
const named = (ids) => ids.map((id) => ({ id, name: id }));
function Choice({ id, label, value, choices, onChoose }) {
    return (jsxs("div", { class: "field", children: [jsx("label", { for: id, children: label }), jsx("select", { id: id, class: "input", value: value, onChange: (event) => onChoose(event.currentTarget.value), children: choices.map((choice) => (jsx("option", { value: choice.id, children: choice.name }, choice.id))) })] }));
}
/** 2023-01-01 was a Sunday: the names of the days come from the language. */
function Days({ wishes, texts }) {
    const text = texts.own.waiting;
    const name = new Intl.DateTimeFormat(texts.messages.language, { weekday: 'long', timeZone: 'UTC' });
    const { days } = wishes.value;
    return (jsxs("div", { class: "days-asked", role: "group", "aria-label": text.days, children: [jsx("p", { class: "group-label", "aria-hidden": "true", children: text.days }), jsx("div", { class: "choices", children: [1, 2, 3, 4, 5, 6].map((index) => {
                    const day = weekdays[index];
                    return (jsxs("label", { class: "choice", for: `day-${day}`, children: [jsx("input", { id: `day-${day}`, type: "checkbox", checked: days.includes(day), onChange: ({ currentTarget: { checked } }) => {
                                    const rest = wishes.peek().days.filter((one) => one !== day);
                                    wishes.value = { ...wishes.peek(), days: checked ? [...rest, day] : rest };
                                } }), name.format(Date.UTC(2023, 0, 1 + index))] }, day));
                }) })] }));
}

/** What a link of a message leads to: the appointment, the offered slot or the place on the list. */
function AppointmentWidget({ model }) {
    const acted = useRef(false);
    const texts = model.texts.value;
    const { language, common } = texts.messages;
    const timeZone = model.appointment.value?.timeZone ??
        model.offer.value?.timeZone ??
        model.catalog.value?.timeZone ??
        'UTC';
    const dates = useMemo(() => dateFormats(language, timeZone), [language, timeZone]);
    const view = { model, texts, dates, hasActed: () => acted.current };
    const noteAct = () => {
        acted.current = true;
    };
    // The choice of a slot brings a frame of its own.
    if (model.view.value === 'move')
        return jsx(SlotChoice, { model: model });
    return (jsxs("div", { class: "widget", part: "widget", role: "region", "aria-label": texts.own.title, onClickCapture: noteAct, children: [jsx(CurrentProblem, { ...view }), jsx(SavedChange, { model: model }), jsx(CurrentView, { ...view }, model.view.value), jsxs("p", { class: "person", children: [jsx("span", { children: common.preferToCall }), ' ', jsx(CallLink, { phone: model.phone.value, children: common.call(model.phone.value) })] })] }));
}
function CurrentView(view) {
    const { model, texts } = view;
    const { cancel, offer, waiting } = texts.own;
    switch (model.view.value) {
        case 'appointment':
            return jsx(AppointmentView, { ...view });
        case 'cancel':
            return (jsx(AskView, { ...view, ...cancel, reasons: { label: cancel.reason, texts: cancel.reasons }, onConfirm: model.cancel, onKeep: () => model.show('appointment') }));
        case 'offer':
            return jsx(OfferView, { ...view });
        case 'decline':
            return (jsx(AskView, { ...view,
                heading: offer.declineHeading,
                confirm: offer.declineConfirm,
                keep: offer.keepOffer, reasons: { label: cancel.reason, texts: offer.reasons }, onConfirm: model.decline, onKeep: () => model.show('offer') }));
        case 'accepted':
            return jsx(AcceptedView, { ...view });
        case 'entry':
            return jsx(EntryView, { ...view });
        case 'leave':
            return (jsx(AskView, { ...view, heading: waiting.leaveHeading, confirm: waiting.leave, keep: waiting.stay, onConfirm: model.leaveList, onKeep: () => model.show('entry') }));
        case 'left':
            return jsx(StepHeading, { takesFocus: view.hasActed(), children: waiting.left });
        case 'wishes':
            return jsx(WishesView, { ...view });
        case 'joined':
            return jsx(JoinedView, { ...view });
        // The link is worth nothing, or nobody answers: what it was about can be had anew.
        default:
            return (jsx("button", { type: "button", class: "link", onClick: () => model.book(), children: texts.own.see.another }));
    }
}
/** From an appointment: an earlier one is wished for, and who wishes it is known. */
function WishesView({ model, texts, hasActed }) {
    const wishes = useMemo(() => createWishes(), []);
    const { waiting, see } = texts.own;
    const catalog = model.catalog.value;
    if (!catalog)
        return null;
    const service = catalog.services.find(({ id }) => id === model.appointment.value?.service);
    return (jsxs("section", { class: "step", children: [jsxs("button", { type: "button", class: "link back", onClick: () => model.show('appointment'), children: [jsx(Icon, { name: "back" }), see.back] }), jsx(StepHeading, { takesFocus: hasActed(), children: waiting.wishes }), jsx(WishesFields, { wishes, catalog, service, texts }), jsx("button", { type: "button", class: "button primary", "aria-disabled": model.isBusy.value ? 'true' : undefined, onClick: () => model.joinEarlier(wishesOf(wishes.peek())), children: waiting.join })] }));
}
/** The choice of a slot as the booking has it; it stays until the move is settled or given up. */
function SlotChoice({ model }) {
    const place = useRef(null);
    useEffect(() => {
        const service = model.appointment.peek()?.service ?? '';
        const picker = model.pickSlot(place.current, service, movePart(model));
        picker.catch(() => model.fail());
        return () => void picker.then((one) => one.close()).catch(() => undefined);
    }, [model]);
    return jsx("div", { ref: place });
}
function CurrentProblem({ model, texts }) {
    const problem = model.problem.value;
    if (!problem)
        return null;
    const { problems } = texts.own;
    const { common } = texts.messages;
    return (jsxs(ProblemBox, { title: problems.heading, message: problemText(problem.code, texts.own), children: [problem.code === unreachable && (jsx("button", { type: "button", class: "button", onClick: () => model.start(), children: common.tryAgain })), model.phone.value && jsx(CallLink, { phone: model.phone.value, children: common.call(model.phone.value) })] }));
}
/** Says a problem in the patient's words. */
function problemText(code, { problems, see, offer }) {
    const texts = {
        [unreachable]: problems.unreachable,
        not_found: problems.notFound,
        token_missing: problems.notFound,
        already_waiting: problems.already,
        change_too_late: see.tooLate,
        offer_expired: offer.expired,
        offer_taken: offer.taken,
        slot_taken: offer.taken,
    };
    return texts[code] ?? problems.otherwise;
}

var appointmentCss = ".chosen{border-radius:var(--_radius);background:var(--_soft);margin-block:16px 22px;padding:16px 18px}.chosen.cancelled{color:var(--_muted)}.chosen.cancelled dd{text-decoration:line-through}.news{color:var(--_accent);align-items:center;gap:8px;font-weight:600;display:flex}.news:not(:empty){margin-block-start:10px}.stack .button{inline-size:100%}.button.danger{border-color:var(--_danger);background:var(--_danger-soft);color:var(--_danger)}.reasons-asked,.days-asked{gap:8px;margin-block-end:22px;display:grid}.reasons-asked{margin-block-start:16px}.choices{grid-template-columns:repeat(auto-fit,minmax(min(100%,150px),1fr));gap:10px;display:grid}.order{border-inline-start:4px solid var(--_accent);background:var(--_soft);margin-block:12px 22px;padding:14px 16px;font-size:15px}";

/** The part of a waiting list that stands beside the form of the booking: wishes before it, the place after it. */
function waitingHalf({ catalog, service, wish, texts, ports }) {
    const wishes = createWishes({
        practitioner: wish?.practitioners[0] ?? '',
        location: wish?.locations[0] ?? '',
    });
    const outcome = signal(undefined);
    const text = texts.own.waiting;
    const { clinic, timeZone } = catalog;
    const dates = dateFormats(texts.messages.language, timeZone);
    const Joined = () => {
        const answer = outcome.value;
        if (answer && !answer.ok)
            return (jsx(DeliveryStatus, { state: isSaved(answer.problem.code) ? answer.problem.code : 'refused', messages: texts.messages, text: texts.details.delivery, phone: clinic.phone, onTryNow: ports.flush }));
        return (jsxs("section", { class: "step", children: [jsx(StepHeading, { takesFocus: true, children: text.joined }), jsx("p", { class: "lead", children: text.joinedLead }), answer && jsx("p", { children: text.until(dates.fullDate(answer.value.expiresAt)) })] }));
    };
    return {
        Wishes: () => jsx(WishesFields, { wishes, catalog, service, texts }),
        Joined,
        heading: () => text.wishes,
        joinLabel: () => text.join,
        async join(person) {
            const key = ports.mintKey();
            const modes = wish?.modes.length ? { modes: [...wish.modes] } : {};
            const request = { noticeMinutes: 1440, service: service.id, ...modes, ...wishesOf(wishes.peek()) };
            const answer = await ports.joinWaitingList({ ...request, ...person }, key);
            outcome.value = answer;
            if (!answer.ok && isSaved(answer.problem.code))
                void ports.awaitEntry(key).then((late) => (outcome.value = late));
            return answer;
        },
    };
}

const styles = [baseCss, controlsCss, formCss, summaryCss, appointmentCss];
/** Shows what a link of a message leads to, in place of the booking. Also a failure: the link is all they have. */
async function mount(surface, options) {
    const { root, onCrash } = surface;
    const model = new AppointmentModel(options);
    await model.start();
    render(h(CrashGuard, { onCrash, children: h(AppointmentWidget, { model }) }), root);
    return {
        refresh: () => model.refresh(),
        say: (texts) => model.speak(texts),
        unmount() {
            render(null, root);
            model[Symbol.dispose]();
        },
    };
}

export { mount, styles, waitingHalf };
