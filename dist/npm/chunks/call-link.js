import { jsxs, jsx } from 'preact/jsx-runtime';
import { I as Icon } from './icon.js';

/** A telephone number to tap: the way to a person, from wherever the patient is. */
function CallLink({ phone, children }) {
    // In one line wherever there is room for it.
    const unbroken = phone.replaceAll(' ', '\u00a0');
    return (jsxs("a", { class: "call", href: `tel:${phone.replace(/[^\d+]/g, '')}`, children: [jsx(Icon, { name: "phone" }), children.replace(phone, unbroken)] }));
}

export { CallLink as C };
