import { jsxs, Fragment, jsx } from 'preact/jsx-runtime';

/** The ids by which a control names its hint and its error. */
function describedBy({ id, hint, error, }) {
    return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}
/** Hint and error of a field, in the order in which a screen reader should say them. */
function FieldNotes({ id, hint, error, errorPrefix }) {
    return (jsxs(Fragment, { children: [hint && (jsx("p", { class: "hint", id: `${id}-hint`, children: hint })), error && (jsxs("p", { class: "error", id: `${id}-error`, children: [jsxs("span", { class: "visually-hidden", children: [errorPrefix, " "] }), error] }))] }));
}
/** One line of text, or several, with the label above and the faults beside it. */
function TextField({ value, autoComplete, type = 'text', lines, onChange, onLeave, ...frame }) {
    const shared = {
        ...{ id: frame.id, class: 'input', value, onBlur: onLeave },
        'aria-required': 'true',
        'aria-invalid': frame.error ? 'true' : undefined,
        'aria-describedby': describedBy(frame),
        onInput: (event) => onChange(event.currentTarget.value),
    };
    return (jsxs("div", { class: frame.error ? 'field faulty' : 'field', children: [jsx("label", { for: frame.id, children: frame.label }), jsx(FieldNotes, { ...frame }), lines ? (jsx("textarea", { ...shared, dir: "auto", rows: lines, maxLength: 2000 })) : (jsx("input", { ...shared, 
                // The union of types hides a discriminated union of props; any of its members would do.
                type: type, autocomplete: autoComplete, autocapitalize: type === 'text' ? 'words' : 'off', spellcheck: false, maxLength: 254 }))] }));
}
/** A box to tick, beside the whole text that ticking it accepts. */
function CheckboxField({ id, checked, required, error, errorPrefix = '', onChange, children, }) {
    return (jsxs("div", { class: error ? 'field faulty' : 'field', children: [jsx(FieldNotes, { id: id, error: error, errorPrefix: errorPrefix }), jsxs("div", { class: "check", children: [jsx("input", { id: id, type: "checkbox", checked: checked, "aria-required": required ? 'true' : undefined, "aria-invalid": error ? 'true' : undefined, "aria-describedby": describedBy({ id, error }), onChange: (event) => onChange(event.currentTarget.checked) }), jsx("label", { for: id, children: children })] })] }));
}

export { CheckboxField as C, FieldNotes as F, TextField as T, describedBy as d };
