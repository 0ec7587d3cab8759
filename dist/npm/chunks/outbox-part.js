import { B as BookingReceipt } from './booking-receipt.js';
import { s as serialiseJson } from './serialise-json.js';
import { u as uuidV7 } from './uuid-v7.js';
import { r as read } from './read.js';
import { s as silence } from './answer.js';
import { o as outboxOutcomes } from './outbox-outcomes.js';
import { a as ConsentReceipt, m as maximumBatchBytes, b as maximumBatchEvents } from './cloud-event.js';
import { b as databaseConnection, e as textSealing, m as metaStore, c as committed, a as resultOf, d as deleteDatabase, t as timers, o as otherTabs, w as watchPage, h as rowSealing, r as rowStore, g as whereAllowed, f as browserWorld } from './timers.js';
import { P as Problem } from './problem.js';
import { o as outboxName } from './index4.js';
import 'zod/mini';
import './parcel-codes.js';
import './is-calendar-date.js';

/** A key for a request, or the id of an event. */
const mintKey = () => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
/** @returns Queues an event of a widget, to be sent when that is convenient; whether it may be is decided before. */
function eventRecorder(outbox, clinic, widget) {
    return (type, data) => {
        const id = mintKey();
        const event = {
            ...{ specversion: '1.0', id, type, data },
            source: `/sites/${clinic}/widgets/${widget}`,
            time: new Date().toISOString(),
        };
        const body = serialiseJson(event);
        void outbox.submit({ id, kind: 'telemetry', path: 'v1/events', body, contentType: 'text/plain' });
    };
}

/** A failure must be on the screen within ten seconds. */
const waitMs$3 = 9_500;
/**
 * Books through the outbox: the request is written down before it leaves, outlives the page, and is known to
 * have arrived only by a receipt that names its key.
 */
function outboxBooking({ outbox, findBooking, signal }) {
    const { submit, awaitOutcome } = outboxOutcomes({
        ...{ outbox, signal, waitMs: waitMs$3 },
        async outcomeOf({ id, state, answer, problem }) {
            if (state === 'received') {
                const reading = read(BookingReceipt, answer);
                return reading.ok ? reading : findBooking(id);
            }
            // The answer to one that expired may have been lost on the way: only the clinic knows.
            const settled = state === 'expired' ? await findBooking(id) : { ok: false, problem: problem ?? silence };
            await outbox.discard(id);
            return settled;
        },
    });
    return {
        findBooking,
        awaitOutcome,
        abandonBooking: (id) => outbox.discard(id),
        bookAppointment: ({ request, idempotencyKey: id, expiresAt }) => submit({
            ...{ id, kind: 'submission', path: 'v1/bookings', contentType: 'application/json', expiresAt },
            body: serialiseJson(request),
        }),
    };
}

/**
 * Says what of the queue was meant for one purpose alone, and so goes when the consent to that purpose is taken back.
 *
 * Events, and nothing else. A booking that waits may carry the same consent, but it is care: to drop it would cost an
 * appointment that the patient believes saved, for a tick beside it. It keeps its place, and the withdrawal is written
 * down behind it: the clinic reads in order what was agreed to and that it is over.
 *
 * @param purpose - Of the notice.
 */
function queuedOnlyFor(purpose) {
    return purpose === 'measurement' ? 'telemetry' : undefined;
}

/** Long enough for an answer that comes at all; the patient has nothing to wait for, the wish is safe by then. */
const waitMs$2 = 2_500;
/**
 * Takes consents back through the outbox. Promises that a withdrawal outlives the tab, reaches the clinic behind
 * whatever was submitted before it, and that nothing of its purpose leaves the page after it was written down.
 */
function outboxConsent({ outbox, signal }) {
    const { submit, awaitOutcome } = outboxOutcomes({
        ...{ outbox, signal, waitMs: waitMs$2 },
        async outcomeOf({ state, answer, problem = silence }) {
            if (state === 'received' && !answer)
                return { ok: true, value: {} };
            const receipt = read(ConsentReceipt, answer);
            return receipt.ok ? receipt : { ok: false, problem };
        },
    });
    return {
        awaitWithdrawal: awaitOutcome,
        async withdraw({ purpose, manageToken, notice }, id) {
            const dropped = queuedOnlyFor(purpose);
            if (dropped)
                await outbox.purge(dropped);
            const body = serialiseJson({ manageToken, notice, decision: 'withdrawn' });
            return submit({
                ...{ id, kind: 'submission', path: 'v1/consents', body, contentType: 'application/json' },
            });
        },
    };
}

/**
 * Everything by which a booking leaves the page. Nothing is stored before the patient submits something: only
 * then does the outbox make its database.
 */
function bookingDelivery(options) {
    const { http, outbox, clinic, signal } = options;
    const record = eventRecorder(outbox, clinic, 'booking');
    return {
        submission: outboxBooking({
            ...{ outbox, signal },
            findBooking: (key) => http.call({ path: `v1/bookings/by-key/${encodeURIComponent(key)}`, schema: BookingReceipt }),
        }),
        deliveries: outbox,
        consent: outboxConsent({ outbox, signal }),
        // Its type says it is always there; on a page without TLS it is not.
        subtle: crypto.subtle,
        mintKey,
        recordRequested: (data) => record('booking.requested', data),
    };
}

const name = 'kept';
const dayMs$2 = 86_400_000;
/**
 * Keeps one text on this device for a day, in a database of its own, sealed with a key that cannot leave the browser.
 * There is none before something is written, and none after `forget`; what is too old is removed when it is read.
 */
