import { jsx } from 'preact/jsx-runtime';

const paths = {
    back: 'M14 6l-6 6 6 6',
    next: 'M10 6l6 6-6 6',
    check: 'M5 12.5l4.5 4.5L19 7.5',
    phone: 'M6.5 4h3l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4.5 6.2 2 2 0 0 1 6.5 4z',
    alert: 'M12 8v5m0 3.5v.01M12 3.5l9 16H3z',
    clock: 'M12 7v5l3 2m6-2a9 9 0 1 1-18 0 9 9 0 0 1 18 0z',
};
/** A line drawing beside a text that already says the same. */
function Icon({ name }) {
    return (jsx("svg", { class: `icon ${name}`, viewBox: "0 0 24 24", width: "20", height: "20", "aria-hidden": "true", focusable: "false", children: jsx("path", { d: paths[name], fill: "none", stroke: "currentColor", "stroke-width": "2", "stroke-linecap": "round", "stroke-linejoin": "round" }) }));
}

export { Icon as I };
