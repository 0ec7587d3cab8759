import type { SlotDay } from '../../src/domain/booking/group-slots-by-day.ts';
import type { DatedViewProps } from './booking-context.ts';
/** One day with its free times. */
export declare function DayCard({ day, ...view }: DatedViewProps & {
    day: SlotDay;
}): import("preact").JSX.Element;
