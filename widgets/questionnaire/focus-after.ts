import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Leads the focus after something was added or taken away: to the first field of the last part, or to the button that
 * adds, because what was pressed has gone.
 *
 * @param part - Selector of what there are several of.
 */
export function useFocusAfter(part: string) {
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<'last' | 'add' | undefined>(undefined);
  useLayoutEffect(() => {
    const parts = box.current?.querySelectorAll(part) ?? [];
    const last = parts[parts.length - 1]?.querySelector<HTMLElement>('input,select,textarea');
    const target = wanted.current === 'last' ? last : box.current?.querySelector<HTMLElement>('.add');
    if (wanted.current) target?.focus();
    wanted.current = undefined;
  });
  return { box, focusAfter: (what: 'last' | 'add') => void (wanted.current = what) };
}
