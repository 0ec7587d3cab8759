import type { FormItem } from './form.ts';

type Draft = { -readonly [K in keyof FormItem]: FormItem[K] };

type Ways = ReadonlyMap<Draft, Set<Draft>>;

/**
 * Puts items in an order in which each comes after everything that decides whether it is asked: what its conditions
 * name, and what it stands in. Their `opens` and `rank` are filled in. What depends on itself has one rank with all
 * that it depends on and that depends on it.
 *
 * @param items - All of the form, from the top.
 * @returns Items whose conditions depend on themselves, in the order of the form.
 */
export function rankItems(items: readonly Draft[]): readonly FormItem[] {
  const none = () => new Map(items.map((item) => [item, new Set<Draft>()]));
  const opens: Ways = none();
  /** What has still to be ranked before each. */
  const openers: Ways = none();
  for (const item of items) {
    for (const from of [item.parent, ...item.conditions.map(({ target }) => target)]) {
      if (!from) continue;
      opens.get(from)?.add(item);
      openers.get(item)?.add(from);
    }
  }
  for (const item of items) item.opens = [...(opens.get(item) ?? [])];

  const unranked = new Set(items);
  const ready = items.filter((item) => openers.get(item)?.size === 0);
  const rankTogether = (together: Iterable<Draft>, rank: number) => {
    for (const item of together) {
      item.rank = rank;
      unranked.delete(item);
    }
    const next = new Set([...together].flatMap((item) => item.opens as Draft[]));
    for (const one of next) {
      const left = openers.get(one);
      for (const item of together) left?.delete(item);
      if (left?.size === 0 && unranked.has(one)) ready.push(one);
    }
  };
  let rank = 0;
  for (const item of items) {
    while (unranked.has(item)) {
      const next = ready.pop();
      rankTogether(next ? [next] : markCycle(firstCycle(item, { opens, openers })), rank++);
    }
  }
  return items.filter(({ isOnCycle }) => isOnCycle);
}

function markCycle(cycle: ReadonlySet<Draft>): ReadonlySet<Draft> {
  for (const item of cycle) item.isOnCycle = true;
  return cycle;
}

/** Of the cycles that an item waits for, which may be its own, one that waits for no other. */
function firstCycle(item: Draft, { opens, openers }: Record<'opens' | 'openers', Ways>): ReadonlySet<Draft> {
  const before = reached(item, openers);
  const after = reached(item, opens);
  const further = [...before].findLast((one) => !after.has(one));
  return further ? firstCycle(further, { opens, openers }) : before;
}

/** Everything that an item leads to, however far; itself where a way leads back to it. */
function reached(item: Draft, ways: Ways): ReadonlySet<Draft> {
  const found = new Set(ways.get(item));
  for (const one of found) for (const next of ways.get(one) ?? []) found.add(next);
  return found;
}
