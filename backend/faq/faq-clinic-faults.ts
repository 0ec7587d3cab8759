import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import { faqFilesOf } from './faq-files-of.ts';

/** Checks that the FAQ fits its clinic: one file a language, and every action leads to something that exists. */
export function faqClinicFaults(clinic: ClinicFile): string[] {
  const files = faqFilesOf(clinic);
  const languages = files.map(({ language }) => language);
  const repeated = languages.filter((language, index) => languages.indexOf(language) < index);
  return [
    ...repeated.map((language) => `faq: two files are in "${language}"; write one for each language`),
    ...files.flatMap(({ language, entries }) =>
      entries.flatMap(({ id, actions = [] }) =>
        actions.flatMap((action) => {
          const where = `faq (${language}): "${id}"`;
          if (action.kind === 'book')
            return unknown(where, 'service', { id: action.service, known: clinic.services });
          if (action.kind === 'directions')
            return unknown(where, 'location', { id: action.location, known: clinic.locations });
          return [];
        }),
      ),
    ),
  ];
}

function unknown(
  where: string,
  what: string,
  { id, known }: { id: string | undefined; known: readonly { id: string }[] },
): string[] {
  if (id === undefined || known.some((each) => each.id === id)) return [];
  return [`${where}: the clinic has no ${what} "${id}"`];
}
