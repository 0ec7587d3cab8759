import { signal, computed, batch, effect } from '@preact/signals';
import { a as asksAudience, d as practitionersOf, g as goTo, R as ReasonCard, e as SlotButton, p as problemText, D as DayCard } from './day-card.js';
import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
import { C as CallLink } from './call-link.js';
import { I as Icon } from './icon.js';
import { S as StepHeading } from './step-heading.js';
import { u as unreachable } from './answer.js';
import { g as groupSlotsByDay } from './one-slot-per-time.js';
import { a as addDays } from './add-days.js';
import { i as isoDateAt } from './iso-date-at.js';
import { useMemo, useRef, useLayoutEffect, useEffect, useState } from 'preact/hooks';
import { P as ProblemBox } from './problem-box.js';
import './problem.js';
import 'zod/mini';
import './is-calendar-date.js';

var calendarCss = ".calendar{margin-block-end:20px;margin-inline:-10px}.calendar .range{margin-inline:10px}.calendar .range-dates:first-letter{text-transform:uppercase}.month{table-layout:fixed;border-collapse:separate;border-spacing:2px;inline-size:100%}.month th{color:var(--_muted);text-align:center;white-space:nowrap;padding:4px 0;font-size:13px;font-weight:550}.month td{padding:0}.date{border-radius:calc(var(--_radius) * .75);min-block-size:46px;inline-size:100%;color:var(--_muted);font-variant-numeric:tabular-nums;overflow-wrap:normal;cursor:default;background:0 0;border:1.5px solid #0000;justify-content:center;align-items:center;padding:0;display:flex}.date.free{border-color:color-mix(in srgb, var(--_accent) 30%, var(--_surface));background:var(--_soft);color:var(--_accent);cursor:pointer;font-weight:650}.date.free:hover{border-color:var(--_accent)}[aria-selected=true]>.date.free{border-color:var(--_accent);background:var(--_accent);color:var(--_accent-text)}.date[aria-current]{text-underline-offset:4px;text-decoration:underline}.month[aria-busy=true]{opacity:.6}@container (width>=230px) and (width<=307px){.calendar{margin-inline:calc(50cqi - 154px)}.calendar .range{margin-inline:calc(154px - 50cqi)}.month{border-spacing:0}.date.free,.date.free:hover,[aria-selected=true]>.date.free{border:2px solid #0000;box-shadow:inset 0 0 0 1.5px color-mix(in srgb, var(--_accent) 30%, var(--_surface));background-clip:padding-box;border-inline-width:4px}}@container (width>=560px){.month{border-spacing:6px}.date{min-block-size:52px}}";

/** Lists what is asked, one question a view: what ends most bookings early comes first. */
function eligibilityCourse(service, catalog) {
    const { age, questions = [] } = service;
    return [
        ...(asksAudience(service, practitionersOf(service, catalog))
            ? [{ kind: 'audience', id: 'audience' }]
            : []),
        ...(age ? [{ kind: 'age', id: 'age', age }] : []),
        // A question of the clinic may be called `age` too.
        ...questions.map((question) => ({ kind: 'question', id: `question-${question.id}`, question })),
    ];
}
/**
 * Says whether an answer ends the booking of a reason, and what to do instead.
 *
 * @returns `undefined` when it may go on.
 */
function stopAfter(view, answer, { service, catalog }) {
    if (view.kind === 'question') {
        const given = view.question.answers.find(({ id }) => id === answer);
        if (given?.outcome !== 'stop')
            return undefined;
        const other = catalog.services.find(({ id }) => id === given.service && id !== service.id);
        return { cause: 'notThis', explanation: given.explanation, instead: other ? [other] : [] };
    }
    const { age } = service;
    const siblings = catalog.services.filter(({ id, group, bookable }) => id !== service.id && group === service.group && bookable !== false);
    if (view.kind === 'age') {
        if (answer === 'yes')
            return undefined;
        return { cause: 'notOfAge', instead: siblings.filter((other) => takesOtherAges(other.age, age)) };
    }
    const accepts = (other) => mayCome(answer, other, catalog);
    if (accepts(service))
        return undefined;
    return { cause: answer === 'new' ? 'onlyKnown' : 'onlyNew', instead: siblings.filter(accepts) };
}
/** Whether a reason, and someone who does it, takes patients of this kind. */
function mayCome(audience, service, catalog) {
    if (service.audience !== undefined && service.audience !== audience)
        return false;
    const doers = practitionersOf(service, catalog);
    return audience === 'known' || doers.length === 0 || doers.some(({ acceptsNew }) => acceptsNew !== false);
}
function takesOtherAges(theirs, ours) {
    const { from = 0, to = Infinity } = theirs ?? {};
    return from < (ours?.from ?? 0) || to > (ours?.to ?? Infinity);
}

/**
 * The questions before the slots of a reason, one a view. An answer may end it, with what to do instead; going back
 * keeps every answer, also when the reason is left and chosen again. Nothing of it is stored.
 *
 * @param showSlots - All has been answered.
 */
