import { jsx } from 'preact/jsx-runtime';
import { useRef, useLayoutEffect } from 'preact/hooks';

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

export { StepHeading as S };
