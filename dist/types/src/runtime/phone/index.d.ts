import type { ReadPhone } from '../../../widgets/booking/details-part.ts';
import type { Page } from '../page.ts';
/**
 * Reads a telephone number for the form, with the numbering plans of the clinic's country alone.
 *
 * @param country - ISO 3166-1, of the clinic.
 * @returns `undefined` where nothing is known of it.
 */
export declare function readPhone(page: Page, typed: string, country?: string): Promise<ReadPhone | 'impossible' | undefined>;