function courseModel(state, showSlots) {
    const place = signal(0);
    /** `note` is what the clinic says of an answer that may go on, `stop` of one that may not. */
    const phase = signal('question');
    const picksByService = signal({});
    // By its id: in another language it is another object.
    const service = computed(() => state.catalog.value?.services.find(({ id }) => id === state.serviceId.value));
    const views = computed(() => {
        const [chosen, catalog] = [service.value, state.catalog.value];
        return chosen && catalog && chosen.bookable !== false ? eligibilityCourse(chosen, catalog) : [];
    });
    const view = computed(() => views.value[place.value]);
    const picks = computed(() => picksByService.value[service.value?.id ?? ''] ?? {});
    const next = () => {
        if (place.value + 1 >= views.value.length) {
            handOver(state, views.value, picks.value);
            return void showSlots();
        }
        batch(() => {
            place.value += 1;
            phase.value = 'question';
        });
    };
    return {
        place,
        phase,
        view,
        views,
        picked: computed(() => picks.value[view.value?.id ?? '']),
        stop: computed(() => stopOf(state, service.value, { view: view.value, picks: picks.value })),
        /** What the clinic says of the answer that was given. */
        note: computed(() => answerOf(view.value, picks.value)?.explanation),
        next,
        begin({ bookable }) {
            place.value = 0;
            phase.value = bookable === false ? 'stop' : 'question';
        },
        choose(answer) {
            const [asked, chosen, catalog] = [view.value, service.value, state.catalog.value];
            if (!asked || !chosen || !catalog)
                return;
            const others = picksByService.value;
            picksByService.value = { ...others, [chosen.id]: { ...others[chosen.id], [asked.id]: answer } };
            if (stopAfter(asked, answer, { service: chosen, catalog }))
                phase.value = 'stop';
            else if (answerOf(asked, picks.value)?.explanation)
                phase.value = 'note';
            else
                next();
        },
        /** To the question, to the one before, or to the reasons. */
        back() {
            if (phase.value !== 'question' && view.value)
                phase.value = 'question';
            else if (place.value > 0)
                place.value -= 1;
            else
                goTo(state, 'reason');
        },
        /** The next booking may be of someone else. */
        forget: () => (picksByService.value = {}),
    };
}
function handOver(state, views, picks) {
    state.audience.value = audienceIn(picks);
    state.answers.value = answersIn(views, picks);
}
function audienceIn({ audience }) {
    return audience === 'new' || audience === 'known' ? audience : undefined;
}
function answersIn(views, picks) {
    return views.flatMap((view) => {
        const answer = picks[view.id];
        return view.kind === 'question' && answer ? [{ question: view.question.id, answer }] : [];
    });
}
function answerOf(view, picks) {
    return view?.kind === 'question'
        ? view.question.answers.find(({ id }) => id === picks[view.id])
        : undefined;
}
function stopOf(state, service, { view, picks }) {
    const catalog = state.catalog.value;
    if (!service || !catalog)
        return undefined;
    if (service.bookable === false)
        return { cause: 'byPhone', instead: [] };
    const answer = view && picks[view.id];
    return answer === undefined ? undefined : stopAfter(view, answer, { service, catalog });
}

/** What has to be known before slots are shown: one question a view, and an answer is one press. */
function EligibilityStep(view) {
    const { part, messages } = view;
    const { course } = part;
    const phase = course.phase.value;
    const isFirst = course.place.value === 0 && (phase === 'question' || !course.view.value);
    return (jsxs("section", { class: "step", children: [jsxs("button", { type: "button", class: "link back", onClick: () => course.back(), children: [jsx(Icon, { name: "back" }), isFirst ? messages.booking.slot.change : part.messages.eligibility.back] }), phase === 'stop' ? jsx(Stop, { ...view }) : phase === 'note' ? jsx(Note, { ...view }) : jsx(Question, { ...view })] }, `${course.view.value?.id} ${phase}`));
}
function Question({ model, part, hasActed }) {
    const { course } = part;
    const asked = course.view.value;
    if (!asked)
        return null;
    const { question, answers } = wordsOf(asked, part.messages.eligibility);
    return (jsxs(Fragment, { children: [jsx(StepHeading, { takesFocus: hasActed(), children: jsx("bdi", { children: question }) }), jsxs("p", { class: "lead", children: [jsx("strong", { children: model.service.value?.name }), course.views.value.length > 1 && ` · ${course.place.value + 1} / ${course.views.value.length}`] }), jsx("ul", { class: "reasons", children: answers.map(({ id, text }) => (jsx("li", { children: jsxs("button", { type: "button", class: "reason answer", "aria-pressed": course.picked.value === id, onClick: () => course.choose(id), children: [jsx("bdi", { class: "reason-name", children: text }), jsx(Icon, { name: course.picked.value === id ? 'check' : 'next' })] }) }, id))) })] }));
}
/** What the clinic says of an answer with which it goes on. */
function Note({ part, hasActed }) {
    const text = part.messages.eligibility;
    return (jsxs(Fragment, { children: [jsx(StepHeading, { takesFocus: hasActed(), children: text.noted }), jsx("p", { class: "lead prose", dir: "auto", children: part.course.note.value }), jsx("button", { type: "button", class: "button primary", onClick: () => part.course.next(), children: text.goOn })] }));
}
/** An explained no, and at least one way on. */
function Stop({ model, messages, part, hasActed }) {
    const text = part.messages.eligibility;
    const stop = part.course.stop.value;
    const phone = model.catalog.value?.clinic.phone ?? '';
    if (!stop)
        return null;
    const { cause, explanation, instead } = stop;
    const why = cause === 'byPhone' ? messages.booking.reason.byPhone : text[cause];
    return (jsxs(Fragment, { children: [jsx(StepHeading, { takesFocus: hasActed(), children: cause === 'byPhone' ? model.service.value?.name : text.stopped }), jsx("p", { class: "lead prose", dir: "auto", children: explanation ?? why }), instead.length > 0 && (jsxs(Fragment, { children: [jsx("h3", { class: "group-heading", children: text.instead }), jsx("ul", { class: "reasons", children: instead.map((service) => (jsx(ReasonCard, { service: service, model: model, messages: messages }, service.id))) })] })), jsxs("div", { class: "ways", children: [jsx("p", { children: text.orCall }), jsx(CallLink, { phone: phone, children: messages.common.call(phone) }), jsx("button", { type: "button", class: "button", onClick: () => model.changeService(), children: text.otherReason })] })] }));
}
function wordsOf(view, text) {
    if (view.kind === 'question')
        return { question: view.question.text, answers: view.question.answers };
    if (view.kind === 'age') {
        const answers = [
            { id: 'yes', text: text.yes },
            { id: 'no', text: text.no },
        ];
        return { question: text.age(view.age), answers };
    }
    const answers = [
        { id: 'known', text: text.isKnown },
        { id: 'new', text: text.isNew },
    ];
    return { question: text.audience, answers };
}

