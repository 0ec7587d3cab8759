import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { Slot } from '../../src/contracts/slot.ts';
import type { CalendarPort } from '../../src/domain/booking/scheduling-port.ts';
import type { SlotFilters } from '../../src/domain/booking/slot-filters.ts';
import type { WaitingWish } from '../../src/domain/booking/waiting-wish.ts';
import type { MoreMessages } from '../../src/locales/messages.ts';
import calendarCss from '../ui/calendar.css';
import type { DatedViewProps } from './booking-context.ts';
import type { BookingOptions, BookingPorts, BookingState } from './booking-state.ts';
import { courseModel } from './course-model.ts';
import type { Course } from './course-model.ts';
import { EligibilityStep } from './eligibility-step.tsx';
import { filterModel } from './filter-model.ts';
import type { Filters } from './filter-model.ts';
import { FilterBar } from './filter-bar.tsx';
import { Alternatives } from './alternatives.tsx';
import { holdExtension } from './extend-hold.ts';
import type { HoldExtension } from './extend-hold.ts';
import { keepFresh } from './keep-fresh.ts';
import type { Freshness } from './keep-fresh.ts';
import { Documents } from './documents.tsx';
import { monthModel } from './month-model.ts';
import type { Month } from './month-model.ts';
import { MonthView, ViewChoice } from './month-view.tsx';
import moreCss from './more.css';
import { NothingFree } from './nothing-free.tsx';
import type { NothingFreeProps } from './nothing-free.tsx';
import { ReasonSearch } from './reason-search.tsx';
import { redFlagWatch } from './red-flag-watch.ts';
import type { RedFlagWatch } from './red-flag-watch.ts';
import type { SlotWish } from './slot-search-model.ts';

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
  filters: Filters;
  /** Changes one filter, or several, and looks again. */
  narrow(change: SlotFilters): void;
  /** The sentence for a reason without any free time: it is another where only the filters leave none. */
  noneAtAll(): string;
  /** When a video appointment is where the patient is, which may be another day. */
  yourTime(slot: Slot): string;
  Documents: FunctionComponent<MoreViewProps>;
  /** Keeps the slot for its full time again; once. */
  hold: HoldExtension;
  fresh: Freshness;
  Alternatives: FunctionComponent<DatedViewProps>;
  /** Waits for what was looked for; `undefined` where nobody can. */
  joinWaitingList: (() => void) | undefined;
  redFlags: RedFlagWatch;
  ReasonSearch: FunctionComponent<MoreViewProps>;
  EligibilityStep: FunctionComponent<MoreViewProps>;
  FilterBar: FunctionComponent<MoreViewProps>;
  ViewChoice: FunctionComponent<MoreViewProps>;
  MonthView: FunctionComponent<MoreViewProps>;
  NothingFree: FunctionComponent<NothingFreeProps>;
}

export interface MoreOptions {
  messages: MoreMessages;
  ports: Pick<BookingPorts, 'scheduling' | 'now' | 'joinWaitingList' | 'loadRedFlags'>;
  linked: BookingOptions['linked'];
  calendar: CalendarPort;
  /** The questions have been answered. */
  showSlots(): Promise<void>;
}

const modes = ['AMB', 'VR', 'HH'] as const;

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
  const filters = filterModel(state, linkedFilters(options.linked));
  const month = monthModel(state.search, { filters, ...options, ...options.ports });
  return {
    get messages() {
      return messages.value;
    },
    speak(next) {
      messages.value = next;
    },
    course: courseModel(state, options.showSlots),
    month,
    filters,
    narrow(change) {
      filters.change(change);
      void state.search.narrow(filters.wish());
      if (month.isShown.value) void month.load();
    },
    noneAtAll: () =>
      filters.isNarrow.value ? messages.value.filters.none : state.messages.value.booking.slot.noneAtAll,
    yourTime: ({ start }) => messages.value.yourTime(localTime(state.messages.value.language, start)),
    Documents,
    hold: holdExtension(state, options.calendar),
    fresh: keepFresh(state, options.ports.now),
    Alternatives,
    joinWaitingList: joinWaitingList && (() => joinWaitingList(waitingWish(filters.wish()))),
    redFlags: redFlagWatch(state, options.ports.loadRedFlags),
    ReasonSearch,
    EligibilityStep,
    FilterBar,
    ViewChoice,
    MonthView,
    NothingFree,
  };
}

function waitingWish({ service, practitioners = [], location, mode }: SlotWish): WaitingWish {
  return { service, practitioners, locations: location ? [location] : [], modes: mode ? [mode] : [] };
}

function localTime(language: string, instant: string): string {
  const format = { day: 'numeric', month: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  return new Date(instant).toLocaleString(language, format);
}

/** What there is not is left out when the reason is known; a mode is one of three. */
function linkedFilters(linked: BookingOptions['linked']): SlotFilters {
  const mode = linked?.('mode')?.toUpperCase();
  return {
    practitioner: linked?.('praticien'),
    location: linked?.('lieu'),
    mode: modes.find((one) => one === mode),
  };
}
