import { signal, computed, effect, untracked } from '@preact/signals';
import { a as isSaved } from './parcel-codes.js';
import { s as silence } from './answer.js';
import { a as claimsOf, p as personsOf, c as checkDetails } from './booking-request-of.js';
import { f as faultsOfProblem, C as ChosenSlot, d as deliveryText, w as withdrawalPath, S as Saved } from './chosen-slot.js';
import { n as noticeDecisions } from './notice-decisions.js';
import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { I as Icon } from './icon.js';
import { S as StepHeading } from './step-heading.js';
import { useRef, useEffect, useState } from 'preact/hooks';
import { P as Preparation, c as calendarFile, C as CalendarLink } from './preparation.js';
import { D as DeliveryStatus, A as AppointmentSummary } from './appointment-summary.js';
import './is-calendar-date.js';
import './call-link.js';

/** The actions of a patient for whom nothing is free: open the list of those who wait, and join it with this form. */
function waitingList(state, details, { details: ports, show }) {
    const opened = signal(undefined);
    const refuse = (problem) => {
        const faults = faultsOfProblem(problem);
        if (Object.keys(faults).length > 0)
            details.refuse(faults);
        else
            state.problem.value = problem;
    };
    const joining = ({ join, ...half }) => {
        const [isJoining, hasJoined] = [signal(false), signal(false)];
        return {
            ...half,
            isJoining,
            hasJoined,
            async join() {
                const [catalog, today] = [state.catalog.value, state.search.today.value];
                if (!catalog || !today || isJoining.value)
                    return;
                if (!details.check({ today, notices: catalog.notices }))
                    return;
                state.problem.value = undefined;
                isJoining.value = true;
                const typed = details.values.value;
                const notices = await noticeDecisions(catalog.notices, typed.accepted, ports.subtle);
                const locale = state.messages.value.language;
                const claims = claimsOf({ audience: state.audience.value, answers: state.answers.value });
                const answer = await join({ ...personsOf(typed), ...claims, notices, locale });
                isJoining.value = false;
                if (!answer.ok && !isSaved(answer.problem.code))
                    return refuse(answer.problem);
                hasJoined.value = true;
                show('result');
            },
        };
    };
    const openWaiting = async (wish) => {
        const catalog = state.catalog.value;
        const service = catalog?.services.find(({ id }) => id === state.serviceId.value);
        if (!catalog || !service || !ports.loadWaiting)
            return;
        try {
            const half = await ports.loadWaiting({ catalog, service, wish });
            state.slot.value = undefined;
            details.view.value = 'form';
            show('details');
            opened.value = joining(half);
        }
        catch {
            state.problem.value = silence;
        }
    };
    ports.onWaitingReady?.(openWaiting);
    return {
        /** Whoever has chosen a slot after all waits no longer. */
        waiting: computed(() => (state.slot.value ? undefined : opened.value)),
        leaveWaiting() {
            opened.value = undefined;
        },
    };
}

/** Asked where this page has booked one of the same kind: most who book twice mean to move it. */
function ReplaceView(view) {
    const { part, dates, hasActed } = view;
    const { replace, review } = part.messages;
    const earlier = part.earlier();
    return (jsxs("section", { class: "step", children: [jsxs("button", { type: "button", class: "link back", onClick: () => part.review(), children: [jsx(Icon, { name: "back" }), review.heading] }), jsx(StepHeading, { takesFocus: hasActed(), children: replace.heading }), jsx("p", { class: "lead", children: earlier && replace.lead(dates.dateTime(earlier.start)) }), jsx(ChosenSlot, { ...view }), jsxs("div", { class: "stack", children: [jsx("button", { type: "button", class: "button primary", onClick: () => part.decide('replace'), children: replace.replace }), jsx("button", { type: "button", class: "button", onClick: () => part.decide('both'), children: replace.both })] })] }));
}

/**
 * Finds the consents that can be taken back without giving up the appointment.
 *
 * @param accepted - Ids of the notices whose box was ticked.
 */
function freelyGiven(notices, accepted) {
    return notices.filter(({ id, required }) => !required && accepted.includes(id));
}

