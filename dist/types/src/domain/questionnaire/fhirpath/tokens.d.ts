export interface Token {
    /** `quoted` is a name between backticks, which is no keyword. */
    readonly kind: 'temporal' | 'number' | 'text' | 'name' | 'quoted' | 'symbol' | 'end';
    /** As written; a text and a quoted name without their quotes, escapes read. */
    readonly name: string;
    readonly at: number;
}
/** Cuts an expression into words, without blanks and comments. @throws FhirPathError at what is none. */
export declare function tokensOf(source: string): Token[];
