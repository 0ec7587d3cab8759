import type { MountedView, WidgetSurface } from '../../src/element/widget.ts';
import type { QuestionnaireOptions, Speech } from './questionnaire-options.ts';
export declare const styles: readonly string[];
/** Starts a form in an element; the form has arrived. */
export declare function mount(surface: WidgetSurface, options: QuestionnaireOptions): Promise<FormView>;
type FormView = MountedView & {
    say(speech: Speech): Promise<void>;
};
export {};
