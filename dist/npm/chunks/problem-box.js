import { jsxs, jsx } from 'preact/jsx-runtime';
import { I as Icon } from './icon.js';

/** Says at once, in words and aloud, that something did not work and what to do now. */
function ProblemBox({ title, message, children }) {
    return (jsxs("div", { class: "problem", role: "alert", children: [jsx(Icon, { name: "alert" }), jsxs("div", { children: [jsx("p", { class: "problem-title", children: title }), jsx("p", { children: message }), children && jsx("div", { class: "problem-actions", children: children })] })] }));
}

export { ProblemBox as P };
