import type { FormExtrasMessages } from './form-extras-messages.ts';

const plural = new Intl.PluralRules('de');
const one = (count: number) => plural.select(count) === 'one';

export const deFormExtras: FormExtrasMessages = {
  draft: {
    resumeTitle: 'Fragebogen fortsetzen?',
    resumeLead: (when) => `Sie haben auf diesem Gerät am ${when} begonnen zu antworten.`,
    goOn: 'Meine Antworten fortsetzen',
    anew: 'Alles löschen und neu beginnen',
    kept: 'Ihre Eingaben bleiben höchstens 24 Stunden verschlüsselt auf diesem Gerät.',
    notKept: 'Auf diesem Gerät bleibt nichts: Wenn Sie diese Seite schließen, sind Ihre Antworten gelöscht.',
    unavailable:
      'Dieses Gerät kann Ihre Antworten nicht aufbewahren. Sie können fortfahren: Lassen Sie diese Seite bis zum Senden offen.',
    otherTab:
      'Dieser Fragebogen wird auch in einem anderen Tab ausgefüllt. Was zuletzt geschrieben wird, bleibt.',
    erasedElsewhere:
      'Ein anderer Tab hat das Aufbewahrte gelöscht. Was Sie hier sehen, wird wieder aufbewahrt, wenn Sie weiterschreiben.',
    damaged:
      'Was Sie begonnen hatten, lässt sich nicht mehr lesen und wurde gelöscht. Bitte antworten Sie noch einmal.',
    expired: 'Was Sie begonnen hatten, wurde gelöscht, weil es älter als 24 Stunden war.',
    shared: 'Mehrere Personen nutzen dieses Gerät: nichts aufbewahren',
    erase: 'Alles löschen',
    erased: 'Ihre Antworten wurden gelöscht.',
    notErased: 'Das Löschen ist misslungen. Löschen Sie die Daten dieser Website in Ihrem Browser.',
    changedTitle: 'Der Fragebogen hat sich geändert',
    changedLead: 'Bitte antworten Sie noch einmal auf:',
    gone: (count) =>
      one(count)
        ? `${count} Antwort wird nicht mehr gebraucht und wurde gelöscht.`
        : `${count} Antworten werden nicht mehr gebraucht und wurden gelöscht.`,
  },
  file: {
    choose: 'Datei auswählen',
    another: 'Datei hinzufügen',
    replace: 'Andere Datei auswählen',
    types: (names) => `Erlaubte Dateitypen: ${names}.`,
    image: 'Bild',
    anyType: 'Alle Dateitypen sind erlaubt.',
    perFile: (size) => `Höchstens ${size} pro Datei.`,
    together: (size) => `Höchstens ${size} insgesamt.`,
    most: (count) => `Höchstens ${count} ${one(count) ? 'Datei' : 'Dateien'}.`,
    remove: (name) => `${name} entfernen`,
    added: (name) => `${name}: hinzugefügt`,
    removed: (name) => `${name}: entfernt`,
    reading: 'Datei wird gelesen …',
    reduced: (size) => `Foto auf ${size} verkleinert`,
    faults: {
      type: (name) => `${name} wurde nicht hinzugefügt: Dieser Dateityp ist nicht erlaubt`,
      size: (name, size) => `${name} wurde nicht hinzugefügt: Die Datei ist größer als ${size}`,
      together: (name, size) =>
        `${name} wurde nicht hinzugefügt: Alle Dateien zusammen wären größer als ${size}`,
      count: (name, count) => `${name} wurde nicht hinzugefügt: höchstens ${count}`,
      empty: (name) => `${name} wurde nicht hinzugefügt: Die Datei ist leer`,
      unreadable: (name) => `${name} wurde nicht hinzugefügt: Die Datei lässt sich nicht lesen`,
    },
  },
  signature: {
    name: 'Ihr Vor- und Nachname',
    statement: 'Ich schreibe meinen Namen als Unterschrift. Meine Antworten sind nach bestem Wissen richtig.',
    date: (when) => `Datum der Unterschrift: ${when}`,
    signed: (when) => `Unterschrieben am ${when}`,
  },
  copy: {
    open: 'Kopie aufbewahren',
    heading: 'Ihre Kopie',
    warning: 'Diese Kopie ist nicht verschlüsselt: Bewahren Sie sie sicher auf.',
    print: 'Drucken oder als PDF speichern',
    copyText: 'Text kopieren',
    copied: 'Der Text ist kopiert.',
    notCopied: 'Der Text konnte nicht kopiert werden. Sie können diese Seite drucken.',
    close: 'Schließen',
    written: (when) => `Kopie vom ${when}`,
    version: (version) => `Version des Fragebogens: ${version}`,
    noAnswer: 'Keine Antwort',
  },
};
