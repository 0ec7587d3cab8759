/** From this height on, an element was given its place by the page, and not by the few words inside it. */
const reservedPx = 240;

/**
 * Keeps what stands below a widget where it is until the patient touches it: a page that jumps while someone
 * reads it is missed by the finger.
 *
 * A widget is never smaller than what it takes the place of. Where the page has kept a place for it, by a
 * `min-height`, it is not larger either: what is longer scrolls inside, until the first press or key.
 *
 * @param root - What the widget draws in, on the screen.
 * @param before - Height in px of what stood there.
 * @param signal - Ends with the widget.
 */
export function keepPlace(root: HTMLElement, before: number, signal: AbortSignal): void {
  root.style.setProperty('min-height', `${before}px`);
  if (before < reservedPx || root.offsetHeight <= before) return;
  const limits = { 'max-height': `${before}px`, overflow: 'auto' };
  for (const [name, value] of Object.entries(limits)) root.style.setProperty(name, value);
  const grow = () => {
    const top = root.scrollTop;
    for (const name of Object.keys(limits)) root.style.removeProperty(name);
    // What was pressed stays where it is, as far as the page can scroll.
    root.ownerDocument.defaultView?.scrollBy({ top, behavior: 'instant' });
  };
  // Not by `pointerdown`: what moves between that and the click is not what is clicked.
  for (const type of ['click', 'keydown']) root.addEventListener(type, grow, { signal, once: true });
}
