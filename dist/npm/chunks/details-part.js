import { signal, createModel, computed } from '@preact/signals';
import { f as formCss } from './form.js';
import { s as summaryCss } from './summary.js';
import { a as isSaved } from './parcel-codes.js';
import { p as personsOf, b as bookingRequestOf, n as noDetails, c as checkDetails, d as detailFields, r as relations } from './booking-request-of.js';
import { b as bookingSubmission } from './booking-submission.js';
import { i as isCampaignName } from './is-campaign-name.js';
import { f as faultsOfProblem, i as isErasable, d as deliveryText, C as ChosenSlot, S as Saved } from './chosen-slot.js';
import { m as mayRecord, N as NoticeFields } from './notice-fields.js';
import { n as noticeDecisions } from './notice-decisions.js';
import { jsx, Fragment, jsxs } from 'preact/jsx-runtime';
import { D as DeliveryStatus } from './appointment-summary.js';
import { useRef, useEffect } from 'preact/hooks';
import { E as ErrorSummary } from './error-summary.js';
import { I as Icon } from './icon.js';
import { S as StepHeading } from './step-heading.js';
import { F as FieldNotes, d as describedBy, T as TextField } from './field.js';
import { s as silence } from './answer.js';
import './is-calendar-date.js';
import './serialise-json.js';
import './call-link.js';

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

/** What kind of appointment a service is: two of one kind are seldom both meant. */
function kindOf(catalog, service) {
    return catalog?.services.find(({ id }) => id === service)?.group ?? `${service}`;
}
/**
 * Remembers what was booked in this page's life. Only it knows: the clinic tells nobody whether a person has an
 * appointment, because a stranger could ask.
 */
function earlierBookings() {
    let known = [];
    return {
        find: (kind, patient) => known.find((one) => one.kind === kind && isSame(one.patient, patient)),
        remember({ manageToken, start }, kind, patient) {
            known = [{ manageToken, start, kind, patient }, ...known];
        },
        forget(manageToken) {
            known = known.filter((one) => one.manageToken !== manageToken);
        },
    };
}
const isSame = (one, other) => ['given', 'family', 'birthDate'].every((field) => one[field].toLowerCase() === other[field].toLowerCase());

