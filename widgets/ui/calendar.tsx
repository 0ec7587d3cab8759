import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { addDays } from '../../src/lib/add-days.ts';
import { addMonths } from '../../src/lib/add-months.ts';
import { monthWeeks } from '../../src/lib/month-weeks.ts';
import { calendarFormats } from './calendar-formats.ts';
import type { CalendarFormats } from './calendar-formats.ts';
import { Icon } from './icon.tsx';

export interface CalendarProps {
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** 1 is Monday, 7 is Sunday. */
  firstWeekday: number;
  /** ISO 8601 calendar date that has the place in the tab order; its month is shown. */
  focused: string;
  /** Whose times are shown. */
  picked: string | undefined;
  /** First and last date one can go to. */
  first: string;
  last: string;
  /** The counts are still coming. */
  busy: boolean;
  /** Whether a day can be picked. */
  isFree(date: string): boolean;
  /** What is said after the whole date, such as `4 free times`. */
  describe(date: string): string;
  texts: { earlier: string; later: string };
  /** Asked to go to a date; one beyond the ends is for the owner to move inside. */
  onFocus(date: string): void;
  onPick(date: string): void;
}

/**
 * A month as a grid of days, with the keys of the W3C date grid: arrows by day and week, Home and End in the week, Page
 * Up and Down by month and with Shift by year, Enter and Space to pick. One day is in the tab order. Days with nothing
 * free can be gone to, so that whoever listens hears it, and not be picked.
 */
export function Calendar(props: CalendarProps) {
  const { language, firstWeekday, focused, onFocus } = props;
  const formats = useMemo(() => calendarFormats(language), [language]);
  const { grid, keepFocus } = useFocusedDay(focused);
  const weeks = monthWeeks(focused, firstWeekday);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = dateAfterKey(event, props);
    if (!target) return;
    event.preventDefault();
    keepFocus();
    onFocus(target);
  };
  return (
    <div class="calendar">
      <MonthBar {...props} name={formats.month(focused)} />
      <table
        class="month"
        role="grid"
        aria-labelledby="calendar-month"
        aria-busy={props.busy}
        ref={grid}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {Array.from({ length: 7 }, (_, place) => (
              <th key={place} scope="col" abbr={formats.weekday(firstWeekday + place)}>
                {formats.shortWeekday(firstWeekday + place)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, place) => (
            <tr key={place}>
              {week.map((date, weekday) =>
                date ? <Day key={date} {...props} date={date} formats={formats} /> : <td key={weekday} />,
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The name of the month between the ways to its neighbours. */
function MonthBar({ name, focused, first, last, texts, onFocus }: CalendarProps & { name: string }) {
  const month = focused.slice(0, 7);
  const [isFirst, isLast] = [month <= first.slice(0, 7), month >= last.slice(0, 7)];
  return (
    <div class="range">
      <button
        type="button"
        class="square"
        aria-label={texts.earlier}
        aria-disabled={isFirst ? 'true' : undefined}
        onClick={() => !isFirst && onFocus(addMonths(focused, -1))}
      >
        <Icon name="back" />
      </button>
      {/* Said when the month changes, by whichever way. */}
      <h3 class="range-dates" id="calendar-month" aria-live="polite">
        {name}
      </h3>
      <button
        type="button"
        class="square"
        aria-label={texts.later}
        aria-disabled={isLast ? 'true' : undefined}
        onClick={() => !isLast && onFocus(addMonths(focused, 1))}
      >
        <Icon name="next" />
      </button>
    </div>
  );
}

/** Moves the focus to the day after a key; never when the page or a button of the month has changed it. */
function useFocusedDay(focused: string) {
  const grid = useRef<HTMLTableElement>(null);
  const isByKey = useRef(false);
  useLayoutEffect(() => {
    if (isByKey.current) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    isByKey.current = false;
  }, [focused]);
  const keepFocus = () => {
    isByKey.current = true;
  };
  return { grid, keepFocus };
}

function Day({
  date,
  formats,
  ...calendar
}: CalendarProps & { date: string; formats: Pick<CalendarFormats, 'day' | 'number'> }) {
  const { focused, picked, first, last, isFree, describe, onPick } = calendar;
  const isWithin = date >= first && date <= last;
  const free = isWithin && isFree(date);
  return (
    <td aria-selected={date === picked}>
      <button
        type="button"
        class={free ? 'date free' : 'date'}
        tabIndex={date === focused ? 0 : -1}
        aria-label={isWithin ? `${formats.day(date)}, ${describe(date)}` : formats.day(date)}
        aria-current={date === first ? 'date' : undefined}
        aria-disabled={free ? undefined : 'true'}
        onClick={() => free && onPick(date)}
      >
        {formats.number(date)}
      </button>
    </td>
  );
}

/** @returns The date a key leads to, or `undefined` for a key that is not the calendar's. */
function dateAfterKey(
  { key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent,
  { focused, direction, firstWeekday }: CalendarProps,
): string | undefined {
  // Those are the browser's: Alt and an arrow go back in its history.
  if (altKey || ctrlKey || metaKey) return undefined;
  const ahead = direction === 'rtl' ? -1 : 1;
  const inWeek = (new Date(focused).getUTCDay() - firstWeekday + 14) % 7;
  const months = shiftKey ? 12 : 1;
  switch (key) {
    case 'ArrowRight':
      return addDays(focused, ahead);
    case 'ArrowLeft':
      return addDays(focused, -ahead);
    case 'ArrowDown':
      return addDays(focused, 7);
    case 'ArrowUp':
      return addDays(focused, -7);
    case 'Home':
      return addDays(focused, -inWeek);
    case 'End':
      return addDays(focused, 6 - inWeek);
    case 'PageDown':
      return addMonths(focused, months);
    case 'PageUp':
      return addMonths(focused, -months);
    default:
      return undefined;
  }
}
