import { defineJourney, type SendStep } from '../definition.ts';

/** Confirms an appointment by e-mail at once, and recalls it by SMS the day before at the same hour. */
export const appointmentReminderFirst = defineJourney({
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

const moved: SendStep = {
  id: 'moved',
  send: {
    channel: 'email',
    template: 'appointment-moved',
    purpose: 'care',
    notAfter: 'data.start',
    afterCrash: 'resend',
  },
};

const cancelled: SendStep = {
  id: 'cancelled',
  send: {
    channel: 'email',
    template: 'appointment-cancelled',
    purpose: 'care',
    notAfter: 'data.start',
    afterCrash: 'resend',
    onlyIf: 'cancelled',
  },
};

/** Follows the appointment: says at once that it was moved or cancelled, and recalls it before the time it then has. */
export const appointmentReminderSecond = defineJourney({
  ...appointmentReminderFirst,
  version: 2,
  exit: [{ on: 'appointment.cancelled', send: [cancelled] }],
  rebase: [{ on: 'appointment.moved', send: [moved] }],
});

const [confirmation, dayBefore, reminder] = appointmentReminderFirst.steps;

/** Recalls it by e-mail to whoever has a number that gets no SMS. */
export const appointmentReminderThird = defineJourney({
  ...appointmentReminderSecond,
  version: 3,
  steps: [
    confirmation,
    dayBefore,
    {
      ...reminder,
      withoutSms: {
        channel: 'email',
        template: 'appointment-reminder',
        purpose: 'care',
        notAfter: 'data.start',
        afterCrash: 'resend',
      },
    },
  ],
});

const [, , recalled] = appointmentReminderThird.steps;

/** Recalls nobody at night: what would ring before eight leaves on the evening before. Ends once the visit is over. */
export const appointmentReminder = defineJourney({
  ...appointmentReminderThird,
  version: 4,
  goal: [{ on: 'appointment.attended' }],
  exit: [{ on: 'appointment.cancelled', send: [cancelled] }, { on: 'appointment.noshow' }],
  steps: [
    confirmation,
    {
      id: 'day-before',
      wait: { until: 'data.start', offset: '-P1D', ifPast: 'skip', quiet: 'earlier' },
    },
    recalled,
  ],
});