/** The hold ran out; the slot itself may well be free still. */
const lostHold = ['hold_expired', 'unknown_hold'];
/** The one action that books. */
function confirmation(state, details, options) {
    const { ports, show, deliveries, saved, earlier, details: leaving } = options;
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
            audience: state.audience.value,
            answers: state.answers.value,
            replaces: state.replaces.value,
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
        if (saved.value || !answer.ok)
            return saved.value || answer.ok ? undefined : refuse(answer.problem);
        noteBooked(state, details, { earlier, receipt: answer.value });
        state.hold.forget();
        show('result');
        ports.onBooked(answer.value);
    };
    const send = async () => {
        const [chosen, catalog] = [state.slot.value, state.catalog.value];
        if (chosen && catalog)
            await conclude(await submit(chosen, catalog));
    };
    return async () => {
        const [catalog, today] = [state.catalog.value, state.search.today.value];
        const rules = catalog && today && { today, notices: catalog.notices };
        if (!rules || state.waitingFor.value || !details.check(rules))
            return;
        state.problem.value = undefined;
        state.waitingFor.value = 'confirm';
        await send();
        state.waitingFor.value = undefined;
    };
}
/** The receipt is on the screen, and this page knows of one appointment more. */
function noteBooked(state, details, { earlier, receipt }) {
    if (state.replaces.value)
        earlier.forget(state.replaces.value);
    state.replaces.value = undefined;
    const kind = kindOf(state.catalog.value, receipt.service);
    earlier.remember(receipt, kind, personsOf(details.values.value).patient);
    state.receipt.value = receipt;
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

/** One note for each submission of an earlier visit that has not arrived. */
function EarlierNotes({ model, messages, part }) {
    const phone = model.catalog.value?.clinic.phone ?? '';
    return (jsx(Fragment, { children: part.deliveries.list.value.map((delivery) => (jsx(DeliveryStatus, { state: delivery.state, messages: messages, text: deliveryText(part.messages, delivery.path), phone: phone, onTryNow: part.deliveries.tryNow, ...(isErasable(delivery) && { onForget: () => part.deliveries.forget(delivery.id) }) }, delivery.id))) }));
}

var detailsCss = ".chosen{border-radius:var(--_radius);background:var(--_soft);margin-block:16px 26px;padding:16px 18px}.hold+.link{margin-block-start:6px}.consent{margin-block-end:10px}.given{margin-block-end:22px}.given>div>p,.given .delivery{margin-block-start:10px}.choices{grid-template-columns:repeat(auto-fit,minmax(min(100%,180px),1fr));gap:10px;margin-block-end:22px;display:grid}.review-part{border-block-start:1px solid var(--_border);grid-template-columns:minmax(0,1fr) auto;align-items:start;gap:2px 16px;padding-block:14px;display:grid}.review-part h3{color:var(--_muted);font-size:15px}.review-value{grid-column:1}.review-part .link{grid-area:1/2/span 2}@container (width<=26em){.review-part .link{grid-area:auto/1}}.decision{grid-template-columns:auto minmax(0,1fr);gap:8px;font-size:15px;display:grid}.decision .icon{color:var(--_accent);margin-block-start:2px}.chosen+.link{margin-block:-16px 10px}";

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
    /** What is on the screen of this step. */
    const view = signal('form');
    const refuse = (found) => {
        faults.value = found;
        if (Object.keys(found).length === 0)
            return;
        view.value = 'form';
        refusals.value += 1;
    };
    const change = (some) => void (values.value = { ...values.value, ...some });
    const now = passing();
    return {
        values,
        view,
        change,
        ...now,
        faults,
        withdrawals,
        refusals,
        /** The faults in the order of the page. */
        faultList: computed(() => inOrder(faults.value)),
        /** Takes a change; the fault of that field goes, because it may no longer be true. */
        type(field, typed) {
            touched.add(field);
            if (field === 'phone')
                now.getsSms.value = undefined;
            change(typed);
            if (faults.value[field])
                faults.value = { ...faults.value, [field]: undefined };
        },
        /** @returns Whether the details can be sent. */
        check(rules) {
            const found = checkDetails(values.value, rules);
            refuse(values.value.phone === now.impossible.value ? { ...found, phone: 'invalid' } : found);
            return inOrder(faults.value).length === 0;
        },
        refuse,
        /** Takes what the page knows, field by field, where the patient has not been. */
        fill(prefill) {
            values.value = filledIn(values.value, prefill, touched);
        },
        clear() {
            touched.clear();
            values.value = noDetails;
            view.value = 'form';
            [faults.value, withdrawals.value, now.getsSms.value] = [{}, {}, undefined];
        },
    };
});
function filledIn(values, prefill, touched) {
    const known = knownDetails(prefill);
    const open = detailFields.filter((field) => !touched.has(field));
    return open.reduce((filled, field) => ({ ...filled, ...known[field] }), values);
}
/** What is true for a moment only. */
function passing() {
    return {
        /** The field a patient wants to correct, until the form is there. */
        wanted: signal(undefined),
        /** What was typed as a number and can be none. */
        impossible: signal(undefined),
        /** Whether the number does; unknown until the patient has left the field. */
        getsSms: signal(undefined),
    };
}
const inOrder = (faults) => detailFields.flatMap((field) => {
    const fault = faults[field];
    return fault ? [{ field, fault }] : [];
});

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

