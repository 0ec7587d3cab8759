import { B as BookingReceipt } from './booking-receipt.js';
import { R as Released } from './hold.js';
import * as z from 'zod/mini';
import { I as Instant, M as Mode, S as Slot } from './problem.js';
import { s as serialiseJson } from './serialise-json.js';
import { r as read } from './read.js';
import { s as silence } from './answer.js';
import { o as outboxOutcomes } from './outbox-outcomes.js';
import { u as uuidV7 } from './uuid-v7.js';
import { h as httpScheduling } from './start-booking.js';
import { b as loadLaterMessages, i as importVerified } from './index4.js';
import './is-calendar-date.js';
import './parcel-codes.js';
import 'ky';
import './within.js';

/**
 * The answer to `GET /v1/appointment`, and to every change of it: what its patient may see and do. It names no
 * person: whoever was forwarded the message learns no more than the message said.
 *
 * The secret of these calls is the manage token of the receipt, sent as `Authorization: Bearer …`. It is never part
 * of an address: addresses end up in the logs of whatever stands between.
 */
const ManagedAppointment = z.object({
    id: z.string(),
    /** FHIR Appointment status. */
    status: z.enum(['booked', 'pending', 'cancelled']),
    /** Counts the changes; also the `ETag`, to be sent back as `If-Match`. */
    version: z.number(),
    start: Instant,
    end: Instant,
    timeZone: z.string(),
    mode: Mode,
    service: z.string(),
    serviceName: z.string(),
    /** Id. */
    practitioner: z.string(),
    practitionerName: z.string(),
    /** Id. */
    location: z.string(),
    locationName: z.string(),
    address: z.string(),
    access: z.optional(z.string()),
    directions: z.optional(z.string()),
    instructions: z.optional(z.string()),
    documents: z.optional(z.array(z.string())),
    phone: z.string(),
    /** Until when the patient may move or cancel it here; afterwards by telephone. */
    changeBefore: Instant,
    serverNow: Instant,
});
/** What came of `POST /v1/appointment/reschedule` and `/cancel`: names the key, as every receipt does. */
const ChangeReceipt = z.object({
    idempotencyKey: z.string(),
    appointment: ManagedAppointment,
});

/** A place on the waiting list: the receipt of `POST /v1/waitlist` and the answer to `GET /v1/waitlist`. */
const WaitingEntry = z.object({
    id: z.string(),
    idempotencyKey: z.string(),
    /** `waiting`, `offered`, `booked`, `left`, `expired`. */
    status: z.string(),
    /** Secret of this entry, sent back as `Authorization: Bearer …`. */
    token: z.string(),
    serviceName: z.string(),
    /** When the clinic stops looking. */
    expiresAt: Instant,
    phone: z.string(),
});
/**
 * The answer to `GET /v1/offer`: a slot kept for one person until it expires. Reading it changes nothing; `POST
 * /v1/offer/accept` answers a `BookingReceipt`, `POST /v1/offer/decline` 204.
 */
const Offer = z.object({
    id: z.string(),
    /** `open`, `accepted`, `declined`, `expired`. */
    state: z.string(),
    slot: Slot,
    timeZone: z.string(),
    serviceName: z.string(),
    practitionerName: z.string(),
    locationName: z.string(),
    address: z.string(),
    /** Start of the appointment that is given back when this is accepted. */
    replacesStart: z.optional(Instant),
    expiresAt: Instant,
    serverNow: Instant,
    phone: z.string(),
});
/** Body of `POST /v1/offer/decline`. */
z.enum(['other-time', 'too-soon', 'not-needed', 'other']);

/** A failure must be on the screen within ten seconds. */
const waitMs = 9_500;
/**
 * Submits what is answered with a receipt of one schema. Where another tab got the receipt, the answer is silence:
 * whoever asked reads the present state again.
 */
function outboxReceipts(outbox, schema, signal) {
    return outboxOutcomes({
        ...{ outbox, signal, waitMs },
        async outcomeOf({ id, state, answer, problem }) {
            if (state === 'received') {
                const reading = read(schema, answer);
                return reading.ok ? reading : { ok: false, problem: silence };
            }
            await outbox.discard(id);
            return { ok: false, problem: problem ?? silence };
        },
    });
}

const bearing = (token) => ({ authorization: `Bearer ${token}` });
/** A parcel of one change. Its secret stands in a header, and what is kept of it on the device is sealed. */
const change = (id, path, rest) => {
    const { json, ...terms } = rest;
    const body = serialiseJson(json);
    return { id, kind: 'submission', path, body, contentType: 'application/json', ...terms };
};
/** Provides what follows a booking over the HTTP contract v1. */
function appointmentDelivery(options) {
    const { http, outbox, signal } = options;
    const changes = outboxReceipts(outbox, ChangeReceipt, signal);
    const entries = outboxReceipts(outbox, WaitingEntry, signal);
    const acceptances = outboxReceipts(outbox, BookingReceipt, signal);
    const path = 'v1/appointment';
    return {
        readAppointment: (token) => http.call({ path, schema: ManagedAppointment, headers: bearing(token) }),
        moveAppointment: ({ token, version, start, slotId, holdId }, key) => changes.submit(change(key, `${path}/reschedule`, {
            json: holdId ? { holdId } : { slotId },
            ...{ bearer: token, ifMatch: `"${version}"`, expiresAt: start },
        })),
        cancelAppointment: ({ token, version, start, reason }, key) => changes.submit(change(key, `${path}/cancel`, {
            json: reason ? { reason } : {},
            ...{ bearer: token, ifMatch: `"${version}"`, expiresAt: start },
        })),
        awaitChange: changes.awaitOutcome,
        joinWaitingList: (request, key) => entries.submit(change(key, 'v1/waitlist', { json: request })),
        awaitEntry: entries.awaitOutcome,
        readEntry: (token) => http.call({ path: 'v1/waitlist', schema: WaitingEntry, headers: bearing(token) }),
        leaveWaitingList: (token) => http.call({
            path: 'v1/waitlist/leave',
            schema: Released,
            method: 'post',
            headers: bearing(token),
            json: {},
        }),
        readOffer: (token) => http.call({ path: 'v1/offer', schema: Offer, headers: bearing(token) }),
        acceptOffer: ({ token, expiresAt }, key) => acceptances.submit(change(key, 'v1/offer/accept', { json: {}, bearer: token, expiresAt })),
        awaitAcceptance: acceptances.awaitOutcome,
        declineOffer: (token, reason) => http.call({
            ...{ path: 'v1/offer/decline', schema: Released, method: 'post', headers: bearing(token) },
            json: reason ? { reason } : {},
        }),
    };
}

