import type { Diagnostic, Form } from './form.ts';
/** A form, or what makes it unusable; warnings come with either. */
export type Compiled = {
    form: Form;
    diagnostics: readonly Diagnostic[];
} | {
    form?: never;
    diagnostics: readonly Diagnostic[];
};
/**
 * Reads a FHIR R4 `Questionnaire` once, so that filling it in needs no more looking up. Whatever it is given, it
 * never throws: what cannot be asked rightly is refused with the place and the reason.
 *
 * @param given - As it was parsed from JSON.
 * @returns The form, unless a diagnostic is an `error`.
 *
 * @example
 * ```ts
 * const { form, diagnostics } = compileForm(await response.json());
 * if (!form) return refuse(diagnostics); // [{ severity: 'error', code: 'duplicate-linkid', at: 'pregnant' }]
 * ```
 */
export declare function compileForm(given: unknown): Compiled;