/**
 * Lists the choices there are for a reason.
 *
 * @param audience - `new` leaves out the practitioners who see only patients they know.
 */
function slotChoices(service, { practitioners, locations }, audience) {
    return {
        practitioners: practitionersOf(service, { practitioners })
            .filter(({ acceptsNew }) => audience !== 'new' || acceptsNew !== false)
            .map(({ id }) => id),
        locations: service.locations ?? locations.map(({ id }) => id),
        modes: service.modes,
    };
}
/** Keeps of the filters what there is for this reason: those of another one, or of a link, may not fit. */
function fittingFilters(filters, choices) {
    const { practitioner = '', location = '', mode } = filters;
    return {
        practitioner: choices.practitioners.find((id) => id === practitioner),
        location: choices.locations.find((id) => id === location),
        mode: choices.modes.find((one) => one === mode),
    };
}

const noChoice = { practitioners: [], locations: [], modes: [] };
/**
 * With whom, where and how. What was chosen for one reason stays for the next, where there is such a choice.
 *
 * @param linked - What a link has chosen.
 */
function filterModel(state, linked) {
    const filters = signal(linked);
    const service = computed(() => state.catalog.value?.services.find(({ id }) => id === state.serviceId.value));
    const choices = computed(() => {
        const [chosen, catalog] = [service.value, state.catalog.value];
        return chosen && catalog ? slotChoices(chosen, catalog, state.audience.value) : noChoice;
    });
    const fitting = computed(() => fittingFilters(filters.value, choices.value));
    return {
        choices,
        chosen: fitting,
        isNarrow: computed(() => Object.values(fitting.value).some(Boolean)),
        /** What to look for. With "any practitioner", those who may not see this patient are left out. */
        wish() {
            const { practitioner, ...rest } = fitting.value;
            const { practitioners } = choices.value;
            const areAll = practitioners.length === service.value?.practitioners.length;
            return {
                service: service.value?.id ?? '',
                practitioners: practitioner ? [practitioner] : areAll ? [] : practitioners,
                ...rest,
            };
        },
        /** Changes one, or several; the others stay. */
        change(change) {
            filters.value = { ...filters.value, ...change };
        },
    };
}

/** With whom, where and how: only what there is a choice of, and changing one keeps the rest. */
function FilterBar(view) {
    const { model, part } = view;
    const text = part.messages.filters;
    const { practitioners, locations, modes } = part.filters.choices.value;
    const catalog = model.catalog.value;
    const named = practitioners.flatMap((wanted) => catalog?.practitioners.filter(({ id }) => id === wanted) ?? []);
    const filters = [
        {
            id: 'practitioner',
            label: text.practitioner,
            any: text.anyPractitioner,
            options: named.map(({ id, name, role }) => ({ id, name: role ? `${name}, ${role}` : name })),
        },
        {
            id: 'location',
            label: text.place,
            any: text.anyPlace,
            options: locations.flatMap((wanted) => catalog?.locations.filter(({ id }) => id === wanted) ?? []),
        },
        {
            id: 'mode',
            label: text.mode,
            any: text.anyMode,
            options: modes.map((id) => ({ id, name: text.modes[id] })),
        },
    ];
    return (jsx("div", { class: "filters", role: "group", "aria-label": text.label, children: filters
            .filter(({ options }) => options.length > 1)
            .map((filter) => (jsx(Filter, { ...view, ...filter }, filter.id))) }));
}
function Filter({ id, label, any, options, part }) {
    return (jsxs("div", { class: "filter", children: [jsx("label", { for: id, children: label }), jsxs("select", { id: id, class: "input", value: part.filters.chosen.value[id] ?? '', onChange: (event) => part.narrow({ [id]: event.currentTarget.value || undefined }), children: [jsx("option", { value: "", children: any }), options.map((option) => (jsx("option", { value: option.id, children: option.name }, option.id)))] })] }));
}

