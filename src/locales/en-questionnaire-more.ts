import type { QuestionnaireMoreMessages } from './questionnaire-messages.ts';

const plural = new Intl.PluralRules('en');
const one = (count: number) => plural.select(count) === 'one';

export const enQuestionnaireMore: QuestionnaireMoreMessages = {
  answer: (count) => `Answer ${count}`,
  add: 'Add another',
  remove: (what) => `Remove ${what}`,
  added: (what) => `${what} added`,
  removed: (what) => `${what} removed`,
  instance: (name, count) => `${name} ${count}`,
  entry: 'Entry',
  unit: 'Unit',
  time: 'Time',
  found: (count) => (one(count) ? `${count} suggestion` : `${count} suggestions`),
  noneFound: 'No suggestion',
  specify: 'Please say which',
  number: 'Number',
  full: (count) => `No more than ${count}`,
  heading: 'Check your answers',
  lead: 'Nothing has been sent yet. You can change every answer.',
  change: 'Change',
  noAnswer: 'No answer',
  send: 'Send to the clinic',
  sending: 'Sending…',
  sealed: 'Your answers are encrypted on this device: only the clinic can read them.',
  notSealed: 'This questionnaire asks nothing about your health: it is sent without special encryption.',
  received: 'The clinic has received your answers',
  receivedAt: (when) => `Received on ${when}`,
  receivedLead: 'You can close this page.',
  saved: 'Your answers are saved and will be sent',
  savedLead:
    'The clinic cannot be reached right now. They will be sent by themselves as soon as possible, even if you close this page.',
  inMemory: 'Your answers are waiting to be sent',
  inMemoryLead: 'The clinic cannot be reached right now. Keep this page open until they are sent.',
  refused: 'Your answers could not be sent',
  refusedLead: 'They are still here. Try again, or call the clinic.',
  noKey: 'Your answers cannot be sent from here',
  noKeyLead:
    'This page cannot encrypt them for the clinic: nothing was sent, and nothing is lost. Call the clinic to answer in person.',
  needsPerson: 'One of your answers means that you should speak to someone at the clinic before your visit.',
};
