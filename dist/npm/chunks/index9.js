import { h, render } from 'preact';
import { b as baseCss, c as controlsCss } from './controls.js';
import { C as CrashGuard } from './crash-guard.js';
import { createModel, signal, computed } from '@preact/signals';
import { k as configNames, m as acceptedBy } from './index4.js';
import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { useRef, useEffect } from 'preact/hooks';
import { I as Icon } from './icon.js';
import { S as Skeleton } from './skeleton.js';

var doctorCss = ".root{--_warning:#8a5200;--_warning-soft:#fdf4e3;--_good:#1b6b3a;--_good-soft:#e8f4ec}@supports (color:light-dark(#000, #fff)){.root{--_warning:light-dark(#8a5200,#f2c078);--_warning-soft:light-dark(#fdf4e3,#33270f);--_good:light-dark(#1b6b3a,#8fd3a5);--_good-soft:light-dark(#e8f4ec,#17301f)}}.panel{border-radius:calc(var(--_radius) * 1.5);background:var(--_surface);max-block-size:min(880px,100% - 48px);inline-size:min(760px,100% - 48px);max-inline-size:none;color:var(--_text);border:0;margin:auto;padding:0;box-shadow:0 24px 80px #08141a59}.panel[open]{grid-template-rows:auto minmax(0,1fr) auto;display:grid}.panel::backdrop{background:#08141a8c}.panel-head{border-block-end:1px solid var(--_border);justify-content:space-between;align-items:start;gap:16px;padding:28px 32px 20px;display:flex}.panel-head>div{flex:1;min-inline-size:0}.seal{background:var(--_soft);block-size:48px;inline-size:48px;color:var(--_accent);border-radius:50%;flex:none;place-items:center;display:grid}.seal.ok{background:var(--_good-soft);color:var(--_good)}.seal.warning{background:var(--_warning-soft);color:var(--_warning)}.seal.fault{background:var(--_danger-soft);color:var(--_danger)}.eyebrow{color:var(--_muted);margin-block-end:6px;font-size:14px;font-weight:600}.page{overflow-wrap:anywhere;min-block-size:23px;margin-block-start:6px}.panel-body{overscroll-behavior:contain;padding:24px 32px;overflow-y:auto}.panel-body .skeleton{grid-template-columns:1fr}.panel-body .skeleton-block{block-size:120px}.panel-foot{border-block-start:1px solid var(--_border);flex-wrap:wrap;gap:12px;padding:16px 32px;display:flex}.button.filled{background:var(--_accent);color:var(--_accent-text)}.button.filled:hover{background:color-mix(in srgb, var(--_accent) 88%, var(--_text))}.button.small{border-color:var(--_border);min-block-size:44px;padding:6px 14px;font-size:15px}.entries{gap:16px;margin-block-end:16px;display:grid}.entry{--_tone:var(--_danger);border:1px solid var(--_border);border-inline-start:4px solid var(--_tone);border-radius:var(--_radius);padding:18px 20px 20px}.entry.warning{--_tone:var(--_warning)}.entry-status{color:var(--_tone);flex-wrap:wrap;align-items:center;gap:6px;margin-block-end:6px;font-size:14px;font-weight:650;display:flex}.entry-status code{color:var(--_muted);margin-inline-start:auto;font-size:13px;font-weight:400}.entry-seen{color:var(--_muted);overflow-wrap:anywhere;white-space:pre-line;margin-block:6px 10px}.entry-mend{overflow-wrap:anywhere}code,pre{margin:0;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,monospace}.paste{border-radius:calc(var(--_radius) * .75);background:var(--_soft);flex-wrap:wrap;justify-content:end;align-items:center;gap:10px;margin-block-start:14px;padding:8px 8px 8px 16px;display:flex}.paste pre{overflow-wrap:anywhere;white-space:pre-wrap;-webkit-user-select:all;user-select:all;flex:320px;min-inline-size:0;padding-block:8px;font-size:14px;line-height:1.55}.calm{border-block-start:1px solid var(--_border)}.calm:first-child{border-block-start:0}.entries~.calm{margin-block-start:16px}.entries~.calm~.calm{margin-block-start:0}.calm summary{cursor:pointer;align-items:center;gap:8px;min-block-size:48px;font-weight:650;list-style:none;display:flex}.calm summary::-webkit-details-marker{display:none}.calm summary:before{content:\"\";border:solid var(--_muted);border-width:0 2px 2px 0;flex:none;block-size:8px;inline-size:8px;margin-inline:6px;transform:rotate(-45deg)}.calm[open] summary:before{transform:rotate(45deg)}.calm>.hint{margin-block-end:8px}.calm ul{gap:10px;padding-block:4px 16px;display:grid}.calm li{gap:10px;display:flex}.calm li .icon{color:var(--_muted);margin-block-start:2px}.calm.check li .icon{color:var(--_good)}.calm li p{overflow-wrap:anywhere;min-inline-size:0}.calm li strong{font-weight:600}.calm li span{color:var(--_muted);font-size:15px;display:block}textarea.input{resize:vertical;font-family:ui-monospace,Menlo,Consolas,monospace;font-size:14px}@media (width<=640px){.panel{border-radius:0;block-size:100%;max-block-size:none;inline-size:100%}.panel-head{padding:20px 20px 16px}.panel-body{padding:20px}.panel-foot{padding:12px 20px}.panel-foot .button{flex:auto;padding-inline:14px}.panel-head{gap:12px}.eyebrow{font-size:13px}.seal{display:none}.panel h2{font-size:23px}}@media (prefers-reduced-motion:no-preference){.panel[open]{animation:.18s ease-out arrive}@keyframes arrive{0%{opacity:0;transform:translateY(8px)}}}";

