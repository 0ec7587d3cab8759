import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { useRef, useEffect } from 'preact/hooks';

/**
 * All faults of a form in one place above it (GOV.UK error summary): it takes the focus, and each of its
 * entries leads to its field. Entries are buttons, because a fragment link would change the address of the clinic's page.
 */
function ErrorSummary({ title, errors, refusals }) {
    const box = useRef(null);
    useEffect(() => {
        if (refusals > 0)
            box.current?.focus();
    }, [refusals]);
    if (errors.length === 0)
        return null;
    const goTo = (fieldId) => {
        const root = box.current?.getRootNode();
        root?.getElementById(fieldId)?.focus();
    };
    return (jsxs("div", { class: "summary", ref: box, tabIndex: -1, role: "group", "aria-labelledby": "summary-title", children: [jsx("h3", { id: "summary-title", children: title }), jsx("ul", { children: errors.map(({ fieldId, message }) => (jsx("li", { children: jsx("button", { type: "button", class: "link", onClick: () => goTo(fieldId), children: message }) }, fieldId))) })] }));
}

/** The ids by which a control names its hint and its error. */
function describedBy({ id, hint, error, }) {
    return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}
/** Hint and error of a field, in the order in which a screen reader should say them. */
function FieldNotes({ id, hint, error, errorPrefix }) {
    return (jsxs(Fragment, { children: [hint && (jsx("p", { class: "hint", id: `${id}-hint`, children: hint })), error && (jsxs("p", { class: "error", id: `${id}-error`, children: [jsxs("span", { class: "visually-hidden", children: [errorPrefix, " "] }), error] }))] }));
}
/** One line of text, with its label above it and its faults beside it. */
function TextField({ value, autoComplete, type = 'text', onChange, onLeave, ...frame }) {
    return (jsxs("div", { class: frame.error ? 'field faulty' : 'field', children: [jsx("label", { for: frame.id, children: frame.label }), jsx(FieldNotes, { ...frame }), jsx("input", { id: frame.id, class: "input", 
                // The union of types hides a discriminated union of props; any of its members would do.
                type: type, value: value, autocomplete: autoComplete, autocapitalize: type === 'text' ? 'words' : 'off', spellcheck: false, maxLength: 254, "aria-required": "true", "aria-invalid": frame.error ? 'true' : undefined, "aria-describedby": describedBy(frame), onInput: (event) => onChange(event.currentTarget.value), onBlur: onLeave })] }));
}
/** A box to tick, beside the whole text that ticking it accepts. */
function CheckboxField({ id, checked, required, error, errorPrefix = '', onChange, children, }) {
    return (jsxs("div", { class: error ? 'field faulty' : 'field', children: [jsx(FieldNotes, { id: id, error: error, errorPrefix: errorPrefix }), jsxs("div", { class: "check", children: [jsx("input", { id: id, type: "checkbox", checked: checked, "aria-required": required ? 'true' : undefined, "aria-invalid": error ? 'true' : undefined, "aria-describedby": describedBy({ id, error }), onChange: (event) => onChange(event.currentTarget.checked) }), jsx("label", { for: id, children: children })] })] }));
}

export { CheckboxField as C, ErrorSummary as E, FieldNotes as F, TextField as T, describedBy as d };
