/** What is to happen, in the order of its time; what is due at one moment, in the order in which it came. */
export interface PriorityQueue<Item> {
  push(dueMs: number, item: Item): void;
  /** Takes what comes first; `undefined` when there is nothing. */
  pop(): { dueMs: number; item: Item } | undefined;
  /** When something happens next; `Infinity` when nothing does. */
  nextMs(): number;
}

interface Entry<Item> {
  dueMs: number;
  order: number;
  item: Item;
}

/** A binary heap. */
export function priorityQueue<Item>(): PriorityQueue<Item> {
  const heap: Entry<Item>[] = [];
  let order = 0;
  return {
    push(dueMs, item) {
      heap.push({ dueMs, order: order++, item });
      rise(heap);
    },
    pop() {
      const first = heap[0];
      const last = heap.pop();
      if (!first || !last) return undefined;
      if (heap.length > 0) {
        heap[0] = last;
        sink(heap);
      }
      return first;
    },
    nextMs: () => heap[0]?.dueMs ?? Infinity,
  };
}

function isBefore(one: Entry<unknown>, other: Entry<unknown>): boolean {
  return one.dueMs < other.dueMs || (one.dueMs === other.dueMs && one.order < other.order);
}

/** Lets the last entry rise to its place. */
function rise<Item>(heap: Entry<Item>[]): void {
  let at = heap.length - 1;
  const entry = heap[at] as Entry<Item>;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above] as Entry<Item>;
    if (!isBefore(entry, parent)) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = entry;
}

/** Lets the first entry sink to its place. */
function sink<Item>(heap: Entry<Item>[]): void {
  const entry = heap[0] as Entry<Item>;
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    let child = heap[below];
    const sibling = heap[below + 1];
    if (child && sibling && isBefore(sibling, child)) [below, child] = [below + 1, sibling];
    if (!child || !isBefore(child, entry)) break;
    heap[at] = child;
    at = below;
  }
  heap[at] = entry;
}
