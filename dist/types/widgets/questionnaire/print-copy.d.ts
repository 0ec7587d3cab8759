import type { CopyMessages } from '../../src/locales/form-extras-messages.ts';
import type { FormCopy } from './copy-content.ts';
export interface CopyPorts {
    /** The page's own window. */
    page: Window & typeof globalThis;
    /** Whatever has the clinic's colours; the dialog takes them over. */
    element: Element;
    direction: 'ltr' | 'rtl';
    /** Aborted when the widget leaves the page. */
    signal: AbortSignal;
}
/**
 * Shows the patient's copy in a dialog of its own over the page, from which it is printed, saved or copied as text.
 * Nothing of it goes anywhere else, and nothing stays when it is closed.
 *
 * @returns How to close it.
 */
export declare function openCopy(copy: FormCopy, texts: CopyMessages, ports: CopyPorts): () => void;
