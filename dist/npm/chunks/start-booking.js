import ky, { isHTTPError } from 'ky';
import { P as Problem, F as FoundSlots } from './problem.js';
import { r as read } from './read.js';
import { s as silence } from './answer.js';
import { s as serialiseJson } from './serialise-json.js';
import { w as within } from './within.js';
import { R as Released, H as Hold, C as Catalog } from './hold.js';
import { i as importVerified, r as resumeDelivery, b as loadLaterMessages } from './index4.js';

// A failure must be on the screen within ten seconds, all tries included.
const tryMs = 4_500;
const totalMs = 9_500;
/**
 * Owns every request of a widget. Promises an answer within ten seconds: the backend's value, the backend's
 * refusal, or `unreachable`. Never throws, and never takes for an answer what does not fit its schema: the
 * log-in page of a station's wireless network answers 200 to everything.
 */
function httpClient(options) {
    const api = ky.create({
        prefix: options.endpoint,
        headers: { accept: 'application/json' },
        searchParams: { clinic: options.clinic },
        stringifyJson: serialiseJson,
        credentials: 'omit',
        // The path of the clinic's page can name an illness; its origin cannot.
        referrerPolicy: 'origin',
        timeout: tryMs,
        totalTimeout: totalMs,
        retry: {
            limit: 4,
            methods: ['get', 'post', 'put'],
            statusCodes: [408, 425, 429, 500, 502, 503, 504],
            afterStatusCodes: [429, 503],
            maxRetryAfter: 3_000,
            backoffLimit: 2_000,
            jitter: true,
            retryOnTimeout: true,
        },
    });
    return {
        async call({ path, schema, ...request }) {
            // ky looks at the clock until an answer begins, and tells it so first; what begins is ended a moment later.
            const ms = (request.totalTimeout || totalMs) + 200;
            try {
                return await within({ ms, signal: request.signal ?? options.signal }, async (signal) => {
                    const headers = { 'accept-language': options.language(), ...request.headers };
                    const response = await api(path, { ...request, signal, headers });
                    return answerOf(schema, response.status === 204 ? undefined : await response.json());
                });
            }
            catch (error) {
                return { ok: false, problem: problemOf(error) };
            }
        },
    };
}
function answerOf(schema, body) {
    const reading = read(schema, body);
    return reading.ok ? reading : { ok: false, problem: silence };
}
function problemOf(error) {
    const reading = isHTTPError(error) ? read(Problem, error.data) : undefined;
    return reading?.ok ? reading.value : silence;
}

/** Provides the scheduling port over the HTTP contract v1. */
function httpScheduling(http) {
    return {
        readCatalog: () => http.call({ path: 'v1/catalog', schema: Catalog }),
        findSlots: (query, withinMs) => http.call({
            ...{ path: 'v1/slots', schema: FoundSlots, searchParams: paramsOf(query) },
            ...(withinMs && { totalTimeout: withinMs }),
        }),
        holdSlot: (slotId) => http.call({ path: 'v1/holds', schema: Hold, method: 'post', json: { slotId } }),
        releaseHold(holdId) {
            // Plain text keeps this a simple request, and keepalive lets it outlive a closing tab.
            void http.call({
                path: `v1/holds/${encodeURIComponent(holdId)}/release`,
                schema: Released,
                method: 'post',
                body: '',
                keepalive: true,
                // Not the widget's own signal: it is aborted just when the widget leaves and gives its slot back.
                signal: AbortSignal.timeout(4_000),
                retry: 0,
            });
        },
    };
}
/** The query of a search on the wire. */
function paramsOf({ practitioners = [], ...rest }) {
    return [
        ...Object.entries(rest).filter(([, value]) => value),
        ...practitioners.map((id) => ['practitioner', id]),
    ];
}

/**
 * Reads what a link has named: `#motif=irm-genou&praticien=dr-saule&lieu=gare&mode=VR`, or the same in the query of a
 * landing page. The fragment never leaves the browser, so it is the better of the two, and wins.
 *
 * @param address - `location` of the page.
 * @returns Answers a value as written; whether the clinic has it is for the catalogue to say.
 */
function namedInLink({ hash, search }) {
    const [fragment, query] = [new URLSearchParams(hash.slice(1)), new URLSearchParams(search)];
    return (name) => fragment.get(name) ?? query.get(name) ?? undefined;
}