/** How many entries have a status. */
const countOf = (entries, status) => entries.filter((entry) => entry.status === status).length;
/** The worst status among entries that say anything. */
function gravityOf(entries) {
    return ['fault', 'warning'].find((status) => countOf(entries, status) > 0) ?? 'ok';
}
/** The whole diagnosis in a few words: `2 points à corriger, 1 autre à vérifier`. */
function verdictText(entries, messages) {
    const [faults, warnings] = [countOf(entries, 'fault'), countOf(entries, 'warning')];
    if (faults + warnings === 0)
        return messages.healthy;
    if (faults === 0)
        return messages.toReview(warnings);
    return warnings === 0
        ? messages.toMend(faults)
        : `${messages.toMend(faults)}, ${messages.alsoToReview(warnings)}`;
}

/**
 * Puts what was seen into a text. Parentheses that stay empty go.
 *
 * @example
 * ```ts
 * fillText('{mark} ({by})', { mark: 'type="text/plain"', by: '' }); // => 'type="text/plain"'
 * ```
 */
function fillText(text, values) {
    return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '').replaceAll(' ()', '');
}

/**
 * The diagnosis as plain text, to be sent to whoever can mend it. It says nothing of the person at the
 * browser: no query, no device, no storage content.
 */
function reportText(diagnosis, messages) {
    const { version, page, entries } = diagnosis;
    return [
        `${messages.eyebrow} ${version}`.trim(),
        page,
        verdictText(entries, messages),
        ...entries.map((entry) => `\n${entryText(entry, messages)}`),
        '',
    ].join('\n');
}
function entryText({ status, code, title, seen, mend, paste }, messages) {
    const { colon } = messages;
    const note = (label, text) => text ? [`  ${label}${colon}${text.replaceAll('\n', '\n    ')}`] : [];
    if (status === 'ok' || status === 'skipped')
        return `[${messages.status[status]}] ${title}${seen && colon + seen}`;
    return [
        `[${messages.status[status]}] ${title} (${code})`,
        ...note(messages.seen, seen),
        ...note(messages.mend, mend),
        ...(paste ? [`  ${messages.paste}${colon.trimEnd()}\n    ${paste.replaceAll('\n', '\n    ')}`] : []),
    ].join('\n');
}

