import { jsxs, jsx } from 'preact/jsx-runtime';
import { useRef, useLayoutEffect } from 'preact/hooks';
import { I as Icon } from './icon.js';

/**
 * Says at once, in words and aloud, that something did not work and what to do now. It takes the focus of whoever has
 * done something in the widget: on a phone it is not where they look.
 */
function ProblemBox({ title, message, children }) {
    const box = useRef(null);
    useLayoutEffect(() => {
        if ((box.current?.getRootNode()).activeElement)
            box.current?.focus();
    }, []);
    return (jsxs("div", { class: "problem", role: "alert", tabIndex: -1, ref: box, children: [jsx(Icon, { name: "alert" }), jsxs("div", { children: [jsx("p", { class: "problem-title", children: title }), jsx("p", { children: message }), children && jsx("div", { class: "problem-actions", children: children })] })] }));
}

export { ProblemBox as P };
