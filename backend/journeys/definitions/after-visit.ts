import { defineJourney, type JourneyStep, type SplitStep } from '../definition.ts';
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

/** As it was before it was counted which form is answered more often. */
export const satisfactionFirst = defineJourney({
  ...{ id: 'satisfaction', version: 1, class: 'service', exit, rebase },
  entry: aboutAppointment,
  steps: satisfactionSteps({}),
});

/**
 * Asks how the visit was, in a short or a long form, and a week later invites everyone alike to leave a review: whoever
 * was content and whoever was not, for nobody's answer is looked at.
 */
export const satisfaction = defineJourney({
  ...{ id: 'satisfaction', version: 2, class: 'service', exit, rebase },
  entry: aboutAppointment,
  steps: satisfactionSteps({ outcome: 'answered' }),
});

function satisfactionSteps(counted: Pick<SplitStep['split'], 'outcome'>): JourneyStep[] {
  return [
    { id: 'day-after', wait: { until: 'data.end', offset: 'PT26H', ifPast: 'skip', quiet: 'later' } },
    {
      id: 'length',
      split: {
        salt: 'satisfaction-length-1',
        ...counted,
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
  ];
}
