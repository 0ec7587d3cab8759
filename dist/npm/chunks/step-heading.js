import { jsxs, jsx } from 'preact/jsx-runtime';
import { I as Icon } from './icon.js';
import { useRef, useLayoutEffect } from 'preact/hooks';

/** A telephone number to tap: the way to a person, from wherever the patient is. */
function CallLink({ phone, children }) {
    // In one line wherever there is room for it.
    const unbroken = phone.replaceAll(' ', '\u00a0');
    return (jsxs("a", { class: "call", href: `tel:${phone.replace(/[^\d+]/g, '')}`, children: [jsx(Icon, { name: "phone" }), children.replace(phone, unbroken)] }));
}

/** The heading of a step. It takes the focus when its step begins, so that every reader starts at the top of it. */
function StepHeading({ takesFocus, children }) {
    const heading = useRef(null);
    // Before the paint: what was pressed to get here has gone, and the focus is nowhere in between.
    useLayoutEffect(() => {
        if (takesFocus)
            heading.current?.focus();
        // Only at the beginning of the step, not whenever the patient does something in it.
    }, []);
    return (jsx("h2", { class: "step-heading", ref: heading, tabIndex: -1, children: children }));
}

export { CallLink as C, StepHeading as S };
