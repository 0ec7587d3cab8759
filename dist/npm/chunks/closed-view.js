import { jsxs, jsx } from 'preact/jsx-runtime';
import { render } from 'preact';
import { C as CallLink } from './call-link.js';
import './icon.js';

async function mountClosed({ root, messages }, { wordsIn, phone }) {
    const draw = async (spoken) => {
        const { title, text } = await wordsIn(spoken);
        render(jsxs("div", { class: "widget form", part: "widget", role: "region", "aria-label": title, children: [jsx("h2", { children: title }), jsx("p", { children: text }), phone && (jsx("p", { children: jsx(CallLink, { phone: phone, children: spoken.common.call(phone) }) }))] }), root);
    };
    await draw(messages);
    return { refresh() { }, speak: draw, unmount: () => render(null, root) };
}

export { mountClosed };
