import { i as isQuestion } from './compile-form.js';
import { n as nodesIn, a as indexOf } from './form-node.js';
import { l as localText, i as itemText } from './localise-form.js';
import { a as answerText } from './answer-text.js';
import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { render, h } from 'preact';
import { useRef, useState, useLayoutEffect } from 'preact/hooks';
import { b as baseCss, c as controlsCss } from './controls.js';
import { W as Words } from './words.js';
import './compare-answers.js';

/** Writes down everything that is asked, in the order of the form, with what was answered. */
function formCopy(model, clinic) {
    const { source } = model.form;
    const { language } = model.speech.peek().messages;
    const lines = [];
    for (const node of nodesIn([model.session.top])) {
        if (isIncluded(node, model))
            lines.push(lineOf(node, model));
    }
    return {
        title: localText({ text: source.title, language: source.language, extended: source._title }, language),
        ...{ clinic: clinic?.name, at: model.ports.now(), version: source.version, language },
        lines,
    };
}
/** What is shown to nobody is none of the patient's words; what says something only is not asked. */
const isIncluded = (node, model) => node.item.path.every(({ hidden }) => !hidden) &&
    model.isShown(node) &&
    (isQuestion(node.item) || (node.item.type === 'group' && Boolean(node.item.source.text)));
function lineOf(node, model) {
    const { item, answers } = node;
    const isHeading = !isQuestion(item);
    return {
        kind: isHeading ? 'heading' : 'question',
        text: itemText(item, model.form.source.language, model.speech.peek().messages.language),
        instance: isHeading && item.repeats ? indexOf(node, model.session.top) + 1 : undefined,
        answers: answers.map((answer) => answerText(answer, item, model)),
    };
}
/** When it was written down, as the patient's language writes it. */
const copyDate = ({ at, language }) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(at);
/** A copy without looks, for the clipboard. */
function copyText(copy, texts) {
    const head = [copy.title?.text, copy.clinic, texts.written(copyDate(copy))];
    const version = copy.version && texts.version(copy.version);
    const body = copy.lines.map(({ kind, text, instance, answers }) => kind === 'heading'
        ? `\n${[text?.text, instance].filter(Boolean).join(' ')}\n`
        : `${text?.text ?? ''}\n${(answers.length > 0 ? answers : [texts.noAnswer]).map((one) => `  ${one}`).join('\n')}`);
    return `${[...head, version].filter(Boolean).join('\n')}\n\n${body.join('\n')}\n`;
}

var copyCss = ":host{display:contents}.copy{border-radius:var(--_radius);background:var(--_surface);block-size:100dvb;max-block-size:900px;inline-size:min(100vi,760px);max-inline-size:none;color:inherit;border:0;margin:auto;padding:0}.copy[open]{flex-direction:column;display:flex}.copy::backdrop{background:#0000008c}.copy-bar{border-block-end:1px solid var(--_border);gap:8px;padding:20px 24px 12px;display:grid}.copy-actions{flex-wrap:wrap;gap:8px 14px;display:flex}.copy-sheet{flex:1;padding:20px 24px 28px;overflow:auto}.copy-sheet:focus-visible{outline-offset:-3px}.copy-title{margin:0 0 4px;font-size:22px}.copy-heading{margin:22px 0 4px;font-size:18px;font-weight:650}.copy-line{border-block-end:1px solid var(--_border);padding-block:9px}.copy-line dt{font-weight:600}@media (width<480px){.copy{border-radius:0;block-size:100dvb;max-block-size:none}.copy-bar,.copy-sheet{padding-inline:16px}}@media print{.root{--_surface:#fff;--_text:#000;--_muted:#333;--_border:#999;color:#000;max-inline-size:none;font-size:12pt}.copy,.copy[open]{background:0 0;block-size:auto;max-block-size:none;inline-size:auto;margin:0;display:block;position:static;overflow:visible}.copy::backdrop,.copy-bar{display:none}.copy-sheet{padding:0;overflow:visible}.copy-heading{break-after:avoid}.copy-line{break-inside:avoid}}";

/** Everything of the page but the copy stays off the paper; no rule of the page may cut the copy short. */
const pageCss = `@media print {
  html, body { display: block !important; position: static !important; block-size: auto !important; min-block-size: 0 !important;
    overflow: visible !important; margin: 0 !important; padding: 0 !important; transform: none !important; background: #fff !important; color-scheme: light !important; }
  html::before, html::after, body::before, body::after { content: none !important; }
  body > :not(parcours-copy), html > :not(head, body, parcours-copy) { display: none !important; }
}`;
const tokens = ['accent', 'accent-text', 'surface', 'text', 'muted', 'border', 'radius', 'font'];
/**
 * Shows the patient's copy in a dialog of its own over the page, from which it is printed, saved or copied as text.
 * Nothing of it goes anywhere else, and nothing stays when it is closed.
 *
 * @returns How to close it.
 */
