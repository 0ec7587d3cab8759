/**
 * Leads the focus to what is new when the thing that had it has gone: a button that is pressed and then not there any
 * more would leave whoever has no mouse at the top of the page. A problem comes before the heading of the step, and
 * is brought into view; the heading is not, because a finger that has pressed needs no jump.
 *
 * @param root - Where the widget draws.
 * @param signal - Ends it.
 */
export function keepFocus(root: HTMLElement, signal: AbortSignal): void {
  let focused: Node | undefined;
  const within = () => (root.getRootNode() as ShadowRoot).activeElement;
  root.addEventListener('focusin', ({ target }) => (focused = target as Node), { signal });
  root.addEventListener(
    'focusout',
    // What goes away is gone when this turn is over; what is still there was left.
    () => queueMicrotask(() => (focused = focused?.isConnected && !within() ? undefined : focused)),
    { signal },
  );
  const watch = new MutationObserver(() => {
    if (!focused || focused.isConnected || within()) return;
    focused = undefined;
    const target = root.querySelector<HTMLElement>('.problem, .step-heading');
    target?.focus({ preventScroll: target.tagName === 'H2' });
  });
  watch.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => watch.disconnect());
}
