/** Keeps the page behind a dialog from scrolling. */
export interface ScrollLock {
  /** @returns Gives the page back; a second call does nothing. */
  hold(): () => void;
}

/**
 * Owns the `overflow` of the page while any dialog is open. The last to close gives back what was there: two
 * widgets that each remembered what they found would leave the page locked.
 */
export function scrollLock({ documentElement: page }: Document): ScrollLock {
  const names = ['overflow', 'scrollbar-gutter'];
  let holders = 0;
  let before: (readonly [name: string, value: string, priority: string])[] = [];

  const lock = () => {
    const hasScrollbar = (page.ownerDocument.defaultView?.innerWidth ?? 0) > page.clientWidth;
    before = names.map((name) => [
      name,
      page.style.getPropertyValue(name),
      page.style.getPropertyPriority(name),
    ]);
    page.style.setProperty('overflow', 'hidden', 'important');
    // The place of the bar stays, so that nothing behind the dialog moves sideways.
    if (hasScrollbar) page.style.setProperty('scrollbar-gutter', 'stable', 'important');
  };
  const unlock = () => {
    for (const [name, value, priority] of before) page.style.setProperty(name, value, priority);
    if (!page.getAttribute('style')) page.removeAttribute('style');
  };

  return {
    hold() {
      if (holders === 0) lock();
      holders += 1;
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        holders -= 1;
        if (holders === 0) unlock();
      };
    },
  };
}
