import type { BookingDelivery } from '../transport/booking-delivery.ts';
import { httpClient } from '../transport/http-client.ts';
import { httpScheduling } from '../transport/http-scheduling.ts';
import { importVerified } from './chunk-integrity.ts';
import { loadLaterMessages } from './load-messages.ts';
import { namedInLink } from './named-service.ts';
import { resumeDelivery } from './resume-delivery.ts';
import type { LoadWidget } from './widgets.ts';

/** Joins the booking's ports to their providers: those of the first half now, those by which it leaves later. */
export const loadBooking: LoadWidget = async (page) => {
  const booking = await importVerified(page, 'booking', () => import('../../widgets/booking/index.ts'));

  return ({ host, config, surface }) => {
    const { clinic, endpoint, service } = config;
    const { signal } = host;
    // The one it speaks now: the page may change it.
    const language = () => surface.messages.language;
    const http = httpClient({ endpoint, clinic, language, signal });
    let delivery: BookingDelivery | undefined;

    // Also when the clinic's catalogue cannot be read: that is just when something may be waiting.
    void resumeDelivery(page, { endpoint, clinic }, signal).catch(() => undefined);
    host.adoptStyles(booking.styles);
    const named = namedInLink(host.page.location);
    return booking.mount(surface, {
      service: service ?? surface.prefill?.service ?? named('motif'),
      linked: named('praticien') || named('lieu') || named('mode') ? named : undefined,
      ports: {
        scheduling: httpScheduling(http),
        async loadDetails() {
          const [module, { bookingDelivery, sharedOutbox }] = await Promise.all([
            importVerified(page, 'booking-details', () => import('../../widgets/booking/details-part.ts')),
            importVerified(page, 'outbox', () => import('../transport/outbox-part.ts')),
          ]);
          host.adoptStyles(module.styles);
          // Asked for again after a failure of the texts, and it joins the outbox once.
          delivery ??= bookingDelivery({
            ...{ http, clinic, signal },
            outbox: sharedOutbox({ endpoint, clinic }, signal),
          });
          const readQuery = () => host.page.location.search;
          const loadReview = () =>
            importVerified(page, 'booking-review', () => import('../../widgets/booking/review-part.ts'));
          return { module, ports: { ...delivery, readQuery, loadReview } };
        },
        loadDetailsMessages: (spoken) => loadLaterMessages(page, 'details', spoken),
        async loadMore() {
          const [module, { httpCalendar }] = await importVerified(page, 'booking-more', () =>
            // One file.
            Promise.all([
              import('../../widgets/booking/more-part.ts'),
              import('../transport/http-calendar.ts'),
            ]),
          );
          host.adoptStyles(module.styles);
          return { module, calendar: httpCalendar(http) };
        },
        loadMoreMessages: (spoken) => loadLaterMessages(page, 'more', spoken),
        now: () => Date.now(),
        onBooked: ({ status }) => host.dispatch('parcours-appointment-booked', { widget: 'booking', status }),
      },
    });
  };
};
