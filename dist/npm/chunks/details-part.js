import { d as detailFields, a as bookingSubmission, b as bookingRequestOf, n as noDetails, c as checkDetails } from './booking-submission.js';
import { createModel, signal, computed } from '@preact/signals';
import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { useRef, useEffect } from 'preact/hooks';
import { I as Icon, S as StepHeading } from './step-heading.js';
import './is-calendar-date.js';
import './answer.js';

var formCss = ".field .hint{margin-block-end:6px}.field .error{color:var(--danger);margin-block-end:6px;font-weight:600}.faulty{border-inline-start:4px solid var(--danger);padding-inline-start:14px}.faulty .input{border-color:var(--danger)}.pair{grid-template-columns:repeat(auto-fit,minmax(min(100%,200px),1fr));align-items:start;column-gap:20px;display:grid}.date-parts{gap:12px;display:flex}.date-part{inline-size:84px}.date-part:last-child{inline-size:112px}.date-part label{color:var(--muted);font-size:15px;display:block}.check{grid-template-columns:44px 1fr;align-items:start;gap:8px;display:grid}.check input{block-size:28px;inline-size:28px;accent-color:var(--accent);margin:8px}.check label{cursor:pointer;padding-block:8px;font-size:16px}.summary{border:2px solid var(--danger);border-radius:var(--radius);background:var(--danger-soft);margin-block-end:24px;padding:18px 20px}.summary .link{color:var(--danger);padding-block:8px}";

const known = ['missing', 'not_a_date', 'in_the_future', 'too_long_ago', 'too_long'];
/**
 * Reads the backend's refusal of single fields as faults of the form, so that they stand beside the field.
 *
 * @returns Empty when the problem is about none of the fields the patient can change.
 */
function faultsOfProblem(problem) {
    const faults = {};
    for (const { pointer, code } of problem.errors ?? []) {
        const field = detailFields.find((name) => pointer.split('/').includes(name));
        if (field)
            faults[field] ??= (known.includes(code) ? code : 'invalid');
    }
    return faults;
}

/** The hold ran out; the slot itself may well be free still. */
const lostHold = ['hold_expired', 'unknown_hold'];
/** The one action that books. */
function confirmation(state, details, { ports, locale, loseSlot, showResult }) {
    const submission = bookingSubmission({
        scheduling: ports.scheduling,
        mintKey: ports.mintKey,
        onTry: ports.recordRequested,
    });
    const submit = (chosen, catalog) => submission.submit(bookingRequestOf(details.values.value, {
        service: state.serviceId.value ?? '',
        slotId: chosen.id,
        holdId: state.hold.hold.value?.holdId,
        notices: catalog.notices,
        locale,
    }));
    const refuse = (refusal) => {
        const faults = faultsOfProblem(refusal);
        if (Object.keys(faults).length > 0)
            details.refuse(faults);
        else if (!loseSlot(refusal))
            state.problem.value = refusal;
    };
    const send = async (chosen, catalog) => {
        let answer = await submit(chosen, catalog);
        if (!answer.ok && lostHold.includes(answer.problem.code)) {
            state.hold.forget();
            answer = await submit(chosen, catalog);
        }
        if (!answer.ok)
            return refuse(answer.problem);
        state.receipt.value = answer.value;
        state.hold.forget();
        showResult();
        ports.onBooked(answer.value);
    };
    return async () => {
        const [chosen, catalog, today] = [state.slot.value, state.catalog.value, state.search.today.value];
        if (!chosen || !catalog || !today || state.waitingFor.value)
            return;
        state.problem.value = undefined;
        if (!details.check({ today, notices: catalog.notices.map(({ id }) => id) }))
            return;
        state.waitingFor.value = 'confirm';
        await send(chosen, catalog);
        state.waitingFor.value = undefined;
    };
}

