import type { AppointmentViewProps } from './view-props.ts';
/** An appointment as the clinic has it now, and what can be done about it. */
export declare function AppointmentView(view: AppointmentViewProps): import("preact").JSX.Element | null;
