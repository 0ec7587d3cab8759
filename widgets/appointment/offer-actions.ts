import { computed, signal } from '@preact/signals';
import type { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import type { ActionParts } from './appointment-model.ts';

/** What a patient does about an offered slot, and about a place on the list. */
export function offerActions({ state, ports, run }: ActionParts, token: string) {
  /** By this device's clock; how far it is off does not matter, because only a difference is added. */
  const endsAt = signal(0);
  const clock = signal(0);

  const readOffer = async (): Promise<void> => {
    const answer = await ports.readOffer(token);
    state.problem.value = answer.ok ? undefined : answer.problem;
    state.view.value = answer.ok ? 'offer' : 'nothing';
    if (!answer.ok) return;
    state.offer.value = answer.value;
    clock.value = ports.now();
    endsAt.value = clock.value + Date.parse(answer.value.expiresAt) - Date.parse(answer.value.serverNow);
  };

  return {
    readOffer,
    tick: () => void (clock.value = ports.now()),
    minutesLeft: computed(() => Math.max(0, Math.ceil((endsAt.value - clock.value) / 60_000))),
    /** `open`, or why it is not. */
    offerState: computed(() => {
      const said = state.offer.value?.state ?? '';
      return said === 'open' && clock.value >= endsAt.value ? 'expired' : said;
    }),
    accept: (): Promise<void> =>
      run<BookingReceipt>({
        submit: (key) => ports.acceptOffer({ token, expiresAt: state.offer.value?.expiresAt ?? '' }, key),
        await: ports.awaitAcceptance,
        async conclude(answer) {
          if (!answer.ok) {
            // Whether it is taken or gone, the clinic says; what it says stands above everything else.
            await readOffer();
            state.problem.value ??= answer.problem;
            return;
          }
          state.receipt.value = answer.value;
          state.view.value = 'accepted';
          ports.onBooked(answer.value.status);
        },
      }),
  };
}

/** What needs no receipt: it can be repeated, and is simply asked. */
export function entryActions({ state, ports }: Pick<ActionParts, 'state' | 'ports'>, token: string) {
  const readEntry = async (): Promise<void> => {
    const answer = await ports.readEntry(token);
    state.problem.value = answer.ok ? undefined : answer.problem;
    if (answer.ok) state.entry.value = answer.value;
    state.view.value = answer.ok ? 'entry' : 'nothing';
  };

  const attempt = async (act: () => ReturnType<typeof ports.leaveWaitingList>, done: () => void) => {
    if (state.isBusy.value) return;
    state.isBusy.value = true;
    state.problem.value = undefined;
    const answer = await act();
    state.isBusy.value = false;
    if (answer.ok) done();
    else state.problem.value = answer.problem;
  };

  return {
    readEntry,
    decline: (reason: string | undefined): Promise<void> =>
      attempt(
        () => ports.declineOffer(token, reason),
        () => {
          const declined = state.offer.value;
          if (declined) state.offer.value = { ...declined, state: 'declined' };
          state.view.value = 'offer';
        },
      ),
    leaveList: (): Promise<void> =>
      attempt(
        () => ports.leaveWaitingList(token),
        () => (state.view.value = 'left'),
      ),
  };
}
