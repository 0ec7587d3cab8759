/** The words of the messages that are about no appointment, in one language. */
export interface ContactTexts {
  /** Where nobody is called by a name that was typed by somebody else. */
  greeting: string;
  confirm: {
    subject: (clinic: string) => string;
    heading: string;
    intro: string;
    button: string;
    note: (days: number) => string;
  };
  welcome: {
    subject: (clinic: string) => string;
    heading: string;
    intro: string;
    topics: string;
    button: string;
    note: string;
  };
  unfinished: {
    subject: (clinic: string) => string;
    heading: string;
    intro: string;
    button: string;
    question: string;
    note: string;
  };
  followup: { subject: (clinic: string) => string; heading: string; intro: string; question: string };
  automatic: {
    asked: (clinic: string) => string;
    newsletter: (clinic: string) => string;
    information: (clinic: string) => string;
    unfinished: (clinic: string) => string;
    written: (clinic: string) => string;
  };
  stop: string;
  preferences: string;
}

const fr: ContactTexts = {
  greeting: 'Bonjour,',
  confirm: {
    subject: (clinic) => `Confirmez votre inscription – ${clinic}`,
    heading: 'Une dernière étape',
    intro: 'Quelqu’un, vous sans doute, a demandé la lettre d’information à cette adresse.',
    button: 'Confirmer mon inscription',
    note: (days) =>
      `Ce n’était pas vous\u00a0? Ne faites rien\u00a0: sans confirmation, cette adresse est effacée au bout de ${days} jours.`,
  },
  welcome: {
    subject: (clinic) => `Votre inscription est confirmée – ${clinic}`,
    heading: 'Bienvenue',
    intro: 'Vous recevrez la lettre d’information à cette adresse.',
    topics: 'Vos sujets',
    button: 'Choisir mes sujets',
    note: 'Vous pouvez changer d’avis à tout moment, en un geste.',
  },
  unfinished: {
    subject: (clinic) => `Votre demande de rendez-vous – ${clinic}`,
    heading: 'Votre demande n’est pas terminée',
    intro: 'Vous avez commencé à prendre rendez-vous en ligne. Rien n’a été réservé.',
    button: 'Reprendre',
    question: 'Vous préférez en parler\u00a0?',
    note: 'C’est le seul message à ce sujet. Si vous avez réservé depuis, il n’y a rien à faire.',
  },
  followup: {
    subject: (clinic) => `Votre message – ${clinic}`,
    heading: 'Nous n’avons pas oublié votre message',
    intro: 'L’accueil n’a pas encore pu y répondre et vient d’en être averti.',
    question: 'Une réponse plus rapide\u00a0?',
  },
  automatic: {
    asked: (clinic) =>
      `Message automatique envoyé par ${clinic}, parce que cette adresse a été saisie sur son site.`,
    newsletter: (clinic) => `Envoyé par ${clinic}, parce que vous avez accepté sa lettre d’information.`,
    information: (clinic) => `Envoyé par ${clinic}, parce que vous y avez un rendez-vous.`,
    unfinished: (clinic) =>
      `Message automatique envoyé par ${clinic}, parce que vous avez accepté d’être recontacté au sujet de cette demande.`,
    written: (clinic) => `Message automatique envoyé par ${clinic}, à qui vous avez écrit.`,
  },
  stop: 'Ne plus recevoir ces messages',
  preferences: 'Voir tous mes choix',
};

const en: ContactTexts = {
  greeting: 'Hello,',
  confirm: {
    subject: (clinic) => `Confirm your subscription – ${clinic}`,
    heading: 'One last step',
    intro: 'Somebody, most likely you, asked for the newsletter at this address.',
    button: 'Confirm my subscription',
    note: (days) =>
      `Was it not you? Do nothing: without a confirmation this address is deleted after ${days} days.`,
  },
  welcome: {
    subject: (clinic) => `Your subscription is confirmed – ${clinic}`,
    heading: 'Welcome',
    intro: 'You will receive the newsletter at this address.',
    topics: 'Your topics',
    button: 'Choose my topics',
    note: 'You can change your mind at any time, with one press.',
  },
  unfinished: {
    subject: (clinic) => `Your request for an appointment – ${clinic}`,
    heading: 'Your request is not finished',
    intro: 'You began to book an appointment online. Nothing has been booked.',
    button: 'Go on',
    question: 'Would you rather talk to somebody?',
    note: 'This is the only message about it. If you have booked since, there is nothing to do.',
  },
  followup: {
    subject: (clinic) => `Your message – ${clinic}`,
    heading: 'We have not forgotten your message',
    intro: 'The front desk has not been able to answer it yet, and has just been reminded.',
    question: 'A quicker answer?',
  },
  automatic: {
    asked: (clinic) => `Sent automatically by ${clinic}, because this address was entered on its website.`,
    newsletter: (clinic) => `Sent by ${clinic}, because you agreed to its newsletter.`,
    information: (clinic) => `Sent by ${clinic}, because you have an appointment there.`,
    unfinished: (clinic) =>
      `Sent automatically by ${clinic}, because you agreed to be written to about this request.`,
    written: (clinic) => `Sent automatically by ${clinic}, to whom you wrote.`,
  },
  stop: 'Stop these messages',
  preferences: 'See all my choices',
};

/** @param language - BCP 47; a clinic that has others falls back on the first. */
export function contactTextsFor(language: string): ContactTexts {
  return language.startsWith('en') ? en : fr;
}