/** What the patient agreed to without having to, each with the way back beside it. */
function GivenConsents(view) {
    const { model, part } = view;
    const given = freelyGiven(model.catalog.value?.notices ?? [], part.model.values.value.accepted);
    if (given.length === 0)
        return null;
    return (jsxs("div", { class: "given", role: "group", "aria-labelledby": "given-label", children: [jsx("h3", { id: "given-label", children: part.messages.details.consentLegend }), given.map((notice) => (jsxs("div", { children: [jsx("p", { id: `given-${notice.id}`, children: jsx("bdi", { lang: notice.language, children: notice.text }) }), jsx(WayBack, { ...view, notice: notice })] }, notice.id)))] }));
}
function WayBack(view) {
    const { part, notice } = view;
    const outcome = part.model.withdrawals.value[notice.id]?.outcome;
    if (typeof outcome === 'object')
        return jsx(Outcome, { ...view, answer: outcome });
    return (jsx("button", { type: "button", class: "link", "aria-describedby": `given-${notice.id}`, "aria-disabled": outcome === 'sending' ? 'true' : undefined, onClick: () => part.withdraw(notice), children: part.messages.result.withdraw }));
}
/** Takes the focus from the button it replaces, and keeps it while the outcome changes. */
function Outcome(view) {
    const { model, messages, dates, part, notice, answer } = view;
    const place = useRef(null);
    useEffect(() => place.current?.focus(), []);
    const { withdrawn, received } = part.messages.result;
    const at = answer.ok ? answer.value.recordedAt : undefined;
    const state = stateOf(answer);
    return (jsx("div", { tabIndex: -1, ref: place, children: jsx(DeliveryStatus, { state: state, messages: messages, text: deliveryText(part.messages, withdrawalPath), phone: model.catalog.value?.clinic.phone ?? '', received: at ? `${withdrawn} ${received(dates.time(at))}.` : withdrawn, onTryNow: part.deliveries.tryNow, ...(state === 'refused' && { onForget: () => part.forgetWithdrawal(notice) }) }) }));
}
function stateOf(answer) {
    if (answer.ok)
        return 'received';
    return isSaved(answer.problem.code) ? answer.problem.code : 'refused';
}

/** The clinic's receipt. It is drawn from what the clinic answered, not from what was asked. */
function ResultStep(view) {
    const { model, dates, hasActed, part } = view;
    const receipt = model.receipt.value;
    if (!receipt)
        return null;
    const text = part.messages.result;
    const isBooked = receipt.status === 'booked';
    const email = part.model.values.value.email.trim();
    return (jsxs("section", { class: "step result", children: [jsx("div", { class: "seal", children: jsx(Icon, { name: isBooked ? 'check' : 'clock' }) }), jsx(StepHeading, { takesFocus: hasActed(), children: isBooked ? text.heading : text.pendingHeading }), jsx("p", { class: "lead", children: isBooked ? text.lead(email) : text.pendingLead(email) }), jsx(Booked, { ...view, receipt: receipt }), jsx(Preparation, { instructions: receipt.instructions, documents: receipt.documents, text: text }), jsx(Actions, { ...view, receipt: receipt }), !part.openAppointment && jsx("p", { children: text.change(receipt.phone) }), jsxs("p", { class: "received", children: [jsx(Icon, { name: "check" }), text.received(dates.time(receipt.receivedAt))] }), jsx(GivenConsents, { ...view }), jsx("button", { type: "button", class: "button", onClick: () => model.again(), children: text.another }), isBooked && jsx(Readings, { ...view, service: receipt.service })] }));
}
/** What the clinic gives to read to whoever has booked; nobody misses it where it cannot be had. */
function Readings({ part, messages, service }) {
    const [View, show] = useState();
    useEffect(() => {
        part.rest
            .peek()
            ?.loadContent()
            .then((view) => show(() => view), Boolean);
    }, []);
    const { language, direction } = messages;
    return View ? jsx(View, { language: language, direction: direction, service: service }) : null;
}
function Booked({ part, dates, receipt }) {
    const text = part.messages.result;
    return (jsx(AppointmentSummary, { rows: [
            { name: text.when, value: dates.dateTime(receipt.start) },
            { name: text.what, value: receipt.serviceName },
            { name: text.with, value: receipt.practitionerName },
            {
                name: text.where,
                value: (jsxs(Fragment, { children: [jsx("bdi", { children: receipt.locationName }), jsx("br", {}), jsx("bdi", { children: receipt.address }), receipt.access && (jsxs(Fragment, { children: [jsx("br", {}), jsx("bdi", { class: "hint", children: receipt.access })] }))] })),
            },
        ] }));
}
/** What a patient does with an appointment just after having booked it. */
function Actions({ model, part, messages, receipt }) {
    const text = part.messages.result;
    const clinic = model.catalog.value?.clinic;
    const file = receipt.status === 'booked' &&
        clinic &&
        calendarFile({
            ...{ uid: `${receipt.id}@${clinic.id}`, sequence: 0, stamp: receipt.receivedAt },
            ...{ start: receipt.start, end: receipt.end },
            ...{ summary: text.calendarSummary(clinic.name), place: receipt.address },
        });
    return (jsxs("div", { class: "actions", children: [file && jsx(CalendarLink, { file: file, children: text.calendar }), receipt.directions && (jsxs("a", { class: "button", href: receipt.directions, target: "_blank", rel: "noopener noreferrer", children: [text.directions, " ", messages.common.opensInNewTab] })), part.openAppointment && (jsx("button", { type: "button", class: "button", onClick: () => part.openAppointment?.(receipt.manageToken), children: text.manage })), jsx("button", { type: "button", class: "button", onClick: ({ currentTarget }) => currentTarget.ownerDocument.defaultView?.print(), children: text.print })] }));
}

