import { defineJourney } from '../definition.ts';
import { careEmail } from './sends.ts';

const aboutAppointment = { on: 'appointment.booked', key: 'data.appointmentId' } as const;
/** What is said before a visit is said no more once it is off, missed or over. */
const exit = [{ on: 'appointment.cancelled' }, { on: 'appointment.noshow' }] as const;
const goal = [{ on: 'appointment.attended' }] as const;
const rebase = [{ on: 'appointment.moved' }] as const;

/** Welcomes whoever comes for the first time, some minutes after the confirmation. */
export const firstVisitWelcome = defineJourney({
  ...{ id: 'first-visit-welcome', version: 1, class: 'care', exit, goal },
  entry: { ...aboutAppointment, if: { fact: 'audience', is: 'new' } },
  steps: [
    { id: 'after-confirmation', wait: { until: 'run.entered', offset: 'PT10M', ifPast: 'continue' } },
    { id: 'welcome', send: careEmail('welcome', 'data.start-PT1H') },
  ],
});

/**
 * Tells how to prepare, a week ahead; to whoever books later than that, an hour after the booking, for three
 * messages at once are none. Whoever moves the
 * appointment is told again for the new time.
 */
export const preparation = defineJourney({
  ...{ id: 'preparation', version: 1, class: 'care', exit, goal, rebase },
  entry: { ...aboutAppointment, if: { fact: 'hasPreparation', is: true } },
  steps: [
    { id: 'after-booking', wait: { until: 'run.entered', offset: 'PT1H', ifPast: 'continue' } },
    { id: 'week-before', wait: { until: 'data.start', offset: '-P7D', ifPast: 'continue', quiet: 'later' } },
    { id: 'prepare', send: careEmail('preparation', 'data.start-PT2H') },
  ],
});

/** Asks for the form five days ahead, gently once more, and in the end has the desk call. */
export const formBeforeVisit = defineJourney({
  ...{ id: 'form-before-visit', version: 1, class: 'care', exit, goal, rebase },
  entry: { ...aboutAppointment, if: { fact: 'hasForm', is: true } },
  steps: [
    { id: 'after-booking', wait: { until: 'run.entered', offset: 'PT2H', ifPast: 'continue' } },
    {
      id: 'five-days-before',
      wait: { until: 'data.start', offset: '-P5D', ifPast: 'continue', quiet: 'later' },
    },
    {
      id: 'is-it-there',
      branch: { fact: 'hasAnswered', is: false },
      then: [
        { id: 'invite', send: careEmail('questionnaire-invitation', 'data.start-PT2H') },
        {
          id: 'answers-in-time',
          waitFor: {
            on: 'form.answered',
            until: 'data.start-P2D',
            unless: { fact: 'hasAnswered', is: true },
          },
          late: [{ id: 'remind', send: careEmail('questionnaire-reminder', 'data.start-PT2H') }],
        },
        {
          id: 'answers-at-all',
          waitFor: {
            on: 'form.answered',
            until: 'data.start-P1D',
            unless: { fact: 'hasAnswered', is: true },
          },
          late: [
            {
              id: 'call',
              task: { queue: 'front-desk', subject: 'call-about-form', notAfter: 'data.start' },
            },
          ],
        },
      ],
    },
  ],
});
