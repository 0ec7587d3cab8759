/**
 * Names the day on which a week begins where the clinic is: an English speaker in Paris has French weeks.
 *
 * @param language - BCP 47.
 * @param region - ISO 3166-1, of the clinic; that of the language when left out.
 * @returns 1 for Monday to 7 for Sunday; Monday (ISO 8601) where the browser does not say.
 */
export declare function firstWeekday(language: string, region?: string): number;