function keptText(options) {
    const connection = databaseConnection(options);
    let turn = Promise.resolve();
    /** One after the other, in the order of asking. */
    const inTurn = (run) => {
        const mine = turn.then(run, run);
        turn = mine.catch(() => undefined);
        return mine;
    };
    const remove = () => {
        connection.release();
        return deleteDatabase(options);
    };
    return {
        /** @returns What is kept; nothing when there is nothing, or it cannot be read any more. */
        read: () => inTurn(async () => {
            const found = await connection.existing();
            if (!found)
                return undefined;
            const meta = found.database.transaction(metaStore).objectStore(metaStore);
            const sealed = await resultOf(meta.get(name));
            const sealing = textSealing(options.crypto, found.key);
            const text = sealed && (await sealing.open(sealed, name).catch(() => undefined));
            const { body, until } = JSON.parse(text ?? '{}');
            if (until !== undefined && until > options.now())
                return body;
            await remove();
            return undefined;
        }),
        /** @throws When this device keeps nothing. */
        write: (body) => inTurn(async () => {
            const { database, key } = await connection.created();
            const text = JSON.stringify({ body, until: options.now() + dayMs$2 });
            const sealed = await textSealing(options.crypto, key).seal(text, name);
            const transaction = database.transaction(metaStore, 'readwrite');
            const commit = committed(transaction);
            transaction.objectStore(metaStore).put(sealed, name);
            await commit;
        }),
        forget: () => inTurn(remove),
        close: () => connection.close(),
    };
}

const hourMs = 3_600_000;
const baseMs = 500;
const longestMs = 1.5 * hourMs;
/**
 * How long to wait after another failure: exponential with full jitter, so that a thousand browsers that lost
 * the same backend do not come back together.
 *
 * The cap keeps an outage of 72 hours below 200 tries: jitter halves it on average, which makes 96 tries, a dozen in
 * the first minutes, and leaves room for hints. That nobody waits that long for a backend that is back is the work of
 * the probe, not of this delay.
 *
 * @param attempts - Failures before this one.
 * @param random - In [0, 1).
 *
 * @example
 * ```ts
 * retryDelayMs(3, 0.5); // => 2000, the middle of 0.5 s × 2³
 * ```
 */
function retryDelayMs(attempts, random) {
    return random * Math.min(longestMs, baseMs * 2 ** Math.min(attempts, 20));
}
/**
 * How long a row has still to wait.
 *
 * A wait longer than any that is ever set means that the clock was put back, and a clock put back must not hold a
 * patient's request for a year.
 *
 * @param urgency - A hint lets go at once whatever the backend itself has not asked to wait.
 */
function remainingMs(row, urgency, now) {
    if (urgency === 'hinted' && !row.isOrdered)
        return 0;
    const left = row.nextAt - now;
    return left > longestMs ? 0 : Math.max(0, left);
}

// RFC 9110, 5.6.7: the one form of a date that may still be sent.
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
/**
 * Reads `Retry-After` (RFC 9110, 10.2.3) in both its forms.
 *
 * @param now - Milliseconds since 1970, by the backend's clock where it is known.
 * @returns Milliseconds, an hour at most; `undefined` for anything that is not a wait: negative, past, garbage.
 *
 * @example
 * ```ts
 * retryAfterMs('120', 0); // => 120000
 * retryAfterMs('Thu, 01 Jan 1970 00:00:30 GMT', 0); // => 30000
 * ```
 */
function retryAfterMs(header, now) {
    const text = header?.trim() ?? '';
    const ms = /^\d+$/.test(text) ? Number(text) * 1_000 : httpDate.test(text) ? Date.parse(text) - now : 0;
    return ms > 0 ? Math.min(ms, hourMs) : undefined;
}

/**
 * Makes a `fetch` that never rejects and ends in time, even where the page's own ignores that it was aborted or
 * breaks off in the middle of an answer.
 *
 * @returns A function that answers a reply, or `undefined` for silence.
 */
