import type { Form, FormItem } from '../../src/domain/questionnaire/form.ts';

/** What stands on one page, and the group that it is a part of. */
export interface Page {
  /** Its words head the page. */
  group: FormItem | undefined;
  items: readonly FormItem[];
}

export interface PagePlan {
  /** Above and below every page. */
  header: readonly FormItem[];
  footer: readonly FormItem[];
  pages: readonly Page[];
}

export type Layout = 'pages' | 'whole';

/** A group with more questions is taken apart. */
const mostOnOnePage = 6;

/**
 * Lays a form out: one thing on a page, where a thing is a question with all that follows from it, or a small group. A
 * group that says it is a page is one whatever its size.
 *
 * Source: https://design-system.service.gov.uk/patterns/question-pages/
 */
export function planPages({ items }: Form, layout: Layout): PagePlan {
  const shown = items.filter(({ hidden }) => !hidden);
  const frame = (place: string) => shown.filter((item) => item.control === place && questionsIn(item) === 0);
  const [header, footer] = [frame('header'), frame('footer')];
  const body = shown.filter((item) => !header.includes(item) && !footer.includes(item));
  const pages = layout === 'whole' ? [{ group: undefined, items: body }] : pagesOf(body, undefined);
  return { header, footer, pages };
}

function pagesOf(items: readonly FormItem[], group: FormItem | undefined): Page[] {
  const pages: (Page & { items: FormItem[] })[] = [];
  let open: (Page & { items: FormItem[] }) | undefined;
  for (const item of items) {
    if (item.hidden) continue;
    if (isTakenApart(item, group)) {
      const [first, ...rest] = pagesOf(item.items, item);
      // What was said before a group is said above the first of its pages.
      const lead = open && isOnlySaid(open) ? (pages.pop()?.items ?? []) : [];
      if (first) pages.push({ ...first, items: [...lead, ...first.items] });
      pages.push(...rest.map((page) => ({ ...page, items: [...page.items] })));
      open = undefined;
    } else if (open && (isOnlySaid(open) || follows(item, open))) open.items.push(item);
    else pages.push((open = { group, items: [item] }));
  }
  const last = pages.at(-1);
  const before = pages.at(-2);
  if (last && before && isOnlySaid(last) && last.group === before.group) {
    before.items.push(...last.items);
    pages.pop();
  }
  return pages;
}

const isOnlySaid = ({ items }: Page) => items.every(({ type }) => type === 'display');

function isTakenApart(item: FormItem, group: FormItem | undefined): boolean {
  const { type, repeats, control = '', items } = item;
  if (type !== 'group' || repeats || /^(?:page|tab|[hg]?table|grid)$/.test(control)) return false;
  // What would be a tab is a page under its name: nobody misses one that is not pressed.
  if (group?.control === 'tab-container') return false;
  if (control === 'tab-container' || items.some((one) => /^(?:page|tab)/.test(one.control ?? '')))
    return true;
  return questionsIn(item) > mostOnOnePage;
}

const questionsIn = ({ items }: FormItem): number =>
  items.reduce(
    (sum, item) => sum + (item.type === 'group' ? questionsIn(item) : Number(item.type !== 'display')),
    0,
  );

/** Whether it is asked because of what is answered on this page, and on no other. */
const follows = ({ conditions }: FormItem, page: Page): boolean =>
  conditions.length > 0 &&
  conditions.every(({ target }) => target?.path.some((one) => page.items.includes(one)));
