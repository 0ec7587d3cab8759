import { s as serialiseJson } from './serialise-json.js';
import { f as filesOf, a as importChecked } from './index4.js';

/** Joins the views after the form to what leaves the page beside a booking, and to what the receipt brings. */
async function startReview(start) {
    // Of the same file.
    const views = await import('./review-part.js');
    const files = filesOf('content', {});
    return {
        ...views,
        waitingList(state, details, options) {
            const { signal } = start.host;
            const unfinished = views.unfinishedBooking(state, details, options.details.subtle);
            signal.addEventListener('abort', unfinished.stop);
            start.host.page.addEventListener('pagehide', () => tellUnfinished(start, unfinished.now()), { signal });
            return views.waitingList(state, details, options);
        },
        async loadContent() {
            const { startContent } = await importChecked(start.page, files, () => import('./start-content.js'));
            return startContent(start, 'booked');
        },
    };
}
/** Sent as the page goes away, and so without a preflight; if it is lost, nobody is written to. */
function tellUnfinished({ config }, unfinished) {
    if (!unfinished)
        return;
    const address = `${config.endpoint}/v1/unfinished?clinic=${encodeURIComponent(config.clinic)}`;
    void fetch(address, {
        ...{ method: 'POST', body: serialiseJson(unfinished), keepalive: true },
        ...{ credentials: 'omit', referrerPolicy: 'origin' },
    }).catch(() => undefined);
}

export { startReview };
