import type { ReviewModule } from '../../widgets/booking/details-part.ts';
import { filesOf, importChecked, type ChunkFiles } from './chunk-integrity.ts';
import type { Page } from './page.ts';
import type { WidgetStart } from './widgets.ts';

/** What follows these views; written by the build, empty when another bundler builds. */
declare const __PARCOURS_REVIEW__: ChunkFiles;

/** Joins the views after the form to what the receipt brings beside itself. */
export async function startReview(
  start: Pick<WidgetStart, 'host' | 'config'> & { page: Page },
): Promise<ReviewModule> {
  const files = filesOf('content', __PARCOURS_REVIEW__);
  return {
    // Of the same file.
    ...(await import('../../widgets/booking/review-part.ts')),
    async loadContent() {
      const { startContent } = await importChecked(start.page, files, () => import('./start-content.ts'));
      return startContent(start, 'booked');
    },
  };
}
