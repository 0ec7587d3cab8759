/**
 * Names the numbers to call when a life is in danger: those of the country in which the clinic is.
 *
 * To be validated by the clinic, as every medical wording.
 *
 * @param country - ISO 3166-1, of the catalogue.
 * @returns The first to call first. Nothing where we do not know: a wrong number costs minutes.
 *
 * @example
 * ```ts
 * emergencyNumbers('FR'); // => ['15', '112']
 * ```
 */
export declare function emergencyNumbers(country?: string): readonly string[];
