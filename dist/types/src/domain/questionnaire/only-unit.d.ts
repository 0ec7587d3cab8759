import type { Coding } from '../../contracts/questionnaire.ts';
import type { FormItem } from './form.ts';
/** What is known of the unit where there is one only. */
export declare const onlyUnit: ({ limits: { units } }: FormItem) => Coding | undefined;
