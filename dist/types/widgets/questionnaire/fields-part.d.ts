import type { ComponentType } from 'preact';
import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import type { FieldProps } from './node-view.tsx';
import type { RepeatProps } from './repeat-view.tsx';
/** Fields that few forms have; they come with the forms that do. */
export interface RareFields {
    /** @returns Nothing where the first half has a field for it. */
    fieldOf(item: FormItem): ComponentType<FieldProps> | undefined;
    /** Whether that has several controls with one name. */
    isSet(item: FormItem): boolean;
    RepeatView: ComponentType<RepeatProps>;
}
export declare const rareFields: RareFields;
export declare const styles: readonly string[];
