import type { VisitTexts } from './visit-texts.ts';

const orOf = (numbers: readonly string[]) => numbers.join(' or ');

export const visitTextsEn: VisitTexts = {
  welcome: {
    subject: ({ clinic }) => `Welcome – ${clinic}`,
    heading: 'Welcome',
    intro: 'Here is what helps you arrive with an easy mind.',
    parking: 'Parking',
    firstVisit: 'Your first visit',
    bring: 'What to bring',
    question: 'Need help to get here, or a special arrangement?',
  },
  preparation: {
    subject: ({ date }) => `Preparing for your appointment on ${date}`,
    heading: 'How to prepare',
    intro: 'Your appointment is coming up.',
    toKnow: 'Good to know',
    steps: 'Your preparation',
    bring: 'What to bring',
    questions: 'A questionnaire',
    questionsText:
      'There are a few questions to answer before you come. The team reads them before you arrive.',
    question: 'Is something unclear, or does it not suit you?',
  },
  questionnaire: {
    invitation: {
      subject: ({ date }) => `To fill in before your appointment on ${date}`,
      heading: 'A few questions before your visit',
      intro: 'Your answers help the team receive you well.',
    },
    reminder: {
      subject: ({ date }) => `A few questions before your appointment on ${date}`,
      heading: 'Your answers would help us',
      intro:
        'A few questions wait for you before your appointment. If you have answered them already, there is nothing to do.',
    },
    button: 'Answer the questions',
    question: 'Would you rather answer in person?',
    sms: ({ clinic, date }) =>
      `${clinic}: a few questions wait for you before your appointment on ${date}. Already answered? Nothing to do. Else:`,
  },
  followUp: {
    subject: ({ clinic }) => `After your visit – ${clinic}`,
    heading: 'Thank you for coming',
    intro: 'Here is what may be useful to you now.',
    neutralIntro: 'We hope that all went well.',
    advice: 'Our advice',
    treatment: 'Your treatment',
    links: 'Read more',
    question: 'A question, a doubt?',
  },
  postOperative: {
    subject: ({ clinic }) => `How are you? – ${clinic}`,
    heading: 'How are you?',
    intro: 'We are asking after you since your visit.',
    emergency: (numbers) =>
      numbers.length > 0 ? `Call ${orOf(numbers)} at once` : 'Call the emergency services at once',
    neutralEmergency: 'If the way you feel alarms you, do not wait and do not write: call.',
    callUs: 'Call us the same day',
    neutralCallUs: 'For anything that worries you or is not as you were told it would be.',
    button: 'Say how I am',
    notAtOnce: 'Nobody reads these answers at once.',
    note: 'This e-mail does not replace the instructions that you were given.',
    sms: ({ clinic, phone, numbers }) =>
      `${clinic}: how are you? Emergency: ${numbers.length > 0 ? orOf(numbers) : 'call for help'}. A worry: ${phone}.`,
    smsLink: 'Tell us:',
  },
  survey: {
    short: {
      subject: ({ clinic }) => `Your opinion – ${clinic}`,
      heading: 'How was your visit?',
      intro: 'One minute is enough to tell us.',
    },
    long: {
      subject: ({ clinic }) => `Your opinion – ${clinic}`,
      heading: 'How was your visit?',
      intro: 'A few minutes to help us receive you better.',
    },
    button: 'Give my opinion',
    note: (days) =>
      `This link works once, for ${days} days. Answering or not changes nothing about your care.`,
  },
  review: {
    subject: ({ clinic }) => `Your experience – ${clinic}`,
    heading: 'Your experience may help other people',
    intro: 'Good or bad, it counts alike. You can tell it, if you wish.',
    button: 'Leave a public review',
    note: 'Everybody reads a review: write nothing about your health in it. This invitation is the same for everyone we receive.',
  },
  recall: {
    subject: (clinic) => `It is soon time to come back – ${clinic}`,
    heading: 'It is soon time to come back',
    intro: 'You asked us to tell you when your next visit is due.',
    button: 'Choose a time',
    note: 'If you have seen somebody since, there is nothing to do. A change in how you feel does not wait for this date: call us.',
    question: 'Would you rather talk to somebody?',
    automatic: (clinic) =>
      `Sent automatically by ${clinic}, because you agreed to be told of your next visit.`,
  },
  recommend: {
    subject: (clinic) => `A word from ${clinic}`,
    heading: 'Thank you for your trust',
    intro: 'You have come to us several times.',
    automatic: (clinic) => `Sent automatically by ${clinic}, because you agreed to its messages by e-mail.`,
  },
  service: {
    automatic: (clinic) =>
      `Sent automatically by ${clinic}, because you agreed to be asked for your opinion.`,
    stop: 'Stop these messages',
    preferences: 'See all my choices',
  },
};
