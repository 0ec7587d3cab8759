import type { AppointmentLink, AppointmentTexts } from '../../widgets/appointment/appointment-options.ts';
import type { MovePart } from '../../widgets/appointment/move-part.tsx';
import type { WaitingHalfOptions } from '../../widgets/appointment/waiting-half.tsx';
import type { DetailsModule } from '../../widgets/booking/details-part.ts';
import type { BookingOptions } from '../../widgets/booking/booking-state.ts';
import type { SchedulingPort } from '../domain/booking/scheduling-port.ts';
import type { Locale } from '../contracts/locale.ts';
import type { MountedView, MountResult, WidgetSurface } from '../element/widget.ts';
import type { Messages } from '../locales/messages.ts';
import { appointmentDelivery } from '../transport/appointment-delivery.ts';
import type { HttpClient } from '../transport/http-client.ts';
import { uuidV7 } from '../lib/uuid-v7.ts';
import { httpScheduling } from '../transport/http-scheduling.ts';
import { importVerified } from './chunk-integrity.ts';
import { loadLaterMessages } from './load-messages.ts';
import type { Page } from './page.ts';
import type { WidgetStart } from './widgets.ts';

export interface AppointmentStart extends Omit<WidgetStart, 'element'> {
  page: Page;
  http: HttpClient;
  /** Draws the booking on a surface, with some of its options otherwise. */
  openBooking(surface: WidgetSurface, changes?: BookingChanges): Promise<MountResult>;
}

/** What is otherwise when the booking is drawn to choose another slot. */
export interface BookingChanges {
  options: Partial<Omit<BookingOptions, 'ports'>>;
  ports: Partial<BookingOptions['ports']>;
}

const mintKey = () => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));

/** What both the appointment and the waiting list need: chunk, texts and the way by which things leave. */
async function bringAppointment(start: Omit<AppointmentStart, 'openBooking'>) {
  const { page, host, config, http } = start;
  const language = start.surface.messages.language as Locale;
  const [widget, { sharedOutbox }, own, details] = await Promise.all([
    importVerified(page, 'appointment', () => import('../../widgets/appointment/index.ts')),
    importVerified(page, 'outbox', () => import('../transport/outbox-part.ts')),
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
  const texts: AppointmentTexts = { messages: start.surface.messages, details, own };
  return { widget, ports, texts };
}

/** The waiting list, for the form of the booking. */
export async function loadWaiting(
  start: Omit<AppointmentStart, 'openBooking'>,
  asked: Omit<WaitingHalfOptions, 'ports' | 'texts'>,
) {
  const { widget, ports, texts } = await bringAppointment(start);
  return widget.waitingHalf({ ...asked, ports, texts });
}

/** Opens what a link of a message leads to, in place of the booking, and the booking again when that is asked for. */
export async function startAppointment(start: AppointmentStart, link: AppointmentLink): Promise<MountedView> {
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
        if ('problem' in picker) throw new Error(picker.problem.code);
        return { close: () => picker.unmount() };
      },
      async book() {
        view.unmount();
        const booking = await openBooking(surface, { options: { takesFocus: true }, ports: {} });
        if ('problem' in booking) surface.onCrash(booking.problem.title);
        else Object.assign(view, booking);
      },
      onBooked: (status) => host.dispatch('parcours-appointment-booked', { widget: 'booking', status }),
    },
  });
  const view: MountedView = {
    refresh: appointment.refresh,
    unmount: appointment.unmount,
    async speak(messages: Messages) {
      const locale = messages.language as Locale;
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
export async function replaceView(
  start: AppointmentStart,
  view: MountedView,
  link: AppointmentLink,
): Promise<void> {
  view.unmount();
  delete view.fill;
  Object.assign(view, await startAppointment(start, link));
}

/** The words of the first half where an appointment is moved: the way back leads to it, not to the reasons. */
function movingTexts({ messages, own }: AppointmentTexts): Messages {
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
function movingPorts(part: MovePart, scheduling: SchedulingPort) {
  return {
    scheduling: {
      ...scheduling,
      async readCatalog() {
        const answer = await scheduling.readCatalog();
        if (!answer.ok) return answer;
        const services = answer.value.services.map(
          ({ questions: _asked, audience: _audience, age: _age, ...rest }) => rest,
        );
        return { ...answer, value: { ...answer.value, services } };
      },
    },
    loadDetails: async () => ({ module: movingModule(part), ports: {} as never }),
    loadDetailsMessages: async () => ({}) as never,
    onBooked: () => undefined,
  };
}

/** In the place of the form comes the question whether to move. The booking asks nothing else of its second half. */
function movingModule(part: MovePart): DetailsModule {
  const createDetails = (...[state, { loseSlot }]: Parameters<DetailsModule['createDetails']>) => {
    const { Confirm } = part.create(state, { loseSlot });
    const Nothing = () => null;
    return {
      ...{ DetailsStep: Confirm, ResultStep: Nothing, EarlierNotes: Nothing },
      deliveries: { stop() {}, disown() {} },
      speak() {},
      model: { fill() {}, clear() {} },
    };
  };
  return { styles: [], createDetails } as unknown as DetailsModule;
}
