import { describe, expect, it } from 'vitest';
import { fr } from '../../src/locales/fr.ts';
import type { SlotFilters } from '../../src/domain/booking/slot-filters.ts';
import { createBookingState, type BookingOptions } from '../../widgets/booking/booking-state.ts';
import { filterModel } from '../../widgets/booking/filter-model.ts';
import { catalogOf, ClinicInMemory } from '../fixtures/clinic-in-memory.ts';

/** A booking of the knee, and the filters beside it. */
function filtersWith(linked: SlotFilters = {}) {
  const ports = { scheduling: new ClinicInMemory(), now: () => 0 } as unknown as BookingOptions['ports'];
  const state = createBookingState({ ports, service: undefined }, fr);
  state.catalog.value = catalogOf();
  state.serviceId.value = 'irm-genou';
  return { state, filters: filterModel(state, linked) };
}

describe('the filters of a booking', () => {
  it('ask for anybody where nothing is chosen', () => {
    expect(filtersWith().filters.wish()).toMatchObject({ service: 'irm-genou', practitioners: [] });
  });

  it('name those who see new patients where not all do, and a new one asks for anybody', () => {
    const { state, filters } = filtersWith();
    state.catalog.value = catalogOf({
      practitioners: catalogOf().practitioners.map((each) => ({
        ...each,
        acceptsNew: each.id !== 'dr-saule',
      })),
    });
    state.audience.value = 'new';
    expect(filters.wish().practitioners).toEqual(['dr-aubepine']);
    state.audience.value = 'known';
    expect(filters.wish().practitioners).toEqual([]);
  });

  it('keep for the next reason what there is a choice of, and have it again for the one before', () => {
    const { state, filters } = filtersWith();
    filters.change({ practitioner: 'dr-aubepine', location: 'centre' });
    state.serviceId.value = 'echographie';
    expect(filters.chosen.value).toEqual({ practitioner: undefined, location: 'centre', mode: undefined });
    expect(filters.wish().practitioners).toEqual([]);
    state.serviceId.value = 'irm-genou';
    expect(filters.chosen.value).toMatchObject({ practitioner: 'dr-aubepine', location: 'centre' });
  });

  it('change one at a time, and are taken back by nothing', () => {
    const { filters } = filtersWith({ practitioner: 'dr-saule' });
    filters.change({ mode: 'AMB' });
    expect(filters.chosen.value).toMatchObject({ practitioner: 'dr-saule', mode: 'AMB' });
    filters.change({ practitioner: undefined });
    expect(filters.wish()).toMatchObject({ practitioners: [], mode: 'AMB' });
  });

  it('take from a link only what there is', () => {
    const { filters } = filtersWith({ practitioner: 'dr-inconnu', location: 'ailleurs', mode: 'VR' });
    expect(filters.chosen.value).toEqual({ practitioner: undefined, location: undefined, mode: undefined });
  });

  it('are none before there is a catalogue', () => {
    const { state, filters } = filtersWith({ practitioner: 'dr-saule' });
    state.catalog.value = undefined;
    expect(filters.choices.value).toEqual({ practitioners: [], locations: [], modes: [] });
    expect(filters.wish().service).toBe('');
  });
});
