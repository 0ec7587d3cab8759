import type { FormItem } from './form.ts';

type Draft = { -readonly [K in keyof FormItem]: FormItem[K] };

/**
 * Puts items in an order in which each comes after everything that decides whether it is asked: what its conditions
 * name, and what it stands in. Their `opens` and `rank` are filled in.
 *
 * @param items - All of the form, from the top.
 * @returns Items whose conditions depend on themselves: they have no such place.
 */
export function rankItems(items: readonly Draft[]): readonly FormItem[] {
  const opens = new Map<FormItem, Set<FormItem>>();
  const openers = new Map<FormItem, number>();
  const lead = (from: FormItem | undefined, to: FormItem) => {
    const known = from && (opens.get(from) ?? opens.set(from, new Set()).get(from));
    if (!known || known.has(to)) return;
    known.add(to);
    openers.set(to, (openers.get(to) ?? 0) + 1);
  };
  for (const item of items) {
    lead(item.parent, item);
    for (const { target } of item.conditions) lead(target, item);
  }
  const ready: Draft[] = items.filter((item) => !openers.has(item));
  for (const [rank, item] of ready.entries()) {
    item.rank = rank;
    for (const one of opens.get(item) ?? []) {
      const left = (openers.get(one) ?? 0) - 1;
      openers.set(one, left);
      if (left === 0) ready.push(one);
    }
  }
  for (const item of items) item.opens = [...(opens.get(item) ?? [])];
  return onCycles(items.filter(({ rank }) => rank === undefined));
}

/** What only follows a cycle opens nothing on it. */
function onCycles(unranked: readonly FormItem[]): readonly FormItem[] {
  let left = new Set(unranked);
  for (;;) {
    const kept = [...left].filter(({ opens }) => opens.some((one) => left.has(one)));
    if (kept.length === left.size) return kept;
    left = new Set(kept);
  }
}
