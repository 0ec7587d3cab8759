import type { FieldProps } from './node-view.tsx';
export interface TextFieldProps extends FieldProps {
    /** Which of several. */
    at?: number;
    label?: string | undefined;
}
/** Words, a number or a time, as they are typed. */
export declare function TextField({ node, model, id, describedBy, isFaulty, at, label }: TextFieldProps): import("preact").JSX.Element;
/** A date as three short numbers (GOV.UK "memorable date"); what is not known is left empty. */
export declare function DateField({ node, model, id, describedBy, isFaulty, at }: TextFieldProps): import("preact").JSX.Element;
