import { jsxs, jsx } from 'preact/jsx-runtime';
import { C as CallLink } from './call-link.js';
import { I as Icon } from './icon.js';

/**
 * Says how far something the patient submitted has come: on this device, with the clinic, or refused. Spoken
 * politely, because it changes without the patient.
 */
function DeliveryStatus({ state, received, ...view }) {
    if (state === 'received')
        return (jsxs("p", { class: "received", role: "status", children: [jsx(Icon, { name: "check" }), jsx("span", { children: received })] }));
    return jsx(NotReceived, { state: state, ...view });
}
function NotReceived({ state, messages, text, phone, onTryNow, onForget }) {
    const isRefused = state === 'refused' || state === 'expired';
    const [title, meaning] = isRefused
        ? [text.refused, text.refusedMeaning]
        : state === 'saved-in-memory'
            ? [text.inMemory, text.inMemoryMeaning]
            : [text.saved, text.savedMeaning];
    return (jsxs("div", { class: "delivery", role: "status", children: [jsx(Icon, { name: "clock" }), jsxs("div", { children: [jsx("p", { class: "problem-title", children: title }), jsx("p", { children: meaning }), jsxs("div", { class: "problem-actions", children: [!isRefused && (jsx("button", { type: "button", class: "button", onClick: onTryNow, children: text.tryNow })), onForget && (jsx("button", { type: "button", class: "link", onClick: onForget, children: text.forget })), jsx(CallLink, { phone: phone, children: messages.common.call(phone) })] })] })] }));
}

/** What is being booked, as pairs of a name and a value. */
function AppointmentSummary({ rows }) {
    return (jsx("dl", { class: "appointment", children: rows.map(({ name, value }, place) => (jsxs("div", { class: "appointment-row", children: [jsx("dt", { children: name }), jsx("dd", { children: value })] }, place))) }));
}

export { AppointmentSummary as A, DeliveryStatus as D };
