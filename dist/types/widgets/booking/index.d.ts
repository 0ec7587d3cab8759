import type { WidgetModule } from '../../src/element/widget.ts';
import type { BookingOptions } from './booking-state.ts';
export declare const styles: WidgetModule<BookingOptions>['styles'];
/** Starts a booking in an element. Until the clinic's catalogue is here, the fallback is the better answer. */
export declare const mount: WidgetModule<BookingOptions>['mount'];
