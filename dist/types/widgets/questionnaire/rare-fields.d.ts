import type { ComponentType } from 'preact';
import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import type { FieldProps } from './node-view.tsx';
/** The field for what few forms ask. */
export declare function rareFieldOf(item: FormItem): ComponentType<FieldProps> | undefined;
/** Which of them have several controls with one name. */
export declare function isSet(item: FormItem): boolean;
