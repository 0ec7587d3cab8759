import type { QuestionnaireMoreMessages } from './questionnaire-messages.ts';

const plural = new Intl.PluralRules('de');
const one = (count: number) => plural.select(count) === 'one';

export const deQuestionnaireMore: QuestionnaireMoreMessages = {
  answer: (count) => `Antwort ${count}`,
  add: 'Hinzufügen',
  remove: (what) => `${what} entfernen`,
  added: (what) => `${what} hinzugefügt`,
  removed: (what) => `${what} entfernt`,
  instance: (name, count) => `${name} ${count}`,
  entry: 'Eintrag',
  unit: 'Einheit',
  time: 'Uhrzeit',
  found: (count) => (one(count) ? `${count} Vorschlag` : `${count} Vorschläge`),
  noneFound: 'Kein Vorschlag',
  specify: 'Bitte genauer angeben',
  number: 'Zahl',
  full: (count) => `Höchstens ${count}`,
  heading: 'Prüfen Sie Ihre Antworten',
  lead: 'Noch ist nichts gesendet. Sie können jede Antwort ändern.',
  change: 'Ändern',
  noAnswer: 'Keine Antwort',
  send: 'An die Klinik senden',
  sending: 'Wird gesendet …',
  sealed: 'Ihre Antworten werden auf diesem Gerät verschlüsselt: Nur die Klinik kann sie lesen.',
  notSealed: 'Dieser Fragebogen fragt nichts zu Ihrer Gesundheit: Er wird ohne besondere Verschlüsselung gesendet.',
  received: 'Die Klinik hat Ihre Antworten erhalten',
  receivedAt: (when) => `Erhalten am ${when}`,
  receivedLead: 'Sie können diese Seite schließen.',
  saved: 'Ihre Antworten sind gespeichert und werden gesendet',
  savedLead:
    'Die Klinik ist gerade nicht erreichbar. Sie werden von selbst gesendet, sobald es geht, auch wenn Sie diese Seite schließen.',
  inMemory: 'Ihre Antworten warten auf das Senden',
  inMemoryLead: 'Die Klinik ist gerade nicht erreichbar. Lassen Sie diese Seite offen, bis sie gesendet sind.',
  refused: 'Ihre Antworten konnten nicht gesendet werden',
  refusedLead: 'Sie sind noch da. Versuchen Sie es erneut oder rufen Sie die Klinik an.',
  noKey: 'Ihre Antworten können von hier aus nicht gesendet werden',
  noKeyLead:
    'Diese Seite kann sie nicht für die Klinik verschlüsseln: Nichts wurde gesendet, und nichts ist verloren. Rufen Sie die Klinik an, um mündlich zu antworten.',
  needsPerson: 'Wegen einer Ihrer Antworten sollten Sie vor Ihrem Besuch mit jemandem in der Klinik sprechen.',
};