var detailsCss = ".chosen{border-radius:var(--radius);background:var(--soft);margin-block:16px 26px;padding:16px 18px}.appointment-row{grid-template-columns:84px 1fr;gap:12px;padding-block:5px;display:grid}.appointment dt{color:var(--muted)}.appointment dd{font-weight:550}.hold,.received{align-items:center;gap:8px;margin-block-start:10px;font-size:15px;display:flex}.consent{margin-block-end:10px}.seal{background:var(--accent);block-size:60px;inline-size:60px;color:var(--accent-text);border-radius:50%;place-items:center;margin-block-end:16px;display:grid}.result .appointment{border-radius:var(--radius);background:var(--soft);margin-block-end:22px;padding:16px 18px}.prepare{border:1.5px solid var(--accent);border-radius:var(--radius);margin-block-end:22px;padding:18px 20px}.prepare .prose{margin-block-start:8px}.received{color:var(--accent);margin-block:10px 22px;font-weight:600}.appointment .hint{font-weight:400}";

/** What the patient has typed so far, and what is wrong with it. Nothing here is stored or sent. */
const DetailsModel = createModel(() => {
    const values = signal(noDetails);
    const faults = signal({});
    /** Counts the checks that found something, so that a view can move focus to the summary each time. */
    const refusals = signal(0);
    const refuse = (found) => {
        faults.value = found;
        if (Object.keys(found).length > 0)
            refusals.value += 1;
    };
    return {
        values,
        faults,
        refusals,
        /** The faults in the order of the page. */
        faultList: computed(() => detailFields.flatMap((field) => {
            const fault = faults.value[field];
            return fault ? [{ field, fault }] : [];
        })),
        /** Takes a change; the fault of that field goes, because it may no longer be true. */
        type(field, change) {
            values.value = { ...values.value, ...change };
            if (faults.value[field]) {
                const { [field]: _mended, ...rest } = faults.value;
                faults.value = rest;
            }
        },
        /** @returns Whether the details can be sent. */
        check(rules) {
            const found = checkDetails(values.value, rules);
            refuse(found);
            return Object.keys(found).length === 0;
        },
        refuse,
        clear() {
            values.value = noDetails;
            faults.value = {};
        },
    };
});

/** The ids by which a control names its hint and its error. */
function describedBy({ id, hint, error, }) {
    return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}
/** Hint and error of a field, in the order in which a screen reader should say them. */
function FieldNotes({ id, hint, error, errorPrefix }) {
    return (jsxs(Fragment, { children: [hint && (jsx("p", { class: "hint", id: `${id}-hint`, children: hint })), error && (jsxs("p", { class: "error", id: `${id}-error`, children: [jsxs("span", { class: "visually-hidden", children: [errorPrefix, " "] }), error] }))] }));
}
/** One line of text, with its label above it and its faults beside it. */
function TextField({ value, autoComplete, type = 'text', onChange, ...frame }) {
    return (jsxs("div", { class: frame.error ? 'field faulty' : 'field', children: [jsx("label", { for: frame.id, children: frame.label }), jsx(FieldNotes, { ...frame }), jsx("input", { id: frame.id, class: "input", 
                // The union of types hides a discriminated union of props; any of its members would do.
                type: type, value: value, autocomplete: autoComplete, autocapitalize: type === 'text' ? 'words' : 'off', spellcheck: false, maxLength: 254, "aria-required": "true", "aria-invalid": frame.error ? 'true' : undefined, "aria-describedby": describedBy(frame), onInput: (event) => onChange(event.currentTarget.value) })] }));
}
/** A box to tick, beside the whole text that ticking it accepts. */
function CheckboxField({ id, checked, error, errorPrefix, onChange, children }) {
    return (jsxs("div", { class: error ? 'field faulty' : 'field', children: [jsx(FieldNotes, { id: id, error: error, errorPrefix: errorPrefix }), jsxs("div", { class: "check", children: [jsx("input", { id: id, type: "checkbox", checked: checked, "aria-required": "true", "aria-invalid": error ? 'true' : undefined, "aria-describedby": describedBy({ id, error }), onChange: (event) => onChange(event.currentTarget.checked) }), jsx("label", { for: id, children: children })] })] }));
}

/**
 * A date the patient knows by heart, as three short numbers: quicker than a calendar for a year long ago, and
 * each part can be corrected alone (GOV.UK "memorable date" pattern). The first part bears the field's id.
 */
