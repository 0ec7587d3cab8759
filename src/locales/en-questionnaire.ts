import type { QuestionnaireMessages } from './questionnaire-messages.ts';

const plural = new Intl.PluralRules('en');
const one = (count: number) => plural.select(count) === 'one';

export const enQuestionnaire: QuestionnaireMessages = {
  title: 'Questionnaire',
  privacy:
    'Your answers stay on this device until you send them. They are then encrypted: only the clinic can read them.',
  goOn: 'Continue',
  back: 'Back',
  check: 'Check my answers',
  yes: 'Yes',
  no: 'No',
  choose: 'Choose from the list',
  other: 'Another answer',
  help: 'Help with this question',
  more: 'Read more',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  partialDate: 'If you do not know the exact date, the year or the month and year are enough.',
  severalHint: 'You can choose more than one.',
  clear: 'Clear my answer',
  shown: (count) => (one(count) ? `${count} question shown` : `${count} questions shown`),
  hidden: (count) => (one(count) ? `${count} question removed` : `${count} questions removed`),
  callClinic: 'Please call the clinic before your visit to talk about this with someone from the team.',
  faults: {
    required: 'Answer this question',
    chooseOne: 'Choose an answer',
    chooseSome: 'Choose at least one answer',
    integer: 'Enter a whole number, such as 12',
    decimal: 'Enter a number, such as 12.5',
    date: 'Enter a date that exists, such as 27 3 2019',
    time: 'Enter a time, such as 8:30',
    url: 'Enter an address without spaces, such as https://example.org',
    minValue: (limit) => `Enter ${limit} or more`,
    maxValue: (limit) => `Enter ${limit} or less`,
    minLength: (count) => `Write at least ${count} characters`,
    maxLength: (count) => `Write ${count} characters or fewer`,
    decimals: (count) =>
      count === 0
        ? 'Enter a number without decimals'
        : `Enter at most ${count} ${one(count) ? 'digit' : 'digits'} after the point`,
    tooMany: (count) => `Give no more than ${count} ${one(count) ? 'answer' : 'answers'}`,
    tooFew: (count) => `Give at least ${count} ${one(count) ? 'answer' : 'answers'}`,
    exclusive: 'This answer does not go with the others: choose it, or the others',
    unit: 'Choose a unit from the list',
    file: 'This file is not accepted: check its type and size',
    otherwise: 'Check this answer: it does not look as expected',
  },
};
