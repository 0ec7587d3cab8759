import { computed, createModel } from '@preact/signals';
import type { CancelRequest } from '../../src/contracts/change-request.ts';
import type { ChangeReceipt } from '../../src/contracts/managed-appointment.ts';
import type { Problem } from '../../src/contracts/problem.ts';
import type { WaitingRequest } from '../../src/contracts/waiting-request.ts';
import { silence, unreachable } from '../../src/domain/answer.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { AppointmentOptions, AppointmentPorts, AppointmentTexts } from './appointment-options.ts';
import { changeRunner, createAppointmentState } from './appointment-state.ts';
import type { AppointmentState, AppointmentView } from './appointment-state.ts';
import { entryActions, offerActions } from './offer-actions.ts';

/** What a patient does about an appointment, an offered slot or a place on the list. It decides; the views draw. */
export const AppointmentModel = createModel((options: AppointmentOptions) => {
  const { link, ports } = options;
  const state = createAppointmentState(options);
  const run = changeRunner(state, ports.mintKey);
  const readAppointment = appointmentReader(state, ports, link.token);
  const offers = offerActions({ state, ports, run }, link.token);
  const entries = entryActions({ state, ports }, link.token);
  const actions = appointmentActions({ state, ports, run, readAppointment }, link.token);

  return {
    ...state,
    ...offers,
    ...entries,
    ...actions,
    /** Whether it can still be changed here, by the clinic's clock when it answered. */
    mayChange: computed(() => {
      const seen = state.appointment.value;
      if (!seen || seen.status === 'cancelled') return false;
      return Date.parse(seen.serverNow) < Date.parse(seen.changeBefore);
    }),
    /** The clinic's number: with what was read, else of the catalogue. */
    phone: computed(() => {
      const read = state.appointment.value ?? state.offer.value ?? state.entry.value;
      return read?.phone ?? state.problem.value?.phone ?? state.catalog.value?.clinic.phone ?? '';
    }),
    /** Reads what the link is about. Nothing of it is changed by that. */
    async start(): Promise<void> {
      const readings = { rdv: readAppointment, offre: offers.readOffer, attente: entries.readEntry };
      const [catalog] = await Promise.all([ports.readCatalog(), readings[link.kind]()]);
      if (catalog.ok) state.catalog.value = catalog.value;
    },
    refresh() {
      if (link.kind === 'rdv' && state.view.value === 'appointment') void readAppointment();
      if (link.kind === 'offre' && state.view.value === 'offer') void offers.readOffer();
    },
    show(view: AppointmentView) {
      state.problem.value = undefined;
      state.news.value = undefined;
      state.view.value = view;
    },
    /** The choice of a slot cannot be had: the appointment stays as it is. */
    fail() {
      state.view.value = 'appointment';
      state.problem.value = silence;
    },
    speak(texts: AppointmentTexts) {
      state.texts.value = texts;
    },
    book: ports.book,
    tryNow: ports.flush,
    pickSlot: ports.pickSlot,
    now: ports.now,
  };
});

export type Appointment = InstanceType<typeof AppointmentModel>;

/** What every group of actions works with. */
export interface ActionParts {
  state: AppointmentState;
  ports: AppointmentPorts;
  run: ReturnType<typeof changeRunner>;
}

/** The hold ran out; the slot itself may well be free still. */
const lostHold = ['hold_expired', 'unknown_hold'];

function appointmentReader(state: AppointmentState, ports: AppointmentPorts, token: string) {
  return async (): Promise<void> => {
    const answer = await ports.readAppointment(token);
    state.problem.value = answer.ok ? undefined : answer.problem;
    if (answer.ok) state.appointment.value = answer.value;
    state.view.value = state.appointment.value ? 'appointment' : 'nothing';
  };
}

function appointmentActions(
  { state, ports, run, readAppointment }: ActionParts & { readAppointment(): Promise<void> },
  token: string,
) {
  const known = () => {
    const { version = 0, start = '' } = state.appointment.value ?? {};
    return { token, version, start };
  };

  const showCurrent = async (problem: Problem) => {
    await readAppointment();
    if (problem.code === 'precondition_failed') state.news.value = 'changed';
    else if (problem.code !== unreachable) state.problem.value ??= problem;
  };

  const conclude = async (answer: Answer<ChangeReceipt>, news: 'moved' | undefined): Promise<void> => {
    if (!answer.ok) return showCurrent(answer.problem);
    state.appointment.value = answer.value.appointment;
    state.view.value = 'appointment';
    state.news.value = news;
  };

  /** The old slot is given back in the same transaction, or nothing has changed. */
  const move = async (
    slot: { slotId: string; holdId: string | undefined },
    loseSlot: (problem: Problem) => boolean,
  ): Promise<void> => {
    let hasLapsed = false;
    await run<ChangeReceipt>({
      submit: (key) => ports.moveAppointment({ ...known(), ...slot }, key),
      await: ports.awaitChange,
      conclude: async (answer) => {
        hasLapsed = !answer.ok && !!slot.holdId && lostHold.includes(answer.problem.code);
        if (!hasLapsed && (answer.ok || !loseSlot(answer.problem))) await conclude(answer, 'moved');
      },
    });
    if (hasLapsed) await move({ ...slot, holdId: undefined }, loseSlot);
  };

  return {
    move,
    cancel: (reason: CancelRequest['reason']): Promise<void> =>
      run<ChangeReceipt>({
        submit: (key) => ports.cancelAppointment({ ...known(), reason }, key),
        await: ports.awaitChange,
        conclude: (answer) => conclude(answer, undefined),
      }),
    /** Waits for an earlier one: who it is, the clinic knows by the appointment. */
    joinEarlier: (wishes: Partial<WaitingRequest>): Promise<void> =>
      run({
        submit: (key) => ports.joinWaitingList(earlierRequest(state, wishes, token), key),
        await: ports.awaitEntry,
        conclude(answer) {
          if (answer.ok) state.entry.value = answer.value;
          if (answer.ok) state.view.value = 'joined';
          else state.problem.value = answer.problem;
        },
      }),
  };
}

/** Whoever has an appointment is known by its secret: nobody is asked twice. */
function earlierRequest(
  state: AppointmentState,
  wishes: Partial<WaitingRequest>,
  token: string,
): WaitingRequest {
  return {
    ...{ noticeMinutes: 24 * 60, notices: [], ...wishes, appointment: token },
    service: state.appointment.value?.service ?? '',
    locale: state.texts.value.messages.language,
  };
}
