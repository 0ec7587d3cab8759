import type { MountResult, WidgetSurface } from '../../src/element/widget.ts';
import type { AppointmentOptions, AppointmentTexts } from './appointment-options.ts';
import { waitingHalf } from './waiting-half.tsx';
export { waitingHalf };
export declare const styles: readonly string[];
export type MountedAppointment = Extract<MountResult, {
    unmount(): void;
}> & {
    /** Goes on in other texts. */
    say(texts: AppointmentTexts): void;
};
/** Shows what a link of a message leads to, in place of the booking. Also a failure: the link is all they have. */
export declare function mount(surface: WidgetSurface, options: AppointmentOptions): Promise<MountedAppointment>;
