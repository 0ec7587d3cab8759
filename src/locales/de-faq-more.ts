import type { FaqMoreMessages } from './faq-messages.ts';

export const deFaqMore: FaqMoreMessages = {
  helpful: 'Hilft Ihnen das?',
  yes: 'Ja',
  no: 'Nein',
  thanks: 'Danke.',
  sorry: 'Ein Mensch kann Ihnen antworten: Die Taste steht unter der Unterhaltung.',
  download: 'Kopie behalten',
  fileName: 'unterhaltung',
  assistant: 'Automatischer Assistent',
  open: (until) => `Geöffnet bis ${until}.`,
  closed: 'Zurzeit geschlossen.',
  opens: (when) => `Öffnet: ${when}.`,
  back: 'Zurück zu den Fragen',
  lead: 'Hinterlassen Sie eine Nachricht: Das Team der Praxis antwortet Ihnen. Im Notfall rufen Sie an.',
  name: 'Ihr Name',
  contact: 'E-Mail-Adresse oder Telefon',
  contactHint: 'Um Ihnen zu antworten, für nichts anderes.',
  message: 'Ihre Nachricht',
  messageHint: 'Schreiben Sie nur, was nötig ist.',
  privacy: 'Datenschutz',
  submit: 'Nachricht senden',
  sending: 'Wird gesendet…',
  sent: 'Ihre Nachricht ist in der Praxis angekommen.',
  saved:
    'Ihre Nachricht ist auf diesem Gerät gespeichert und noch nicht gesendet. Sie wird von selbst gesendet.',
  'saved-in-memory':
    'Ihre Nachricht ist noch nicht gesendet: Lassen Sie diese Seite offen, sie wird von selbst gesendet.',
  refused: 'Die Praxis konnte diese Nachricht nicht annehmen. Bitte rufen Sie an.',
  faults: {
    name: 'Schreiben Sie Ihren Namen.',
    contact: 'Schreiben Sie eine vollständige E-Mail-Adresse oder Telefonnummer.',
    message: 'Schreiben Sie Ihre Nachricht.',
    notices: 'Haken Sie dieses Feld an, um die Nachricht zu senden.',
  },
};