/** What is free near the slot that was lost. */
function Alternatives({ model, messages, dates }) {
    const slots = model.alternatives.value;
    if (slots.length === 0)
        return null;
    return (jsxs("div", { class: "alternatives", children: [jsx("h3", { class: "group-heading", children: messages.booking.slot.alternatives }), jsx("div", { class: "slots wide", children: slots.map((slot) => (jsx(SlotButton, { slot: slot, withDay: true, model: model, dates: dates }, slot.id))) }), jsx("h3", { class: "group-heading", children: messages.booking.slot.otherTimes })] }));
}

/** The clinic no longer keeps it. */
const lostHold = ['hold_expired', 'unknown_hold'];
/**
 * The patient needs longer than the clinic thought: a slot is kept for its full time again, once. What could not be
 * asked may be asked again, because a repeated request changes nothing.
 */
function holdExtension({ hold, problem }, calendar) {
    /** The hold that has been extended. */
    const extended = signal('');
    let asking;
    return {
        isPossible: computed(() => hold.isHeld.value && hold.hold.value?.holdId !== extended.value),
        async extend() {
            const held = hold.hold.peek();
            if (!held || asking === held.holdId || held.holdId === extended.peek())
                return;
            asking = held.holdId;
            const answer = await calendar.extendHold(held.holdId);
            asking = undefined;
            // Another has been chosen meanwhile.
            if (hold.hold.peek() !== held)
                return;
            if (answer.ok) {
                extended.value = held.holdId;
                hold.keep(answer.value);
            }
            else if (lostHold.includes(answer.problem.code))
                hold.forget();
            else
                problem.value = answer.problem;
        },
    };
}

/** A list older than this is asked for again when the patient comes back to it. */
const staleMs = 3 * 60_000;
const tickMs = 20_000;
/**
 * Keeps a list of times true while its page stays open: what is nearer than the notice its reason wants drops off. The
 * server's clock decides, moved on by what has passed here, so a wrong clock of the browser does no harm.
 */
function keepFresh({ search, catalog, serviceId }, now) {
    let foundAt = now();
    const noticeMs = () => {
        const service = catalog.peek()?.services.find(({ id }) => id === serviceId.peek());
        return (service?.minimumNoticeMinutes ?? 0) * 60_000;
    };
    const stop = effect(() => {
        const found = search.found.value;
        if (!found?.slots.length)
            return;
        foundAt = now();
        search.earliestMs.value = 0;
        const timer = setInterval(() => {
            const before = search.days.peek().length;
            search.earliestMs.value = Date.parse(found.serverNow) + now() - foundAt + noticeMs();
            // The last one has gone, and nobody has looked at what follows.
            if (before > 0 && search.days.peek().length === 0)
                void search.renew();
        }, tickMs);
        return () => clearInterval(timer);
    });
    return {
        stop,
        /** The patient is back: what may be taken by now is asked for again, and the list stays until it is here. */
        async comeBack() {
            if (search.found.peek() && now() - foundAt > staleMs)
                await search.renew();
        },
    };
}

/** What to bring, one thing an entry. */
function Documents({ model, part }) {
    const documents = model.service.value?.documents ?? [];
    if (documents.length === 0)
        return null;
    return (jsxs(Fragment, { children: [jsx("h3", { class: "group-heading", children: part.messages.documents }), jsx("ul", { class: "documents", children: documents.map((document) => (jsx("li", { children: jsx("bdi", { children: document }) }, document))) })] }));
}

/** A failure has to be on the screen ten seconds after the press, and the first call has had two of them. */
const leftMs = 7_000;
/**
 * Asks how much is free on each day of a range. An endpoint without `GET /v1/days` is asked for the slots
 * themselves: more to read, and the same answer.
 *
 * @param query - Of at most 31 days, which every endpoint answers.
 */
async function findFreeDays({ calendar, scheduling }, query) {
    const answer = await calendar.findDays(query);
    // Without its CORS header a 404 reads as silence.
    if (answer.ok || !['not_found', unreachable].includes(answer.problem.code))
        return answer;
    const slots = await scheduling.findSlots(query, leftMs);
    return slots.ok ? { ok: true, value: freeDaysOf(slots.value) } : slots;
}
/** Counts the times of each day at the clinic; two practitioners at one time count once. */
function freeDaysOf({ slots, timeZone, nextAvailable, serverNow }) {
    const days = groupSlotsByDay(slots, timeZone).map(({ date, slots: ofDay }) => ({
        date,
        free: new Set(ofDay.map(({ start }) => Date.parse(start))).size,
    }));
    return { timeZone, days, nextAvailable, serverNow };
}

/**
 * Moves a calendar date by whole months. A day that the month does not have becomes its last: a month after
 * 31 January is the last of February.
 *
 * @param isoDate - ISO 8601 calendar date.
 * @param months - Whole months, negative for earlier.
 *
 * @example
 * ```ts
 * addMonths('2027-01-31', 1); // => '2027-02-28'
 * ```
 */
function addMonths(isoDate, months) {
    const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number);
    // Day 0 of the month after is the last of the month.
    const last = new Date(Date.UTC(year, month + months, 0));
    last.setUTCDate(Math.min(day, last.getUTCDate()));
    return last.toISOString().slice(0, 10);
}

