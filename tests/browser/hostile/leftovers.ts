/** Counts of what is at work on a page, by kind. */
export type Leftovers = Record<'listeners' | 'timers' | 'observers' | 'frames', number>;

/**
 * Wraps what leaves something running, before anything else runs and in every frame, and counts what has not
 * been taken back. Listeners of nodes that are out of the page count for nothing: they go with the nodes.
 */
export function countLeftovers(): void {
  const counted = window.top as Window & { __leftovers?: () => Leftovers; __counters?: (() => Leftovers)[] };
  const counters = (counted.__counters ??= []);
  const listeners = new Set<{
    target: EventTarget;
    type: string;
    act: unknown;
    signal?: AbortSignal | undefined;
  }>();
  const timers = new Set<number>();
  const observed = new Map<object, number>();

  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, act, options) {
    const signal = typeof options === 'object' ? options.signal : undefined;
    if (this) listeners.add({ target: this, type, act, signal });
    return addEventListener.call(this ?? window, type, act, options);
  };
  EventTarget.prototype.removeEventListener = function (type, act, options) {
    for (const one of listeners)
      if (one.target === this && one.type === type && one.act === act) listeners.delete(one);
    return removeEventListener.call(this ?? window, type, act, options);
  };
  const scope = window as never as Record<string, (...given: unknown[]) => number>;
  for (const kind of ['Timeout', 'Interval']) {
    const [set, clear] = [scope[`set${kind}`], scope[`clear${kind}`]];
    scope[`set${kind}`] = (act, ...rest) => {
      const id: number = (set as typeof scope.x)!(
        (...given: unknown[]) => {
          if (kind === 'Timeout') timers.delete(id);
          (act as (...given: unknown[]) => void)(...given);
        },
        ...rest,
      );
      timers.add(id);
      return id;
    };
    scope[`clear${kind}`] = (id) => {
      timers.delete(id as number);
      return (clear as typeof scope.x)!(id);
    };
  }
  for (const type of [IntersectionObserver, MutationObserver, ResizeObserver]) {
    const { observe, disconnect } = type.prototype as {
      observe(...given: unknown[]): void;
      disconnect(): void;
    };
    const { unobserve } = type.prototype as { unobserve?(target: Element): void };
    const count = (observer: object, change: number) =>
      observed.set(observer, (observed.get(observer) ?? 0) + change);
    Object.assign(type.prototype, {
      observe(this: object, ...given: unknown[]) {
        count(this, 1);
        observe.apply(this, given);
      },
      disconnect(this: object) {
        observed.delete(this);
        disconnect.call(this);
      },
    });
    const targets = new WeakMap<object, Set<Element>>();
    if (unobserve)
      Object.assign(type.prototype, {
        observe(this: object, target: Element, ...rest: unknown[]) {
          const mine = targets.get(this) ?? new Set();
          targets.set(this, mine.add(target));
          observed.set(this, mine.size);
          observe.call(this, target, ...rest);
        },
        unobserve(this: object, target: Element) {
          const mine = targets.get(this) ?? new Set();
          mine.delete(target);
          observed.set(this, mine.size);
          unobserve.call(this, target);
        },
      });
  }

  const isThere = (target: EventTarget) =>
    !(target instanceof AbortSignal) && (!('nodeType' in target) || (target as Node).isConnected);
  // By `for … of` only: these functions have come before the page's scripts, but not the prototypes they stand on.
  counters.push(() => {
    const sum: Leftovers = { listeners: 0, timers: timers.size, observers: 0, frames: 0 };
    // A frame that was taken out of the page runs nothing any more, not even a timer that was set.
    if (!window.top) return { ...sum, timers: 0 };
    for (const { target, signal } of listeners) if (isThere(target) && !signal?.aborted) sum.listeners += 1;
    for (const count of observed.values()) sum.observers += count;
    return sum;
  });
  counted.__leftovers ??= () => {
    const sum: Leftovers = { listeners: 0, timers: 0, observers: 0, frames: 0 };
    for (const counter of counters) {
      try {
        const { listeners: heard, timers: waiting, observers: watching } = counter();
        sum.listeners += heard;
        sum.timers += waiting;
        sum.observers += watching;
      } catch {
        // A frame that is gone has taken all of its own with it.
      }
    }
    sum.frames = counted.document.querySelectorAll('html > div').length;
    return sum;
  };
}
