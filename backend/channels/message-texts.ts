/** What a message has to say: that the appointment is confirmed, moved, cancelled or near. */
export interface NewsTexts {
  subject: (date: string, time: string) => string;
  heading: string;
  intro: (clinic: string) => string;
  /** Of the calendar file. */
  calendar: string;
}

/** The words of the messages in one language. */
export interface MessageTexts {
  /** For `Intl`. */
  formatLocale: string;
  /** The day of the month as it is read in a date. */
  day: (day: string) => string;
  confirmed: NewsTexts;
  moved: NewsTexts;
  cancelled: NewsTexts;
  reminded: NewsTexts;
  greeting: (name: string) => string;
  from: (start: string, end: string) => string;
  service: string;
  practitioner: string;
  place: string;
  byVideo: string;
  atHome: string;
  access: string;
  prepare: string;
  documents: string;
  /** For whom, where someone else booked. */
  patient: string;
  /** Stands in the place of what a sensitive service is called and asks for. */
  onThePage: string;
  alsoBooked: (date: string, time: string) => string;
  seeAlso: string;
  manage: string;
  changeTitle: string;
  change: (phone: string) => string;
  call: (phone: string) => string;
  automatic: (clinic: string) => string;
  calendarFile: string;
  calendarSummary: (clinic: string) => string;
  reminder: (parts: { clinic: string; date: string; time: string; phone: string }) => string;
}

const fr: MessageTexts = {
  formatLocale: 'fr-FR',
  day: (day) => (day === '1' ? '1er' : day),
  confirmed: {
    subject: (date, time) => `Rendez-vous confirmé : ${date} à ${time}`,
    heading: 'Votre rendez-vous est confirmé',
    intro: (clinic) => `${clinic} vous attend\u00a0:`,
    calendar: 'Le fichier joint ajoute le rendez-vous à votre agenda.',
  },
  moved: {
    subject: (date, time) => `Rendez-vous déplacé : ${date} à ${time}`,
    heading: 'Votre rendez-vous est déplacé',
    intro: (clinic) => `${clinic} vous attend maintenant\u00a0:`,
    calendar: 'Le fichier joint met le rendez-vous à jour dans votre agenda.',
  },
  cancelled: {
    subject: (date, time) => `Rendez-vous annulé : ${date} à ${time}`,
    heading: 'Votre rendez-vous est annulé',
    intro: (clinic) => `${clinic} ne vous attend plus\u00a0:`,
    calendar: 'Le fichier joint retire le rendez-vous de votre agenda.',
  },
  reminded: {
    subject: (date, time) => `Rappel : rendez-vous ${date} à ${time}`,
    heading: 'Votre rendez-vous approche',
    intro: (clinic) => `${clinic} vous attend bientôt\u00a0:`,
    calendar: 'Le fichier joint ajoute le rendez-vous à votre agenda.',
  },
  greeting: (name) => `Bonjour ${name},`,
  from: (start, end) => `de ${start} à ${end}`,
  service: 'Motif',
  practitioner: 'Avec',
  place: 'Lieu',
  byVideo: 'En vidéo',
  atHome: 'À votre domicile',
  access: 'Accès',
  prepare: 'Pour bien vous préparer',
  documents: 'À apporter',
  patient: 'Pour',
  onThePage: 'Le motif et les consignes sont sur la page de votre rendez-vous.',
  alsoBooked: (date, time) => `Vous avez aussi un rendez-vous du même type le ${date} à ${time}.`,
  seeAlso: 'Voir cet autre rendez-vous',
  manage: 'Voir, déplacer ou annuler',
  changeTitle: 'Un empêchement\u00a0?',
  change: (phone) => `Déplacez ou annulez ce rendez-vous en ligne, ou appelez le ${phone}.`,
  call: (phone) => `Appeler le ${phone}`,
  automatic: (clinic) => `Message automatique envoyé par ${clinic} à la suite de votre réservation en ligne.`,
  calendarFile: 'rendez-vous.ics',
  calendarSummary: (clinic) => `Rendez-vous – ${clinic}`,
  reminder: ({ clinic, date, time, phone }) =>
    `${clinic} : rappel de votre rendez-vous du ${date} à ${time}. Un empêchement ? Appelez le ${phone}.`,
};

const en: MessageTexts = {
  formatLocale: 'en-GB',
  day: (day) => day,
  confirmed: {
    subject: (date, time) => `Appointment confirmed: ${date} at ${time}`,
    heading: 'Your appointment is confirmed',
    intro: (clinic) => `${clinic} is expecting you:`,
    calendar: 'The attached file adds the appointment to your calendar.',
  },
  moved: {
    subject: (date, time) => `Appointment moved: ${date} at ${time}`,
    heading: 'Your appointment has been moved',
    intro: (clinic) => `${clinic} is now expecting you:`,
    calendar: 'The attached file updates the appointment in your calendar.',
  },
  cancelled: {
    subject: (date, time) => `Appointment cancelled: ${date} at ${time}`,
    heading: 'Your appointment is cancelled',
    intro: (clinic) => `${clinic} is no longer expecting you:`,
    calendar: 'The attached file removes the appointment from your calendar.',
  },
  reminded: {
    subject: (date, time) => `Reminder: appointment ${date} at ${time}`,
    heading: 'Your appointment is coming up',
    intro: (clinic) => `${clinic} is expecting you soon:`,
    calendar: 'The attached file adds the appointment to your calendar.',
  },
  greeting: (name) => `Hello ${name},`,
  from: (start, end) => `from ${start} to ${end}`,
  service: 'Reason',
  practitioner: 'With',
  place: 'Place',
  byVideo: 'By video',
  atHome: 'At your home',
  access: 'Getting there',
  prepare: 'How to prepare',
  documents: 'What to bring',
  patient: 'For',
  onThePage: 'The reason and how to prepare are on the page of your appointment.',
  alsoBooked: (date, time) => `You also have an appointment of the same kind on ${date} at ${time}.`,
  seeAlso: 'See that other appointment',
  manage: 'See, move or cancel it',
  changeTitle: 'Something came up?',
  change: (phone) => `Move or cancel this appointment online, or call ${phone}.`,
  call: (phone) => `Call ${phone}`,
  automatic: (clinic) => `Sent automatically by ${clinic} after your online booking.`,
  calendarFile: 'appointment.ics',
  calendarSummary: (clinic) => `Appointment – ${clinic}`,
  reminder: ({ clinic, date, time, phone }) =>
    `${clinic}: reminder of your appointment on ${date} at ${time}. Something came up? Call ${phone}.`,
};

/** Languages in which messages are written; a clinic that has others falls back on the first. */
export const messageTexts: Readonly<Record<string, MessageTexts>> = { fr, en };

/** @param language - BCP 47. */
export function messageTextsFor(language: string): MessageTexts {
  return messageTexts[language.split('-')[0] ?? ''] ?? fr;
}