const gravity = {
    fault: 0,
    warning: 1,
    skipped: 2,
    ok: 3,
};
/** Puts findings into words, the gravest first. */
function writeDiagnosis({ version, page, findings }, messages) {
    const entries = findings
        .map((finding) => writeEntry(finding, messages))
        .sort((a, b) => gravity[a.status] - gravity[b.status]);
    return { version, page, entries, report: reportText({ version, page, entries }, messages) };
}
function writeEntry(finding, messages) {
    const { check, status } = finding;
    const { title, ok } = messages.checks[check];
    if (status === 'ok')
        return { check, status, title, seen: fillText(ok, finding) };
    if (status === 'skipped')
        return { check, status, title, seen: '' };
    const text = messages.faults[finding.code];
    const values = { ...finding.values, accepted: acceptedFor(finding, messages) };
    return {
        ...{ check, status, code: finding.code, title: text.title },
        seen: fillText(text.seen, values),
        mend: fillText(text.mend, values),
        ...(finding.paste !== undefined && { paste: finding.paste }),
    };
}
/** What an attribute accepts, in the language of the report where it has words for it. */
function acceptedFor(finding, { accepted }) {
    const name = 'values' in finding && 'name' in finding.values ? finding.values.name : '';
    const meant = configNames.find((known) => known === name.replace(/^data-/, ''));
    return meant ? (accepted[meant] ?? acceptedBy(meant)) : '';
}

/** One visit of the doctor, from the first look to the report. */
const DoctorModel = createModel(({ messages, ports }) => {
    const diagnosis = signal(undefined);
    const hasFailed = signal(false);
    /** The text that was copied last. */
    const copied = signal('');
    const copyFailed = signal(false);
    const heading = computed(() => {
        if (hasFailed.value)
            return messages.failed;
        return diagnosis.value ? verdictText(diagnosis.value.entries, messages) : messages.running;
    });
    const gravity = computed(() => {
        if (hasFailed.value)
            return 'fault';
        if (!diagnosis.value)
            return 'running';
        return gravityOf(diagnosis.value.entries);
    });
    return {
        diagnosis,
        hasFailed,
        gravity,
        copied,
        copyFailed,
        heading,
        /** What a screen reader is told when it changes. */
        announcement: computed(() => {
            if (copyFailed.value)
                return messages.copyFailed;
            return copied.value ? messages.copied : heading.value;
        }),
        async examine() {
            try {
                const written = writeDiagnosis(await ports.examine(), messages);
                diagnosis.value = written;
                ports.onDiagnosed(written);
            }
            catch (error) {
                hasFailed.value = true;
                console.error('Parcours: the check of this page was not completed:', error);
            }
        },
        async copy(text) {
            // Twice the same copy is twice an answer.
            copied.value = '';
            try {
                await ports.copy(text);
                copied.value = text;
            }
            catch {
                copyFailed.value = true;
            }
        },
    };
});

/** Checks about which there is nothing to do, folded away. */
function CalmEntries({ summary, reason, icon, entries, isOpen }) {
    if (entries.length === 0)
        return null;
    return (jsxs("details", { class: `calm ${icon}`, open: isOpen, children: [jsx("summary", { children: summary }), reason && jsx("p", { class: "hint", children: reason }), jsx("ul", { children: entries.map(({ check, title, seen }) => (jsxs("li", { children: [jsx(Icon, { name: icon }), jsxs("p", { children: [jsx("strong", { children: title }), " ", seen && jsx("span", { children: seen })] })] }, check))) })] }));
}

/** Copies a text, and says so on itself. */
function CopyButton({ model, messages, text, label, class: className }) {
    const isCopied = model.copied.value === text;
    return (jsxs("button", { type: "button", class: className, onClick: () => model.copy(text), children: [isCopied && jsx(Icon, { name: "check" }), isCopied ? messages.copied : label] }));
}

/** One thing that is wrong: what was seen, what to do, and the line to paste. */
function EntryCard({ model, messages, entry }) {
    const { status, code, title, seen, mend, paste } = entry;
    return (jsxs("li", { class: `entry ${status}`, children: [jsxs("p", { class: "entry-status", children: [jsx(Icon, { name: "alert" }), messages.status[status], jsx("code", { children: code })] }), jsx("h3", { children: title }), jsx("p", { class: "entry-seen", children: seen }), jsxs("p", { class: "entry-mend", children: [jsx("strong", { children: messages.mend }), " ", mend] }), paste !== undefined && (jsxs("div", { class: "paste", children: [jsx("pre", { children: jsx("code", { children: paste }) }), jsx(CopyButton, { model: model, messages: messages, class: "button small", text: paste, label: messages.copyLine })] }))] }));
}

