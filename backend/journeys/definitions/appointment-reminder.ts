import { defineJourney } from '../definition.ts';

/** Confirms an appointment by e-mail at once, and recalls it by SMS the day before at the same hour. */
export const appointmentReminder = defineJourney({
  id: 'appointment-reminder',
  version: 1,
  class: 'care',
  entry: { on: 'appointment.booked', key: 'data.appointmentId' },
  exit: [{ on: 'appointment.cancelled' }],
  steps: [
    {
      id: 'confirmation',
      send: {
        channel: 'email',
        template: 'booking-confirmation',
        purpose: 'care',
        notAfter: 'data.start',
        afterCrash: 'resend',
      },
    },
    { id: 'day-before', wait: { until: 'data.start', offset: '-P1D', ifPast: 'skip' } },
    {
      id: 'reminder',
      send: {
        channel: 'sms',
        template: 'appointment-reminder',
        purpose: 'reminder-sms',
        notAfter: 'data.start',
        afterCrash: 'never',
      },
    },
  ],
});
