import type { AppointmentViewProps } from './view-props.ts';
/** A slot that has fallen free and is kept for this patient, for as long as it says. */
export declare function OfferView({ model, texts, dates, hasActed }: AppointmentViewProps): import("preact").JSX.Element | null;
/** The clinic's receipt of an accepted offer. */
export declare function AcceptedView({ model, texts, dates, hasActed }: AppointmentViewProps): import("preact").JSX.Element | null;
