/**
 * What no page has a reason to do to the element of a widget, with the computed value that undoes it. Layout
 * is not here: margins, widths and grid areas are the page's to give.
 */
const sane = {
  opacity: '1',
  transform: 'none',
  translate: 'none',
  rotate: 'none',
  scale: 'none',
  filter: 'none',
  'clip-path': 'none',
  'mask-image': 'none',
  'mix-blend-mode': 'normal',
  'content-visibility': 'visible',
  'column-count': 'auto',
  'column-width': 'auto',
  zoom: '1',
  'writing-mode': 'horizontal-tb',
};

/** Narrower than this no widget can be used, and no page can have meant it. */
const leastWidthPx = 120;

/**
 * Undoes what the page's rules have done to an element so that its widget cannot be seen or used.
 *
 * `:host { … !important }` loses against the page's own `!important`; an important declaration on the element
 * itself wins, against layers too. It is written through the CSSOM, which a policy without inline styles
 * allows. Only what is wrong is touched: on a page that leaves the element alone, so do we.
 *
 * @param element - The element, with its widget on the screen.
 * @param root - What the widget draws in.
 * @returns Gives the element the `style` attribute that it had.
 */
export function restoreStyles(element: HTMLElement, root: HTMLElement): () => void {
  const view = element.ownerDocument.defaultView as Window;
  const before = element.getAttribute('style');
  const computed = view.getComputedStyle(element);
  const wrong = Object.entries(sane).filter(([name, value]) => {
    const found = computed.getPropertyValue(name);
    return found && found !== value;
  });
  if (computed.display === 'none') wrong.push(['display', 'block']);
  if (isCollapsed(element, root, computed)) {
    wrong.push(['width', 'auto'], ['height', 'auto'], ['max-height', 'none'], ['max-width', '100%']);
    wrong.push(['overflow', 'visible'], ['contain', 'none']);
  }
  if (isOffPage(element, view)) wrong.push(['position', 'static'], ['float', 'none'], ['margin', '0']);
  if (wrong.length === 0) return () => {};

  // A transition is above every important declaration as long as it runs.
  for (const [name, value] of [['transition', 'none'], ...wrong] as [string, string][]) {
    element.style.setProperty(name, value, 'important');
  }
  return () => {
    element.style.cssText = before ?? '';
    // Reading it has Chromium write it down; before that, removing it leaves an empty one.
    if (element.getAttribute('style') === before) return;
    if (before === null) element.removeAttribute('style');
    // eslint-disable-next-line no-restricted-syntax -- the page's own attribute, given back to the byte; the CSSOM has set its rules above
    else element.setAttribute('style', before);
  };
}

function isCollapsed(element: HTMLElement, root: HTMLElement, { overflowY }: CSSStyleDeclaration): boolean {
  const scrolls = overflowY === 'auto' || overflowY === 'scroll';
  if (!scrolls && element.getBoundingClientRect().height + 1 < root.getBoundingClientRect().height)
    return true;
  return root.offsetWidth < leastWidthPx && (element.parentElement?.clientWidth ?? 0) >= leastWidthPx;
}

/** To the left of the page or above it, where nobody can scroll. */
function isOffPage(element: HTMLElement, { scrollX, scrollY }: Window): boolean {
  const { right, bottom } = element.getBoundingClientRect();
  return right + scrollX < 0 || bottom + scrollY < 0;
}
