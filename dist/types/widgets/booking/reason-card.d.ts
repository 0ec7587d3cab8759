import type { Service } from '../../src/contracts/catalog.ts';
import type { BookingViewProps } from './booking-context.ts';
export interface ReasonCardProps extends Pick<BookingViewProps, 'model' | 'messages'> {
    service: Service;
}
/** One reason to choose; one that is booked by telephone only says so, with the number. */
export declare function ReasonCard({ service, model, messages }: ReasonCardProps): import("preact").JSX.Element;