/** Who will come, and who books where that is somebody else. */
function PersonFields(view) {
    const details = view.part.model;
    const text = view.part.messages.details;
    const isRelative = details.values.value.forWhom === 'relative';
    return (jsxs(Fragment, { children: [jsx(ForWhom, { ...view }), isRelative && jsx("h3", { class: "group-heading", children: text.patientLegend }), jsx(Identity, { ...view }), isRelative && jsx(Booker, { ...view })] }));
}
function ForWhom({ part }) {
    const text = part.messages.details;
    const { forWhom } = part.model.values.value;
    const choices = [
        ['self', text.forSelf],
        ['relative', text.forRelative],
    ];
    return (jsx("div", { class: "choices", role: "radiogroup", "aria-label": text.heading, children: choices.map(([value, label]) => (jsxs("label", { class: "choice", for: `for-${value}`, children: [jsx("input", { id: `for-${value}`, type: "radio", name: "forWhom", value: value, checked: forWhom === value, onChange: () => part.model.change({ forWhom: value }) }), label] }, value))) }));
}
/** The browser knows the name and the birthday of whoever sits before it: it may fill in only theirs. */
function Identity(view) {
    const details = view.part.model;
    const text = view.part.messages.details;
    const values = details.values.value;
    const isSelf = values.forWhom === 'self';
    const birthPart = (name, token, length) => ({
        value: values[name],
        autoComplete: isSelf ? token : 'off',
        length,
        onChange: (typed) => details.type('birthDate', { [name]: typed }),
    });
    return (jsxs(Fragment, { children: [jsxs("div", { class: "pair", children: [jsx(TextField, { ...frameOf(view, 'given'), label: text.given, autoComplete: isSelf ? 'given-name' : 'off', value: values.given, onChange: (given) => details.type('given', { given }) }), jsx(TextField, { ...frameOf(view, 'family'), label: text.family, autoComplete: isSelf ? 'family-name' : 'off', value: values.family, onChange: (family) => details.type('family', { family }) })] }), jsx(DateField, { ...frameOf(view, 'birthDate'), label: text.birthDate, hint: text.birthDateHint, parts: [
                    { label: text.day, ...birthPart('birthDay', 'bday-day', 2) },
                    { label: text.month, ...birthPart('birthMonth', 'bday-month', 2) },
                    { label: text.year, ...birthPart('birthYear', 'bday-year', 4) },
                ] })] }));
}
function Booker(view) {
    const details = view.part.model;
    const text = view.part.messages.details;
    const values = details.values.value;
    const frame = frameOf(view, 'relation');
    return (jsxs(Fragment, { children: [jsx("h3", { class: "group-heading", children: text.bookerLegend }), jsxs("div", { class: "pair", children: [jsx(TextField, { ...frameOf(view, 'bookerGiven'), label: text.given, autoComplete: "given-name", value: values.bookerGiven, onChange: (bookerGiven) => details.type('bookerGiven', { bookerGiven }) }), jsx(TextField, { ...frameOf(view, 'bookerFamily'), label: text.family, autoComplete: "family-name", value: values.bookerFamily, onChange: (bookerFamily) => details.type('bookerFamily', { bookerFamily }) })] }), jsxs("div", { class: frame.error ? 'field faulty' : 'field', children: [jsx("label", { for: "relation", children: text.relation }), jsx(FieldNotes, { ...frame }), jsxs("select", { id: "relation", class: "input", value: values.relation, "aria-required": "true", "aria-invalid": frame.error ? 'true' : undefined, "aria-describedby": describedBy(frame), onChange: (event) => details.type('relation', { relation: event.currentTarget.value }), children: [jsx("option", { value: "", children: text.choose }), relations.map((relation) => (jsx("option", { value: relation, children: text.relations[relation] }, relation)))] })] }), jsx("p", { class: "hint", children: text.bookerOnly })] }));
}
/** Id and fault of a field. */
function frameOf(view, field) {
    return { id: field, error: faultText(view, field), errorPrefix: view.messages.common.errorPrefix };
}
/** The sentence about a field; the booker's names are judged as the patient's are. */
function faultText({ part }, field) {
    const fault = part.model.faults.value[field];
    const text = part.messages.details;
    const asked = field === 'bookerGiven' ? 'given' : field === 'bookerFamily' ? 'family' : field;
    return fault && (text.faults[asked][fault] ?? text.faultOtherwise);
}

