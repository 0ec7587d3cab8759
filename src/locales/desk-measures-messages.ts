/** What the desk says of the way to a booking, of experiments, of the FAQ and of messages that were read. */
export interface DeskMeasureMessages {
  steps: {
    heading: string;
    note: string;
    unknown: string;
    since: (day: string) => string;
    against: string;
    againstHint: string;
    names: Readonly<Record<'shown' | 'looked' | 'held' | 'sent' | 'booked', string>>;
    step: string;
    period: (from: string, to: string) => string;
    lost: string;
    lostBefore: string;
    more: string;
    byService: string;
    service: string;
    others: string;
    worst: (step: string, percent: string) => string;
  };
  experiments: {
    heading: string;
    compares: (outcome: string) => string;
    outcomes: Readonly<
      Record<'answered' | 'form' | 'attended' | 'confirmed' | 'goal' | 'rebooked', (days: number) => string>
    >;
    since: (day: string) => string;
    columns: Readonly<Record<'arm' | 'entered' | 'decided' | 'reached' | 'rate' | 'best', string>>;
    interval: (rate: string, low: string, high: string) => string;
    verdicts: {
      tooEarly: string;
      open: string;
      alike: (points: number) => string;
      winner: (arm: string) => string;
    };
    rule: (perArm: number, days: number) => string;
    anonymous: string;
    next: string;
  };
  mails: {
    heading: string;
    note: string;
    columns: Readonly<Record<'message' | 'sent' | 'opened' | 'unknown' | 'machines' | 'pressed', string>>;
  };
  faq: {
    heading: string;
    none: string;
    note: string;
    names: Readonly<Record<'answered' | 'choices' | 'unanswered' | 'emergencies' | 'persons', string>>;
    share: (percent: string, asked: number) => string;
    entries: string;
    entry: string;
    columns: Readonly<Record<'answered' | 'choices' | 'helped' | 'unhelpful', string>>;
  };
}
