/**
 * An expression that cannot be read, asks for what this subset does not have, or breaks a rule of FHIRPath while it
 * runs. The message names functions, variables and types, never a value: values are a patient's answers.
 */
export declare class FhirPathError extends Error {
    readonly name = "FhirPathError";
    /** Where in the source, counted in UTF-16 units from 0. */
    readonly at: number;
    constructor(message: string, at: number);
}