function exchanges(world, clock) {
    async function fetchReply(url, init) {
        const response = await world.fetch(url, {
            credentials: 'omit',
            cache: 'no-store',
            // The path of the clinic's page can name an illness; its origin cannot.
            referrerPolicy: 'origin',
            ...init,
        });
        const { status, headers } = response;
        const text = await response.text();
        const body = parseJson(text);
        if (body !== undefined)
            clock.learn(headers.get('date'));
        const wait = retryAfterMs(headers.get('retry-after'), clock.now() ?? world.now());
        return { status, text, body, retryAfterMs: wait };
    }
    return async (url, init, limitMs) => {
        const stop = new AbortController();
        let callOff = () => { };
        const silence = new Promise((resolve) => {
            callOff = world.after(limitMs, () => {
                stop.abort();
                resolve(undefined);
            });
        });
        const reply = fetchReply(url, { ...init, signal: stop.signal }).catch(() => undefined);
        const first = await Promise.race([reply, silence]);
        callOff();
        return first;
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

/** A hanging server must not keep the next try waiting. */
const tryMs = 15_000;
const probeMs = 5_000;
/** Measured: 60,000 bytes pass in all browsers, 65,000 in none. */
const mostKeepaliveBytes = 48 * 1024;
const bytesOf = (text) => new TextEncoder().encode(text).length;
/** The bytes of a request: a submission as it is, events as one list. */
function bodyOf(parcels) {
    const [first] = parcels;
    if (first?.kind === 'submission')
        return first.body;
    return `[${parcels.map(({ body }) => body).join(',')}]`;
}
/** Talks to the backend: one request, one reply or silence. It decides nothing. */
function parcelSender(options, world, clock) {
    const { clinic } = options;
    const endpoint = options.endpoint.replace(/\/+$/, '');
    const exchange = exchanges(world, clock);
    let inFlight = 0;
    return {
        async post(parcels) {
            const [first] = parcels;
            if (!first)
                return undefined;
            const { id, kind, path, contentType, bearer, ifMatch } = first;
            const body = bodyOf(parcels);
            const bytes = bytesOf(body);
            const keepalive = inFlight + bytes <= mostKeepaliveBytes;
            // Without a header of ours, plain text needs no preflight, which a closing tab could not finish.
            const isSimple = kind === 'telemetry' || contentType === 'text/plain';
            const headers = isSimple
                ? { 'content-type': 'text/plain;charset=UTF-8' }
                : {
                    ...{ 'content-type': contentType, 'idempotency-key': id },
                    ...(bearer && { authorization: `Bearer ${bearer}` }),
                    ...(ifMatch && { 'if-match': ifMatch }),
                };
            inFlight += bytes;
            const url = `${endpoint}/${path}?clinic=${encodeURIComponent(clinic)}`;
            const reply = await exchange(url, { method: 'POST', headers, body, keepalive }, tryMs);
            inFlight -= bytes;
            return reply;
        },
        async probe() {
            const reply = await exchange(`${endpoint}/v1/health`, {}, probeMs);
            const health = reply?.body;
            clock.learn(health?.serverNow);
            return health?.status === 'ok';
        },
        bytesInFlight: () => inFlight,
    };
}

const passing = [408, 425, 429];
/** A refusal that is not a problem of the backend's may be a proxy's during a deployment: believed at this time. */
const believedUnproven = 5;
/**
 * Judges a reply. Only an answer that names the parcel is a receipt, and only a problem with a code is a refusal:
 * everything else, such as the log-in page of a station's network with its status 200, is no outcome at all.
 */
function verdictOn({ id, unproven }, reply, batchSize) {
    const later = { kind: 'later', isUnproven: false, waitMs: reply?.retryAfterMs };
    if (!reply)
        return later;
    const { status, body, text } = reply;
    if (status >= 200 && status < 300)
        return namedIn(body, id) ?? later;
    if (status === 413 && batchSize > 1)
        return { kind: 'split' };
    if (status < 400 || status >= 500 || passing.includes(status))
        return later;
    if (read(Problem, body).ok)
        return { kind: 'refused', problem: text };
    return unproven + 1 < believedUnproven
        ? { ...later, isUnproven: true }
        : { kind: 'refused', problem: problemText('refused', status) };
}
/** Reads a receipt: `idempotencyKey` of a request, or the parcel's entry among `results` of a batch. */
function namedIn(body, id) {
    const { idempotencyKey, results } = Object(body);
    if (idempotencyKey === id)
        return { kind: 'received', answer: body };
    const result = Array.isArray(results)
        ? results.find((one) => one?.id === id)
        : undefined;
    if (!result)
        return undefined;
    if (result.status === 'rejected')
        return { kind: 'refused', problem: problemText(`${String(result.code)}`.replace(/\W/g, ''), 422) };
    return { kind: 'received', answer: body };
}
/** Writes a problem of our own. By hand: an old Prototype.js on the page changes what `JSON.stringify` says. */
function problemText(code, status) {
    return `{"type":"about:blank","title":"Refused","status":${status},"code":"${code}"}`;
}
/** What is said of a refusal that cannot be read any more. */
const unreadable = {
    type: 'about:blank',
    title: 'Damaged on this device',
    status: 0,
    code: 'unreadable',
};
/** Reads a problem document back. */
function problemIn(text) {
    try {
        const reading = read(Problem, JSON.parse(text ?? ''));
        if (reading.ok)
            return reading.value;
    }
    catch {
        // Then it was damaged on the device.
    }
    return unreadable;
}

/** Days on which a parcel may be tried in vain. Days, not an age: a clock that jumps ten years costs one of them. */
const mostDays = { submission: 14, telemetry: 3 };
const dayMs$1 = 86_400_000;
/**
 * Sends what is due, one thing at a time. Promises that submissions leave in their order, that a row goes only once the
 * backend has named it, and that a parcel which cannot be delivered is set aside with its reason, never forgotten.
 */
function deliveryRound(context) {
    const { store, sender, world } = context;
    const settle = settlement(context);
    const openLoads = loadOpening(context);
    let batchSize = maximumBatchEvents;
    /** @returns The row on which this lane waits, and how long. */
    async function deliverLane(kind, turn) {
        for (;;) {
            const rows = (await store.rows()).filter((row) => row.kind === kind && row.state === 'waiting');
            const [head] = rows;
            if (!head)
                return undefined;
            const waitMs = remainingMs(head, turn.urgency, world.now());
            if (waitMs > 0 || !(await turn.mayGoOn()))
                return [head, waitMs];
            const loads = await openLoads(rows.slice(0, kind === 'telemetry' ? batchSize : 1));
            if (loads.length === 0)
                continue;
            const reply = await sender.post(loads.map(([, parcel]) => parcel));
            const outcome = await settle(loads, reply);
            batchSize = outcome === 'split' ? Math.ceil(loads.length / 2) : maximumBatchEvents;
            // What follows must not overtake it.
            if (typeof outcome === 'number')
                return [head, outcome];
        }
    }
    return {
        async run(turn) {
            const submission = await deliverLane('submission', turn);
            const telemetry = await deliverLane('telemetry', turn);
            const waits = [submission, telemetry].flatMap((lane) => lane?.[1] ?? []);
            return {
                waitMs: waits.length > 0 ? Math.min(...waits) : undefined,
                isWorthProbing: submission !== undefined && !submission[0].isOrdered,
            };
        },
        /** Sends parcels out of turn, because the page may be gone in a moment. A repeat does no harm. */
        async runOutOfTurn(parcels) {
            const reply = await sender.post(parcels);
            if (!reply)
                return;
            const rows = await store.rows();
            const loads = parcels.flatMap((parcel) => {
                const row = rows.find(({ id }) => id === parcel.id);
                return row ? [[row, parcel]] : [];
            });
            await settle(loads, reply);
        },
    };
}
/** Cuts off the head of a list of events: as many as go into one request. */
function batchOf(items, parcelOf, mostBytes = maximumBatchBytes) {
    const path = items[0] && parcelOf(items[0]).path;
    const batch = [];
    for (const item of items.slice(0, maximumBatchEvents)) {
        if (parcelOf(item).path !== path)
            break;
        if (bytesOf(bodyOf([...batch, item].map(parcelOf))) > mostBytes)
            break;
        batch.push(item);
    }
    return batch;
}
/** Opens rows for sending; what is damaged or too old is set aside instead. */
function loadOpening({ store, clock, world, tell }) {
    async function setAside(row) {
        world.report({ code: 'unreadable', count: 1 });
        await store.change(row, { state: 'refused' });
        tell({ id: row.id, state: 'refused', problem: problemIn(undefined) });
    }
    return async (rows) => {
        const loads = [];
        for (const row of rows) {
            const parcel = (await store.read(row))?.parcel;
            if (!parcel)
                await setAside(row);
            else if (Date.parse(parcel.expiresAt ?? '') < (clock.now() ?? -Infinity))
                await expire({ store, world, tell }, row);
            else
                loads.push([row, parcel]);
        }
        const batch = batchOf(loads, ([, parcel]) => parcel);
        // One event alone is sent however large it is: then the backend says what it thinks of it.
        return batch.length > 0 ? batch : loads.slice(0, 1);
    };
}
async function expire({ store, world, tell }, row) {
    if (row.kind === 'telemetry') {
        await store.remove([row]);
        world.report({ code: 'shed', count: 1 });
    }
    else {
        await store.change(row, { state: 'expired' });
    }
    tell({ id: row.id, state: 'expired' });
}
/** Carries out what a reply means for each parcel it is about. */
function settlement(context) {
    const { store, world, tell } = context;
    async function refuse(row, problem) {
        if (row.kind === 'telemetry') {
            await store.remove([row]);
            world.report({ code: 'shed', count: 1 });
        }
        else {
            await store.change(row, { state: 'refused' }, problem);
        }
        tell({ id: row.id, state: 'refused', problem: problemIn(problem) });
    }
    async function postpone(row, verdict) {
        const now = world.now();
        const today = Math.floor(now / dayMs$1);
        const days = row.days + (today === row.lastDay ? 0 : 1);
        if (days > mostDays[row.kind]) {
            await expire(context, row);
            return 0;
        }
        const delay = retryDelayMs(row.attempts, world.random());
        // A tenth more than the backend asked for, at random, so that not everyone is back in the same second.
        const waitMs = Math.max(delay, (verdict.waitMs ?? 0) * (1 + world.random() / 10));
        await store.change(row, {
            ...{ attempts: row.attempts + 1, days, lastDay: today, nextAt: now + waitMs },
            isOrdered: verdict.waitMs !== undefined,
            unproven: verdict.isUnproven ? row.unproven + 1 : 0,
        });
        return waitMs;
    }
    return async (loads, reply) => {
        let outcome = 'delivered';
        for (const [row] of loads) {
            const verdict = verdictOn(row, reply, loads.length);
            if (verdict.kind === 'split')
                return 'split';
            if (verdict.kind === 'received') {
                await store.remove([row]);
                tell({ id: row.id, state: 'received', answer: verdict.answer });
            }
            else if (verdict.kind === 'refused') {
                await refuse(row, verdict.problem);
            }
            else {
                const waitMs = await postpone(row, verdict);
                outcome = typeof outcome === 'number' ? Math.min(outcome, waitMs) : waitMs;
            }
        }
        return outcome;
    };
}

/**
 * Sends at the last moment what a page that goes away should not keep to itself: submissions that are only in memory,
 * then events. Only as much as browsers carry on without the page; rows stay until the backend has named them, so
 * what does not get through is there on the next visit.
 */
function departure({ sender, atRisk, send }) {
    const inFlight = new Set();
    const depart = async (parcels) => {
        for (const { id } of parcels)
            inFlight.add(id);
        await send(parcels).catch(() => undefined);
        for (const { id } of parcels)
            inFlight.delete(id);
    };
    return () => {
        let room = mostKeepaliveBytes - sender.bytesInFlight();
        const left = atRisk().filter(({ id }) => !inFlight.has(id));
        for (const parcel of left.filter(({ kind }) => kind === 'submission')) {
            room -= bytesOf(parcel.body);
            if (room >= 0)
                void depart([parcel]);
        }
        const events = batchOf(left.filter(({ kind }) => kind === 'telemetry'), (parcel) => parcel, room);
        if (events.length > 0)
            void depart(events);
    };
}

/**
 * Knows whether this tab takes events. Once the consent to be counted was taken back it takes none, and lets none
 * that is there go out, until the page is gone.
 *
 * @param mine - What this tab would write down again.
 */
function wantedEvents(store, mine) {
    let isMuted = false;
    /** Takes away what may not go out any more. */
    async function dropUnwanted() {
        if (!isMuted)
            return;
        for (const { id, kind } of mine.values())
            if (kind === 'telemetry')
                mine.delete(id);
        await store.remove((await store.rows()).filter(({ kind }) => kind === 'telemetry'));
    }
    const isUnwanted = ({ kind }) => isMuted && kind === 'telemetry';
    function mute() {
        isMuted = true;
        // What a disk that fails keeps now is dropped before the next round.
        return dropUnwanted().catch(() => undefined);
    }
    return {
        /** Adds what is wanted; asked again afterwards, because writing down takes a moment. */
        async take(parcel, add) {
            if (!isUnwanted(parcel)) {
                const state = await add(parcel);
                if (!isUnwanted(parcel))
                    return state;
                await mute();
            }
            return 'refused';
        },
        dropUnwanted,
        mute,
    };
}

const newsMs = 250;
const dayMs = 86_400_000;
const mostAgeMs = { submission: 14 * dayMs, telemetry: 3 * dayMs };
/** Takes parcels over, and remembers those of this tab until it has heard what became of them. */
function parcelKeeping({ store, clock, world, emit }) {
    /** Were the disk to lose one of them, by eviction or by a patient who clears it, it is written down again. */
    const mine = new Map();
    const events = wantedEvents(store, mine);
    async function forget(id) {
        mine.delete(id);
        if (id === 'everything')
            mine.clear();
        if (id === 'telemetry')
            await events.mute();
    }
    async function add(parcel) {
        try {
            const { row, shed, where } = await store.add(parcel, world.now());
            if (shed > 0)
                world.report({ code: 'shed', count: shed });
            if (row.state !== 'waiting')
                return row.state;
            mine.set(parcel.id, parcel);
            return where === 'disk' ? 'saved' : 'saved-in-memory';
        }
        catch {
            // An event for which there is no room left.
            mine.delete(parcel.id);
            world.report({ code: 'shed', count: 1 });
            return 'expired';
        }
    }
    return {
        add: (parcel) => events.take(withExpiry(parcel, clock.now()), add),
        /** Forgets one, or what a purge is about: no UUID is called so. After all events it takes none any more. */
        forget,
        /** Brings the disk to what it should be: writes down again what it has lost, and drops what nobody may send. */
        async restore() {
            await events.dropUnwanted();
            const kept = new Set((await store.rows()).map(({ id }) => id));
            const missing = [...mine.keys()].filter((id) => !kept.has(id));
            if (missing.length === 0)
                return;
            // Most likely another tab has just delivered it, and the news is on its way.
            await new Promise((resolve) => world.after(newsMs, resolve));
            for (const id of missing) {
                const parcel = mine.get(id);
                if (parcel)
                    await add(parcel);
            }
        },
        /** What would be lost or late if the page went away now. */
        atRisk: () => [...mine.values()].filter(({ id, kind }) => kind === 'telemetry' || store.isInMemory(id)),
        /** Takes note of what another tab has told. */
        async hear({ id, state }) {
            if (state === 'discarded') {
                if (id === 'everything')
                    await store.clearMemory();
                return forget(id);
            }
            const row = state === 'refused' ? (await store.rows()).find((one) => one.id === id) : undefined;
            emit(row ? await deliveryOf(row, store) : { id, state });
        },
    };
}
/** All submissions that are not received, oldest first. */
async function pendingIn(store) {
    const rows = (await store.rows()).filter(({ kind }) => kind === 'submission');
    return Promise.all(rows.map((row) => deliveryOf(row, store)));
}
async function deliveryOf(row, store) {
    const { id, state } = row;
    const contents = await store.read(row).catch(() => undefined);
    const saved = store.isInMemory(id) ? 'saved-in-memory' : 'saved';
    return {
        ...{ id, path: contents?.parcel.path, state: state === 'waiting' ? saved : state },
        ...(state === 'refused' && { problem: problemIn(contents?.problem) }),
    };
}
/** A parcel lives by the backend's clock; before that is known, the days of vain tries are counted instead. */
function withExpiry(parcel, serverNow) {
    if (parcel.expiresAt || serverNow === undefined)
        return parcel;
    return { ...parcel, expiresAt: new Date(serverNow + mostAgeMs[parcel.kind]).toISOString() };
}

/** How often a tab without Web Locks asks whether it is its turn. */
const askMs = 1_000;
/**
 * Lets one tab send at a time. Web Locks free themselves when a tab is closed or killed; where they are blocked, a
 * lease on the disk runs out instead. Should two tabs send all the same, the idempotency keys make it harmless.
 */
function senderTurns(name, world, store) {
    const closing = new AbortController();
    const closed = new Promise((resolve) => closing.signal.addEventListener('abort', () => resolve()));
    const owner = `${world.now()}-${world.random()}`;
    const mayGoOn = async () => !closing.signal.aborted && store.takeLease(owner, world.now());
    const pause = () => new Promise((resolve) => world.after(askMs, resolve));
    async function takeLease(work) {
        while (!(await mayGoOn())) {
            if (closing.signal.aborted)
                return;
            await Promise.race([pause(), closed]);
        }
        try {
            await Promise.race([work(mayGoOn), closed]);
        }
        finally {
            await store.endLease(owner);
        }
    }
    return {
        async take(work) {
            let hasBegun = false;
            try {
                if (!world.locks)
                    return await takeLease(work);
                await world.locks.request(name, { signal: closing.signal }, () => {
                    hasBegun = true;
                    return Promise.race([work(async () => !closing.signal.aborted), closed]);
                });
            }
            catch (error) {
                if (closing.signal.aborted)
                    return;
                // Locks that are there and refuse: storage is blocked for this page.
                if (hasBegun || !world.locks)
                    throw error;
                await takeLease(work);
            }
        },
        close: () => closing.abort(),
    };
}

/** With five seconds for the answer and fifteen for a try that hangs meanwhile: less than a minute after recovery. */
const probeEveryMs = 40_000;
/** After a round that broke off, such as by a disk that fails. */
const interruptedMs = 30_000;
/** How many tries of one outage may be owed to hints. With those of the backoff they stay below 200 in 72 hours. */
const mostHints = { probe: 30, event: 30 };
function hintBudget() {
    let left = { ...mostHints };
    return {
        /** @returns What a hint of that kind is worth now. */
        spend(kind) {
            left[kind] -= 1;
            return left[kind] >= 0 ? 'hinted' : 'due';
        },
        renew() {
            left = { ...mostHints };
        },
    };
}
/**
 * Owns when to send. Promises that a backend that is back gets what waits for it within a minute, at the price of one
 * bodyless request every 40 seconds while a submission waits; without a health check at the backend, the backoff and
 * the browser's own hints decide.
 */
function sendingPace({ turns, runRound, probe, world }) {
    let wanted;
    let running;
    let callOff = () => { };
    let isWaiting = false;
    let isClosed = false;
    const hints = hintBudget();
    async function run() {
        while (wanted && !isClosed) {
            const urgency = wanted;
            wanted = undefined;
            callOff();
            let result = { waitMs: interruptedMs, isWorthProbing: false };
            try {
                await turns.take(async (mayGoOn) => {
                    result = await runRound({ urgency, mayGoOn });
                });
            }
            catch {
                world.report({ code: 'interrupted', count: 1 });
            }
            schedule(result);
        }
        running = undefined;
    }
    function schedule({ waitMs, isWorthProbing }) {
        isWaiting = waitMs !== undefined;
        if (waitMs === undefined)
            hints.renew();
        if (waitMs === undefined || isClosed)
            return;
        const probeMs = probeEveryMs * (0.75 + world.random() / 4);
        callOff =
            isWorthProbing && waitMs > probeMs
                ? world.after(probeMs, () => void probeThenLook())
                : world.after(waitMs, () => void look('due'));
    }
    async function probeThenLook() {
        await look((await probe()) ? hints.spend('probe') : 'due');
    }
    function look(urgency) {
        if (wanted !== 'hinted')
            wanted = urgency;
        return (running ??= run());
    }
    return {
        look,
        async hint() {
            if (isWaiting)
                await look((await probe()) ? hints.spend('probe') : hints.spend('event'));
            else
                await look('due');
        },
        close() {
            isClosed = true;
            callOff();
        },
    };
}

/**
 * Keeps the backend's time by the device's clock.
 *
 * @param deviceNow - The device's clock. A jump of it between two lessons is not noticed; the next lesson repairs it.
 */
function serverClock(deviceNow) {
    let aheadMs;
    return {
        learn(instant) {
            const ms = typeof instant === 'string' ? Date.parse(instant) : NaN;
            if (!Number.isNaN(ms))
                aheadMs = ms - deviceNow();
        },
        now: () => (aheadMs === undefined ? undefined : deviceNow() + aheadMs),
    };
}

/** Caps of one clinic's outbox on one device. */
const mostRows = 200;
const mostBytes = 1_000_000;
const telemetryWaitMs = 2_000;
/** A row without a place yet. Telemetry waits a moment, because events come in company. */
function newRow({ id, kind }, now, bytes) {
    return {
        ...{ id, kind, bytes, state: 'waiting', attempts: 0, unproven: 0, days: 0, lastDay: 0 },
        nextAt: kind === 'telemetry' ? now + telemetryWaitMs : 0,
        isOrdered: false,
    };
}
/**
 * Chooses what has to go so that one more fits: telemetry, the oldest first, and never a submission.
 *
 * @returns The rows to shed, or `undefined` when even all telemetry would not make enough room.
 */
function rowsToShed(rows, incomingBytes) {
    const shed = [];
    let count = rows.length + 1;
    let bytes = rows.reduce((sum, row) => sum + row.bytes, incomingBytes);
    for (const row of rows) {
        if (count <= mostRows && bytes <= mostBytes)
            break;
        if (row.kind !== 'telemetry')
            continue;
        shed.push(row);
        count -= 1;
        bytes -= row.bytes;
    }
    return count <= mostRows && bytes <= mostBytes ? shed : undefined;
}

/** Keeps parcels as long as the page lives. It has always room for a submission: there is nowhere else to go. */
function memoryStore() {
    const kept = new Map();
    let lastSeq = 0;
    return {
        async add(parcel, now) {
            const known = kept.get(parcel.id);
            if (known)
                return { row: known.row, shed: 0 };
            const bytes = parcel.body.length;
            const shed = rowsToShed([...kept.values()].map(({ row }) => row), bytes);
            if (!shed && parcel.kind === 'telemetry')
                throw new Error('No room for another event.');
            for (const { id } of shed ?? [])
                kept.delete(id);
            const row = { ...newRow(parcel, now, bytes), seq: ++lastSeq };
            kept.set(parcel.id, { row, contents: { parcel } });
            return { row, shed: shed?.length ?? 0 };
        },
        rows: async () => [...kept.values()].map(({ row }) => row),
        read: async ({ id }) => kept.get(id)?.contents,
        async change({ id }, change, problem) {
            const known = kept.get(id);
            if (!known)
                return;
            const { parcel } = known.contents;
            kept.set(id, {
                row: { ...known.row, ...change },
                contents: problem === undefined ? known.contents : { parcel, problem },
            });
        },
        async remove(rows) {
            for (const { id } of rows)
                kept.delete(id);
        },
        takeLease: async () => true,
        endLease: async () => undefined,
        destroy: async () => kept.clear(),
        release: () => undefined,
        close: () => kept.clear(),
    };
}

/**
 * Keeps parcels on the disk, and in memory what the disk will not take. Nothing that storage does can make it
 * reject, but for an event when even memory has no more room.
 */
function storeWithMemory(disk, report) {
    const memory = memoryStore();
    const inMemory = new Set();
    const homeOf = ({ id }) => (inMemory.has(id) ? memory : disk);
    /** A full disk takes one more when its events go; a connection that was cut meanwhile works the second time. */
    async function addAfterShedding(...[parcel, now]) {
        const events = (await disk.rows()).filter(({ kind }) => kind === 'telemetry');
        if (events.length > 0)
            await disk.remove(events);
        const added = await disk.add(parcel, now);
        return { ...added, shed: added.shed + events.length };
    }
    async function clearMemory() {
        inMemory.clear();
        await memory.destroy();
    }
    return {
        async add(parcel, now) {
            // Once something is in memory, what follows goes there too: the disk is sent first, and order is a promise.
            if (inMemory.size === 0) {
                const added = await disk
                    .add(parcel, now)
                    .catch(() => addAfterShedding(parcel, now))
                    .catch(() => undefined);
                if (added)
                    return { ...added, where: 'disk' };
            }
            const added = await memory.add(parcel, now);
            inMemory.add(parcel.id);
            report({ code: 'kept_in_memory', count: 1 });
            return { ...added, where: 'memory' };
        },
        isInMemory: (id) => inMemory.has(id),
        rows: async () => [...(await disk.rows().catch(() => [])), ...(await memory.rows())],
        read: (row) => homeOf(row).read(row),
        change: (row, change, problem) => homeOf(row).change(row, change, problem),
        async remove(rows) {
            await memory.remove(rows);
            const onDisk = rows.filter(({ id }) => !inMemory.delete(id));
            if (onDisk.length > 0)
                await disk.remove(onDisk);
        },
        takeLease: (owner, now) => disk.takeLease(owner, now).catch(() => true),
        endLease: (owner) => disk.endLease(owner).catch(() => undefined),
        clearMemory,
        async destroy() {
            await clearMemory();
            await disk.destroy().catch(() => undefined);
        },
        release: () => disk.release(),
        close: () => disk.close(),
    };
}

/**
 * Owns everything a patient submits from the moment it is written down until the backend has named it in a receipt.
 * Promises that nothing of it is lost or has two effects: offline, through errors and lost answers, in two tabs, and
 * when the tab is closed or the browser killed. When storage fails it keeps it in memory and says so; what the
 * backend refuses is told, and kept until it was seen.
 */
function openOutbox(parts) {
    const { keeping, listeners, pace, store, tabs, tell, stop } = startOutbox(parts);
    return {
        async submit(parcel) {
            const state = await keeping.add(parcel);
            if (state.startsWith('saved'))
                tell({ id: parcel.id, state });
            void pace.look('due');
            return state;
        },
        watch(listener) {
            listeners.add(listener);
            return () => void listeners.delete(listener);
        },
        pending: () => pendingIn(store),
        async discard(id) {
            void keeping.forget(id);
            tabs.tell({ id, state: 'discarded' });
            await store.remove((await store.rows()).filter((row) => row.id === id)).catch(() => undefined);
        },
        async purge(what) {
            tabs.tell({ id: what, state: 'discarded' });
            await keeping.forget(what);
            if (what === 'everything')
                await store.destroy();
        },
        flush: () => pace.look('hinted'),
        close: stop,
    };
}
/** Joins the parts, takes up what an earlier visit has left, and begins to listen. */
function startOutbox({ options, world: outside, disk }) {
    const running = timers(outside.after);
    const world = { ...outside, after: running.after };
    const name = outboxName(options);
    const clock = serverClock(world.now);
    const store = storeWithMemory(disk, world.report);
    const sender = parcelSender(options, world, clock);
    const listeners = new Set();
    const emit = (delivery) => {
        if (!delivery.state.startsWith('saved'))
            void keeping.forget(delivery.id);
        for (const listener of [...listeners])
            listener(delivery);
    };
    const tell = (delivery) => {
        emit(delivery);
        tabs.tell({ id: delivery.id, state: delivery.state });
    };
    const keeping = parcelKeeping({ store, clock, world, emit });
    const tabs = otherTabs(name, world, (news) => {
        // Should that tab go away, someone has to know that there is something to send.
        void keeping.hear(news).then(() => pace.look('due'));
    });
    const round = deliveryRound({ store, sender, clock, world, tell });
    const turns = senderTurns(name, world, store);
    const runRound = (turn) => keeping.restore().then(() => round.run(turn));
    const pace = sendingPace({ turns, world, runRound, probe: sender.probe });
    const stopWatching = watchPage(world, {
        onHint: () => void pace.hint(),
        onLeave: departure({ sender, atRisk: keeping.atRisk, send: round.runOutOfTurn }),
        onSleep() {
            tabs.release();
            store.release();
        },
    });
    const stop = () => {
        stopWatching();
        listeners.clear();
        for (const part of [pace, turns, running, tabs, store])
            part.close();
    };
    void pace.look('hinted');
    return { keeping, listeners, pace, store, tabs, tell, stop };
}

/**
 * Reads a row that may be damaged: whatever does not fit gets its plainest value, so that the row can be shown, set
 * aside and removed like any other. One of unknown kind is taken for the patient's own.
 */
function soundRow(found) {
    const number = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
    const { seq, id, kind, state, sealed } = found;
    return {
        seq: number(seq),
        id: typeof id === 'string' ? id : `unreadable-${number(seq)}`,
        kind: kind === 'telemetry' ? kind : 'submission',
        state: state === 'refused' || state === 'expired' ? state : 'waiting',
        bytes: number(found.bytes),
        attempts: number(found.attempts),
        nextAt: number(found.nextAt),
        isOrdered: found.isOrdered === true,
        unproven: number(found.unproven),
        days: number(found.days),
        lastDay: number(found.lastDay),
        sealed: sealed instanceof ArrayBuffer ? sealed : new ArrayBuffer(0),
    };
}

/** Longer than one try may take, so that a tab that sends keeps it. */
const leaseMs = 30_000;

const leaseIn = (meta) => resultOf(meta.get('lease'));
/** Takes or keeps the right to send, in one transaction; says whether it was to be had. */
async function takeLeaseIn(meta, owner, now) {
    const lease = await leaseIn(meta);
    const leftMs = lease && lease.owner !== owner ? lease.until - now : 0;
    // One that seems to last longer than any can was taken before the clock was put back.
    if (leftMs > 0 && leftMs <= leaseMs)
        return false;
    meta.put({ owner, until: now + leaseMs }, 'lease');
    return true;
}
async function endLeaseIn(meta, owner) {
    if ((await leaseIn(meta))?.owner === owner)
        meta.delete('lease');
}

/**
 * Owns the rows on the disk. Promises that what was added is there after a killed browser, that nothing of it can
 * be read outside this browser, and that nothing is created before the first parcel. When storage fails, the
 * method rejects, and the caller keeps the parcel elsewhere.
 */
function indexedDbStore(options) {
    const connection = databaseConnection(options);
    const sealingOf = ({ key }) => rowSealing(options.crypto, key);
    const inExisting = async (name, mode, work) => {
        const connected = await connection.existing();
        return connected && inStore(connected, { name, mode }, (store) => work(store, connected));
    };
    const store = {
        async add(parcel, now) {
            const connected = await connection.created();
            const sealed = await sealingOf(connected).seal({ parcel });
            const row = { ...newRow(parcel, now, sealed.byteLength), sealed };
            return inStore(connected, { name: rowStore, mode: 'readwrite' }, (rows) => addRow(rows, row));
        },
        async rows() {
            const found = await inExisting(rowStore, 'readonly', (rows) => resultOf(rows.getAll()));
            return (found ?? []).map(soundRow);
        },
        async read(row) {
            const connected = await connection.existing();
            return connected && openRow(sealingOf(connected), row);
        },
        async change(row, change, problem) {
            const contents = problem === undefined ? undefined : await store.read(row);
            const connected = await connection.existing();
            const opened = contents && { ...contents, problem: problem ?? '' };
            const sealed = connected && opened && (await sealingOf(connected).seal(opened));
            await inExisting(rowStore, 'readwrite', async (rows) => {
                const known = await resultOf(rows.get(row.seq));
                if (known)
                    rows.put({ ...soundRow(known), ...change, ...(sealed && { sealed }) });
            });
        },
        async remove(gone) {
            await inExisting(rowStore, 'readwrite', (rows) => gone.forEach(({ seq }) => rows.delete(seq)));
        },
        takeLease: async (owner, now) => (await inExisting(metaStore, 'readwrite', (meta) => takeLeaseIn(meta, owner, now))) ?? true,
        endLease: (owner) => inExisting(metaStore, 'readwrite', (meta) => endLeaseIn(meta, owner)),
        async destroy() {
            await inExisting(rowStore, 'readwrite', (rows) => void rows.clear());
            connection.release();
            await deleteDatabase(options);
        },
        release: () => connection.release(),
        close: () => connection.close(),
    };
    return store;
}
/** What cannot be opened is damaged. */
const openRow = (sealing, row) => sealing.open(soundRow(row).sealed, row).catch(() => undefined);
async function inStore({ database }, { name, mode }, work) {
    const transaction = database.transaction(name, mode, { durability: 'strict' });
    const commit = committed(transaction);
    const result = await work(transaction.objectStore(name));
    await commit;
    return result;
}
async function addRow(rows, row) {
    const known = await resultOf(rows.index('id').get(row.id));
    if (known)
        return { row: soundRow(known), shed: 0 };
    const others = await resultOf(rows.getAll());
    const shed = rowsToShed(others.map(soundRow), row.bytes);
    if (!shed)
        throw new Error('No room for another parcel.');
    for (const { seq } of shed)
        rows.delete(seq);
    const seq = Number(await resultOf(rows.add(row)));
    return { row: { ...row, seq }, shed: shed.length };
}

/**
 * Opens the outbox of a page. One is enough for all the widgets of a clinic; it outlives each of them, because what is
 * only in memory is lost when it closes.
 *
 * @example
 * ```ts
 * const outbox = browserOutbox({ endpoint: 'https://rdv.clinic.example', clinic: 'tilleuls', report });
 * await outbox.submit({ id, kind: 'submission', path: 'v1/bookings', body, contentType: 'application/json' });
 * // => 'saved'
 * ```
 */
function browserOutbox({ report, ...options }) {
    const world = {
        ...browserWorld(),
        random: () => Math.random(),
        fetch: (url, init) => fetch(url, init),
        locks: whereAllowed(() => navigator.locks),
        report,
    };
    const disk = indexedDbStore({
        factory: whereAllowed(() => indexedDB),
        name: outboxName(options),
        ...{ after: world.after, now: world.now },
        crypto,
    });
    return openOutbox({ options, world, disk });
}

/** Of this realm; empty as long as nothing on the page delivers. */
const opened = new Map();
/**
 * The one outbox of a clinic and endpoint on this page, for every widget of it: one order of submissions, one
 * sender, and a consent taken back in one widget holds for all. Opened for the first, closed after the last.
 *
 * @param signal - Aborted when the widget that asks leaves the page.
 * @throws When it has left already: nobody would close it.
 */
function sharedOutbox(options, signal) {
    signal.throwIfAborted();
    const name = outboxName(options);
    const shared = opened.get(name) ?? { outbox: browserOutbox({ ...options, report }), users: 0 };
    opened.set(name, shared);
    shared.users += 1;
    signal.addEventListener('abort', () => {
        shared.users -= 1;
        if (shared.users > 0)
            return;
        opened.delete(name);
        shared.outbox.close();
    });
    return shared.outbox;
}
function report({ code, count }) {
    console.warn(`Parcours: outbox: ${code} (${count})`);
}

/** A failure must be on the screen within ten seconds. */
const waitMs$1 = 9_500;
/**
 * Sends messages to the clinic through the outbox: each is written down before it leaves, and outlives the page.
 *
 * @param signal - Aborted when the widget leaves the page; what is written down goes on.
 */
function messageDelivery(options, signal) {
    const outbox = sharedOutbox(options, signal);
    const { submit } = outboxOutcomes({
        ...{ outbox, signal, waitMs: waitMs$1 },
        async outcomeOf({ id, state, answer, problem = silence }) {
            if (state === 'received')
                return { ok: true, value: answer };
            await outbox.discard(id);
            return { ok: false, problem };
        },
    });
    return (message) => submit({
        id: mintKey(),
        ...{ kind: 'submission', path: 'v1/messages', contentType: 'application/json' },
        body: serialiseJson(message),
    });
}

/** A failure must be on the screen within ten seconds. */
const waitMs = 9_500;
/**
 * Sends sealed answers to the clinic through the outbox: they are written down before they leave, and outlive the page.
 * What is written down is what only the clinic can open.
 *
 * @param signal - Aborted when the widget leaves the page; what is written down goes on.
 */
function questionnaireDelivery(options, signal) {
    const outbox = sharedOutbox(options, signal);
    const { submit, awaitOutcome } = outboxOutcomes({
        ...{ outbox, signal, waitMs },
        async outcomeOf({ id, state, answer, problem = silence }) {
            if (state === 'received')
                return { ok: true, value: answer };
            await outbox.discard(id);
            return { ok: false, problem };
        },
    });
    return {
        awaitOutcome,
        /** @param by - Where a survey goes, and the secret of its link. */
        submit: (id, submission, by = {}) => submit({
            id,
            ...{ kind: 'submission', path: 'v1/questionnaire-responses', contentType: 'application/json' },
            ...by,
            body: serialiseJson(submission),
        }),
    };
}

export { bookingDelivery, eventRecorder, keptText, messageDelivery, questionnaireDelivery, serialiseJson, sharedOutbox };
