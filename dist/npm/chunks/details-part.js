import { signal, createModel, computed } from '@preact/signals';
import { a as isSaved } from './parcel-codes.js';
import { e as detailFields, a as bookingSubmission, d as noticeDecisions, b as bookingRequestOf, n as noDetails, c as checkDetails } from './notice-decisions.js';
import { i as isCampaignName } from './is-campaign-name.js';
import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { C as CallLink, S as StepHeading } from './step-heading.js';
import { I as Icon } from './icon.js';
import { useRef, useEffect } from 'preact/hooks';
import './answer.js';
import './is-calendar-date.js';

var formCss = ".field .hint{margin-block-end:6px}.error{color:var(--_danger);margin-block-end:6px;font-weight:600}.faulty{border-inline-start:4px solid var(--_danger);padding-inline-start:14px}.faulty .input{border-color:var(--_danger)}.pair{grid-template-columns:repeat(auto-fit,minmax(min(100%,200px),1fr));align-items:start;column-gap:20px;display:grid}.date-parts{flex-wrap:wrap;gap:12px;display:flex}.date-part{inline-size:4.2em}.date-part:last-child{inline-size:5.6em}.date-part label{color:var(--_muted);font-size:15px;display:block}.check{grid-template-columns:44px minmax(0,1fr);align-items:start;gap:8px;display:grid}.check input{block-size:28px;inline-size:28px;accent-color:var(--_accent);margin:8px}.check label{cursor:pointer;padding-block:8px;font-size:16px}.summary{border:2px solid var(--_danger);border-radius:var(--_radius);background:var(--_danger-soft);margin-block-end:24px;padding:18px 20px}.summary .link{color:var(--_danger);padding-block:8px}";

/** The only parameters of a page's address that are read: no others, and these only when the patient submits. */
const parameters = { source: 'utm_source', medium: 'utm_medium', name: 'utm_campaign' };
/**
 * Reads which campaign has brought a visitor.
 *
 * @param search - The query of the page's address.
 * @returns `undefined` when the address names none; what is not a plain name is left out.
 *
 * @example
 * ```ts
 * campaignOf('?utm_source=newsletter&utm_campaign=2027-03&email=a@b.example');
 * // => { source: 'newsletter', name: '2027-03' }
 * ```
 */
function campaignOf(search) {
    const query = new URLSearchParams(search);
    const campaign = {};
    for (const key of Object.keys(parameters)) {
        const value = query.get(parameters[key]) ?? '';
        if (isCampaignName(value))
            campaign[key] = value;
    }
    return Object.keys(campaign).length > 0 ? campaign : undefined;
}

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
    const latest = decisions.findLast((recorded) => recorded.purpose === purpose);
    if (latest)
        return latest.decision === 'given';
    return purpose.startsWith('reminder-') && !asked.includes(purpose);
}

