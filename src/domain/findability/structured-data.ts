import type { FaqContent } from '../../contracts/faq.ts';
import { faqPageOf } from './faq-page.ts';
import type { LinkedData } from './linked-data.ts';
import { medicalClinicOf, type FindableClinic } from './medical-clinic.ts';

/**
 * Describes a clinic and its questions to whoever reads pages by machine: one graph of FAQPage and MedicalClinic, the
 * latter with a ReserveAction.
 *
 * @param contents - One for each language in which the page shows its FAQ; usually one.
 */
export function structuredDataOf(
  clinic: FindableClinic | undefined,
  contents: readonly FaqContent[],
): { '@context': string; '@graph': LinkedData[] } {
  const pages = contents.filter(({ entries }) => entries.length > 0).map(faqPageOf);
  return {
    '@context': 'https://schema.org',
    '@graph': [...(clinic ? [medicalClinicOf(clinic)] : []), ...pages],
  };
}

/** Writes JSON-LD for a `script` element: no text of an answer can end the element. */
export function structuredDataText(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
