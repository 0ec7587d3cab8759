import type { DetailsMessages } from './messages.ts';

/** What follows the choice of a slot; it comes with that half of the booking. */
export const deDetails: DetailsMessages = {
  delivery: {
    saved: 'Auf diesem Gerät gespeichert, noch nicht gesendet',
    savedMeaning:
      'Nichts ist bestätigt, bis die Praxis geantwortet hat. Das Senden geht von selbst weiter, sobald sie antwortet, auch wenn Sie diese Seite schließen und später wiederkommen.',
    inMemory: 'Noch nicht gesendet: Lassen Sie diese Seite offen',
    inMemoryMeaning:
      'Nichts ist bestätigt, bis die Praxis geantwortet hat. Dieses Gerät lässt kein Speichern zu; das Senden geht von selbst weiter, solange diese Seite offen ist.',
    refused: 'Eine Anfrage von diesem Gerät wurde nicht angenommen',
    refusedMeaning:
      'Die Praxis konnte sie nicht annehmen. Rufen Sie uns an oder stellen Sie eine neue Anfrage.',
    tryNow: 'Jetzt senden',
    forget: 'Diese Anfrage löschen',
  },
  withdrawal: {
    saved: 'Widerruf auf diesem Gerät gespeichert, noch nicht gesendet',
    savedMeaning:
      'Das Senden geht von selbst weiter, sobald die Praxis antwortet, auch wenn Sie diese Seite schließen und später wiederkommen.',
    inMemoryMeaning:
      'Dieses Gerät lässt kein Speichern zu; das Senden geht von selbst weiter, solange diese Seite offen ist.',
    refused: 'Der Widerruf Ihrer Einwilligung wurde nicht angenommen',
    refusedMeaning: 'Die Praxis konnte ihn nicht annehmen. Rufen Sie uns an, um zu widerrufen.',
  },
  details: {
    heading: 'Wer kommt zum Termin?',
    forSelf: 'Für mich',
    forRelative: 'Für Angehörige',
    patientLegend: 'Wer zum Termin kommt',
    bookerLegend: 'Sie, die den Termin buchen',
    relation: 'Sie sind',
    relations: {
      parent: 'ein Elternteil',
      guardian: 'gesetzlich vertretende Person',
      partner: 'Partnerin oder Partner',
      child: 'Kind dieser Person',
      carer: 'betreuende Person',
      other: 'anderes',
    },
    choose: 'Auswählen',
    bookerOnly: 'Nachrichten gehen an Sie und an niemanden sonst.',
    changeSlot: 'Zeit ändern',
    held: (minutes) =>
      minutes <= 1
        ? 'Diese Zeit ist noch eine Minute für Sie reserviert.'
        : `Diese Zeit ist noch ${minutes} Minuten für Sie reserviert.`,
    holdEnded: 'Diese Zeit ist nicht mehr für Sie reserviert. Sie können bestätigen, solange sie frei ist.',
    extend: 'Zeit länger freihalten',
    holdAgain: 'Zeit erneut reservieren',
    holdEnds: 'Ihre Zeit bleibt noch eine Minute reserviert.',
    given: 'Vorname',
    family: 'Nachname',
    birthDate: 'Geburtsdatum',
    birthDateHint: 'Zum Beispiel 7 3 1958',
    day: 'Tag',
    month: 'Monat',
    year: 'Jahr',
    email: 'E‑Mail-Adresse',
    emailHint: 'Dorthin geht die Bestätigung.',
    phone: 'Telefon',
    phoneHint: 'Damit wir Sie erreichen. Beispiel: 06 39 98 12 34',
    consentLegend: 'Ihre Einwilligung',
    privacy: 'Vollständigen Hinweis lesen',
    confirm: 'Termin bestätigen',
    sending: 'Wird an die Praxis gesendet…',
    review: 'Vor dem Bestätigen prüfen',
    mobile: 'Diese Nummer kann eine Erinnerung per SMS empfangen.',
    landline: 'Diese Nummer empfängt keine SMS: Erinnerungen kommen per E‑Mail.',
    faults: {
      relation: { missing: 'Geben Sie an, wer Sie für diese Person sind' },
      given: {
        missing: 'Geben Sie den Vornamen an',
        too_long: 'Der Vorname hat höchstens 120 Zeichen',
      },
      family: {
        missing: 'Geben Sie den Nachnamen an',
        too_long: 'Der Nachname hat höchstens 120 Zeichen',
      },
      birthDate: {
        missing: 'Geben Sie das Geburtsdatum an',
        incomplete: 'Geben Sie Tag, Monat und Jahr der Geburt an',
        not_a_date: 'Dieses Datum gibt es nicht: Prüfen Sie Tag, Monat und vierstelliges Jahr',
        in_the_future: 'Das Geburtsdatum liegt in der Vergangenheit',
        too_long_ago: 'Prüfen Sie das Geburtsjahr',
        not_of_age: 'In diesem Alter wird das nicht angeboten: Rufen Sie uns an',
      },
      email: {
        missing: 'Geben Sie eine E‑Mail-Adresse an',
        invalid: 'Prüfen Sie die E‑Mail-Adresse, zum Beispiel name@beispiel.de',
      },
      phone: {
        missing: 'Geben Sie eine Telefonnummer an',
        invalid: 'Prüfen Sie die Nummer, zum Beispiel 06 39 98 12 34 oder +33 6 39 98 12 34',
      },
      notices: {
        missing: 'Kreuzen Sie das Kästchen an, um einzuwilligen',
        outdated: 'Dieser Text hat sich geändert: Lesen Sie ihn noch einmal und kreuzen Sie das Kästchen an',
      },
    },
    faultOtherwise: 'Prüfen Sie dieses Feld',
  },
  review: {
    heading: 'Ist alles richtig?',
    lead: 'Noch wurde nichts gesendet. Sie können alles ändern, ohne etwas zu verlieren.',
    request:
      'Dies ist eine Anfrage, noch kein Termin: Die Uhrzeit ist Ihr Wunsch, und die Klinik antwortet Ihnen.',
    sendRequest: 'Anfrage senden',
    patient: 'Patient/in',
    booker: 'Gebucht von',
    contact: 'Kontakt',
    changeWhen: 'Zeit ändern',
    changeWho: 'Person ändern',
    changeContact: 'Kontakt ändern',
    changeConsent: 'Einwilligung ändern',
  },
  replace: {
    heading: 'Sie haben schon einen Termin dieser Art gebucht',
    lead: (when) => `Auf dieser Seite haben Sie ${when} gebucht. Ersetzt der neue Termin diesen?`,
    replace: 'Früheren ersetzen',
    both: 'Beide behalten',
  },
  waiting: { invitation: 'Passt keine Zeit?', open: 'Bei freiem Platz benachrichtigen' },
  result: {
    bring: 'Bitte mitbringen',
    directions: 'Weg anzeigen',
    calendar: 'In meinen Kalender',
    calendarSummary: (clinic) => `Termin: ${clinic}`,
    print: 'Drucken',
    manage: 'Ansehen, verschieben oder absagen',
    pendingLead: (email) =>
      `Die Praxis prüft Ihre Anfrage und antwortet an ${email}. Der Termin ist noch nicht bestätigt.`,
    heading: 'Ihr Termin ist bestätigt',
    pendingHeading: 'Ihre Anfrage ist angekommen',
    lead: (email) => `Die Bestätigung geht an ${email}, mit dem Termin für Ihren Kalender.`,
    when: 'Wann',
    with: 'Bei',
    where: 'Wo',
    what: 'Anliegen',
    prepare: 'So bereiten Sie sich vor',
    change: (phone) => `Zum Verschieben oder Absagen rufen Sie ${phone} an.`,
    received: (time) => `Von der Praxis um ${time} empfangen`,
    another: 'Weiteren Termin buchen',
    withdraw: 'Einwilligung widerrufen',
    withdrawn: 'Einwilligung widerrufen.',
  },
};
