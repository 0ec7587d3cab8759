import type { ComponentType } from 'preact';
import type { ExtrasTexts } from './extras-texts.ts';
import type { SlotFieldProps } from './questionnaire-options.ts';
/** Makes the field for questions that are answered with files. */
export declare function fileField(extras: ExtrasTexts): ComponentType<SlotFieldProps>;
