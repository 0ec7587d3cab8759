/**
 * Keeps what is typed in a widget from the shortcuts of the page: a search that opens on `/`, a form whose
 * script submits on Enter. Those listen above the element, and see only Escape and Tab.
 */
export declare function guardKeys(root: HTMLElement, signal: AbortSignal): void;
