import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fr } from '../../src/locales/fr.ts';
import { frMore } from '../../src/locales/fr-more.ts';
import { silence } from '../../src/domain/answer.ts';
import { createBookingState } from '../../widgets/booking/booking-state.ts';
import type { BookingPorts, BookingState } from '../../widgets/booking/booking-state.ts';
import { holdExtension } from '../../widgets/booking/extend-hold.ts';
import { filterModel } from '../../widgets/booking/filter-model.ts';
import { keepFresh } from '../../widgets/booking/keep-fresh.ts';
import { createMore } from '../../widgets/booking/more-part.ts';
import { catalogOf, ClinicInMemory, problemOf, serverNow } from '../fixtures/clinic-in-memory.ts';
import { slotAt } from '../fixtures/slot-at.ts';

let clinic: ClinicInMemory;
let state: BookingState;
let ports: BookingPorts;
const startMs = Date.parse('2031-01-01T00:00:00Z');
const minutes = (count: number) => count * 60_000;

beforeEach(() => {
  // A browser whose clock is years wrong.
  vi.useFakeTimers({ now: startMs });
  clinic = new ClinicInMemory();
  const unused = () => Promise.reject(new Error('not asked for here'));
  ports = {
    ...{ scheduling: clinic, now: () => Date.now(), onBooked: () => {} },
    ...{ loadDetails: unused, loadDetailsMessages: unused, loadMore: unused, loadMoreMessages: unused },
  };
  state = createBookingState({ ports, service: undefined }, fr);
  state.catalog.value = catalogOf();
  state.serviceId.value = 'irm-genou';
});
afterEach(() => {
  state.hold.forget();
  vi.useRealTimers();
});

describe('the filters', () => {
  it('ask for nobody in particular when all may see the patient', () => {
    expect(filterModel(state, {}).wish()).toMatchObject({ service: 'irm-genou', practitioners: [] });
  });

  it('name those who take new patients when some do not', () => {
    state.catalog.value = catalogOf({
      practitioners: catalogOf().practitioners.map((one) => ({ ...one, acceptsNew: one.id === 'dr-saule' })),
    });
    const filters = filterModel(state, { practitioner: 'dr-aubepine' });
    expect(filters.wish().practitioners).toEqual(['dr-aubepine']);
    state.audience.value = 'new';
    expect(filters.wish().practitioners).toEqual(['dr-saule']);
    expect(filters.isNarrow.value).toBe(false);
  });

  it('leave out what there is not for a reason, and have it back for the next', () => {
    const filters = filterModel(state, { practitioner: 'dr-aubepine' });
    state.serviceId.value = 'echographie';
    expect(filters.chosen.value.practitioner).toBeUndefined();
    state.serviceId.value = 'irm-genou';
    expect(filters.chosen.value.practitioner).toBe('dr-aubepine');
  });

  it('change one and keep the rest, and know whether anything is narrowed', () => {
    const filters = filterModel(state, { practitioner: 'dr-saule', location: 'centre' });
    filters.change({ practitioner: undefined });
    expect(filters.chosen.value).toMatchObject({ practitioner: undefined, location: 'centre' });
    expect(filters.isNarrow.value).toBe(true);
    filters.change({ location: undefined });
    expect(filters.isNarrow.value).toBe(false);
  });

  it('take the blame where they leave nothing, and nothing else does', async () => {
    const options = {
      messages: frMore,
      ports,
      linked: undefined,
      calendar: clinic,
      showSlots: async () => {},
    };
    const more = createMore(state, options);
    expect(more.noneAtAll()).toBe(fr.booking.slot.noneAtAll);
    more.narrow({ practitioner: 'dr-saule' });
    expect(more.noneAtAll()).toBe(frMore.filters.none);
    expect(clinic.queries.at(-1)).toMatchObject({ practitioners: ['dr-saule'] });
    more.fresh.stop();
  });
});