function DateField({ parts, ...frame }) {
    return (jsxs("div", { class: frame.error ? 'field faulty' : 'field', role: "group", "aria-labelledby": `${frame.id}-label`, "aria-describedby": describedBy(frame), children: [jsx("p", { class: "group-label", id: `${frame.id}-label`, children: frame.label }), jsx(FieldNotes, { ...frame }), jsx("div", { class: "date-parts", children: parts.map((part, index) => {
                    const id = index === 0 ? frame.id : `${frame.id}-${index}`;
                    return (jsxs("div", { class: "date-part", children: [jsx("label", { for: id, children: part.label }), jsx("input", { id: id, class: part.length === 4 ? 'input year' : 'input', type: "text", inputMode: "numeric", autocomplete: part.autoComplete, maxLength: part.length, value: part.value, "aria-required": "true", "aria-invalid": frame.error ? 'true' : undefined, onInput: (event) => part.onChange(event.currentTarget.value) })] }, id));
                }) })] }));
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

/** What is being booked, as pairs of a name and a value. */
function AppointmentSummary({ rows }) {
    return (jsx("dl", { class: "appointment", children: rows.map(({ name, value }) => (jsxs("div", { class: "appointment-row", children: [jsx("dt", { children: name }), jsx("dd", { children: value })] }, name))) }));
}

/** Third question: who. Everything the clinic needs, and nothing else. */
function DetailsStep(view) {
    const { model, messages, hasActed, part } = view;
    const text = messages.booking.details;
    const isSending = model.waitingFor.value === 'confirm';
    return (jsxs("section", { class: "step", children: [jsxs("button", { type: "button", class: "link back", onClick: () => model.changeSlot(), children: [jsx(Icon, { name: "back" }), text.changeSlot] }), jsx(StepHeading, { takesFocus: hasActed(), children: text.heading }), jsx(ChosenSlot, { ...view }), jsx(ErrorSummary, { title: messages.common.errorSummaryTitle(part.model.faultList.value.length), refusals: part.model.refusals.value, errors: part.model.faultList.value.map(({ field }) => ({
                    fieldId: field,
                    message: faultText(view, field) ?? '',
                })) }), jsxs("div", { role: "form", "aria-label": text.heading, onKeyDown: (event) => {
                    if (event.key === 'Enter' && event.target instanceof HTMLInputElement)
                        void part.confirm();
                }, children: [jsx(Identity, { ...view }), jsx(ContactDetails, { ...view }), jsx(Consent, { ...view }), jsx("button", { type: "button", class: "button primary", "aria-disabled": isSending ? 'true' : undefined, onClick: () => part.confirm(), children: isSending ? text.sending : text.confirm })] })] }));
}
function ChosenSlot({ model, messages, dates }) {
    const { slot, catalog, service, hold } = model;
    const text = messages.booking;
    if (!slot.value)
        return null;
    const practitioner = catalog.value?.practitioners.find(({ id }) => id === slot.value?.practitioner);
    const place = catalog.value?.locations.find(({ id }) => id === slot.value?.location);
    return (jsxs("div", { class: "chosen", children: [jsx(AppointmentSummary, { rows: [
                    { name: text.result.when, value: dates.dateTime(slot.value.start) },
                    { name: text.result.what, value: service.value?.name },
                    { name: text.result.with, value: practitioner?.name },
                    { name: text.result.where, value: place && `${place.name}, ${place.address}` },
                ] }), jsxs("p", { class: "hold", children: [jsx(Icon, { name: "clock" }), hold.isHeld.value ? text.details.held(hold.minutesLeft.value) : text.details.holdEnded] })] }));
}
function Identity(view) {
    const details = view.part.model;
    const text = view.messages.booking.details;
    const values = details.values.value;
    return (jsxs(Fragment, { children: [jsxs("div", { class: "pair", children: [jsx(TextField, { ...frameOf(view, 'given'), label: text.given, autoComplete: "given-name", value: values.given, onChange: (given) => details.type('given', { given }) }), jsx(TextField, { ...frameOf(view, 'family'), label: text.family, autoComplete: "family-name", value: values.family, onChange: (family) => details.type('family', { family }) })] }), jsx(DateField, { ...frameOf(view, 'birthDate'), label: text.birthDate, hint: text.birthDateHint, parts: [
                    {
                        label: text.day,
                        value: values.birthDay,
                        autoComplete: 'bday-day',
                        length: 2,
                        onChange: (birthDay) => details.type('birthDate', { birthDay }),
                    },
                    {
                        label: text.month,
                        value: values.birthMonth,
                        autoComplete: 'bday-month',
                        length: 2,
                        onChange: (birthMonth) => details.type('birthDate', { birthMonth }),
                    },
                    {
                        label: text.year,
                        value: values.birthYear,
                        autoComplete: 'bday-year',
                        length: 4,
                        onChange: (birthYear) => details.type('birthDate', { birthYear }),
                    },
                ] })] }));
}
function ContactDetails(view) {
    const details = view.part.model;
    const text = view.messages.booking.details;
    const values = details.values.value;
    return (jsxs(Fragment, { children: [jsx(TextField, { ...frameOf(view, 'email'), label: text.email, hint: text.emailHint, type: "email", autoComplete: "email", value: values.email, onChange: (email) => details.type('email', { email }) }), jsx(TextField, { ...frameOf(view, 'phone'), label: text.phone, hint: text.phoneHint, type: "tel", autoComplete: "tel", value: values.phone, onChange: (phone) => details.type('phone', { phone }) })] }));
}
function Consent(view) {
    const details = view.part.model;
    const { catalog } = view.model;
    const text = view.messages.booking.details;
    const accepted = details.values.value.accepted;
    return (jsxs("div", { class: "consent", role: "group", "aria-labelledby": "consent-label", children: [jsx("p", { class: "group-label", id: "consent-label", children: text.consentLegend }), catalog.value?.notices.map((notice, index) => (jsxs(CheckboxField, { ...frameOf(view, 'notices'), id: index === 0 ? 'notices' : `notices-${index}`, checked: accepted.includes(notice.id), onChange: (ticked) => details.type('notices', {
                    accepted: ticked ? [...accepted, notice.id] : accepted.filter((id) => id !== notice.id),
                }), children: [jsx("span", { lang: notice.language, children: notice.text }), ' ', notice.url && (jsxs("a", { href: notice.url, target: "_blank", rel: "noopener noreferrer", children: [text.privacy, " ", view.messages.common.opensInNewTab] }))] }, notice.id)))] }));
}
function frameOf(view, field) {
    return { id: field, error: faultText(view, field), errorPrefix: view.messages.common.errorPrefix };
}
function faultText({ part, messages }, field) {
    const fault = part.model.faults.value[field];
    const text = messages.booking.details;
    return fault && (text.faults[field][fault] ?? text.faultOtherwise);
}

/** The clinic's receipt. It is drawn from what the clinic answered, not from what was asked. */
function ResultStep({ model, messages, dates, hasActed, part, }) {
    const receipt = model.receipt.value;
    if (!receipt)
        return null;
    const text = messages.booking.result;
    return (jsxs("section", { class: "step result", children: [jsx("div", { class: "seal", children: jsx(Icon, { name: "check" }) }), jsx(StepHeading, { takesFocus: hasActed(), children: receipt.status === 'booked' ? text.heading : text.pendingHeading }), jsx("p", { class: "lead", children: text.lead(part.model.values.value.email.trim()) }), jsx(AppointmentSummary, { rows: [
                    { name: text.when, value: dates.dateTime(receipt.start) },
                    { name: text.what, value: receipt.serviceName },
                    { name: text.with, value: receipt.practitionerName },
                    {
                        name: text.where,
                        value: (jsxs(Fragment, { children: [receipt.locationName, jsx("br", {}), receipt.address, receipt.access && (jsxs(Fragment, { children: [jsx("br", {}), jsx("span", { class: "hint", children: receipt.access })] }))] })),
                    },
                ] }), receipt.instructions && (jsxs("div", { class: "prepare", children: [jsx("h3", { children: text.prepare }), jsx("p", { class: "prose", children: receipt.instructions })] })), jsx("p", { children: text.change(receipt.phone) }), jsxs("p", { class: "received", children: [jsx(Icon, { name: "check" }), text.received(dates.time(receipt.receivedAt))] }), jsx("button", { type: "button", class: "button", onClick: () => model.again(), children: text.another })] }));
}

const styles = [formCss, detailsCss];
/** Makes the second half of one booking; what is typed lives as long as it does. */
function createDetails(state, options) {
    const model = new DetailsModel();
    return { model, confirm: confirmation(state, model, options), DetailsStep, ResultStep };
}

export { createDetails, styles };
