/** A toolbar of the browser that comes and goes is no keyboard. */
const keyboardPx = 120;

/**
 * Keeps a dialog above the keyboard of a phone. iOS lays the keyboard over the page and tells only the visual
 * viewport, so that `dvh` does not change and the field being typed in can be covered.
 */
export function fitAboveKeyboard(dialog: HTMLElement, page: Window, signal: AbortSignal): void {
  const viewport = page.visualViewport;
  if (!viewport) return;
  const fit = () => {
    const isCovered = viewport.scale === 1 && page.innerHeight - viewport.height > keyboardPx;
    const { style } = dialog;
    style.top = isCovered ? `${viewport.offsetTop}px` : '';
    style.bottom = isCovered ? 'auto' : '';
    style.maxHeight = isCovered ? `${viewport.height}px` : '';
  };
  for (const type of ['resize', 'scroll']) viewport.addEventListener(type, fit, { signal });
}
