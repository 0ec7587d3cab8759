import type { FaqContent } from '../../contracts/faq.ts';
import type { LinkedData } from './linked-data.ts';
import { type FindableClinic } from './medical-clinic.ts';
/**
 * Describes a clinic and its questions to whoever reads pages by machine: one graph of FAQPage and MedicalClinic, the
 * latter with a ReserveAction.
 *
 * @param contents - One for each language in which the page shows its FAQ; usually one.
 */
export declare function structuredDataOf(clinic: FindableClinic | undefined, contents: readonly FaqContent[]): {
    '@context': string;
    '@graph': LinkedData[];
};
/** Writes JSON-LD for a `script` element: no text of an answer can end the element. */
export declare function structuredDataText(data: unknown): string;
