import { jsx, Fragment } from 'preact/jsx-runtime';
import { i as isSafeLink } from './is-safe-link.js';

/** What is left of an answer when it is read aloud: words, and no marks. */
const plainText = (markdown) => markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*+|^- /gm, '');

/** A message as it is spoken, and written down. */
function wordsOf(turn) {
    const { texts } = turn.speech;
    switch (turn.kind) {
        case 'asked':
            return turn.text;
        case 'answer':
            return `${turn.entry.question}\n${plainText(turn.entry.answer)}`;
        case 'choices':
            return [texts.choices, ...turn.entries.map(({ question }) => question)].join('\n');
        case 'worded':
            return turn.text;
        case 'refusal':
            return turn.speech.reader.value?.emergency.refusals[turn.about] ?? '';
        default:
            return texts[turn.kind];
    }
}

/** The line above the first entry of a list: a list is a block of its own also without an empty line before it. */
const beforeList = /^(?![-*] |\d+[.)] ).+\n(?=[-*] |\d+[.)] )/gm;
/**
 * Draws an answer: paragraphs, lists, `**strong**`, `*emphasis*` and links to https, tel and mailto. It makes nodes and
 * never reads markup: whatever else stands in an answer is shown as it is written.
 */
function Markdown({ text }) {
    return (jsx(Fragment, { children: text
            .trim()
            .replace(beforeList, '$&\n')
            .split(/\n\s*\n/)
            .map((block, place) => (jsx(Block, { lines: block.split('\n') }, place))) }));
}
function Block({ lines }) {
    const mark = /^(?:[-*]|\d+[.)])\s+/;
    if (!lines.every((line) => mark.test(line)))
        return jsx("p", { children: inline(lines.join('\n')) });
    const List = /^\d/.test(lines[0]) ? 'ol' : 'ul';
    return (jsx(List, { children: lines.map((line, place) => (jsx("li", { children: inline(line.replace(mark, '')) }, place))) }));
}
function inline(text) {
    return text.split(/(\*\*[^*]+\*\*|\*[^*\s][^*]*\*|\[[^\]]+\]\([^)\s]+\))/).map((piece, place) => {
        if (place % 2 === 0)
            return piece;
        const [, label, url] = /^\[(.+)\]\((.+)\)$/.exec(piece) ?? [];
        if (label && url)
            return isSafeLink(url) ? jsx(Link, { href: url, children: label }) : label;
        const isStrong = piece.startsWith('**');
        const said = inline(piece.replace(/^\*+|\*+$/g, ''));
        return isStrong ? jsx("strong", { children: said }) : jsx("em", { children: said });
    });
}
/** A link out of an answer: a web page opens beside this one, so that nothing of the conversation is lost. */
function Link({ href, children, ...rest }) {
    const isPage = href.startsWith('http');
    return (jsx("a", { href: href, ...rest, ...(isPage && { target: '_blank', rel: 'noopener noreferrer' }), children: children }));
}

export { Link as L, Markdown as M, wordsOf as w };
