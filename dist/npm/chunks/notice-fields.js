import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { useRef, useEffect } from 'preact/hooks';

/**
 * Decides whether something may be done for a purpose. The latest decision counts, whatever came before it.
 *
 * Where nothing was decided: a clinic that asks has no consent yet. A clinic that does not ask reminds as part of
 * care; marketing and measurement without a consent do not exist. What care itself needs, such as the
 * confirmation of an appointment, does not rest on consent and so does not end with it.
 *
 * @example
 * ```ts
 * permits('reminder-sms', { asked: ['care'], decisions: [] }); // => true
 * permits('reminder-sms', { asked: ['care', 'reminder-sms'], decisions: [] }); // => false
 * ```
 */
function permits(purpose, { asked, decisions }) {
    if (purpose === 'care')
        return true;
    const latest = decisions.findLast((recorded) => recorded.purpose === purpose);
    if (latest)
        return latest.decision === 'given';
    return purpose.startsWith('reminder-') && !asked.includes(purpose);
}

/** What each event is for. One that care cannot do without is for `care`, and needs no consent. */
const purposes = {
    // It counts tries and names a campaign: the booking itself arrives without it.
    'booking.requested': 'measurement',
    'faq.asked': 'measurement',
    'faq.unanswered': 'measurement',
    'faq.rated': 'measurement',
    'faq.emergency': 'measurement',
    'faq.person-requested': 'measurement',
};
/**
 * Decides whether an event may be queued at all: what nobody agreed to is not even written down.
 *
 * @param notices - Those on the screen.
 * @param accepted - Ids of the notices whose box is ticked.
 */
function mayRecord(type, notices, accepted) {
    const decisions = notices.map(({ id, purpose }) => ({
        // Read as any text; one that is not known here permits nothing.
        purpose: purpose,
        decision: accepted.includes(id) ? 'given' : 'refused',
    }));
    return permits(purposes[type], { asked: decisions.map((decided) => decided.purpose), decisions });
}

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

/** What the patient decides about, each with a box that nobody else has ticked. */
function NoticeFields({ id, notices, accepted, texts, onChange, ...fault }) {
    const firstRequired = notices.find(({ required }) => required);
    return (jsx(Fragment, { children: notices.map((notice, place) => (jsxs(CheckboxField, { ...(notice.required && fault), id: notice === firstRequired ? id : `${id}-${place}`, required: notice.required, checked: accepted.includes(notice.id), onChange: (isTicked) => onChange(isTicked ? [...accepted, notice.id] : accepted.filter((one) => one !== notice.id)), children: [jsx("bdi", { lang: notice.language, children: notice.text }), ' ', !notice.required && texts.optional && jsxs("span", { class: "hint", children: ["(", texts.optional, ")"] }), notice.url && (jsxs("a", { href: notice.url, target: "_blank", rel: "noopener noreferrer", children: [texts.privacy, " ", texts.opensInNewTab] }))] }, notice.id))) }));
}

export { CheckboxField as C, ErrorSummary as E, FieldNotes as F, NoticeFields as N, TextField as T, describedBy as d, mayRecord as m };
