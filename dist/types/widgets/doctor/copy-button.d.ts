import type { DoctorViewProps } from './doctor-model.ts';
export interface CopyButtonProps extends DoctorViewProps {
    text: string;
    label: string;
    class: string;
}
/** Copies a text, and says so on itself. */
export declare function CopyButton({ model, messages, text, label, class: className }: CopyButtonProps): import("preact").JSX.Element;
