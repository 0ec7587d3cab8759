import type { AppointmentLink } from '../../widgets/appointment/appointment-options.ts';
import type { WaitingWish } from '../domain/booking/waiting-wish.ts';
import type { MoreHalf } from '../../widgets/booking/booking-state.ts';
import type { RedFlagsHalf } from '../../widgets/booking/red-flags-part.ts';
import type { DetailsPorts } from '../../widgets/booking/details-part.ts';
import type { MountedView, MountResult, WidgetSurface } from '../element/widget.ts';
import type { BookingDelivery } from '../transport/booking-delivery.ts';
import { httpClient } from '../transport/http-client.ts';
import { httpScheduling } from '../transport/http-scheduling.ts';
import { importVerified } from './chunk-integrity.ts';
import { loadLaterMessages } from './load-messages.ts';
import { namedInLink } from './named-service.ts';
import { resumeDelivery } from './resume-delivery.ts';
import type { AppointmentStart, BookingChanges } from './start-appointment.ts';
import type * as startAppointmentPart from './start-appointment.ts';
import type { LoadWidget } from './widgets.ts';
/** Joins the booking's ports to their providers: those of the first half now, those by which it leaves later. */
export const load: LoadWidget = async (page) => {
  const booking = await importVerified(page, 'booking', () => import('../../widgets/booking/index.ts'));

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
    const bringAppointment: BringAppointment = () =>
      importVerified(page, 'appointment-start', () => import('./start-appointment.ts'));
    const loadRedFlags = redFlagsLoading(start);
    let openWaiting: ((wish: WaitingWish) => void) | undefined;

    const loadDetails = detailsLoading(start, {
      bringAppointment,
      onWaitingReady: (open) => void (openWaiting = open),
      openAppointment: (token) =>
        void bringAppointment().then(({ replaceView }) =>
          replaceView({ ...start, openBooking }, view as MountedView, { kind: 'rdv', token }),
        ),
    });

    const openBooking = (on: WidgetSurface, changes?: BookingChanges) =>
      booking.mount(on, {
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
          onBooked: ({ status }) =>
            host.dispatch('parcours-appointment-booked', { widget: 'booking', status }),
          ...changes?.ports,
        },
        ...changes?.options,
      });

    const view: MountResult = link
      ? await (await bringAppointment()).startAppointment({ ...start, openBooking }, link as AppointmentLink)
      : await openBooking(surface);
    return view;
  };
};

type BringAppointment = () => Promise<typeof startAppointmentPart>;
type Hooks = Pick<DetailsPorts, 'onWaitingReady' | 'openAppointment'> & {
  bringAppointment: BringAppointment;
};

/** Brings the second half with everything by which a booking leaves the page. */
function detailsLoading(start: Omit<AppointmentStart, 'openBooking'>, hooks: Hooks) {
  const { page, host, config, http } = start;
  const { bringAppointment, ...listening } = hooks;
  const { signal } = host;
  let delivery: BookingDelivery | undefined;
  return async () => {
    const [module, { bookingDelivery, sharedOutbox }] = await Promise.all([
      importVerified(page, 'booking-details', () => import('../../widgets/booking/details-part.ts')),
      importVerified(page, 'outbox', () => import('../transport/outbox-part.ts')),
    ]);
    host.adoptStyles(module.styles);
    // Asked for again after a failure of the texts, and it joins the outbox once.
    delivery ??= bookingDelivery({
      ...{ http, clinic: config.clinic, signal },
      outbox: sharedOutbox(config, signal),
    });
    const ports: DetailsPorts = {
      ...delivery,
      ...listening,
      readQuery: () => host.page.location.search,
      loadReview: async () =>
        (await importVerified(page, 'booking-review', () => import('./start-review.ts'))).startReview(start),
      readPhone: async (typed, country) =>
        (await importVerified(page, 'phone', () => import('./phone/index.ts'))).readPhone(
          page,
          typed,
          country,
        ),
      loadWaiting: async (asked) => (await bringAppointment()).loadWaiting(start, asked),
    };
    return { module, ports };
  };
}

/** Brings what looks for an emergency in free words, and what it knows of a language; each once. */
function redFlagsLoading({ page, host }: Pick<AppointmentStart, 'page' | 'host'>) {
  const halves = new Map<string, RedFlagsHalf>();
  return async (language: string): Promise<RedFlagsHalf> => {
    const before = halves.get(language);
    if (before) return before;
    const [module, spoken] = await Promise.all([
      importVerified(page, 'red-flags', () => import('../../widgets/booking/red-flags-part.ts')),
      loadLaterMessages(page, 'emergency', language),
    ]);
    host.adoptStyles(module.styles);
    const half = { module, ...spoken };
    halves.set(language, half);
    return half;
  };
}

/** Brings what stands around the choice of a slot. */
async function loadMore({ page, host, http }: Omit<AppointmentStart, 'openBooking'>): Promise<MoreHalf> {
  const [module, { httpCalendar }] = await importVerified(page, 'booking-more', () =>
    // One file.
    Promise.all([import('../../widgets/booking/more-part.ts'), import('../transport/http-calendar.ts')]),
  );
  host.adoptStyles(module.styles);
  return { module, calendar: httpCalendar(http) };
}
