/** The words of the messages about the waiting list, in one language. */
export interface WaitingTexts {
  joinedSubject: (clinic: string) => string;
  joinedHeading: string;
  joinedIntro: string;
  joinedAgain: string;
  joinedNote: string;
  joinedButton: string;
  offerSubject: (date: string, time: string) => string;
  offerHeading: string;
  offerIntro: (until: string) => string;
  offerReplaces: (date: string, time: string) => string;
  offerNote: (phone: string) => string;
  offerButton: string;
  /** The day is left out where it is today. */
  until: (date: string, time: string) => string;
  automatic: (clinic: string) => string;
  sms: (parts: { clinic: string; date: string; time: string; until: string }) => string;
}

const fr: WaitingTexts = {
  joinedSubject: (clinic) => `Liste d’attente – ${clinic}`,
  joinedHeading: 'Vous êtes sur la liste d’attente',
  joinedIntro:
    'Dès qu’un horaire qui vous convient se libère, nous vous le proposons et nous le gardons pour vous le temps de répondre. Les personnes sans rendez-vous passent d’abord, puis celles qui en souhaitent un plus tôt, dans l’ordre d’inscription.',
  joinedAgain:
    'Si vous étiez déjà inscrit, vous gardez votre place. Si cette demande ne vient pas de vous, vous n’avez rien à faire.',
  joinedNote: 'Avec ce lien, vous suivez votre demande ou vous quittez la liste :',
  joinedButton: 'Voir ma demande',
  offerSubject: (date, time) => `Un horaire s’est libéré : ${date} à ${time}`,
  offerHeading: 'Un horaire est gardé pour vous',
  offerIntro: (until) =>
    `Il est à vous si vous l’acceptez avant ${until}. Ensuite, il sera proposé à quelqu’un d’autre.`,
  offerReplaces: (date, time) =>
    `Si vous l’acceptez, votre rendez-vous du ${date} à ${time} sera annulé. Sinon, rien ne change.`,
  offerNote: (phone) =>
    `Ouvrir le lien n’engage à rien : vous répondez sur la page. Une question ? Appelez le ${phone}.`,
  offerButton: 'Voir l’horaire et répondre',
  until: (date, time) => (date ? `${date} à ${time}` : time),
  automatic: (clinic) => `Message automatique envoyé par ${clinic} : vous êtes sur sa liste d’attente.`,
  sms: ({ clinic, date, time, until }) =>
    `${clinic} : un horaire est gardé pour vous le ${date} à ${time}, jusqu'à ${until}. Pour répondre :`,
};

const en: WaitingTexts = {
  joinedSubject: (clinic) => `Waiting list – ${clinic}`,
  joinedHeading: 'You are on the waiting list',
  joinedIntro:
    'As soon as a time that suits you falls free, we offer it to you and keep it while you decide. People without an appointment come first, then those who want an earlier one, in the order in which they joined.',
  joinedAgain:
    'If you were on the list already, you keep your place. If this was not you, there is nothing to do.',
  joinedNote: 'With this link you follow your request or leave the list:',
  joinedButton: 'See my request',
  offerSubject: (date, time) => `A time has come free: ${date} at ${time}`,
  offerHeading: 'A time is kept for you',
  offerIntro: (until) =>
    `It is yours if you accept it before ${until}. After that it is offered to someone else.`,
  offerReplaces: (date, time) =>
    `If you accept it, your appointment on ${date} at ${time} is cancelled. If not, nothing changes.`,
  offerNote: (phone) =>
    `Opening the link commits you to nothing: you answer on the page. A question? Call ${phone}.`,
  offerButton: 'See the time and answer',
  until: (date, time) => (date ? `${time} on ${date}` : time),
  automatic: (clinic) => `Sent automatically by ${clinic}: you are on its waiting list.`,
  sms: ({ clinic, date, time, until }) =>
    `${clinic}: a time is kept for you on ${date} at ${time}, until ${until}. To answer:`,
};

/** @param language - BCP 47; a clinic that has others falls back on the first. */
export function waitingTextsFor(language: string): WaitingTexts {
  return { fr, en }[language.split('-')[0] ?? ''] ?? fr;
}
