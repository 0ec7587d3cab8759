import type { Locale } from '../contracts/locale.ts';
import { httpClient } from '../transport/http-client.ts';
import { httpScheduling } from '../transport/http-scheduling.ts';
import { importVerified } from './chunk-integrity.ts';
import { loadDetailsMessages } from './load-messages.ts';
import { namedService } from './named-service.ts';
import { resumeDelivery } from './resume-delivery.ts';
import type { LoadWidget } from './widgets.ts';

/** Joins the booking's ports to their providers: those of the first half now, those by which it leaves later. */
export const loadBooking: LoadWidget = async (page) => {
  const booking = await importVerified(page, 'booking', () => import('../../widgets/booking/index.ts'));

  return ({ host, config, surface }) => {
    const { clinic, endpoint, service } = config;
    const { language } = surface.messages;
    const { signal } = host;
    const http = httpClient({ endpoint, clinic, language, signal });

    // Also when the clinic's catalogue cannot be read: that is just when something may be waiting.
    void resumeDelivery(page, { endpoint, clinic }, signal).catch(() => undefined);
    host.adoptStyles(booking.styles);
    return booking.mount(surface, {
      locale: language,
      service: service ?? namedService(host.page.location) ?? undefined,
      ports: {
        scheduling: httpScheduling(http),
        async loadDetails() {
          const [module, { bookingDelivery, sharedOutbox }, messages] = await Promise.all([
            importVerified(page, 'booking-details', () => import('../../widgets/booking/details-part.ts')),
            importVerified(page, 'outbox', () => import('../transport/outbox-part.ts')),
            loadDetailsMessages(page, language as Locale),
          ]);
          const outbox = sharedOutbox({ endpoint, clinic }, signal);
          host.adoptStyles(module.styles);
          const delivery = bookingDelivery({ http, outbox, clinic, signal });
          const readQuery = () => host.page.location.search;
          return { module, messages, ports: { ...delivery, readQuery } };
        },
        now: () => Date.now(),
        onBooked: ({ status }) => host.dispatch('parcours-appointment-booked', { widget: 'booking', status }),
      },
    });
  };
};
