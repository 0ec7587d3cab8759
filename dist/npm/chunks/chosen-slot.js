import { d as detailFields } from './booking-request-of.js';
import { a as isSaved } from './parcel-codes.js';
import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { useRef } from 'preact/hooks';
import { A as AppointmentSummary, D as DeliveryStatus } from './appointment-summary.js';
import { I as Icon } from './icon.js';

const known = ['missing', 'not_a_date', 'in_the_future', 'too_long_ago', 'too_long'];
const ages = ['too_young', 'too_old'];
/**
 * Reads the backend's refusal of single fields as faults of the form, so that they stand beside the field.
 *
 * @returns Empty when the problem is about none of the fields the patient can change.
 */
function faultsOfProblem(problem) {
    const faults = {};
    for (const { pointer, code } of problem.errors ?? []) {
        const path = pointer.split('/');
        const ofBooker = path.includes('booker') && path.at(-1);
        const field = detailFields.find((name) => ofBooker ? name.toLowerCase() === `booker${ofBooker}` || name === ofBooker : path.includes(name));
        if (field)
            faults[field] ??= faultOf(code);
    }
    return faults;
}
function faultOf(code) {
    if (ages.includes(code))
        return 'not_of_age';
    return known.includes(code) ? code : 'invalid';
}

/** A consent that is taken back is no request. */
const withdrawalPath = 'v1/consents';
/** The words about something on its way, by where it goes. */
function deliveryText({ delivery, withdrawal }, path) {
    return path === withdrawalPath ? { ...delivery, ...withdrawal } : delivery;
}
/** Whether it may be erased: a withdrawal on its way is not, for that would give the consent again by a slip. */
function isErasable({ path, state }) {
    return path !== withdrawalPath || !isSaved(state);
}

/** What is being booked, and how long it is kept. */
function ChosenSlot(view) {
    const { model, part, dates } = view;
    const { slot, catalog, service } = model;
    const text = part.messages;
    if (!slot.value)
        return null;
    const practitioner = catalog.value?.practitioners.find(({ id }) => id === slot.value?.practitioner);
    const place = catalog.value?.locations.find(({ id }) => id === slot.value?.location);
    return (jsxs("div", { class: "chosen", children: [jsx(AppointmentSummary, { rows: [
                    { name: text.result.when, value: dates.dateTime(slot.value.start) },
                    { name: text.result.what, value: service.value?.name },
                    { name: text.result.with, value: practitioner?.name },
                    { name: text.result.where, value: place && jsx(Place, { ...place }) },
                ] }), !catalog.value?.requests && jsx(Kept, { ...view, chosen: slot.value })] }));
}
/** How long the slot is kept, and the way to keep it: longer while it is, once more when it is not. */
function Kept({ model, part, chosen }) {
    const line = useRef(null);
    const { hold } = model;
    const text = part.messages.details;
    const [isHeld, minutes] = [hold.isHeld.value, hold.minutesLeft.value];
    const more = model.more.value?.hold;
    // What was pressed has gone: the line that says what came of it takes the focus.
    const keep = async (action) => {
        await action();
        line.current?.focus();
    };
    return (jsxs(Fragment, { children: [jsxs("p", { class: "hold", ref: line, tabIndex: -1, children: [jsx(Icon, { name: "clock" }), isHeld ? text.held(minutes) : text.holdEnded] }), isHeld && more?.isPossible.value && (jsx("button", { type: "button", class: "link", onClick: () => keep(more.extend), children: text.extend })), !isHeld && (jsx("button", { type: "button", class: "link", onClick: () => keep(() => model.chooseSlot(chosen)), children: text.holdAgain })), jsx("p", { class: "visually-hidden", role: "status", children: isHeld ? minutes <= 1 && text.holdEnds : text.holdEnded })] }));
}
/** Each apart: a French address in an Arabic sentence would have its number at the wrong end. */
function Place({ name, address }) {
    return (jsxs(Fragment, { children: [jsx("bdi", { children: name }), ", ", jsx("bdi", { children: address })] }));
}
/** How a request that has no answer yet is kept. */
function Saved({ model, messages, part }) {
    if (!part.saved.value)
        return null;
    return (jsx(DeliveryStatus, { state: part.saved.value, messages: messages, text: part.messages.delivery, phone: model.catalog.value?.clinic.phone ?? '', onTryNow: part.deliveries.tryNow }));
}

export { ChosenSlot as C, Saved as S, deliveryText as d, faultsOfProblem as f, isErasable as i, withdrawalPath as w };
