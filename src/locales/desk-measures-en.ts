import type { DeskMeasureMessages } from './desk-measures-messages.ts';

export const deskMeasuresEn: DeskMeasureMessages = {
  steps: {
    heading: 'Up to the confirmation',
    note: 'These are acts, not persons: nothing tells one visitor from another. Whoever comes back, or picks another time, counts again. Robots that say so do not count.',
    unknown: 'Nothing has been counted yet.',
    since: (day) => `Counted since ${day}.`,
    against: 'Compare with days from',
    againstHint: 'As many days; without a date, just before.',
    names: {
      shown: 'Booking shown',
      looked: 'Times looked at',
      held: 'Time chosen',
      sent: 'Request sent',
      booked: 'Appointment booked',
    },
    step: 'Step',
    period: (from, to) => `${from} – ${to}`,
    lost: 'Lost before it',
    lostBefore: 'Lost, compared days',
    more: 'none',
    byService: 'By reason',
    service: 'Reason',
    others: 'Other reasons, too few each',
    worst: (step, percent) => `Most are lost before “${step}”: ${percent}.`,
  },
};
