import type { QuestionnaireMoreMessages } from './questionnaire-messages.ts';

const plural = new Intl.PluralRules('de');
const one = (count: number) => plural.select(count) === 'one';

export const deQuestionnaireMore: QuestionnaireMoreMessages = {
  faults: {
    required: 'Beantworten Sie diese Frage',
    chooseOne: 'Wählen Sie eine Antwort',
    chooseSome: 'Wählen Sie mindestens eine Antwort',
    integer: 'Geben Sie eine ganze Zahl ein, zum Beispiel 12',
    decimal: 'Geben Sie eine Zahl ein, zum Beispiel 12,5',
    date: 'Geben Sie ein Datum ein, das es gibt, zum Beispiel 27 3 2019',
    time: 'Geben Sie eine Uhrzeit ein, zum Beispiel 8:30',
    url: 'Geben Sie eine Adresse ohne Leerzeichen ein, zum Beispiel https://beispiel.de',
    minValue: (limit) => `Geben Sie mindestens ${limit} an`,
    maxValue: (limit) => `Geben Sie höchstens ${limit} an`,
    minLength: (count) => `Schreiben Sie mindestens ${count} Zeichen`,
    maxLength: (count) => `Schreiben Sie höchstens ${count} Zeichen`,
    decimals: (count) =>
      count === 0
        ? 'Geben Sie eine Zahl ohne Komma ein'
        : `Geben Sie höchstens ${count} ${one(count) ? 'Stelle' : 'Stellen'} nach dem Komma an`,
    tooMany: (count) => `Geben Sie höchstens ${count} ${one(count) ? 'Antwort' : 'Antworten'}`,
    tooFew: (count) => `Geben Sie mindestens ${count} ${one(count) ? 'Antwort' : 'Antworten'}`,
    exclusive: 'Diese Antwort passt nicht zu den anderen: Wählen Sie sie oder die anderen',
    unit: 'Wählen Sie eine Einheit aus der Liste',
    file: 'Diese Datei wird nicht angenommen: Prüfen Sie Art und Größe',
    otherwise: 'Prüfen Sie diese Antwort: Sie hat nicht die erwartete Form',
  },
  callClinic:
    'Bitte rufen Sie vor Ihrem Besuch in der Klinik an und sprechen Sie mit jemandem aus dem Team darüber.',
  other: 'Andere Antwort',
  shown: (count) => (one(count) ? `${count} Frage eingeblendet` : `${count} Fragen eingeblendet`),
  hidden: (count) => (one(count) ? `${count} Frage ausgeblendet` : `${count} Fragen ausgeblendet`),
  choose: 'Aus der Liste wählen',
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
  notSealed:
    'Dieser Fragebogen fragt nichts zu Ihrer Gesundheit: Er wird ohne besondere Verschlüsselung gesendet.',
  received: 'Die Klinik hat Ihre Antworten erhalten',
  receivedAt: (when) => `Erhalten am ${when}`,
  receivedLead: 'Sie können diese Seite schließen.',
  saved: 'Ihre Antworten sind gespeichert und werden gesendet',
  savedLead:
    'Die Klinik ist gerade nicht erreichbar. Sie werden von selbst gesendet, sobald es geht, auch wenn Sie diese Seite schließen.',
  inMemory: 'Ihre Antworten warten auf das Senden',
  inMemoryLead:
    'Die Klinik ist gerade nicht erreichbar. Lassen Sie diese Seite offen, bis sie gesendet sind.',
  refused: 'Ihre Antworten konnten nicht gesendet werden',
  refusedLead: 'Sie sind noch da. Versuchen Sie es erneut oder rufen Sie die Klinik an.',
  noKey: 'Ihre Antworten können von hier aus nicht gesendet werden',
  noKeyLead:
    'Diese Seite kann sie nicht für die Klinik verschlüsseln: Nichts wurde gesendet, und nichts ist verloren. Rufen Sie die Klinik an, um mündlich zu antworten.',
  unaskable: 'Dieser Fragebogen kann hier nicht ausgefüllt werden',
  unaskableLead: 'Rufen Sie die Klinik an, um mündlich zu antworten. Es wurde nichts gesendet.',
  needsPerson:
    'Wegen einer Ihrer Antworten sollten Sie vor Ihrem Besuch mit jemandem in der Klinik sprechen.',
};