/** What each event is for. One that care cannot do without is for `care`, and needs no consent. */
const purposes = {
    // It counts tries and names a campaign: the booking itself arrives without it.
    'booking.requested': 'measurement',
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

/** The hold ran out; the slot itself may well be free still. */
const lostHold = ['hold_expired', 'unknown_hold'];
/** The one action that books. */
function confirmation(state, details, options) {
    const { ports, showResult, deliveries, saved, details: leaving } = options;
    const refuse = refusal(state, details, options);
    const submission = bookingSubmission({
        submission: leaving.submission,
        mintKey: leaving.mintKey,
        onTry: (idempotencyKey, attempt) => {
            deliveries.claim(idempotencyKey);
            recordTry(state, details, { leaving, idempotencyKey, attempt });
        },
        onLateAnswer: (answer) => void conclude(answer),
    });
    const submit = async (chosen, { notices }) => {
        const typed = details.values.value;
        const decisions = await noticeDecisions(notices, typed.accepted, leaving.subtle);
        return submission.submit(bookingRequestOf(typed, {
            service: state.serviceId.value ?? '',
            slotId: chosen.id,
            holdId: state.hold.hold.value?.holdId,
            notices: decisions,
            // The clinic writes back in the language on the screen.
            locale: state.messages.value.language,
        }), chosen.start);
    };
    const conclude = async (answer) => {
        if (!answer.ok && lostHold.includes(answer.problem.code) && state.hold.hold.value) {
            state.hold.forget();
            return send();
        }
        saved.value = !answer.ok && isSaved(answer.problem.code) ? answer.problem.code : undefined;
        if (saved.value)
            return;
        if (!answer.ok)
            return refuse(answer.problem);
        state.receipt.value = answer.value;
        state.hold.forget();
        showResult();
        ports.onBooked(answer.value);
    };
    const send = async () => {
        const [chosen, catalog] = [state.slot.value, state.catalog.value];
        if (chosen && catalog)
            await conclude(await submit(chosen, catalog));
    };
    return async () => {
        const [catalog, today] = [state.catalog.value, state.search.today.value];
        if (!catalog || !today || state.waitingFor.value)
            return;
        if (!details.check({ today, notices: catalog.notices }))
            return;
        state.problem.value = undefined;
        state.waitingFor.value = 'confirm';
        await send();
        state.waitingFor.value = undefined;
    };
}
/** Counts a try, if the patient has agreed to be counted. */
function recordTry(state, details, { leaving, ...tried }) {
    const notices = state.catalog.value?.notices ?? [];
    if (!mayRecord('booking.requested', notices, details.values.value.accepted))
        return;
    const campaign = campaignOf(leaving.readQuery());
    leaving.recordRequested({ ...tried, ...(campaign && { campaign }) });
}
/** Puts a refusal where it belongs: beside its field, before another slot, or above the form. */
function refusal(state, details, { ports, loseSlot }) {
    /** A tick belongs to the words beside it: new words stand unticked. */
    const showNewWording = async () => {
        const answer = await ports.scheduling.readCatalog();
        if (!answer.ok)
            return;
        state.catalog.value = answer.value;
        details.type('notices', { accepted: [] });
    };
    return async (problem) => {
        const faults = faultsOfProblem(problem);
        if (faults.notices) {
            // Here all was ticked, so what the backend misses can only be what it has changed.
            faults.notices = 'outdated';
            await showNewWording();
        }
        if (Object.keys(faults).length > 0)
            details.refuse(faults);
        else if (!loseSlot(problem))
            state.problem.value = problem;
    };
}

/** Follows what earlier visits left behind: it is still on its way, or the patient has to know that it failed. */
function earlierDeliveries(outbox) {
    const own = new Set();
    const list = signal([]);
    const refresh = async () => {
        list.value = (await outbox.pending()).filter(({ id }) => !own.has(id));
    };
    const stop = outbox.watch(() => void refresh());
    void refresh();
    return {
        list,
        claim: (id) => void own.add(id),
        disown() {
            own.clear();
            void refresh();
        },
        tryNow: () => void outbox.flush(),
        forget: (id) => void outbox.discard(id).then(refresh),
        stop,
    };
}

/**
 * Says how far something the patient submitted has come: on this device, with the clinic, or refused. Spoken
 * politely, because it changes without the patient.
 */
function DeliveryStatus({ state, received, ...view }) {
    if (state === 'received')
        return (jsxs("p", { class: "received", role: "status", children: [jsx(Icon, { name: "check" }), jsx("span", { children: received })] }));
    return jsx(NotReceived, { state: state, ...view });
}
function NotReceived({ state, messages, text, phone, onTryNow, onForget }) {
    const isRefused = state === 'refused' || state === 'expired';
    const [title, meaning] = isRefused
        ? [text.refused, text.refusedMeaning]
        : state === 'saved-in-memory'
            ? [text.inMemory, text.inMemoryMeaning]
            : [text.saved, text.savedMeaning];
    return (jsxs("div", { class: "delivery", role: "status", children: [jsx(Icon, { name: "clock" }), jsxs("div", { children: [jsx("p", { class: "problem-title", children: title }), jsx("p", { children: meaning }), jsxs("div", { class: "problem-actions", children: [!isRefused && (jsx("button", { type: "button", class: "button", onClick: onTryNow, children: text.tryNow })), onForget && (jsx("button", { type: "button", class: "link", onClick: onForget, children: text.forget })), jsx(CallLink, { phone: phone, children: messages.common.call(phone) })] })] })] }));
}

/** A consent that is taken back is no request. */
const withdrawalPath = 'v1/consents';
/** The words about something on its way, by where it goes. */
function deliveryText({ delivery, withdrawal }, path) {
    return path === withdrawalPath ? { ...delivery, ...withdrawal } : delivery;
}
/** Whether it may be erased: a withdrawal on its way is not, for that would give the consent again by a slip. */
function isErasable({ path, state }) {
    return path !== withdrawalPath || !isSaved(state);
}

/** One note for each submission of an earlier visit that has not arrived. */
function EarlierNotes({ model, messages, part }) {
    const phone = model.catalog.value?.clinic.phone ?? '';
    return (jsx(Fragment, { children: part.deliveries.list.value.map((delivery) => (jsx(DeliveryStatus, { state: delivery.state, messages: messages, text: deliveryText(part.messages, delivery.path), phone: phone, onTryNow: part.deliveries.tryNow, ...(isErasable(delivery) && { onForget: () => part.deliveries.forget(delivery.id) }) }, delivery.id))) }));
}

var detailsCss = ".chosen{border-radius:var(--_radius);background:var(--_soft);margin-block:16px 26px;padding:16px 18px}.appointment-row{grid-template-columns:5em minmax(0,1fr);gap:12px;padding-block:5px;display:grid}@container (width<=14em){.appointment-row{grid-template-columns:minmax(0,1fr);gap:0}}.appointment dt{color:var(--_muted)}.appointment dd{font-weight:550}.hold,.received{align-items:center;gap:8px;margin-block-start:10px;font-size:15px;display:flex}.consent{margin-block-end:10px}.seal{background:var(--_accent);block-size:60px;inline-size:60px;color:var(--_accent-text);border-radius:50%;place-items:center;margin-block-end:16px;display:grid}.result .appointment{border-radius:var(--_radius);background:var(--_soft);margin-block-end:22px;padding:16px 18px}.prepare{border:1.5px solid var(--_accent);border-radius:var(--_radius);margin-block-end:22px;padding:18px 20px}.prepare .prose{margin-block-start:8px}.received{color:var(--_accent);margin-block:10px 22px;font-weight:600}.given{margin-block-end:22px}.given>div>p{margin-block-start:10px}.appointment .hint{font-weight:400}.delivery{border:2px solid var(--_accent);border-radius:var(--_radius);background:var(--_soft);grid-template-columns:auto minmax(0,1fr);gap:12px;margin-block-end:24px;padding:18px 20px;display:grid}.delivery .call{white-space:normal}.given .delivery{margin-block-start:10px}.delivery>.icon{color:var(--_accent);margin-block-start:3px}";

/**
 * Lays out what the page knows of the patient as the form has it: a birth date in three numbers, as people type it.
 *
 * @param prefill - As {@link readPrefill} gives it.
 */
function knownDetails({ given, family, birthDate, email, phone }) {
    const [birthYear, birthMonth, birthDay] = birthDate?.split('-') ?? [];
    return {
        ...(given && { given: { given } }),
        ...(family && { family: { family } }),
        ...(birthYear && birthMonth && birthDay && { birthDate: { birthYear, birthMonth, birthDay } }),
        ...(email && { email: { email } }),
        ...(phone && { phone: { phone } }),
    };
}

/** What the patient has typed so far, and what is wrong with it. Nothing here is stored or sent. */
const DetailsModel = createModel(() => {
    const values = signal(noDetails);
    /** The fields the patient has been in: what the page says of them comes too late. */
    const touched = new Set();
    const faults = signal({});
    /** What became of each consent the patient has taken back, by the id of its notice. */
    const withdrawals = signal({});
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
        withdrawals,
        refusals,
        /** The faults in the order of the page. */
        faultList: computed(() => detailFields.flatMap((field) => {
            const fault = faults.value[field];
            return fault ? [{ field, fault }] : [];
        })),
        /** Takes a change; the fault of that field goes, because it may no longer be true. */
        type(field, change) {
            touched.add(field);
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
        /** Takes what the page knows, field by field, where the patient has not been. */
        fill(prefill) {
            const known = knownDetails(prefill);
            for (const field of detailFields) {
                if (known[field] && !touched.has(field))
                    values.value = { ...values.value, ...known[field] };
            }
        },
        clear() {
            touched.clear();
            values.value = noDetails;
            faults.value = {};
            withdrawals.value = {};
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
function CheckboxField({ id, checked, required, error, errorPrefix = '', onChange, children, }) {
    return (jsxs("div", { class: error ? 'field faulty' : 'field', children: [jsx(FieldNotes, { id: id, error: error, errorPrefix: errorPrefix }), jsxs("div", { class: "check", children: [jsx("input", { id: id, type: "checkbox", checked: checked, "aria-required": required ? 'true' : undefined, "aria-invalid": error ? 'true' : undefined, "aria-describedby": describedBy({ id, error }), onChange: (event) => onChange(event.currentTarget.checked) }), jsx("label", { for: id, children: children })] })] }));
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
    return (jsx("dl", { class: "appointment", children: rows.map(({ name, value }, place) => (jsxs("div", { class: "appointment-row", children: [jsx("dt", { children: name }), jsx("dd", { children: value })] }, place))) }));
}

/** Third question: who. Everything the clinic needs, and nothing else. */
function DetailsStep(view) {
    const { model, messages, hasActed, part } = view;
    const text = part.messages.details;
    const isSending = model.waitingFor.value === 'confirm';
    return (jsxs("section", { class: "step", children: [jsxs("button", { type: "button", class: "link back", onClick: () => model.changeSlot(), children: [jsx(Icon, { name: "back" }), text.changeSlot] }), jsx(StepHeading, { takesFocus: hasActed(), children: text.heading }), jsx(ChosenSlot, { ...view }), jsx(Saved, { ...view }), jsx(ErrorSummary, { title: messages.common.errorSummaryTitle(part.model.faultList.value.length), refusals: part.model.refusals.value, errors: part.model.faultList.value.map(({ field }) => ({
                    fieldId: field,
                    message: faultText(view, field) ?? '',
                })) }), jsxs("div", { role: "form", "aria-label": text.heading, onKeyDown: (event) => {
                    if (event.key === 'Enter' && event.target.localName === 'input')
                        void part.confirm();
                }, children: [jsx(Identity, { ...view }), jsx(ContactDetails, { ...view }), jsx(Consent, { ...view }), jsx("button", { type: "button", class: "button primary", "aria-disabled": isSending ? 'true' : undefined, onClick: () => part.confirm(), children: isSending ? text.sending : text.confirm })] })] }));
}
function ChosenSlot({ model, part, dates }) {
    const { slot, catalog, service, hold } = model;
    const text = part.messages;
    if (!slot.value)
        return null;
    const practitioner = catalog.value?.practitioners.find(({ id }) => id === slot.value?.practitioner);
    const place = catalog.value?.locations.find(({ id }) => id === slot.value?.location);
    return (jsxs("div", { class: "chosen", children: [jsx(AppointmentSummary, { rows: [
                    { name: text.result.when, value: dates.dateTime(slot.value.start) },
                    { name: text.result.what, value: service.value?.name },
                    { name: text.result.with, value: practitioner?.name },
                    { name: text.result.where, value: place && jsx(Place, { ...place }) },
                ] }), jsxs("p", { class: "hold", children: [jsx(Icon, { name: "clock" }), hold.isHeld.value ? text.details.held(hold.minutesLeft.value) : text.details.holdEnded] })] }));
}
/** Each apart: a French address in an Arabic sentence would have its number at the wrong end. */
function Place({ name, address }) {
    return (jsxs(Fragment, { children: [jsx("bdi", { children: name }), ", ", jsx("bdi", { children: address })] }));
}
function Saved({ model, messages, part }) {
    if (!part.saved.value)
        return null;
    return (jsx(DeliveryStatus, { state: part.saved.value, messages: messages, text: part.messages.delivery, phone: model.catalog.value?.clinic.phone ?? '', onTryNow: part.deliveries.tryNow }));
}
function Identity(view) {
    const details = view.part.model;
    const text = view.part.messages.details;
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
    const text = view.part.messages.details;
    const values = details.values.value;
    return (jsxs(Fragment, { children: [jsx(TextField, { ...frameOf(view, 'email'), label: text.email, hint: text.emailHint, type: "email", autoComplete: "email", value: values.email, onChange: (email) => details.type('email', { email }) }), jsx(TextField, { ...frameOf(view, 'phone'), label: text.phone, hint: text.phoneHint, type: "tel", autoComplete: "tel", value: values.phone, onChange: (phone) => details.type('phone', { phone }) })] }));
}
function Consent(view) {
    const details = view.part.model;
    const { catalog } = view.model;
    const text = view.part.messages.details;
    const accepted = details.values.value.accepted;
    const notices = catalog.value?.notices ?? [];
    const firstRequired = notices.find(({ required }) => required);
    return (jsxs("div", { class: "consent", role: "group", "aria-labelledby": "consent-label", children: [jsx("p", { class: "group-label", id: "consent-label", children: text.consentLegend }), notices.map((notice, index) => (jsxs(CheckboxField, { ...(notice.required ? frameOf(view, 'notices') : undefined), 
                // The summary of the errors leads to the first box that must be ticked.
                id: notice === firstRequired ? 'notices' : `notices-${index}`, required: notice.required, checked: accepted.includes(notice.id), onChange: (ticked) => details.type('notices', {
                    accepted: ticked ? [...accepted, notice.id] : accepted.filter((id) => id !== notice.id),
                }), children: [jsx("bdi", { lang: notice.language, children: notice.text }), ' ', !notice.required && jsxs("span", { class: "hint", children: ["(", view.messages.common.optional, ")"] }), notice.url && (jsxs("a", { href: notice.url, target: "_blank", rel: "noopener noreferrer", children: [text.privacy, " ", view.messages.common.opensInNewTab] }))] }, notice.id)))] }));
}
function frameOf(view, field) {
    return { id: field, error: faultText(view, field), errorPrefix: view.messages.common.errorPrefix };
}
function faultText({ part }, field) {
    const fault = part.model.faults.value[field];
    const text = part.messages.details;
    return fault && (text.faults[field][fault] ?? text.faultOtherwise);
}

/**
 * Finds the consents that can be taken back without giving up the appointment.
 *
 * @param accepted - Ids of the notices whose box was ticked.
 */
function freelyGiven(notices, accepted) {
    return notices.filter(({ id, required }) => !required && accepted.includes(id));
}

/** What the patient agreed to without having to, each with the way back beside it. */
function GivenConsents(view) {
    const { model, part } = view;
    const given = freelyGiven(model.catalog.value?.notices ?? [], part.model.values.value.accepted);
    if (given.length === 0)
        return null;
    return (jsxs("div", { class: "given", role: "group", "aria-labelledby": "given-label", children: [jsx("h3", { id: "given-label", children: part.messages.details.consentLegend }), given.map((notice) => (jsxs("div", { children: [jsx("p", { id: `given-${notice.id}`, children: jsx("bdi", { lang: notice.language, children: notice.text }) }), jsx(WayBack, { ...view, notice: notice })] }, notice.id)))] }));
}
function WayBack(view) {
    const { part, notice } = view;
    const outcome = part.model.withdrawals.value[notice.id]?.outcome;
    if (typeof outcome === 'object')
        return jsx(Outcome, { ...view, answer: outcome });
    return (jsx("button", { type: "button", class: "link", "aria-describedby": `given-${notice.id}`, "aria-disabled": outcome === 'sending' ? 'true' : undefined, onClick: () => part.withdraw(notice), children: part.messages.result.withdraw }));
}
/** Takes the focus from the button it replaces, and keeps it while the outcome changes. */
function Outcome(view) {
    const { model, messages, dates, part, notice, answer } = view;
    const place = useRef(null);
    useEffect(() => place.current?.focus(), []);
    const { withdrawn, received } = part.messages.result;
    const at = answer.ok ? answer.value.recordedAt : undefined;
    const state = stateOf(answer);
    return (jsx("div", { tabIndex: -1, ref: place, children: jsx(DeliveryStatus, { state: state, messages: messages, text: deliveryText(part.messages, withdrawalPath), phone: model.catalog.value?.clinic.phone ?? '', received: at ? `${withdrawn} ${received(dates.time(at))}.` : withdrawn, onTryNow: part.deliveries.tryNow, ...(state === 'refused' && { onForget: () => part.forgetWithdrawal(notice) }) }) }));
}
function stateOf(answer) {
    if (answer.ok)
        return 'received';
    return isSaved(answer.problem.code) ? answer.problem.code : 'refused';
}

/** The clinic's receipt. It is drawn from what the clinic answered, not from what was asked. */
function ResultStep(view) {
    const { model, dates, hasActed, part } = view;
    const receipt = model.receipt.value;
    if (!receipt)
        return null;
    const text = part.messages.result;
    return (jsxs("section", { class: "step result", children: [jsx("div", { class: "seal", children: jsx(Icon, { name: "check" }) }), jsx(StepHeading, { takesFocus: hasActed(), children: receipt.status === 'booked' ? text.heading : text.pendingHeading }), jsx("p", { class: "lead", children: text.lead(part.model.values.value.email.trim()) }), jsx(AppointmentSummary, { rows: [
                    { name: text.when, value: dates.dateTime(receipt.start) },
                    { name: text.what, value: receipt.serviceName },
                    { name: text.with, value: receipt.practitionerName },
                    {
                        name: text.where,
                        value: (jsxs(Fragment, { children: [jsx("bdi", { children: receipt.locationName }), jsx("br", {}), jsx("bdi", { children: receipt.address }), receipt.access && (jsxs(Fragment, { children: [jsx("br", {}), jsx("bdi", { class: "hint", children: receipt.access })] }))] })),
                    },
                ] }), receipt.instructions && (jsxs("div", { class: "prepare", children: [jsx("h3", { children: text.prepare }), jsx("p", { class: "prose", dir: "auto", children: receipt.instructions })] })), jsx("p", { children: text.change(receipt.phone) }), jsxs("p", { class: "received", children: [jsx(Icon, { name: "check" }), text.received(dates.time(receipt.receivedAt))] }), jsx(GivenConsents, { ...view }), jsx("button", { type: "button", class: "button", onClick: () => model.again(), children: text.another })] }));
}

/** The action that takes a consent back, and the one after a refusal: to have seen it, and perhaps to try again. */
function withdrawal(state, { details, ports, deliveries }) {
    const { withdrawals } = details;
    return {
        /** What came of it stands in the model; pressed again while it is under way, it does nothing. */
        async withdraw({ id: notice, purpose }) {
            const receipt = state.receipt.value;
            if (!receipt || withdrawals.value[notice])
                return;
            const key = ports.mintKey();
            const note = (outcome) => {
                // Not those of another patient who has begun a booking in the meantime.
                if (state.receipt.value === receipt)
                    withdrawals.value = { ...withdrawals.value, [notice]: { key, outcome } };
            };
            deliveries.claim(key);
            note('sending');
            const answer = await ports.consent.withdraw({ manageToken: receipt.manageToken, notice, purpose }, key);
            note(answer);
            if (!answer.ok && isSaved(answer.problem.code))
                note(await ports.consent.awaitWithdrawal(key));
        },
        forgetWithdrawal({ id }) {
            const { [id]: seen, ...rest } = withdrawals.value;
            if (seen)
                deliveries.forget(seen.key);
            withdrawals.value = rest;
        },
    };
}

const styles = [formCss, detailsCss];
/** Makes the second half of one booking; what is typed lives as long as it does. */
function createDetails(state, options) {
    const model = new DetailsModel();
    model.fill(state.known.peek());
    const deliveries = earlierDeliveries(options.details.deliveries);
    const saved = signal(undefined);
    const messages = signal(options.messages);
    const confirm = confirmation(state, model, { ...options, deliveries, saved });
    return {
        model,
        get messages() {
            return messages.value;
        },
        speak(next) {
            messages.value = next;
        },
        confirm,
        saved,
        ...withdrawal(state, { details: model, ports: options.details, deliveries }),
        deliveries,
        EarlierNotes,
        DetailsStep,
        ResultStep,
    };
}

export { createDetails, styles };