/** How whoever books is reached. */
function ContactFields(view) {
    const details = view.part.model;
    const text = view.part.messages.details;
    const values = details.values.value;
    const getsSms = details.getsSms.value;
    return (jsxs(Fragment, { children: [jsx(TextField, { ...frameOf(view, 'email'), label: text.email, hint: text.emailHint, type: "email", autoComplete: "email", value: values.email, onChange: (email) => details.type('email', { email }) }), jsx(TextField, { ...frameOf(view, 'phone'), label: text.phone, hint: getsSms === undefined ? text.phoneHint : getsSms ? text.mobile : text.landline, type: "tel", autoComplete: "tel", value: values.phone, onChange: (phone) => details.type('phone', { phone }), onLeave: () => view.part.readPhone() })] }));
}
/** What the patient decides about before anything is sent. */
function ConsentFields(view) {
    const details = view.part.model;
    const text = view.part.messages.details;
    const { optional, opensInNewTab } = view.messages.common;
    return (jsxs("div", { class: "consent", role: "group", "aria-labelledby": "consent-label", children: [jsx("p", { class: "group-label", id: "consent-label", children: text.consentLegend }), jsx(NoticeFields, { ...frameOf(view, 'notices'), notices: view.model.catalog.value?.notices ?? [], accepted: details.values.value.accepted, texts: { privacy: text.privacy, optional, opensInNewTab }, onChange: (accepted) => details.type('notices', { accepted: [...accepted] }) })] }));
}

/** Third question: who. Then everything on one view, and only then is anything sent. */
function DetailsStep(view) {
    const { model, rest } = view.part;
    if (!rest.value || model.view.value === 'form')
        return jsx(DetailsForm, { ...view });
    const { ReplaceView, ReviewView } = rest.value;
    return model.view.value === 'review' ? jsx(ReviewView, { ...view }) : jsx(ReplaceView, { ...view });
}
/** What came of it: a place on the list of those who wait, or the clinic's receipt. */
function Result(view) {
    const { rest, waiting } = view.part;
    if (waiting.value?.hasJoined.value)
        return jsx(waiting.value.Joined, {});
    return rest.value ? jsx(rest.value.ResultStep, { ...view }) : null;
}
function DetailsForm(view) {
    const { model, hasActed, part } = view;
    const text = part.messages.details;
    const waiting = part.waiting.value;
    const goOn = () => void (waiting ? waiting.join() : part.review());
    const section = useWantedField(view);
    return (jsxs("section", { class: "step", ref: section, children: [jsxs("button", { type: "button", class: "link back", onClick: () => model.changeSlot(), children: [jsx(Icon, { name: "back" }), text.changeSlot] }), jsx(StepHeading, { takesFocus: hasActed(), children: waiting?.heading() ?? text.heading }), waiting ? jsx(waiting.Wishes, {}) : jsx(ChosenSlot, { ...view }), jsx(Saved, { ...view }), jsx(Faults, { ...view }), jsxs("div", { role: "form", "aria-label": text.heading, onKeyDown: (event) => {
                    const { localName, type } = event.target;
                    if (event.key === 'Enter' && localName === 'input' && type !== 'radio')
                        goOn();
                }, children: [jsx(PersonFields, { ...view }), jsx(ContactFields, { ...view }), jsx(ConsentFields, { ...view }), jsx("button", { type: "button", class: "button primary", "aria-disabled": waiting?.isJoining.value ? 'true' : undefined, onClick: goOn, children: waiting ? waiting.joinLabel() : text.review })] })] }));
}
/** Whoever came to change one thing is led to it. */
function useWantedField({ part }) {
    const section = useRef(null);
    useEffect(() => {
        const field = part.model.wanted.peek();
        part.model.wanted.value = undefined;
        const root = section.current?.getRootNode();
        if (field)
            root?.getElementById(field)?.focus();
    }, []);
    return section;
}
function Faults(view) {
    const { faultList, refusals } = view.part.model;
    return (jsx(ErrorSummary, { title: view.messages.common.errorSummaryTitle(faultList.value.length), refusals: refusals.value, errors: faultList.value.map(({ field }) => ({
            fieldId: field,
            message: faultText(view, field) ?? '',
        })) }));
}

