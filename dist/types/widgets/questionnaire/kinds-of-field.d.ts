import type { Form, FormItem } from '../../src/domain/questionnaire/form.ts';
/** Chosen from a list that opens. */
export declare const isDropDown: ({ control, options, repeats }: FormItem) => boolean;
/** Several controls with one name. */
export declare const isFieldset: (item: FormItem) => boolean;
/** What is written in words of one's own, and may tell of an emergency. */
export declare const isFreeText: ({ type }: FormItem) => boolean;
/** Whether it is answered by signing. */
export declare const isSigned: ({ source, control, type }: FormItem) => boolean;
/** Whether it is entered in a field that few forms have; those come with the forms that have one. */
export declare const isRare: (item: FormItem) => boolean;
export declare const hasRare: ({ all }: Form) => boolean;