const sealOf = { running: 'clock', ok: 'check', warning: 'alert', fault: 'alert' };
/** The whole panel: a modal dialog, so that no z-index of the page can lie over it. */
function DoctorPanel({ model, messages, onClose }) {
    const dialog = useRef(null);
    const heading = useRef(null);
    useEffect(() => {
        dialog.current?.showModal();
        heading.current?.focus();
    }, []);
    const close = () => dialog.current?.close();
    return (jsxs("dialog", { class: "panel", ref: dialog, "aria-labelledby": "doctor-heading", onClose: onClose, 
        // Keys pressed in here are not meant for shortcuts of the page.
        onKeyDown: (event) => event.stopPropagation(), children: [jsxs("header", { class: "panel-head", children: [jsx("span", { class: `seal ${model.gravity}`, children: jsx(Icon, { name: sealOf[model.gravity.value] }) }), jsxs("div", { children: [jsx("p", { class: "eyebrow", children: messages.eyebrow }), jsx("h2", { id: "doctor-heading", class: "step-heading", ref: heading, tabIndex: -1, children: model.heading }), jsx("p", { class: "hint page", children: model.diagnosis.value?.page })] }), jsx("button", { type: "button", class: "square", "aria-label": messages.close, onClick: close, children: jsx(Cross, {}) })] }), jsx("div", { class: "panel-body", children: jsx(Results, { model: model, messages: messages }) }), jsxs("footer", { class: "panel-foot", children: [model.diagnosis.value && (jsx(CopyButton, { model: model, messages: messages, class: "button filled", text: model.diagnosis.value.report, label: messages.copyReport })), jsx("button", { type: "button", class: "button", onClick: close, children: messages.close })] }), jsx("p", { class: "visually-hidden", role: "status", children: model.announcement })] }));
}
function Results({ model, messages }) {
    const entries = model.diagnosis.value?.entries;
    if (model.hasFailed.value)
        return jsx("p", { children: messages.failedWhy });
    if (!entries)
        return jsx(Skeleton, { blocks: 3, label: messages.running });
    const wrong = entries.filter(({ code }) => code !== undefined);
    return (jsxs(Fragment, { children: [model.copyFailed.value && jsx(ReportToSelect, { model: model, messages: messages }), wrong.length > 0 && (jsxs(Fragment, { children: [jsx("ul", { class: "entries", children: wrong.map((entry, index) => (jsx(EntryCard, { model: model, messages: messages, entry: entry }, index))) }), jsx("p", { class: "hint", children: messages.again })] })), jsx(CalmEntries, { summary: messages.skipped(countOf(entries, 'skipped')), reason: messages.skippedWhy, icon: "clock", entries: entries.filter(({ status }) => status === 'skipped'), isOpen: false }), jsx(CalmEntries, { summary: messages.passed(countOf(entries, 'ok')), icon: "check", entries: entries.filter(({ status }) => status === 'ok'), isOpen: wrong.length === 0 })] }));
}
/** A page without https has no clipboard. */
function ReportToSelect({ model, messages }) {
    return (jsxs("div", { class: "field", children: [jsx("label", { for: "doctor-report", children: messages.report }), jsx("p", { class: "hint", children: messages.copyFailed }), jsx("textarea", { id: "doctor-report", class: "input", rows: 8, readOnly: true, value: model.diagnosis.value?.report ?? '', onFocus: (event) => event.currentTarget.select() })] }));
}
function Cross() {
    return (jsx("svg", { class: "icon", viewBox: "0 0 24 24", width: "20", height: "20", "aria-hidden": "true", focusable: "false", children: jsx("path", { d: "M6 6l12 12M18 6L6 18", fill: "none", stroke: "currentColor", "stroke-width": "2", "stroke-linecap": "round" }) }));
}

const styles = [baseCss, controlsCss, doctorCss];
/** Opens the panel and begins to look. */
function mount({ root, onCrash }, options) {
    const model = new DoctorModel(options);
    const { messages, ports } = options;
    const panel = h(DoctorPanel, { model, messages, onClose: ports.onClose });
    render(h(CrashGuard, { onCrash, children: panel }), root);
    void model.examine();
    return {
        unmount() {
            render(null, root);
            model[Symbol.dispose]();
        },
    };
}

export { mount, styles };
