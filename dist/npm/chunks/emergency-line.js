import { jsxs, jsx } from 'preact/jsx-runtime';
import { e as emergencyNumbers } from './emergency-numbers.js';
import { C as CallLink } from './call-link.js';

/** Before everything else: an appointment and an answer are the wrong help for some. */
function EmergencyLine({ country, call, children }) {
    return (jsxs("p", { class: "emergency", children: [jsx("span", { children: children }), ' ', emergencyNumbers(country).map((number) => (jsx(CallLink, { phone: number, children: call(number) }, number)))] }));
}

export { EmergencyLine as E };
