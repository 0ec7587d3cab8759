/** A node of JSON-LD. */
export interface LinkedData {
    '@type': string | readonly string[];
    [property: string]: unknown;
}
