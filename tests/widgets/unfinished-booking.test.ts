import { signal } from '@preact/signals';
import { afterEach, describe, expect, it } from 'vitest';
import { unfinishedBooking } from '../../widgets/booking/unfinished-booking.ts';
import { createBookingState } from '../../widgets/booking/booking-state.ts';
import { DetailsModel } from '../../widgets/booking/details-model.ts';
import { fr } from '../../src/locales/fr.ts';
import type { Catalog } from '../../src/contracts/catalog.ts';

const notice = (id: string, purpose: string) => ({
  ...{ id, version: '1', language: 'fr', text: `Oui pour ${purpose}.`, purpose, required: false },
});
let stop = () => {};
afterEach(() => stop());

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

async function begun(accepted: readonly string[] = ['later']) {
  const state = createBookingState({ ports: { scheduling: {}, now: () => 0 } } as never, fr);
  state.catalog.value = {
    notices: [notice('care', 'care'), notice('later', 'unfinished-booking')],
  } as unknown as Catalog;
  state.search.today = signal('2027-03-01') as never;
  state.serviceId.value = 'short';
  state.step.value = 'details';
  const details = new DetailsModel();
  details.change({ email: ' camille@patient.example ', given: 'Camille', forWhom: 'self', accepted });
  const watched = unfinishedBooking(state, details, crypto.subtle as never);
  stop = watched.stop;
  await settled();
  return { state, details, ...watched };
}

describe('a booking that is left', () => {
  it('is told with the address, the first name, the reason and the notice as it was read', async () => {
    const { now } = await begun();
    expect(now()).toEqual({
      ...{ email: 'camille@patient.example', given: 'Camille', service: 'short', locale: 'fr' },
      notice: {
        ...{ id: 'later', version: '1', language: 'fr', decision: 'given' },
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
  });

  it('is told to nobody without the tick for it, and no more once the tick is taken back', async () => {
    expect((await begun([])).now()).toBeUndefined();
    expect((await begun(['care'])).now()).toBeUndefined();
    const { details, now } = await begun();
    details.change({ accepted: [] });
    expect(now()).toBeUndefined();
    details.change({ accepted: ['later'] });
    await settled();
    expect(now()).toBeDefined();
  });

  it('is not told without an address, elsewhere than at the form, or without a reason', async () => {
    const { state, details, now } = await begun();
    for (const email of ['', 'camille', 'camille@patient', 'a b@c.d']) {
      details.change({ email });
      expect(now(), email).toBeUndefined();
    }
    details.change({ email: 'camille@patient.example' });
    for (const step of ['reason', 'slot', 'result', 'eligibility'] as const) {
      state.step.value = step;
      expect(now(), step).toBeUndefined();
    }
    state.step.value = 'details';
    state.serviceId.value = undefined;
    expect(now()).toBeUndefined();
  });

  it('is none once all of it was sent, and is one again after a refusal', async () => {
    const { state, details, now } = await begun();
    state.waitingFor.value = 'confirm';
    expect(now()).toBeUndefined();
    // Kept on this device, and not answered yet.
    state.waitingFor.value = undefined;
    expect(now()).toBeUndefined();
    state.waitingFor.value = 'confirm';
    details.refuse({ phone: 'invalid' });
    state.waitingFor.value = undefined;
    expect(now()).toBeDefined();
  });

  it('is written to in the name of whoever books for a relative', async () => {
    const { details, now } = await begun();
    details.change({ forWhom: 'relative', bookerGiven: 'Dominique', given: 'Alex' });
    expect(now()?.given).toBe('Dominique');
  });
});
