import type { Diagnostic, Form } from './form.ts';
/**
 * Why a form cannot be asked as it is meant: it carries a modifier that nobody here knows, or what decides which
 * questions are asked, or computes an answer, cannot be computed. Shown all the same it would ask other questions than
 * its author wrote, and nobody would see it.
 *
 * @param diagnostics - Of the form and of its expressions.
 * @returns Those for which it has to be refused. What would only have filled in a field beforehand is none of them.
 *
 * Source: https://hl7.org/fhir/R4/extensibility.html#modifierExtension
 */
export declare const unaskable: (form: Form, diagnostics: readonly Diagnostic[]) => readonly Diagnostic[];
