import { defineJourney } from '../definition.ts';
import { afterVisitEmail, surveyEmail } from './sends.ts';

const aboutAppointment = { on: 'appointment.booked', key: 'data.appointmentId' } as const;
/** Who did not come is asked nothing about a visit. */
const exit = [{ on: 'appointment.cancelled' }, { on: 'appointment.noshow' }] as const;
const rebase = [{ on: 'appointment.moved' }] as const;

/** Says on the next day what the clinic recommends after the visit. After an operation that is said otherwise. */
export const followUp = defineJourney({
  ...{ id: 'follow-up', version: 1, class: 'care', exit, rebase },
  entry: {
    ...aboutAppointment,
    if: {
      all: [
        { fact: 'hasFollowUp', is: true },
        { fact: 'isPostOperative', is: false },
      ],
    },
  },
  steps: [
    { id: 'next-day', wait: { until: 'data.end', offset: 'PT20H', ifPast: 'skip', quiet: 'later' } },
    { id: 'recommend', send: afterVisitEmail('follow-up', 'data.end+P5D') },
  ],
});

/** Asks on the first and the fourth day after an operation how the patient is, and says which signs cannot wait. */
export const postOperative = defineJourney({
  ...{ id: 'post-operative', version: 1, class: 'care', exit, rebase },
  entry: { ...aboutAppointment, if: { fact: 'isPostOperative', is: true } },
  steps: [
    { id: 'first-day', wait: { until: 'data.end', offset: 'PT18H', ifPast: 'skip', quiet: 'later' } },
    { id: 'signs', send: afterVisitEmail('post-operative', 'data.end+P3D') },
    { id: 'fourth-day', wait: { until: 'data.end', offset: 'P4D', ifPast: 'skip', quiet: 'later' } },
    {
      id: 'check-in',
      send: {
        ...{ channel: 'sms', template: 'post-operative', purpose: 'reminder-sms', notAfter: 'data.end+P6D' },
        ...{ afterCrash: 'never', onlyIf: 'visited' },
      },
      withoutSms: afterVisitEmail('post-operative', 'data.end+P6D'),
    },
    { id: 'call', task: { queue: 'nurse', subject: 'call-after-operation', notAfter: 'data.end+P7D' } },
  ],
});

/**
 * Asks how the visit was, in a short or a long form, and a week later invites everyone alike to leave a review: whoever
 * was content and whoever was not, for nobody's answer is looked at.
 */
export const satisfaction = defineJourney({
  ...{ id: 'satisfaction', version: 1, class: 'service', exit, rebase },
  entry: aboutAppointment,
  steps: [
    { id: 'day-after', wait: { until: 'data.end', offset: 'PT26H', ifPast: 'skip', quiet: 'later' } },
    {
      id: 'length',
      split: {
        salt: 'satisfaction-length-1',
        arms: {
          short: { weight: 50, steps: [{ id: 'ask-short', send: surveyEmail('survey-short') }] },
          long: { weight: 50, steps: [{ id: 'ask-long', send: surveyEmail('survey-long') }] },
        },
      },
    },
    { id: 'week-after', wait: { until: 'data.end', offset: 'P8D', ifPast: 'skip', quiet: 'later' } },
    {
      id: 'has-review-page',
      branch: { fact: 'hasReviewPage', is: true },
      then: [{ id: 'invite-review', send: surveyEmail('review-invitation') }],
    },
  ],
});

/** Reminds of the next check, three weeks before it is due: only whoever agreed to it, and nobody who has come back since. */
export const recall = defineJourney({
  ...{ id: 'recall', version: 1, class: 'service' },
  exit: [{ on: 'appointment.cancelled' }, { on: 'appointment.noshow' }],
  entry: { on: 'appointment.attended', key: 'data.appointmentId', if: { fact: 'hasRecall', is: true } },
  steps: [
    { id: 'before-due', wait: { until: 'data.due', offset: '-P21D', ifPast: 'skip', quiet: 'later' } },
    {
      id: 'has-come-back',
      branch: { fact: 'hasLaterVisit', is: false },
      then: [
        {
          id: 'recall',
          send: {
            ...{ channel: 'email', template: 'recall', purpose: 'recall', notAfter: 'data.due+P30D' },
            ...{ afterCrash: 'never', onlyIf: 'visited' },
          },
        },
      ],
    },
  ],
});

/**
 * Asks to be recommended, once, after the visit that the clinic file says. Nobody begins it where the file has no words for
 * it: a clinic has to answer for them.
 */
export const recommend = defineJourney({
  ...{ id: 'recommend', version: 1, class: 'marketing' },
  exit: [{ on: 'appointment.cancelled' }, { on: 'appointment.noshow' }],
  entry: {
    ...{ on: 'appointment.attended', key: 'data.appointmentId' },
    if: { fact: 'isRecommendationDue', is: true },
  },
  steps: [
    { id: 'days-after', wait: { until: 'data.end', offset: 'P3D', ifPast: 'continue', quiet: 'later' } },
    {
      id: 'ask',
      send: {
        ...{ channel: 'email', template: 'recommend', purpose: 'marketing-email', notAfter: 'data.end+P21D' },
        ...{ afterCrash: 'never', onlyIf: 'visited' },
      },
    },
  ],
});
