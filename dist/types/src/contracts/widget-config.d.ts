import { type Locale } from './locale.ts';
/** How a widget stands on the page. */
export declare const modes: readonly ["inline", "dialog", "launcher"];
export type WidgetMode = (typeof modes)[number];
/**
 * What an agency may say of a widget: on the script tag as `data-…` for the whole page, or on one element
 * without the prefix, which wins.
 */
export interface WidgetConfig {
    /** The clinic's id at its backend, such as `tilleuls`. */
    clinic: string;
    /** Where the backend listens; events and bookings go there and nowhere else. */
    endpoint: string;
    /** Language of the texts; when left out, that of the page, then that of the browser. */
    locale?: Locale | undefined;
    /** Opens the booking at this reason, by the id it has in the clinic's catalogue. */
    service?: string | undefined;
    /**
     * `inline`, the default, draws the widget where the element is; `dialog` draws a button there that opens it
     * above the page; `launcher` draws that button in the corner of the window. Behind a button, nothing of the
     * widget is loaded before the patient turns to it.
     */
    mode?: WidgetMode | undefined;
    /** What the button says, and what its dialog is called; when left out, the widget's own title. */
    label?: string | undefined;
}
export type ConfigName = keyof WidgetConfig;
export declare const configNames: ConfigName[];
/** @returns What an attribute accepts, in words for the agency. */
export declare const acceptedBy: (name: ConfigName) => string;
export type WrittenConfig = Readonly<Partial<Record<ConfigName, string>>>;
/**
 * @param written - Each attribute as it stands on the page; one that is not there is left out.
 * @returns Names of the attributes that are missing or not understood.
 */
export declare const wrongAttributes: (written: WrittenConfig) => ConfigName[];
