import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Service } from '../../src/contracts/catalog.ts';
import { fittingFilters, slotChoices } from '../../src/domain/booking/slot-filters.ts';
import { catalogOf } from '../fixtures/clinic-in-memory.ts';

const [knee] = catalogOf().services as [Service];

describe('what there is to choose from', () => {
  const { practitioners } = catalogOf();
  const closed = catalogOf({
    practitioners: practitioners.map((each) => ({ ...each, acceptsNew: each.id !== 'dr-saule' })),
  });

  it('is who does it, in the order of the clinic and not of the reason', () => {
    const turned = { ...knee, practitioners: [...knee.practitioners].reverse() };
    expect(slotChoices(turned, catalogOf(), undefined).practitioners).toEqual(['dr-aubepine', 'dr-saule']);
  });

  it('leaves out who sees no new patients for a new one, and for nobody else', () => {
    expect(slotChoices(knee, closed, 'new').practitioners).toEqual(['dr-aubepine']);
    for (const audience of ['known', undefined])
      expect(slotChoices(knee, closed, audience).practitioners).toHaveLength(2);
  });

  it('is every place where the reason names none', () => {
    const annex = { id: 'annexe', name: 'Annexe', address: '2 allée des Tilleuls', phone: '01 99 00 12 34' };
    const two = catalogOf({ locations: [...catalogOf().locations, annex] });
    expect(slotChoices(knee, two, undefined).locations).toEqual(['centre', 'annexe']);
    expect(slotChoices({ ...knee, locations: ['annexe'] }, two, undefined).locations).toEqual(['annexe']);
  });
});

describe('filters of a link, or of another reason', () => {
  it('are kept where there is such a choice, and never otherwise', () => {
    const id = fc.constantFrom('a', 'b', 'c', '', 'constructor');
    const mode = fc.constantFrom('AMB' as const, 'VR' as const, 'HH' as const);
    const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
    fc.assert(
      fc.property(
        fc.record({ practitioner: option(id), location: option(id), mode: option(mode) }),
        fc.record({
          practitioners: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
          locations: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
          modes: fc.uniqueArray(mode),
        }),
        (filters, choices) => {
          const kept = fittingFilters(filters, choices);
          const among = <T>(list: readonly T[], wanted: T | undefined) =>
            wanted !== undefined && list.includes(wanted) ? wanted : undefined;
          expect(kept).toEqual({
            practitioner: among(choices.practitioners, filters.practitioner),
            location: among(choices.locations, filters.location),
            mode: among(choices.modes, filters.mode),
          });
          expect(fittingFilters(kept, choices)).toEqual(kept);
        },
      ),
    );
  });
});
