import type { ComponentChildren } from 'preact';
export interface FieldFrame {
    /** Unique within the widget's shadow root; the error summary links to it. */
    id: string;
    label: string;
    hint?: string | undefined;
    /** What is wrong, as a whole sentence. */
    error?: string | undefined;
    /** Said before the error, so that colour is not its only mark. */
    errorPrefix: string;
}
/** The ids by which a control names its hint and its error. */
export declare function describedBy({ id, hint, error, }: Pick<FieldFrame, 'id' | 'hint' | 'error'>): string | undefined;
/** Hint and error of a field, in the order in which a screen reader should say them. */
export declare function FieldNotes({ id, hint, error, errorPrefix }: Omit<FieldFrame, 'label'>): import("preact").JSX.Element;
export interface TextFieldProps extends FieldFrame {
    value: string;
    /** HTML autofill token (WCAG 1.3.5). */
    autoComplete: 'given-name' | 'family-name' | 'email' | 'tel' | 'off';
    type?: 'text' | 'email' | 'tel';
    /** More than one where sentences are written. */
    lines?: number;
    onChange(value: string): void;
    /** The patient has gone on to something else. */
    onLeave?: () => void;
}
/** One line of text, or several, with the label above and the faults beside it. */
export declare function TextField({ value, autoComplete, type, lines, onChange, onLeave, ...frame }: TextFieldProps): import("preact").JSX.Element;
export interface CheckboxFieldProps {
    id: string;
    checked: boolean;
    required: boolean;
    error?: string | undefined;
    /** Needed where there may be an error. */
    errorPrefix?: string | undefined;
    onChange(checked: boolean): void;
    children: ComponentChildren;
}
/** A box to tick, beside the whole text that ticking it accepts. */
export declare function CheckboxField({ id, checked, required, error, errorPrefix, onChange, children, }: CheckboxFieldProps): import("preact").JSX.Element;
