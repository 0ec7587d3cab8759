import type { WidgetSurface } from '../../src/element/widget.ts';
import type { DoctorOptions } from './doctor-model.ts';
export declare const styles: readonly string[];
/** Opens the panel and begins to look. */
export declare function mount({ root, onCrash }: Pick<WidgetSurface, 'root' | 'onCrash'>, options: DoctorOptions): {
    unmount(): void;
};
