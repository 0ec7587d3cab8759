import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { CalendarPort } from '../../src/domain/booking/scheduling-port.ts';
import type { WaitingWish } from '../../src/domain/booking/waiting-wish.ts';
import type { MoreMessages } from '../../src/locales/messages.ts';
import calendarCss from '../ui/calendar.css';
import type { DatedViewProps } from './booking-context.ts';
import type { BookingPorts, BookingState } from './booking-state.ts';
import { courseModel } from './course-model.ts';
import type { Course } from './course-model.ts';
import { EligibilityStep } from './eligibility-step.tsx';
import { FilterBar } from './filter-bar.tsx';
import { Alternatives } from './alternatives.tsx';
import { holdExtension } from './extend-hold.ts';
import type { HoldExtension } from './extend-hold.ts';
import { keepFresh } from './keep-fresh.ts';
import type { Freshness } from './keep-fresh.ts';
import { monthModel } from './month-model.ts';
import type { Month } from './month-model.ts';
import { MonthView, ViewChoice } from './month-view.tsx';
import moreCss from './more.css';
import { NothingFree } from './nothing-free.tsx';
import { ReasonSearch } from './reason-search.tsx';
import type { SlotSearch } from './slot-search-model.ts';

export type MoreViewProps = DatedViewProps & { part: MorePart };

/**
 * What stands around the choice of a slot. Nobody needs it to see the reasons and the first free times, so it is a
 * chunk of its own that comes while the patient reads them; a reason that asks something first waits for it.
 */
export interface MorePart {
  /** A signal stands behind it: what reads it while drawing is drawn again in another language. */
  readonly messages: MoreMessages;
  speak(messages: MoreMessages): void;
  course: Course;
  month: Month;
  /** Keeps the slot for its full time again; once. */
  hold: HoldExtension;
  fresh: Freshness;
  Alternatives: FunctionComponent<DatedViewProps>;
  /** Waits for what was looked for; `undefined` where nobody can. */
  joinWaitingList: (() => void) | undefined;
  ReasonSearch: FunctionComponent<MoreViewProps>;
  EligibilityStep: FunctionComponent<MoreViewProps>;
  FilterBar: FunctionComponent<MoreViewProps>;
  ViewChoice: FunctionComponent<MoreViewProps>;
  MonthView: FunctionComponent<MoreViewProps>;
  NothingFree: FunctionComponent<MoreViewProps>;
}

export interface MoreOptions {
  messages: MoreMessages;
  ports: Pick<BookingPorts, 'scheduling' | 'now' | 'joinWaitingList'>;
  calendar: CalendarPort;
  /** The questions have been answered. */
  showSlots(): Promise<void>;
}

/** What the chunk exports. */
export interface MoreModule {
  /** Style sheets as text, to be adopted before it is drawn. */
  styles: readonly string[];
  createMore: typeof createMore;
}

export const styles: MoreModule['styles'] = [calendarCss, moreCss];

/** Makes it for one booking. */
export function createMore(state: BookingState, options: MoreOptions): MorePart {
  const messages = signal(options.messages);
  const { joinWaitingList } = options.ports;
  return {
    get messages() {
      return messages.value;
    },
    speak(next) {
      messages.value = next;
    },
    course: courseModel(state, options.showSlots),
    month: monthModel(state.search, { ...options.ports, ...options }),
    hold: holdExtension(state.hold, options.calendar),
    fresh: keepFresh(state.search, options.ports.now),
    Alternatives,
    joinWaitingList: joinWaitingList && (() => joinWaitingList(wishOf(state.search))),
    ReasonSearch,
    EligibilityStep,
    FilterBar,
    ViewChoice,
    MonthView,
    NothingFree,
  };
}

function wishOf(search: SlotSearch): WaitingWish {
  const { service, practitioners = [], location, mode } = search.query();
  return { service, practitioners, locations: location ? [location] : [], modes: mode ? [mode] : [] };
}
