import type { DeskMeasureMessages } from './desk-measures-messages.ts';
import type { DeskCampaignWords } from './desk-campaigns.ts';

/** How many of one thing, in words. */
type Counted = (count: number) => string;

/** What the desk of a clinic says. */
export interface DeskMessages {
  language: string;
  title: string;
  campaigns: DeskCampaignWords;
  tabs: {
    label: string;
    today: string;
    tasks: string;
    waiting: string;
    messages: string;
    campaigns: string;
    journeys: string;
    figures: string;
    people: string;
    answers: string;
  };
  loading: string;
  failed: string;
  refused: string;
  again: string;
  notSaved: string;
  tooEarly: string;
  call: (name: string) => string;
  write: (name: string) => string;
  today: {
    heading: (day: string) => string;
    before: string;
    after: string;
    now: string;
    pick: string;
    none: string;
    summary: (all: number, unmarked: number) => string;
    came: string;
    missed: string;
    cameNamed: (name: string) => string;
    missedNamed: (name: string) => string;
    marked: Readonly<Record<'attended' | 'noshow', (name: string) => string>>;
    status: Readonly<Record<'pending' | 'cancelled', string>>;
    audience: Readonly<Record<'new' | 'known', string>>;
    form: Readonly<Record<'answered' | 'missing', string>>;
    booker: (name: string) => string;
    erased: string;
    sent: string;
    sentNamed: (name: string) => string;
  };
  tasks: {
    heading: string;
    none: string;
    queues: Readonly<Record<string, string>>;
    subjects: Readonly<Record<string, string>>;
    until: (when: string) => string;
    past: (when: string) => string;
    visit: (when: string) => string;
    done: string;
    doneNamed: (what: string, name: string) => string;
    settled: (what: string) => string;
    unknownPerson: string;
  };
  waiting: {
    heading: string;
    none: string;
    since: (when: string) => string;
    until: (when: string) => string;
    offered: (start: string, until: string) => string;
  };
  messages: {
    heading: string;
    intro: string;
    of: (name: string, start: string) => string;
    all: string;
    none: string;
    erased: string;
    columns: { what: string; channel: string; state: string; when: string };
    channels: Readonly<Record<'email' | 'sms', string>>;
    states: Readonly<Record<string, string>>;
    codes: Readonly<Record<string, string>>;
    templates: Readonly<Record<string, string>>;
    attempts: Counted;
  };
  people: {
    heading: string;
    intro: string;
    label: string;
    hint: string;
    search: string;
    short: string;
    none: string;
    found: Counted;
    born: (when: string) => string;
    kept: (counts: { appointments: number; waiting: number; messages: number }) => string;
    decisions: string;
    noDecisions: string;
    columns: { purpose: string; decision: string; wording: string; when: string };
    purposes: Readonly<Record<string, string>>;
    decided: Readonly<Record<'given' | 'refused' | 'withdrawn', string>>;
    wording: (version: string, language: string) => string;
    earlier: string;
    export: string;
    exportNamed: (name: string) => string;
    erase: string;
    eraseNamed: (name: string) => string;
    sure: (name: string) => string;
    why: string;
    upcoming: Counted;
    yes: string;
    no: string;
    /** @param heard - Connectors that are told to forget them too. */
    erased: (name: string, heard: readonly string[]) => string;
    /** After an erasure: other systems that had heard of the person. */
    elsewhere: {
      heading: string;
      intro: string;
      erasedAt: (when: string) => string;
      states: Readonly<Record<'open' | 'by-hand', string>>;
      pseudonym: (name: string) => string;
      code: (code: string) => string;
      done: string;
      doneNamed: (connector: string) => string;
      settled: (connector: string) => string;
    };
  };
  journeys: {
    heading: string;
    intro: string;
    choose: string;
    audience: string;
    service: string;
    everyone: string;
    version: (version: number) => string;
    older: string;
    names: Readonly<Record<string, string>>;
    classes: Readonly<Record<'care' | 'service' | 'marketing', string>>;
    picture: (name: string) => string;
    asList: string;
    question: (condition: string) => string;
    begins: (fact: string) => string;
    only: (condition: string) => string;
    ends: (facts: string) => string;
    succeeds: (facts: string) => string;
    restarts: (facts: string) => string;
    said: string;
    end: string;
    facts: Readonly<Record<string, string>>;
    kinds: Readonly<Record<string, string>>;
    subjects: Readonly<Record<string, string>>;
    anchors: Readonly<Record<string, string>>;
    /** Such as "a week before the appointment". */
    moment: (amount: string, side: 'before' | 'after', anchor: string) => string;
    units: Readonly<Record<'week' | 'day' | 'hour' | 'minute', Counted>>;
    waitsFor: (fact: string, until: string) => string;
    ways: Readonly<Record<string, string>>;
    share: (percent: string) => string;
    arms: Readonly<Record<string, string>>;
    instead: (channel: string) => string;
    counts: {
      waiting: Counted;
      sent: Counted;
      planned: Counted;
      failed: Counted;
      dropped: (count: number, reason: string) => string;
      tasks: Readonly<Record<string, Counted>>;
    };
    runs: (counts: { active: number; completed: number; exited: number; reached: number }) => string;
    conditions: JourneyConditionWords;
  };
  measures: DeskMeasureMessages;
  figures: {
    heading: string;
    from: string;
    to: string;
    show: string;
    badPeriod: string;
    unknown: string;
    noOpens: string;
    table: string;
    day: string;
    count: string;
    what: string;
    bookings: { heading: string; total: Counted };
    attendance: {
      heading: string;
      attended: string;
      noshow: string;
      unmarked: string;
      cancelled: string;
      rate: (percent: string, marked: number) => string;
      noRate: string;
    };
    replies: {
      heading: string;
      received: string;
      done: string;
      open: string;
      median: string;
      hours: (text: string) => string;
      minutes: (text: string) => string;
    };
    surveys: { heading: string; none: string; sent: string; answered: string; nps: string };
    waiting: { heading: string; joined: string; offered: string; filled: string; lapsed: string };
    funnel: {
      heading: string;
      note: string;
      nobody: string;
      steps: Readonly<Record<'requested' | 'booked' | 'attended', string>>;
      step: string;
      lost: (step: string, count: number) => string;
    };
    journeys: {
      heading: string;
      none: string;
      journey: string;
      entered: string;
      sent: string;
      dropped: string;
      reached: string;
      noGoal: string;
    };
  };
}

/** How conditions of journeys are put. */
export interface JourneyConditionWords {
  and: string;
  or: string;
  not: (condition: string) => string;
  /** Whole sentences for facts that are true or false. */
  flags: Readonly<Record<string, { yes: string; no: string }>>;
  facts: Readonly<Record<string, string>>;
  values: Readonly<Record<string, string>>;
  is: (fact: string, value: string) => string;
  oneOf: (fact: string, values: string) => string;
  between: (fact: string, from: number, to: number) => string;
  atLeast: (fact: string, from: number) => string;
  atMost: (fact: string, to: number) => string;
}