/**
 * The action when the patient leaves the field of the telephone number: it is written legibly, and the patient is told in
 * time that it can be none, or gets no SMS. Of what cannot be read here the clinic's backend is the judge.
 */
function phoneReading(state, details, ports) {
    return async () => {
        const typed = details.values.peek().phone;
        if (typed.trim() === '')
            return;
        const country = state.catalog.peek()?.clinic.country;
        const read = await ports.readPhone?.(typed, country).catch(() => undefined);
        // The patient has typed on, or nothing is known of it: then it stays as it is.
        if (details.values.peek().phone !== typed)
            return;
        if (read === 'impossible')
            return doubt(details, typed);
        details.getsSms.value = read?.getsSms;
        if (read)
            details.change({ phone: read.written });
    };
}
/** Says at the field that a number can be none; whoever has gone on from the form is led back to it. */
function doubt(details, typed) {
    const faults = { ...details.faults.peek(), phone: 'invalid' };
    details.impossible.value = typed;
    if (details.view.peek() === 'form')
        details.faults.value = faults;
    else
        details.refuse(faults);
}

/** The actions between a form that is filled in and a request that leaves: look again, correct, keep or replace. */
function reviewing(state, details, { earlier, confirm, load, onHere }) {
    const sameKind = () => earlier.find(kindOf(state.catalog.value, state.serviceId.value), personsOf(details.values.value).patient);
    let isDecided = false;
    const rest = signal(undefined);
    const bring = async () => {
        if (rest.value)
            return true;
        const here = await load().catch(() => undefined);
        if (here)
            onHere(here);
        rest.value = here;
        return here !== undefined;
    };
    // While the patient types; if it fails now it is asked for again with the button.
    void bring();
    return {
        earlier: sameKind,
        rest,
        async review() {
            const [catalog, today] = [state.catalog.value, state.search.today.value];
            if (!catalog || !today || !details.check({ today, notices: catalog.notices }))
                return;
            // It was said of another appointment, or of another patient.
            isDecided = false;
            state.replaces.value = undefined;
            if (await bring())
                details.view.value = 'review';
            else
                state.problem.value = silence;
        },
        edit(field) {
            details.wanted.value = field;
            details.view.value = 'form';
        },
        async confirm() {
            if (sameKind() && !isDecided)
                details.view.value = 'replace';
            else
                await confirm();
        },
        decide(decision) {
            isDecided = true;
            state.replaces.value = decision === 'replace' ? sameKind()?.manageToken : undefined;
            details.view.value = 'review';
            void confirm();
        },
    };
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

const styles = [formCss, summaryCss, detailsCss];
/** Makes the second half of one booking; what is typed lives as long as it does. */
function createDetails(state, options) {
    const model = new DetailsModel();
    model.fill(state.known.peek());
    const deliveries = earlierDeliveries(options.details.deliveries);
    const saved = signal(undefined);
    const messages = signal(options.messages);
    const earlier = earlierBookings();
    const list = signal(undefined);
    const confirm = confirmation(state, model, { ...options, deliveries, saved, earlier });
    return {
        model,
        ...reviewing(state, model, {
            ...{ earlier, confirm, load: options.details.loadReview },
            onHere: (rest) => (list.value = rest.waitingList(state, model, options)),
        }),
        waiting: computed(() => list.value?.waiting.value),
        leaveWaiting: () => list.value?.leaveWaiting(),
        readPhone: phoneReading(state, model, options.details),
        openAppointment: options.details.openAppointment,
        get messages() {
            return messages.value;
        },
        speak(next) {
            messages.value = next;
        },
        saved,
        ...withdrawal(state, { details: model, ports: options.details, deliveries }),
        deliveries,
        EarlierNotes,
        DetailsStep,
        ResultStep: Result,
    };
}

export { createDetails, styles };