/** Joins the booking's ports to their providers: those of the first half now, those by which it leaves later. */
const load = async (page) => {
    const booking = await importVerified(page, 'booking', () => import('./index6.js'));
    return async ({ host, config, surface, link }) => {
        const { clinic, endpoint, service } = config;
        const { signal } = host;
        // The one it speaks now: the page may change it.
        const language = () => surface.messages.language;
        const http = httpClient({ endpoint, clinic, language, signal });
        // Also when the clinic's catalogue cannot be read: that is just when something may be waiting.
        void resumeDelivery(page, config, signal).catch(() => undefined);
        host.adoptStyles(booking.styles);
        const named = namedInLink(host.page.location);
        const start = { page, host, config, surface, http };
        const bringAppointment = () => importVerified(page, 'appointment-start', () => import('./start-appointment.js'));
        const loadRedFlags = redFlagsLoading(start);
        let openWaiting;
        const loadDetails = detailsLoading(start, {
            bringAppointment,
            onWaitingReady: (open) => void (openWaiting = open),
            openAppointment: (token) => void bringAppointment().then(({ replaceView }) => replaceView({ ...start, openBooking }, view, { kind: 'rdv', token })),
        });
        const openBooking = (on, changes) => booking.mount(on, {
            service: service ?? surface.prefill?.service ?? named('motif'),
            linked: named('praticien') || named('lieu') || named('mode') ? named : undefined,
            ports: {
                scheduling: httpScheduling(http),
                loadDetails,
                loadDetailsMessages: (spoken) => loadLaterMessages(page, 'details', spoken),
                loadMore: () => loadMore(start),
                loadMoreMessages: (spoken) => loadLaterMessages(page, 'more', spoken),
                loadRedFlags,
                joinWaitingList: (wish) => openWaiting?.(wish),
                now: () => Date.now(),
                onBooked: ({ status }) => host.dispatch('parcours-appointment-booked', { widget: 'booking', status }),
                ...changes?.ports,
            },
            ...changes?.options,
        });
        const view = link
            ? await (await bringAppointment()).startAppointment({ ...start, openBooking }, link)
            : await openBooking(surface);
        return view;
    };
};
/** Brings the second half with everything by which a booking leaves the page. */
function detailsLoading(start, hooks) {
    const { page, host, config, http } = start;
    const { bringAppointment, ...listening } = hooks;
    const { signal } = host;
    let delivery;
    return async () => {
        const [module, { bookingDelivery, sharedOutbox }] = await Promise.all([
            importVerified(page, 'booking-details', () => import('./details-part.js')),
            importVerified(page, 'outbox', () => import('./outbox-part.js')),
        ]);
        host.adoptStyles(module.styles);
        // Asked for again after a failure of the texts, and it joins the outbox once.
        delivery ??= bookingDelivery({
            ...{ http, clinic: config.clinic, signal },
            outbox: sharedOutbox(config, signal),
        });
        const ports = {
            ...delivery,
            ...listening,
            readQuery: () => host.page.location.search,
            loadReview: async () => (await importVerified(page, 'booking-review', () => import('./start-review.js'))).startReview(start),
            readPhone: async (typed, country) => (await importVerified(page, 'phone', () => import('./index7.js'))).readPhone(page, typed, country),
            loadWaiting: async (asked) => (await bringAppointment()).loadWaiting(start, asked),
        };
        return { module, ports };
    };
}
/** Brings what looks for an emergency in free words, and what it knows of a language; each once. */
function redFlagsLoading({ page, host }) {
    const halves = new Map();
    return async (language) => {
        const before = halves.get(language);
        if (before)
            return before;
        const [module, spoken] = await Promise.all([
            importVerified(page, 'red-flags', () => import('./red-flags-part.js')),
            loadLaterMessages(page, 'emergency', language),
        ]);
        host.adoptStyles(module.styles);
        const half = { module, ...spoken };
        halves.set(language, half);
        return half;
    };
}
/** Brings what stands around the choice of a slot. */
async function loadMore({ page, host, http }) {
    const [module, { httpCalendar }] = await importVerified(page, 'booking-more', () => 
    // One file.
    Promise.all([import('./more-part.js'), import('./http-calendar.js')]));
    host.adoptStyles(module.styles);
    return { module, calendar: httpCalendar(http) };
}

var startBooking = /*#__PURE__*/Object.freeze({
    __proto__: null,
    load: load
});

export { httpScheduling as h, paramsOf as p, startBooking as s };