/** Everything that will be sent, on one view; each part leads back to where it was given, and keeps the rest. */
function ReviewView(view) {
    const { model, hasActed, part, messages } = view;
    const { review, details } = part.messages;
    const isSending = model.waitingFor.value === 'confirm';
    const { patient, booker, contact } = personsOf(part.model.values.value);
    const isRequest = model.catalog.value?.requests;
    const born = new Intl.DateTimeFormat(messages.language, { dateStyle: 'long', timeZone: 'UTC' });
    return (jsxs("section", { class: "step", children: [jsx(StepHeading, { takesFocus: hasActed(), children: review.heading }), jsx("p", { class: "lead", children: review.lead }), isRequest && (jsx("p", { class: "lead", children: jsx("strong", { children: review.request }) })), jsx(ChosenSlot, { ...view }), jsx(ChangeLink, { label: review.changeWhen, onPress: () => model.changeSlot() }), jsx(Saved, { ...view }), jsxs(ReviewPart, { ...view, name: review.patient, change: review.changeWho, field: "given", children: [jsxs("bdi", { children: [patient.given, " ", patient.family] }), jsx("br", {}), born.format(new Date(`${patient.birthDate}T12:00:00Z`)), booker && (jsxs(Fragment, { children: [jsx("br", {}), review.booker, " ", jsx("bdi", { children: `${booker.given} ${booker.family}` }), " (", details.relations[booker.relation], ")"] }))] }), jsxs(ReviewPart, { ...view, name: review.contact, change: review.changeContact, field: "email", children: [jsx("bdi", { children: contact.email }), jsx("br", {}), jsx("bdi", { dir: "ltr", children: contact.phone }), part.model.getsSms.value === false && jsxs("span", { class: "hint", children: [" ", details.landline] })] }), jsx(ReviewPart, { ...view, name: details.consentLegend, change: review.changeConsent, field: "notices", children: jsx(Decisions, { ...view }) }), jsx("button", { type: "button", class: "button primary", "aria-disabled": isSending ? 'true' : undefined, onClick: () => part.confirm(), children: isSending ? details.sending : isRequest ? review.sendRequest : details.confirm })] }));
}
function ReviewPart({ name, change, field, part, children }) {
    return (jsxs("div", { class: "review-part", children: [jsx("h3", { children: name }), jsx("div", { class: "review-value", children: children }), jsx(ChangeLink, { label: change, onPress: () => part.edit(field) })] }));
}
function ChangeLink({ label, onPress }) {
    return (jsx("button", { type: "button", class: "link", onClick: onPress, children: label }));
}
function Decisions({ model, part }) {
    const { accepted } = part.model.values.value;
    const given = model.catalog.value?.notices.filter(({ id }) => accepted.includes(id)) ?? [];
    return (jsx("ul", { children: given.map(({ id, text, language }) => (jsxs("li", { class: "decision", children: [jsx(Icon, { name: "check" }), jsx("bdi", { lang: language, children: text })] }, id))) }));
}

/**
 * Watches a form that is being filled in.
 *
 * @returns What there is to tell if the patient goes away now: nothing without the tick for it, without an address, or
 *   once all of it was sent.
 */
function unfinishedBooking(state, details, subtle) {
    let decided;
    let isSent = false;
    const stops = [
        effect(() => {
            const notice = state.catalog.value?.notices.find(({ purpose }) => purpose === 'unfinished-booking');
            const isTicked = notice && details.values.value.accepted.includes(notice.id);
            if (!isTicked)
                decided = undefined;
            // Hashed while there is time: a page that goes away waits for nothing.
            else if (!decided)
                void noticeDecisions([notice], [notice.id], subtle).then(([decision]) => (decided = decision));
        }),
        effect(() => {
            if (state.waitingFor.value === 'confirm')
                isSent = true;
            // Refused: it is as unfinished as before.
            else if (untracked(() => state.problem.value || details.faultList.value.length > 0))
                isSent = false;
        }),
    ];
    return {
        now() {
            const { email, forWhom, given, bookerGiven, accepted } = details.values.peek();
            const [service, catalog, today] = [
                state.serviceId.peek(),
                state.catalog.peek(),
                state.search.today.peek(),
            ];
            if (!decided || !accepted.includes(decided.id) || isSent || state.step.peek() !== 'details')
                return undefined;
            if (!service || !catalog || !today)
                return undefined;
            if (checkDetails(details.values.peek(), { today, notices: catalog.notices }).email)
                return undefined;
            const name = (forWhom === 'relative' ? bookerGiven : given).trim();
            return {
                ...{ email: email.trim(), service, locale: state.messages.peek().language, notice: decided },
                ...(name && { given: name }),
            };
        },
        stop: () => stops.forEach((stop) => stop()),
    };
}

export { ReplaceView, ResultStep, ReviewView, unfinishedBooking, waitingList };
