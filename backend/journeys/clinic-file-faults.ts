import type { ClinicFile } from '../../src/contracts/clinic-file.ts';

/** Something in a clinic file that each line alone cannot show. */
export interface ClinicFileFault {
  at: (string | number)[];
  message: string;
}

/** Checks that the parts of a clinic file fit together: ids are unique, what is referred to exists, times are in order. */
export function clinicFileFaults(clinic: ClinicFile): ClinicFileFault[] {
  const faults: ClinicFileFault[] = [
    ...repeatedIds(clinic, 'services'),
    ...repeatedIds(clinic, 'locations'),
    ...repeatedIds(clinic, 'practitioners'),
    ...repeatedIds(clinic, 'notices'),
    ...repeatedPurposes(clinic),
    ...newsletterFaults(clinic),
  ];
  const services = clinic.services.map(({ id }) => id);
  const locations = clinic.locations.map(({ id }) => id);
  const practitioners = clinic.practitioners.map(({ id }) => id);

  clinic.practitioners.forEach((practitioner, index) => {
    const at = ['practitioners', index];
    practitioner.services.forEach((service, place) => {
      faults.push(...unknownId(service, services, [...at, 'services', place]));
    });
    faults.push(...hoursElsewhere(clinic, index));
    practitioner.hours.forEach((hours, place) => {
      const where = [...at, 'hours', place];
      faults.push(...unknownId(hours.location, locations, [...where, 'location']));
      hours.services?.forEach((service, nth) => {
        faults.push(...unknownId(service, practitioner.services, [...where, 'services', nth]));
      });
      if (hours.from >= hours.to) {
        faults.push({
          at: where,
          message: `"${hours.from}" to "${hours.to}" is no opening: from must be before to`,
        });
      }
    });
  });
  clinic.closures.forEach(({ from, to, practitioner }, index) => {
    const at = ['closures', index];
    if (from > to) faults.push({ at, message: `"${from}" to "${to}": from must not be after to` });
    if (practitioner !== undefined)
      faults.push(...unknownId(practitioner, practitioners, [...at, 'practitioner']));
  });
  return faults;
}

function repeatedIds(
  clinic: ClinicFile,
  list: 'services' | 'locations' | 'practitioners' | 'notices',
): ClinicFileFault[] {
  const ids = clinic[list].map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [{ at: [list, index, 'id'], message: `"${id}" is used twice; ids are unique` }],
  );
}

/** Two answers to one question would leave open which of them counts; only what care needs may take several texts. */
function repeatedPurposes({ notices }: ClinicFile): ClinicFileFault[] {
  const purposes = notices.map(({ purpose }) => purpose);
  return purposes.flatMap((purpose, index) =>
    purpose === 'care' || purposes.indexOf(purpose) === index
      ? []
      : [
          {
            at: ['notices', index, 'purpose'],
            message: `"${purpose}" is asked twice; ask once for each purpose`,
          },
        ],
  );
}

/** Nobody is written to by a notice that asks for something else. */
function newsletterFaults({ newsletter, notices }: ClinicFile): ClinicFileFault[] {
  if (!newsletter) return [];
  const known = notices.filter(({ purpose }) => purpose === 'newsletter').map(({ id }) => id);
  const ids = newsletter.topics.map(({ id }) => id);
  const repeated = ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [{ at: ['newsletter', 'topics', index, 'id'], message: `"${id}" is used twice; ids are unique` }],
  );
  if (known.includes(newsletter.notice)) return repeated;
  const message = `"${newsletter.notice}" is no notice with the purpose "newsletter"`;
  return [...repeated, { at: ['newsletter', 'notice'], message }];
}

/** Where another system has the diary, hours written here would offer times it knows nothing of. */
function hoursElsewhere({ scheduling, practitioners }: ClinicFile, index: number): ClinicFileFault[] {
  const kind = scheduling?.kind;
  if ((kind !== 'fhir' && kind !== 'smart') || practitioners[index]?.hours.length === 0) return [];
  const message = `with scheduling "${kind}" the hours come from there: leave them out here`;
  return [{ at: ['practitioners', index, 'hours'], message }];
}

function unknownId(id: string, known: readonly string[], at: (string | number)[]): ClinicFileFault[] {
  if (known.includes(id)) return [];
  return [
    { at, message: `"${id}" does not exist; there are ${known.map((each) => `"${each}"`).join(', ')}` },
  ];
}