/** As far as anybody plans; how far the clinic does, its answers say. */
const monthsAhead = 12;
/** The same search as in the list, seen by month: how much is free on each day, and the times of one of them. */
function monthModel(search, ports) {
    const state = {
        isShown: signal(false),
        /** The day that has, or would have, the focus. */
        focused: signal(undefined),
        picked: signal(undefined),
        loading: signal(false),
        problem: signal(undefined),
        days: signal(undefined),
        /** What was found on the picked day. */
        found: signal(undefined),
    };
    const { focused, picked, days, found } = state;
    const first = computed(() => search.today.value ?? '');
    const last = computed(() => addDays(addMonths(`${first.value.slice(0, 7)}-01`, monthsAhead + 1), -1));
    const shownDay = computed(() => focused.value ?? first.value);
    const free = computed(() => new Map(days.value?.days.map(({ date, free: count }) => [date, count])));
    const load = monthLoader(state, { ports, shownDay, first });
    const within = (date) => (date < first.value ? first.value : date > last.value ? last.value : date);
    const focus = (date) => {
        const before = shownDay.value.slice(0, 7);
        focused.value = within(date);
        if (before !== focused.value.slice(0, 7)) {
            batch(() => {
                picked.value = undefined;
                days.value = undefined;
            });
            void load();
        }
    };
    return {
        ...state,
        first,
        last,
        shownDay,
        free,
        load,
        focus,
        /** Shows the times of a day, if it has any. */
        pick(date) {
            focus(date);
            if (!free.value.has(date))
                return;
            picked.value = date;
            void load();
        },
        /** Goes to the day of an instant. */
        jumpTo(instant) {
            focus(isoDateAt(Date.parse(instant), days.value?.timeZone ?? search.found.value?.timeZone ?? 'UTC'));
        },
        /** The picked day with what can still be had on it. */
        pickedDay: computed(() => {
            if (!found.value || !picked.value)
                return undefined;
            const { slots, timeZone } = found.value;
            const late = slots.filter(({ start }) => Date.parse(start) >= search.earliestMs.value);
            return groupSlotsByDay(late, timeZone).find(({ date }) => date === picked.value);
        }),
    };
}
/** @returns Asks for the month on the screen, and for the times of the day that is picked in it. */
function monthLoader(state, { ports, shownDay, first }) {
    let latest = 0;
    return async () => {
        const mine = ++latest;
        const [scheduling, month, day] = [ports.scheduling, shownDay.value.slice(0, 7), state.picked.value];
        const from = first.value.startsWith(month) ? first.value : `${month}-01`;
        const to = addDays(addMonths(`${month}-01`, 1), -1);
        batch(() => {
            state.loading.value = true;
            state.problem.value = undefined;
        });
        const [days, slots] = await Promise.all([
            findFreeDays(ports, { ...ports.filters.wish(), from, to }),
            day ? scheduling.findSlots({ ...ports.filters.wish(), from: day, to: day }) : undefined,
        ]);
        // A slow answer about another month must not replace that about this one.
        if (mine !== latest)
            return;
        batch(() => {
            state.loading.value = false;
            state.days.value = days.ok ? days.value : undefined;
            state.found.value = slots?.ok ? slots.value : undefined;
            state.problem.value = !days.ok ? days.problem : slots && !slots.ok ? slots.problem : undefined;
        });
    };
}

/**
 * Names the day on which a week begins where the clinic is: an English speaker in Paris has French weeks.
 *
 * @param language - BCP 47.
 * @param region - ISO 3166-1, of the clinic; that of the language when left out.
 * @returns 1 for Monday to 7 for Sunday; Monday (ISO 8601) where the browser does not say.
 */
function firstWeekday(language, region) {
    const locale = new Intl.Locale(language, region ? { region } : {});
    return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}

/**
 * Lays the days of a month out in weeks, as a calendar on a wall has them.
 *
 * @param isoDate - Any day of the month, as ISO 8601 calendar date.
 * @param firstWeekday - Day on which a week begins: 1 is Monday, 7 is Sunday.
 * @returns Four to six weeks of seven; `undefined` where a day belongs to another month.
 *
 * @example
 * ```ts
 * monthWeeks('2027-02-14', 1)[0]?.[0]; // => '2027-02-01', a Monday
 * ```
 */
function monthWeeks(isoDate, firstWeekday) {
    const first = `${isoDate.slice(0, 7)}-01`;
    const last = addDays(addMonths(first, 1), -1);
    const before = (new Date(first).getUTCDay() - firstWeekday + 14) % 7;
    const days = Array.from({ length: Number(last.slice(8)) }, (_, day) => addDays(first, day));
    const cells = [...Array.from({ length: before }, () => undefined), ...days];
    return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => Array.from({ length: 7 }, (_unused, weekday) => cells[week * 7 + weekday]));
}

