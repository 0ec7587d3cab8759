import type { VisitTexts } from './visit-texts.ts';

const orOf = (numbers: readonly string[]) => numbers.join(' ou le ');

export const visitTextsFr: VisitTexts = {
  welcome: {
    subject: ({ clinic }) => `Bienvenue – ${clinic}`,
    heading: 'Bienvenue',
    intro: 'Voici de quoi arriver l’esprit tranquille.',
    parking: 'Se garer',
    firstVisit: 'Votre première visite',
    bring: 'À apporter',
    question: 'Besoin d’aide pour venir, ou d’un accueil adapté\u00a0?',
  },
  preparation: {
    subject: ({ date }) => `Pour préparer votre rendez-vous du ${date}`,
    heading: 'Pour bien vous préparer',
    intro: 'Votre rendez-vous approche.',
    toKnow: 'À savoir',
    steps: 'Votre préparation',
    bring: 'À apporter',
    questions: 'Un questionnaire',
    questionsText: 'Quelques questions sont à remplir avant de venir. L’équipe les lit avant votre arrivée.',
    question: 'Une consigne n’est pas claire, ou ne vous convient pas\u00a0?',
  },
  questionnaire: {
    invitation: {
      subject: ({ date }) => `À remplir avant votre rendez-vous du ${date}`,
      heading: 'Quelques questions avant votre visite',
      intro: 'Vos réponses aident l’équipe à bien vous recevoir.',
    },
    reminder: {
      subject: ({ date }) => `Quelques questions avant votre rendez-vous du ${date}`,
      heading: 'Vos réponses nous aideraient',
      intro:
        'Quelques questions vous attendent avant votre rendez-vous. Si vous y avez déjà répondu, vous n’avez rien à faire.',
    },
    button: 'Répondre aux questions',
    question: 'Vous préférez répondre de vive voix\u00a0?',
    sms: ({ clinic, date }) =>
      `${clinic} : quelques questions vous attendent avant votre rendez-vous du ${date}. Déjà répondu ? Rien à faire. Sinon :`,
  },
  followUp: {
    subject: ({ clinic }) => `Après votre visite – ${clinic}`,
    heading: 'Merci de votre visite',
    intro: 'Voici ce qui peut vous être utile maintenant.',
    neutralIntro: 'Nous espérons que tout s’est bien passé.',
    advice: 'Nos conseils',
    treatment: 'Votre traitement',
    links: 'Pour en savoir plus',
    question: 'Une question, un doute\u00a0?',
  },
  postOperative: {
    subject: ({ clinic }) => `Comment allez-vous ? – ${clinic}`,
    heading: 'Comment allez\u2011vous\u00a0?',
    intro: 'Nous prenons de vos nouvelles après votre venue.',
    emergency: (numbers) =>
      numbers.length > 0 ? `Appelez tout de suite le ${orOf(numbers)}` : 'Appelez tout de suite les secours',
    neutralEmergency: 'Si votre état vous alarme, n’attendez pas et n’écrivez pas\u00a0: appelez.',
    callUs: 'Appelez-nous le jour même',
    neutralCallUs: 'Pour tout ce qui vous inquiète ou ne ressemble pas à ce qui vous a été annoncé.',
    button: 'Donner de mes nouvelles',
    notAtOnce: 'Personne ne lit ces réponses à la minute.',
    note: 'Cet e-mail ne remplace pas les consignes qui vous ont été remises.',
    sms: ({ clinic, phone, numbers }) =>
      `${clinic} : comment allez-vous ? Urgence : ${numbers.length > 0 ? `le ${orOf(numbers)}` : 'appelez les secours'}. Un souci : le ${phone}.`,
    smsLink: 'Vos nouvelles :',
  },
  survey: {
    short: {
      subject: ({ clinic }) => `Votre avis – ${clinic}`,
      heading: 'Comment s’est passée votre visite\u00a0?',
      intro: 'Une minute suffit pour nous le dire.',
    },
    long: {
      subject: ({ clinic }) => `Votre avis – ${clinic}`,
      heading: 'Comment s’est passée votre visite\u00a0?',
      intro: 'Quelques minutes pour nous aider à mieux vous accueillir.',
    },
    button: 'Donner mon avis',
    note: (days) =>
      `Ce lien sert une seule fois, pendant ${days} jours. Répondre ou non ne change rien à vos soins.`,
  },
  review: {
    subject: ({ clinic }) => `Votre expérience – ${clinic}`,
    heading: 'Votre expérience peut aider d’autres personnes',
    intro: 'Bonne ou mauvaise, elle compte autant. Vous pouvez la raconter, si vous le souhaitez.',
    button: 'Laisser un avis public',
    note: 'Un avis est lu par tout le monde\u00a0: n’y écrivez rien sur votre santé. Cette invitation est la même pour toutes les personnes reçues.',
  },
  recall: {
    subject: (clinic) => `Il est bientôt temps de revenir – ${clinic}`,
    heading: 'Il est bientôt temps de revenir',
    intro: 'Vous nous avez demandé de vous prévenir de votre prochaine visite.',
    button: 'Choisir un horaire',
    note: 'Si vous avez consulté depuis, il n’y a rien à faire. Un changement de votre état n’attend pas cette date\u00a0: appelez-nous.',
    question: 'Vous préférez en parler\u00a0?',
    automatic: (clinic) =>
      `Message automatique envoyé par ${clinic}, parce que vous avez accepté d’être prévenu de votre prochaine visite.`,
  },
  recommend: {
    subject: (clinic) => `Un mot de ${clinic}`,
    heading: 'Merci de votre confiance',
    intro: 'Vous êtes venu nous voir plusieurs fois.',
    automatic: (clinic) =>
      `Message automatique envoyé par ${clinic}, parce que vous avez accepté ses messages par e-mail.`,
  },
  service: {
    automatic: (clinic) =>
      `Message automatique envoyé par ${clinic}, parce que vous avez accepté qu’on vous demande votre avis.`,
    stop: 'Ne plus recevoir ces messages',
    preferences: 'Voir tous mes choix',
  },
};