describe('a list of times that stays open', () => {
  const open = async (slots = clinic.slots) => {
    clinic.slots = slots;
    const fresh = keepFresh(state, ports.now);
    await state.search.open({ service: 'irm-genou' });
    return fresh;
  };
  const times = () =>
    state.search.days.value.flatMap(({ slots }) => slots.map(({ start }) => start.slice(11, 16)));
  const near = [slotAt('2027-03-22T08:30:00+01:00'), slotAt('2027-03-22T09:30:00+01:00')];

  it('drops what comes nearer than the notice, by the clock of the server', async () => {
    state.catalog.value = catalogOf({
      services: catalogOf().services.map((one) => ({ ...one, minimumNoticeMinutes: 20 })),
    });
    const fresh = await open(near);
    await vi.advanceTimersByTimeAsync(minutes(9));
    expect(times()).toEqual(['08:30', '09:30']);
    await vi.advanceTimersByTimeAsync(minutes(2));
    expect(times()).toEqual(['09:30']);
    fresh.stop();
  });

  it('asks again when the last has gone, once', async () => {
    const fresh = await open(near.slice(0, 1));
    clinic.slots = [];
    await vi.advanceTimersByTimeAsync(minutes(40));
    expect(clinic.queries).toHaveLength(2);
    fresh.stop();
  });

  it('is asked for again after three minutes away, and not after one', async () => {
    const fresh = await open();
    await vi.advanceTimersByTimeAsync(minutes(1));
    await fresh.comeBack();
    expect(clinic.queries).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(minutes(3));
    await fresh.comeBack();
    expect(clinic.queries).toHaveLength(2);
    fresh.stop();
  });

  it('says nothing more once it is stopped', async () => {
    const fresh = await open(near);
    fresh.stop();
    await vi.advanceTimersByTimeAsync(minutes(180));
    expect(times()).toEqual(['08:30', '09:30']);
  });
});

describe('a hold', () => {
  const hold = (id = 'hold-1') =>
    state.hold.keep({
      ...{ holdId: id, slot: slotAt(serverNow), serverNow },
      expiresAt: new Date(Date.parse(serverNow) + minutes(10)).toISOString(),
    });

  it('has its full time again, once', async () => {
    const extension = holdExtension(state, clinic);
    hold();
    await vi.advanceTimersByTimeAsync(minutes(7));
    expect(state.hold.minutesLeft.value).toBe(3);
    await extension.extend();
    expect(state.hold.minutesLeft.value).toBe(10);
    expect(extension.isPossible.value).toBe(false);
    await extension.extend();
    expect(clinic.extended).toEqual(['hold-1']);
    hold('hold-2');
    expect(extension.isPossible.value).toBe(true);
  });

  it('is asked for once, however often the button is pressed', async () => {
    const extension = holdExtension(state, clinic);
    hold();
    await Promise.all([extension.extend(), extension.extend()]);
    expect(clinic.extended).toHaveLength(1);
  });

  it('can be asked for again after silence, which is said', async () => {
    const extension = holdExtension(state, clinic);
    hold();
    clinic.isSilent = true;
    await extension.extend();
    expect(state.problem.value).toEqual(silence);
    expect(extension.isPossible.value).toBe(true);
    clinic.isSilent = false;
    await extension.extend();
    expect(extension.isPossible.value).toBe(false);
  });

  it('that the clinic no longer has is no longer said to be kept', async () => {
    const extension = holdExtension(state, clinic);
    hold();
    clinic.holdRefusal = problemOf('hold_expired', { status: 410 });
    await extension.extend();
    expect(state.hold.isHeld.value).toBe(false);
    expect(extension.isPossible.value).toBe(false);
  });

  it('ends by what has passed, whatever the clock here says', async () => {
    hold();
    await vi.advanceTimersByTimeAsync(minutes(10) + 5_000);
    expect(state.hold.isHeld.value).toBe(false);
  });
});