/** As many letters as stand above a column of a phone of 320 px. */
const columnLetters = 5;
/** @param language - BCP 47. */
function calendarFormats(language) {
    const format = (options) => {
        const intl = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
        return (isoDate) => intl.format(new Date(`${isoDate}T12:00:00Z`));
    };
    const digits = new Intl.NumberFormat(language);
    const weekday = format({ weekday: 'long' });
    // 5 January 1970 was a Monday.
    const dayNamed = (number) => `1970-01-${String(5 + ((number - 1) % 7)).padStart(2, '0')}`;
    const [short, narrow] = [format({ weekday: 'short' }), format({ weekday: 'narrow' })];
    const isShort = [1, 2, 3, 4, 5, 6, 7].every((day) => short(dayNamed(day)).length <= columnLetters);
    return {
        month: format({ month: 'long', year: 'numeric' }),
        day: format({ dateStyle: 'full' }),
        number: (isoDate) => digits.format(Number(isoDate.slice(8))),
        weekday: (number) => weekday(dayNamed(number)),
        shortWeekday: (number) => (isShort ? short : narrow)(dayNamed(number)),
    };
}

/**
 * A month as a grid of days, with the keys of the W3C date grid: arrows by day and week, Home and End in the week, Page
 * Up and Down by month and with Shift by year, Enter and Space to pick. One day is in the tab order. Days with nothing
 * free can be gone to, so that whoever listens hears it, and not be picked.
 */
function Calendar(props) {
    const { language, firstWeekday, focused, onFocus } = props;
    const formats = useMemo(() => calendarFormats(language), [language]);
    const { grid, keepFocus } = useFocusedDay(focused);
    const weeks = monthWeeks(focused, firstWeekday);
    const onKeyDown = (event) => {
        const target = dateAfterKey(event, props);
        if (!target)
            return;
        event.preventDefault();
        keepFocus();
        onFocus(target);
    };
    return (jsxs("div", { class: "calendar", children: [jsx(MonthBar, { ...props, name: formats.month(focused) }), jsxs("table", { class: "month", role: "grid", "aria-labelledby": "calendar-month", "aria-busy": props.busy, ref: grid, onKeyDown: onKeyDown, children: [jsx("thead", { children: jsx("tr", { children: Array.from({ length: 7 }, (_, place) => (jsx("th", { scope: "col", abbr: formats.weekday(firstWeekday + place), children: formats.shortWeekday(firstWeekday + place) }, place))) }) }), jsx("tbody", { children: weeks.map((week, place) => (jsx("tr", { children: week.map((date, weekday) => date ? jsx(Day, { ...props, date: date, formats: formats }, date) : jsx("td", {}, weekday)) }, place))) })] })] }));
}
/** The name of the month between the ways to its neighbours. */
function MonthBar({ name, focused, first, last, texts, onFocus }) {
    const month = focused.slice(0, 7);
    const [isFirst, isLast] = [month <= first.slice(0, 7), month >= last.slice(0, 7)];
    return (jsxs("div", { class: "range", children: [jsx("button", { type: "button", class: "square", "aria-label": texts.earlier, "aria-disabled": isFirst ? 'true' : undefined, onClick: () => !isFirst && onFocus(addMonths(focused, -1)), children: jsx(Icon, { name: "back" }) }), jsx("h3", { class: "range-dates", id: "calendar-month", "aria-live": "polite", children: name }), jsx("button", { type: "button", class: "square", "aria-label": texts.later, "aria-disabled": isLast ? 'true' : undefined, onClick: () => !isLast && onFocus(addMonths(focused, 1)), children: jsx(Icon, { name: "next" }) })] }));
}
/** Moves the focus to the day after a key; never when the page or a button of the month has changed it. */
function useFocusedDay(focused) {
    const grid = useRef(null);
    const isByKey = useRef(false);
    useLayoutEffect(() => {
        if (isByKey.current)
            grid.current?.querySelector('[tabindex="0"]')?.focus();
        isByKey.current = false;
    }, [focused]);
    const keepFocus = () => {
        isByKey.current = true;
    };
    return { grid, keepFocus };
}
function Day({ date, formats, ...calendar }) {
    const { focused, picked, first, last, isFree, describe, onPick } = calendar;
    const isWithin = date >= first && date <= last;
    const free = isWithin && isFree(date);
    return (jsx("td", { "aria-selected": date === picked, children: jsx("button", { type: "button", class: free ? 'date free' : 'date', tabIndex: date === focused ? 0 : -1, "aria-label": isWithin ? `${formats.day(date)}, ${describe(date)}` : formats.day(date), "aria-current": date === first ? 'date' : undefined, "aria-disabled": free ? undefined : 'true', onClick: () => free && onPick(date), children: formats.number(date) }) }));
}
/** @returns The date a key leads to, or `undefined` for a key that is not the calendar's. */
function dateAfterKey({ key, shiftKey, altKey, ctrlKey, metaKey }, { focused, direction, firstWeekday }) {
    // Those are the browser's: Alt and an arrow go back in its history.
    if (altKey || ctrlKey || metaKey)
        return undefined;
    const ahead = direction === 'rtl' ? -1 : 1;
    const inWeek = (new Date(focused).getUTCDay() - firstWeekday + 14) % 7;
    const months = shiftKey ? 12 : 1;
    switch (key) {
        case 'ArrowRight':
            return addDays(focused, ahead);
        case 'ArrowLeft':
            return addDays(focused, -ahead);
        case 'ArrowDown':
            return addDays(focused, 7);
        case 'ArrowUp':
            return addDays(focused, -7);
        case 'Home':
            return addDays(focused, -inWeek);
        case 'End':
            return addDays(focused, 6 - inWeek);
        case 'PageDown':
            return addMonths(focused, months);
        case 'PageUp':
            return addMonths(focused, -months);
        default:
            return undefined;
    }
}

