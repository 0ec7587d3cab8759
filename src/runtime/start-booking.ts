import { uuidV7 } from '../lib/uuid-v7.ts';
import { httpClient } from '../transport/http-client.ts';
import { httpConsent } from '../transport/http-consent.ts';
import { httpEvents } from '../transport/http-events.ts';
import { httpScheduling } from '../transport/http-scheduling.ts';
import { importVerified } from './chunk-integrity.ts';
import { namedService } from './named-service.ts';
import type { LoadWidget } from './widgets.ts';

/** Joins the booking's ports to their providers. */
export const loadBooking: LoadWidget = async (page) => {
  const booking = await importVerified(page, 'booking', () => import('../../widgets/booking/index.ts'));

  return ({ host, config, surface }) => {
    const { clinic, endpoint, service } = config;
    const { language } = surface.messages;
    const { signal } = host;
    const now = () => Date.now();
    const mintKey = () => uuidV7(now(), crypto.getRandomValues(new Uint8Array(10)));
    const http = httpClient({ endpoint, clinic, language, signal });
    const record = httpEvents(http, { clinic, widget: 'booking', now, mintId: mintKey });

    const scheduling = httpScheduling(http);

    host.adoptStyles(booking.styles);
    return booking.mount(surface, {
      locale: language,
      service: service ?? namedService(location) ?? undefined,
      ports: {
        scheduling,
        consent: httpConsent(http),
        // Its type says it is always there; on a page without TLS it is not.
        subtle: crypto.subtle as SubtleCrypto | undefined,
        async loadDetails() {
          const [module, { openOutboxBooking }] = await Promise.all([
            importVerified(page, 'booking-details', () => import('../../widgets/booking/details-part.ts')),
            importVerified(page, 'outbox', () => import('../transport/open-outbox-booking.ts')),
          ]);
          host.adoptStyles(module.styles);
          const findBooking = scheduling.findBooking;
          return { module, ports: openOutboxBooking({ endpoint, clinic, language, signal, findBooking }) };
        },
        now,
        mintKey,
        recordRequested: (idempotencyKey, attempt) =>
          record('booking.requested', { idempotencyKey, attempt }),
        onBooked: ({ status }) => host.dispatch('parcours-appointment-booked', { widget: 'booking', status }),
      },
    });
  };
};