const mintKey = () => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
/** What both the appointment and the waiting list need: chunk, texts and the way by which things leave. */
async function bringAppointment(start) {
    const { page, host, config, http } = start;
    const language = start.surface.messages.language;
    const [widget, { sharedOutbox }, own, details] = await Promise.all([
        importVerified(page, 'appointment', () => import('./index8.js')),
        importVerified(page, 'outbox', () => import('./outbox-part.js')),
        loadLaterMessages(page, 'appointment', language),
        loadLaterMessages(page, 'details', language),
    ]);
    host.adoptStyles(widget.styles);
    const { signal } = host;
    const outbox = sharedOutbox(config, signal);
    const ports = {
        ...appointmentDelivery({ http, outbox, signal }),
        mintKey,
        flush: () => void outbox.flush(),
    };
    const texts = { messages: start.surface.messages, details, own };
    return { widget, ports, texts };
}
/** The waiting list, for the form of the booking. */
async function loadWaiting(start, asked) {
    const { widget, ports, texts } = await bringAppointment(start);
    return widget.waitingHalf({ ...asked, ports, texts });
}
/** Opens what a link of a message leads to, in place of the booking, and the booking again when that is asked for. */
async function startAppointment(start, link) {
    const { page, host, http, surface, openBooking } = start;
    const { widget, ports, texts } = await bringAppointment(start);
    const scheduling = httpScheduling(http);
    const appointment = await widget.mount(surface, {
        link,
        texts,
        ports: {
            ...ports,
            readCatalog: scheduling.readCatalog,
            now: () => Date.now(),
            async pickSlot(place, service, part) {
                const other = { ...surface, root: place, messages: movingTexts(texts) };
                const options = { service, takesFocus: true, onBack: part.onBack };
                const picker = await openBooking(other, { options, ports: movingPorts(part, scheduling) });
                if ('problem' in picker)
                    throw new Error(picker.problem.code);
                return { close: () => picker.unmount() };
            },
            async book() {
                view.unmount();
                const booking = await openBooking(surface, { options: { takesFocus: true }, ports: {} });
                if ('problem' in booking)
                    surface.onCrash(booking.problem.title);
                else
                    Object.assign(view, booking);
            },
            onBooked: (status) => host.dispatch('parcours-appointment-booked', { widget: 'booking', status }),
        },
    });
    const view = {
        refresh: appointment.refresh,
        unmount: appointment.unmount,
        async speak(messages) {
            const locale = messages.language;
            const [own, details] = await Promise.all([
                loadLaterMessages(page, 'appointment', locale),
                loadLaterMessages(page, 'details', locale),
            ]);
            appointment.say({ messages, own, details });
        },
    };
    return view;
}
/** From a receipt to what can be done about it. Whoever holds the view goes on holding it: it is another one now. */
async function replaceView(start, view, link) {
    view.unmount();
    delete view.fill;
    Object.assign(view, await startAppointment(start, link));
}
/** The words of the first half where an appointment is moved: the way back leads to it, not to the reasons. */
function movingTexts({ messages, own }) {
    const { booking } = messages;
    const { title, back, slot, check, done } = own.move;
    return {
        ...messages,
        booking: {
            ...booking,
            title,
            steps: { reason: own.title, slot, details: check, result: done },
            slot: { ...booking.slot, change: back },
        },
    };
}
/**
 * The booking as a choice of a slot: what was asked before the first appointment is not asked again, and what follows
 * the choice is the move.
 */
function movingPorts(part, scheduling) {
    return {
        scheduling: {
            ...scheduling,
            async readCatalog() {
                const answer = await scheduling.readCatalog();
                if (!answer.ok)
                    return answer;
                const services = answer.value.services.map(({ questions: _asked, audience: _audience, age: _age, ...rest }) => rest);
                return { ...answer, value: { ...answer.value, services } };
            },
        },
        loadDetails: async () => ({ module: movingModule(part), ports: {} }),
        loadDetailsMessages: async () => ({}),
        onBooked: () => undefined,
    };
}
/** In the place of the form comes the question whether to move. The booking asks nothing else of its second half. */
function movingModule(part) {
    const createDetails = (...[state, { loseSlot }]) => {
        const { Confirm } = part.create(state, { loseSlot });
        const Nothing = () => null;
        return {
            ...{ DetailsStep: Confirm, ResultStep: Nothing, EarlierNotes: Nothing },
            deliveries: { stop() { }, disown() { } },
            speak() { },
            model: { fill() { }, clear() { } },
        };
    };
    return { styles: [], createDetails };
}

export { loadWaiting, replaceView, startAppointment };
