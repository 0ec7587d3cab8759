import type { QuestionnaireMessages } from './questionnaire-messages.ts';

const plural = new Intl.PluralRules('de');
const one = (count: number) => plural.select(count) === 'one';

export const deQuestionnaire: QuestionnaireMessages = {
  title: 'Fragebogen',
  privacy:
    'Ihre Antworten bleiben auf diesem Gerät, bis Sie sie senden. Dann werden sie verschlüsselt: Nur die Klinik kann sie lesen.',
  goOn: 'Weiter',
  back: 'Zurück',
  check: 'Meine Antworten prüfen',
  yes: 'Ja',
  no: 'Nein',
  choose: 'Aus der Liste wählen',
  other: 'Andere Antwort',
  help: 'Hilfe zu dieser Frage',
  more: 'Mehr erfahren',
  day: 'Tag',
  month: 'Monat',
  year: 'Jahr',
  partialDate: 'Wenn Sie das genaue Datum nicht kennen, genügt das Jahr oder Monat und Jahr.',
  severalHint: 'Mehrere Antworten sind möglich.',
  clear: 'Meine Antwort löschen',
  shown: (count) => (one(count) ? `${count} Frage eingeblendet` : `${count} Fragen eingeblendet`),
  hidden: (count) => (one(count) ? `${count} Frage ausgeblendet` : `${count} Fragen ausgeblendet`),
  callClinic: 'Bitte rufen Sie vor Ihrem Besuch in der Klinik an und sprechen Sie mit jemandem aus dem Team darüber.',
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
};
