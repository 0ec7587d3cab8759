import { useEffect } from 'preact/hooks';
import { firstWeekday } from '../../src/lib/first-weekday.ts';
import { Calendar } from '../ui/calendar.tsx';
import { CallLink } from '../ui/call-link.tsx';
import { ProblemBox } from '../ui/problem-box.tsx';
import { DayCard } from './day-card.tsx';
import type { MoreViewProps } from './more-part.ts';
import { problemText } from './problem-text.ts';

/** Days in a list, or the month. */
export function ViewChoice({ part }: MoreViewProps) {
  const text = part.messages.month;
  const { isShown } = part.month;
  const choice = (name: string, isMonth: boolean) => (
    <button
      type="button"
      class="view"
      aria-pressed={isShown.value === isMonth}
      onClick={() => (isShown.value = isMonth)}
    >
      {name}
    </button>
  );
  return (
    <div class="views" role="group" aria-label={text.views}>
      {choice(text.list, false)}
      {choice(text.month, true)}
    </div>
  );
}

/** The month with what is free on each day, and the times of the day that is picked. */
export function MonthView(view: MoreViewProps) {
  const { model, messages, part } = view;
  const { month } = part;
  const text = part.messages.month;
  const { freeCount } = messages.booking.slot;
  // Each time it is shown, also on the way back from the form: what was free may be gone.
  useEffect(() => void month.load(), []);
  if (!month.first.value) return null;
  return (
    <>
      <MonthProblem {...view} />
      <Calendar
        language={messages.language}
        direction={messages.direction}
        firstWeekday={firstWeekday(messages.language, model.catalog.value?.clinic.country)}
        focused={month.shownDay.value}
        picked={month.picked.value}
        first={month.first.value}
        last={month.last.value}
        busy={month.loading.value}
        isFree={(date) => month.free.value.has(date)}
        describe={(date) => {
          const free = month.free.value.get(date);
          return free ? freeCount(free) : text.noTime;
        }}
        texts={text}
        onFocus={month.focus}
        onPick={month.pick}
      />
      <DayFound {...view} />
    </>
  );
}

function DayFound(view: MoreViewProps) {
  const { messages, dates, part } = view;
  const { month } = part;
  const text = part.messages.month;
  const day = month.pickedDay.value;
  const next = month.days.value?.nextAvailable;
  const isEmpty = month.days.value && month.free.value.size === 0;
  const hint = !isEmpty ? text.choose : next ? text.noneInMonth : part.noneAtAll();
  if (month.problem.value) return null;
  return (
    <>
      <p class={day ? 'visually-hidden' : 'lead'} role="status">
        {day ? `${dates.dayOf(day.date)}, ${messages.booking.slot.freeCount(day.slots.length)}` : hint}
      </p>
      {isEmpty && (
        <div class="ways">
          {next && (
            <button type="button" class="button" onClick={() => month.jumpTo(next)}>
              {messages.booking.slot.nextFree} : {dates.fullDate(next)}
            </button>
          )}
          <part.NothingFree {...view} isNever={!next} />
        </div>
      )}
      {day && (
        <ul class="days">
          <DayCard key={day.date} day={day} {...view} />
        </ul>
      )}
    </>
  );
}

function MonthProblem({ model, messages, part }: MoreViewProps) {
  const problem = part.month.problem.value;
  if (!problem) return null;
  const phone = problem.phone ?? model.catalog.value?.clinic.phone ?? '';
  return (
    <ProblemBox
      title={messages.booking.problems.heading}
      message={problemText(problem, 'slot', messages.booking)}
    >
      <button type="button" class="button" onClick={() => part.month.load()}>
        {messages.common.tryAgain}
      </button>
      <CallLink phone={phone}>{messages.common.call(phone)}</CallLink>
    </ProblemBox>
  );
}
