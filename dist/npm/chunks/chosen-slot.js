import { e as detailFields } from './notice-decisions.js';
import { i as isSaved } from './parcel-codes.js';
import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { A as AppointmentSummary, D as DeliveryStatus } from './appointment-summary.js';
import { I as Icon } from './icon.js';

const known = ['missing', 'not_a_date', 'in_the_future', 'too_long_ago', 'too_long'];
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
            faults[field] ??= (known.includes(code) ? code : 'invalid');
    }
    return faults;
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
function ChosenSlot({ model, part, dates }) {
    const { slot, catalog, service, hold } = model;
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
                ] }), jsxs("p", { class: "hold", children: [jsx(Icon, { name: "clock" }), hold.isHeld.value ? text.details.held(hold.minutesLeft.value) : text.details.holdEnded] }), model.more.value?.hold.isPossible.value && (jsx("button", { type: "button", class: "link", onClick: () => model.more.value?.hold.extend(), children: text.details.extend })), jsx("p", { class: "visually-hidden", role: "status", children: hold.isHeld.value && hold.minutesLeft.value <= 1 ? text.details.holdEnds : '' })] }));
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
