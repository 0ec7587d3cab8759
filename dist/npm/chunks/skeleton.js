import { jsxs, jsx } from 'preact/jsx-runtime';

/** The shape of what is coming, so that nothing jumps when it arrives. */
function Skeleton({ blocks, label }) {
    return (jsxs("div", { class: "skeleton", "aria-busy": "true", children: [jsx("span", { class: "visually-hidden", children: label }), Array.from({ length: blocks }, (_, index) => (jsx("span", { class: "skeleton-block", "aria-hidden": "true" }, index)))] }));
}

export { Skeleton as S };
