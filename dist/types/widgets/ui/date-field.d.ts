import type { FieldFrame } from './field.tsx';
export interface DatePart {
    label: string;
    value: string;
    /** HTML autofill token, such as `bday-day`. */
    autoComplete: string;
    /** Digits. */
    length: 2 | 4;
    onChange(value: string): void;
}
export interface DateFieldProps extends FieldFrame {
    /** In the order in which the language writes them. */
    parts: readonly DatePart[];
}
/**
 * A date the patient knows by heart, as three short numbers: quicker than a calendar for a year long ago, and
 * each part can be corrected alone (GOV.UK "memorable date" pattern). The first part bears the field's id.
 */
export declare function DateField({ parts, ...frame }: DateFieldProps): import("preact").JSX.Element;