function openCopy(copy, texts, ports) {
    const { page, element, direction, signal } = ports;
    const { document } = page;
    const outer = document.createElement('parcours-copy');
    const shadow = outer.attachShadow({ mode: 'open' });
    const root = document.createElement('div');
    root.className = 'root';
    root.lang = copy.language;
    root.dir = direction;
    const sheetOf = (text) => {
        const sheet = new page.CSSStyleSheet();
        sheet.replaceSync(text);
        return sheet;
    };
    shadow.adoptedStyleSheets = [baseCss, controlsCss, copyCss].map(sheetOf);
    const onPage = sheetOf(pageCss);
    const colours = page.getComputedStyle(element);
    for (const name of tokens.map((token) => `--parcours-${token}`)) {
        const value = colours.getPropertyValue(name);
        if (value)
            outer.style.setProperty(name, value);
    }
    outer.style.setProperty('color-scheme', colours.colorScheme);
    shadow.append(root);
    document.body.append(outer);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, onPage];
    const close = () => {
        if (!outer.isConnected)
            return;
        render(null, root);
        outer.remove();
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== onPage);
    };
    signal.addEventListener('abort', close, { once: true });
    const print = () => page.print();
    const write = (text) => writeText(page, root, text);
    render(h(CopyDialog, { copy, texts, print, write, onClose: close }), root);
    return close;
}
/** Where the page may not write to the clipboard, the oldest way may still work. */
async function writeText(page, root, text) {
    try {
        await page.navigator.clipboard.writeText(text);
        return true;
    }
    catch {
        const area = page.document.createElement('textarea');
        area.className = 'visually-hidden';
        area.value = text;
        const focused = root.getRootNode().activeElement;
        root.querySelector('dialog')?.append(area);
        area.select();
        const isCopied = page.document.execCommand('copy');
        area.remove();
        focused?.focus();
        return isCopied;
    }
}
function CopyDialog({ copy, texts, print, write, onClose }) {
    const dialog = useRef(null);
    const [said, setSaid] = useState('');
    // The dialog keeps the focus in, and gives it back to the button that has opened it.
    useLayoutEffect(() => {
        dialog.current?.showModal();
        return () => dialog.current?.close();
    }, []);
    const copyAll = async () => {
        setSaid('');
        setSaid((await write(copyText(copy, texts))) ? texts.copied : texts.notCopied);
    };
    return (jsxs("dialog", { ref: dialog, class: "copy", "aria-labelledby": "copy-heading", onClose: onClose, children: [jsxs("div", { class: "copy-bar", children: [jsx("h2", { id: "copy-heading", children: texts.heading }), jsx("p", { class: "hint", children: texts.warning }), jsxs("div", { class: "copy-actions", children: [jsx("button", { type: "button", class: "button", onClick: print, children: texts.print }), jsx("button", { type: "button", class: "button", onClick: () => void copyAll(), children: texts.copyText }), jsx("button", { type: "button", class: "link", onClick: () => dialog.current?.close(), children: texts.close })] }), jsx("p", { role: "status", children: said })] }), jsxs("article", { class: "copy-sheet", tabIndex: 0, "aria-labelledby": "copy-title", children: [jsx("h3", { class: "copy-title", id: "copy-title", children: jsx(Words, { text: copy.title, language: copy.language }) }), copy.clinic && jsx("p", { children: copy.clinic }), jsx("p", { class: "hint", children: texts.written(copyDate(copy)) }), copy.version && jsx("p", { class: "hint", children: texts.version(copy.version) }), jsx(CopyLines, { copy: copy, texts: texts })] })] }));
}
/** Questions stand in lists between the headings. */
function CopyLines({ copy: { lines, language }, texts }) {
    return (jsx(Fragment, { children: sectionsOf(lines).map(({ heading, questions }, place) => (jsxs("section", { children: [heading && (jsxs("h4", { class: "copy-heading", children: [jsx(Words, { text: heading.text, language: language }), " ", heading.instance] })), questions.length > 0 && (jsx("dl", { children: questions.map(({ text, answers }, at) => (jsxs("div", { class: "copy-line", children: [jsx("dt", { children: jsx(Words, { text: text, language: language }) }), answers.length === 0 && jsx("dd", { class: "hint", children: texts.noAnswer }), answers.map((answer, each) => (jsx("dd", { class: "prose", dir: "auto", children: answer }, each)))] }, at))) }))] }, place))) }));
}
function sectionsOf(lines) {
    const sections = [];
    for (const line of lines) {
        const last = sections.at(-1);
        if (line.kind === 'heading')
            sections.push({ heading: line, questions: [] });
        else if (last)
            last.questions.push(line);
        else
            sections.push({ heading: undefined, questions: [line] });
    }
    return sections;
}

export { formCopy, openCopy };
