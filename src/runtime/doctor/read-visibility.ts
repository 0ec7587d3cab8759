import type { Obstacle } from '../../domain/doctor/page-facts.ts';

/** Finds why nobody can see an element as the page stands, and which element is the cause. */
export function hiddenBy(element: HTMLElement): Obstacle | undefined {
  const line = [...upwards(element)];
  const notDrawn = line.find((one) => getComputedStyle(one).display === 'none');
  if (notDrawn) return { by: describeElement(notDrawn), how: 'display: none' };

  const { visibility } = getComputedStyle(element);
  if (visibility !== 'visible') {
    const cause = line.findLast((one) => getComputedStyle(one).visibility === visibility) ?? element;
    return { by: describeElement(cause), how: `visibility: ${visibility}` };
  }
  // What is skipped by `content-visibility` or stands in a closed <details> has styles, but is not drawn.
  const folded = line.find((one) => one instanceof HTMLDetailsElement && !one.open);
  if (folded) return { by: describeElement(folded), how: 'open: false' };
  return noRoom(element, line) ?? outOfSight(element, line);
}

function noRoom(element: HTMLElement, line: readonly Element[]): Obstacle | undefined {
  // An element with nothing to show yet takes no room by nature.
  if (element.textContent?.trim() === '' && !element.shadowRoot?.querySelector('.root')) return undefined;
  for (const one of line) {
    if (one !== element && getComputedStyle(one).overflow === 'visible') continue;
    const { width, height } = one.getBoundingClientRect();
    if (width < 1) return { by: describeElement(one), how: 'width: 0' };
    if (height < 1) return { by: describeElement(one), how: 'height: 0' };
  }
  return undefined;
}

function outOfSight(element: HTMLElement, line: readonly Element[]): Obstacle | undefined {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  if (right + scrollX <= 0) return { by: describeElement(element), how: `left: ${Math.round(left)}px` };
  if (bottom + scrollY <= 0) return { by: describeElement(element), how: `top: ${Math.round(top)}px` };
  // Below the fold, many sites fade things in only once they are scrolled to.
  const isInView = bottom > 0 && top < innerHeight;
  const faded = isInView && line.find((one) => Number(getComputedStyle(one).opacity) < 0.05);
  return faded ? { by: describeElement(faded), how: 'opacity: 0' } : undefined;
}

/** Finds what lies over the middle of the part of an element that is on the screen. */
export function coveredBy(element: HTMLElement): Obstacle | undefined {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  const over = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  if (!over || over.contains(element) || element.contains(over)) return undefined;
  const layered = [...upwards(over)].find((one) => getComputedStyle(one).position !== 'static') ?? over;
  if (layered.contains(element)) return undefined;
  const { position, zIndex } = getComputedStyle(layered);
  return { by: describeElement(layered), how: `position: ${position}; z-index: ${zIndex}` };
}

/** An element and its ancestors as they are drawn, out of shadow roots too. */
function* upwards(element: Element): Generator<Element> {
  let next: Element | null = element;
  while (next) {
    yield next;
    const parent: Node | null = next.assignedSlot ?? next.parentNode;
    next = parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
  }
}

/** An element as an agency would find it again: `div#tabs.panel`. */
function describeElement({ localName, id, classList }: Element): string {
  const classes = [...classList].slice(0, 2).map((name) => `.${name}`);
  return `${localName}${id && `#${id}`}${classes.join('')}`;
}