/** Days in a list, or the month. */
function ViewChoice({ part }) {
    const text = part.messages.month;
    const { isShown } = part.month;
    const choice = (name, isMonth) => (jsx("button", { type: "button", class: "view", "aria-pressed": isShown.value === isMonth, onClick: () => (isShown.value = isMonth), children: name }));
    return (jsxs("div", { class: "views", role: "group", "aria-label": text.views, children: [choice(text.list, false), choice(text.month, true)] }));
}
/** The month with what is free on each day, and the times of the day that is picked. */
function MonthView(view) {
    const { model, messages, part } = view;
    const { month } = part;
    const text = part.messages.month;
    const { freeCount } = messages.booking.slot;
    // Each time it is shown, also on the way back from the form: what was free may be gone.
    useEffect(() => void month.load(), []);
    if (!month.first.value)
        return null;
    return (jsxs(Fragment, { children: [jsx(MonthProblem, { ...view }), jsx(Calendar, { language: messages.language, direction: messages.direction, firstWeekday: firstWeekday(messages.language, model.catalog.value?.clinic.country), focused: month.shownDay.value, picked: month.picked.value, first: month.first.value, last: month.last.value, busy: month.loading.value, isFree: (date) => month.free.value.has(date), describe: (date) => {
                    const free = month.free.value.get(date);
                    return free ? freeCount(free) : text.noTime;
                }, texts: text, onFocus: month.focus, onPick: month.pick }), jsx(DayFound, { ...view })] }));
}
function DayFound(view) {
    const { messages, dates, part } = view;
    const { month } = part;
    const text = part.messages.month;
    const day = month.pickedDay.value;
    const next = month.days.value?.nextAvailable;
    const isEmpty = month.days.value && month.free.value.size === 0;
    const hint = !isEmpty ? text.choose : next ? text.noneInMonth : part.noneAtAll();
    if (month.problem.value)
        return null;
    return (jsxs(Fragment, { children: [jsx("p", { class: day ? 'visually-hidden' : 'lead', role: "status", children: day ? `${dates.dayOf(day.date)}, ${messages.booking.slot.freeCount(day.slots.length)}` : hint }), isEmpty && (jsxs("div", { class: "ways", children: [next && (jsxs("button", { type: "button", class: "button", onClick: () => month.jumpTo(next), children: [messages.booking.slot.nextFree, " : ", dates.fullDate(next)] })), jsx(part.NothingFree, { ...view, isNever: !next })] })), day && (jsx("ul", { class: "days", children: jsx(DayCard, { day: day, ...view }, day.date) }))] }));
}
function MonthProblem({ model, messages, part }) {
    const problem = part.month.problem.value;
    if (!problem)
        return null;
    const phone = problem.phone ?? model.catalog.value?.clinic.phone ?? '';
    return (jsxs(ProblemBox, { title: messages.booking.problems.heading, message: problemText(problem, 'slot', messages.booking), children: [jsx("button", { type: "button", class: "button", onClick: () => part.month.load(), children: messages.common.tryAgain }), jsx(CallLink, { phone: phone, children: messages.common.call(phone) })] }));
}

var moreCss = ".filters{grid-template-columns:repeat(auto-fit,minmax(min(100%,190px),1fr));gap:12px 16px;padding-block-end:20px;display:grid}.filter label{font-size:15px;font-weight:600}.answer{min-block-size:64px}.answer>.icon{grid-row:1}.answer[aria-pressed=true]{border-color:var(--_accent);background:var(--_soft)}.ways{justify-items:start;gap:12px;margin-block-start:28px;display:grid}.views{border-radius:var(--_radius);background:var(--_softer);gap:4px;inline-size:fit-content;max-inline-size:100%;margin-block-end:16px;padding:4px;display:flex}.view{border-radius:calc(var(--_radius) * .75);background:0 0;border:0;min-block-size:44px;min-inline-size:0;padding:6px 20px;font-weight:600}.view[aria-pressed=true]{background:var(--_surface);color:var(--_accent)}.waiting-offer{margin-block-start:8px}.instructions .group-heading{margin-block-start:0}.documents{padding-block-end:14px;padding-inline-start:1.2em;list-style:outside}";

/** The ways on where nothing is free: fewer wishes, to wait for a place, or to call. */
function NothingFree({ model, messages, part, isNever }) {
    const { filters, waiting } = part.messages;
    const phone = model.catalog.value?.clinic.phone ?? '';
    const any = { practitioner: undefined, location: undefined, mode: undefined };
    return (jsxs(Fragment, { children: [part.filters.isNarrow.value && (jsx("button", { type: "button", class: "button", onClick: () => part.narrow(any), children: filters.clear })), isNever && part.joinWaitingList && (jsxs(Fragment, { children: [jsx("p", { class: "waiting-offer", children: waiting.offer }), jsx("button", { type: "button", class: "button", onClick: () => part.joinWaitingList?.(), children: waiting.join })] })), isNever && jsx(CallLink, { phone: phone, children: messages.common.call(phone) })] }));
}

