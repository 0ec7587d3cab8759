import type { Prefill } from '../contracts/prefill.ts';
import type { MountedView, WidgetSurface } from '../element/widget.ts';
import type { WidgetHost } from '../element/widget-host.ts';
import type { MessageLink, Page } from './page.ts';
/** A widget on the page, or on its way there. */
export interface Instance {
    /** Attributes with which it was started. */
    standing: string;
    /** As it was written then. */
    locale: string | undefined;
    /** Its start and each change after it, one after the other. */
    turn: Promise<void>;
    host?: WidgetHost;
    surface?: WidgetSurface;
    view?: MountedView;
    hasGivenUp?: boolean;
    /** A link it was started to show. */
    link: MessageLink | undefined;
    /** A button stands before it, which watches the address. */
    isBehindButton: boolean;
}
/**
 * Has a running widget follow its page: what it knows of the patient, and its language.
 *
 * @returns A function that says whether the widget could follow; otherwise it has to be started anew. A language that
 *   cannot be had is told in the console, and the widget goes on in its own: nobody loses a form to a typing error.
 */
export declare function pageFollower(page: Page, prefillOf: (view: Window) => Promise<Prefill | undefined>): (element: HTMLElement, { host, surface, view }: Instance) => Promise<boolean>;
