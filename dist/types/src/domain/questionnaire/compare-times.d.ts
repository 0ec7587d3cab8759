/**
 * Compares dates, times and instants of FHIR as far as both are precise: `1987` and `1987-05` cannot be told apart,
 * `1986` and `1987-05` can.
 *
 * @returns Nothing where they cannot be compared.
 */
export declare function compareTimes(one: string, other: string): number | undefined;
