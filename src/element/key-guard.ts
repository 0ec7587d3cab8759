/** Keys that belong to the page as well: its dialog closes by Escape, its focus trap counts Tabs. */
const shared = ['Escape', 'Tab'];

/**
 * Keeps what is typed in a widget from the shortcuts of the page: a search that opens on `/`, a form whose
 * script submits on Enter. Those listen above the element, and see only Escape and Tab.
 */
export function guardKeys(root: HTMLElement, signal: AbortSignal): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    root.addEventListener(
      type,
      (event) => {
        if (!shared.includes(event.key)) event.stopPropagation();
      },
      { signal },
    );
  }
}
