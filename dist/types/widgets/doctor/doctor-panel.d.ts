import type { DoctorViewProps } from './doctor-model.ts';
export interface DoctorPanelProps extends DoctorViewProps {
    onClose(): void;
}
/** The whole panel: a modal dialog, so that no z-index of the page can lie over it. */
export declare function DoctorPanel({ model, messages, onClose }: DoctorPanelProps): import("preact").JSX.Element;