/** Marks above and below letters; Arabic vowel signs and the stretching line are among what people leave out. */
const marks = /[\p{M}\u0640]/gu;
/** Without accents, case, or the forms of letters that are typed for one another. */
function plain(text) {
    return text
        .normalize('NFKD')
        .replace(marks, '')
        .toLowerCase()
        .replaceAll('œ', 'oe')
        .replaceAll('ß', 'ss')
        .replaceAll('ى', 'ي')
        .replaceAll('ة', 'ه')
        .replace(/[’']/g, ' ');
}
/**
 * Finds reasons by what a patient types: every word has to be in the name, the group or the description.
 *
 * @returns Those of `services` that match, in their order; all of them for an empty text.
 *
 * @example
 * ```ts
 * searchServices([{ id: 'echo', name: 'Échographie abdominale', … }], 'echo abdo'); // => that one
 * ```
 */
function searchServices(services, typed) {
    const words = plain(typed).split(/\s+/).filter(Boolean);
    return services.filter(({ name, group = '', description = '' }) => {
        const text = plain(`${name} ${group} ${description}`);
        return words.every((word) => text.includes(word));
    });
}

/** A pause in typing: half a sentence may say the opposite of the whole. */
const pauseMs = 500;
/**
 * Finds a reason by a word. What is typed here may name an illness: it goes nowhere. It may also be a call for help:
 * then it is said whom to call, and the reasons stay where they are.
 */
function ReasonSearch({ model, part }) {
    const text = part.messages.search;
    const [typed, type] = useState('');
    const services = model.catalog.value?.services ?? [];
    const found = searchServices(services, typed);
    const emergency = part.redFlags.shown.value;
    useEffect(() => {
        const timer = setTimeout(() => void part.redFlags.look(typed), pauseMs);
        return () => clearTimeout(timer);
    }, [typed]);
    const search = (next) => {
        type(next);
        const ids = searchServices(services, next).map(({ id }) => id);
        model.foundReasons.value = next.trim() ? new Set(ids) : undefined;
    };
    return (jsxs("div", { class: "field", children: [jsx("label", { for: "reason-search", children: text.label }), jsx("input", { id: "reason-search", class: "input", type: "search", autocomplete: "off", autocapitalize: "off", spellcheck: false, maxLength: 80, value: typed, onInput: (event) => search(event.currentTarget.value), onChange: (event) => void part.redFlags.look(event.currentTarget.value) }), emergency && (jsx(emergency.module.EmergencyCard, { flag: emergency.flag, country: model.catalog.value?.clinic.country, messages: emergency.messages })), jsx("p", { class: found.length > 0 ? 'visually-hidden' : 'hint', role: "status", children: typed.trim() ? text.found(found.length) : '' })] }));
}

/** Shorter words are no message yet. */
const shortest = 3;
function redFlagWatch(state, load) {
    const shown = signal(undefined);
    return {
        shown,
        async look(typed) {
            if (!load || typed.trim().length < shortest)
                return;
            const half = await load(state.messages.peek().language).catch(() => undefined);
            const flag = half?.module.findRedFlag(typed, [half.pack]);
            const before = shown.peek()?.flag;
            if (!half || !flag || (before?.level === 'call' && flag.level !== 'call'))
                return;
            shown.value = { ...half, flag };
        },
    };
}

const modes = ['AMB', 'VR', 'HH'];
const styles = [calendarCss, moreCss];
/** Makes it for one booking. */
function createMore(state, options) {
    const messages = signal(options.messages);
    const { joinWaitingList } = options.ports;
    const filters = filterModel(state, linkedFilters(options.linked));
    const month = monthModel(state.search, { filters, ...options, ...options.ports });
    return {
        get messages() {
            return messages.value;
        },
        speak(next) {
            messages.value = next;
        },
        course: courseModel(state, options.showSlots),
        month,
        filters,
        narrow(change) {
            filters.change(change);
            void state.search.narrow(filters.wish());
            if (month.isShown.value)
                void month.load();
        },
        noneAtAll: () => filters.isNarrow.value ? messages.value.filters.none : state.messages.value.booking.slot.noneAtAll,
        yourTime: ({ start }) => messages.value.yourTime(localTime(state.messages.value.language, start)),
        Documents,
        hold: holdExtension(state, options.calendar),
        fresh: keepFresh(state, options.ports.now),
        Alternatives,
        joinWaitingList: joinWaitingList && (() => joinWaitingList(waitingWish(filters.wish()))),
        redFlags: redFlagWatch(state, options.ports.loadRedFlags),
        ReasonSearch,
        EligibilityStep,
        FilterBar,
        ViewChoice,
        MonthView,
        NothingFree,
    };
}
function waitingWish({ service, practitioners = [], location, mode }) {
    return { service, practitioners, locations: location ? [location] : [], modes: mode ? [mode] : [] };
}
function localTime(language, instant) {
    const format = { day: 'numeric', month: 'numeric', hour: 'numeric', minute: 'numeric' };
    return new Date(instant).toLocaleString(language, format);
}
/** What there is not is left out when the reason is known; a mode is one of three. */
function linkedFilters(linked) {
    const mode = linked?.('mode')?.toUpperCase();
    return {
        practitioner: linked?.('praticien'),
        location: linked?.('lieu'),
        mode: modes.find((one) => one === mode),
    };
}

export { createMore, styles };
