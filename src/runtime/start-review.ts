import type { ReviewModule } from '../../widgets/booking/details-part.ts';
import { serialiseJson } from '../lib/serialise-json.ts';
import { filesOf, importChecked, type ChunkFiles } from './chunk-integrity.ts';
import type { Page } from './page.ts';
import type { WidgetStart } from './widgets.ts';

/** What follows these views; written by the build, empty when another bundler builds. */
declare const __PARCOURS_REVIEW__: ChunkFiles;

type ReviewStart = Pick<WidgetStart, 'host' | 'config'> & { page: Page };

/** Joins the views after the form to what leaves the page beside a booking, and to what the receipt brings. */
export async function startReview(start: ReviewStart): Promise<ReviewModule> {
  // Of the same file.
  const views = await import('../../widgets/booking/review-part.ts');
  const files = filesOf('content', __PARCOURS_REVIEW__);
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
      const { startContent } = await importChecked(start.page, files, () => import('./start-content.ts'));
      return startContent(start, 'booked');
    },
  };
}

/** Sent as the page goes away, and so without a preflight; if it is lost, nobody is written to. */
function tellUnfinished({ config }: ReviewStart, unfinished: object | undefined): void {
  if (!unfinished) return;
  const address = `${config.endpoint}/v1/unfinished?clinic=${encodeURIComponent(config.clinic)}`;
  void fetch(address, {
    ...{ method: 'POST', body: serialiseJson(unfinished), keepalive: true },
    ...{ credentials: 'omit', referrerPolicy: 'origin' },
  }).catch(() => undefined);
}
