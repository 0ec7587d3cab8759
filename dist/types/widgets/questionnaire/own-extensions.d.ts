import type { FormItem } from '../../src/domain/questionnaire/form.ts';
/** HTML autofill token (WCAG 1.3.5), such as `bday` or `tel`. */
export declare const autofillOf: ({ source }: FormItem) => string;
/** Whether the clinic has to know of some answers before the visit. */
export declare const hasGate: ({ source }: FormItem) => boolean;
