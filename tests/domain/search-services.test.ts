import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Service } from '../../src/contracts/catalog.ts';
import { searchServices } from '../../src/domain/booking/search-services.ts';

const service = (name: string, rest: Partial<Service> = {}): Service => ({
  ...{ id: name, name, minutes: 20, modes: ['AMB'], practitioners: [] },
  ...rest,
});
const services = [
  service('Échographie abdominale', { group: 'Échographie' }),
  service('IRM du genou', { group: 'IRM', description: 'Avec ou sans produit, l’ordonnance en main' }),
  service('Examen de l’œil'),
  service('Größenmessung'),
  service('مُراجَعة القلب'),
];
const found = (typed: string) => searchServices(services, typed).map(({ name }) => name);

describe('the search for a reason', () => {
  it.each([
    ['echo abdo', 'Échographie abdominale'],
    ['ÉCHO', 'Échographie abdominale'],
    ['abdominale écho', 'Échographie abdominale'],
    ['genou irm', 'IRM du genou'],
    ['produit', 'IRM du genou'],
    ["l'ordonnance", 'IRM du genou'],
    ['oeil', 'Examen de l’œil'],
    ['œil', 'Examen de l’œil'],
    ['grossenmessung', 'Größenmessung'],
    ['GRÖẞEN', 'Größenmessung'],
    ['مراجعه', 'مُراجَعة القلب'],
    ['مـراجعة', 'مُراجَعة القلب'],
  ])('finds for "%s" %s', (typed, expected) => {
    expect(found(typed)).toEqual([expected]);
  });

  it('finds everything for nothing, and nothing for a word that stands nowhere', () => {
    for (const empty of ['', '   ', '\t', '’'])
      expect(searchServices(services, empty), `"${empty}"`).toEqual(services);
    expect(found('irm abdominale')).toEqual([]);
    expect(found('constructor')).toEqual([]);
  });

  it('finds a name by any beginning, however it is accented or written, and keeps the order of the clinic', () => {
    const any = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => text.trim() !== '');
    const forms = fc.constantFrom<((text: string) => string)[]>(
      (text) => text,
      (text) => text.normalize('NFD'),
      (text) => text.normalize('NFC'),
      (text) => `  ${text}  `,
    );
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 8 }), fc.nat(), forms, (names, pick, write) => {
        const list = names.map((name) => service(name));
        const wanted = list[pick % list.length] as Service;
        const hits = searchServices(list, write(wanted.name));
        expect(hits).toContain(wanted);
        expect(hits).toEqual(list.filter((each) => hits.includes(each)));
      }),
      { numRuns: 400 },
    );
  });
});
