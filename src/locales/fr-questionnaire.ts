import type { QuestionnaireMessages } from './questionnaire-messages.ts';

const plural = new Intl.PluralRules('fr');
const one = (count: number) => plural.select(count) === 'one';

export const frQuestionnaire: QuestionnaireMessages = {
  title: 'Questionnaire',
  privacy:
    'Vos réponses restent sur cet appareil jusqu’à leur envoi. Elles sont alors chiffrées : seule la clinique peut les lire.',
  goOn: 'Continuer',
  back: 'Retour',
  check: 'Relire mes réponses',
  yes: 'Oui',
  no: 'Non',
  choose: 'Choisir dans la liste',
  other: 'Autre réponse',
  help: 'Aide sur cette question',
  more: 'En savoir plus',
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  partialDate: 'Si vous ne connaissez pas la date exacte, l’année ou le mois et l’année suffisent.',
  severalHint: 'Plusieurs réponses possibles.',
  clear: 'Effacer ma réponse',
  shown: (count) => (one(count) ? `${count} question affichée` : `${count} questions affichées`),
  hidden: (count) => (one(count) ? `${count} question retirée` : `${count} questions retirées`),
  callClinic: 'Merci d’appeler la clinique avant votre venue pour en parler avec une personne de l’équipe.',
  faults: {
    required: 'Répondez à cette question',
    chooseOne: 'Choisissez une réponse',
    chooseSome: 'Choisissez au moins une réponse',
    integer: 'Écrivez un nombre entier, par exemple 12',
    decimal: 'Écrivez un nombre, par exemple 12,5',
    date: 'Écrivez une date qui existe, par exemple 27 3 2019',
    time: 'Écrivez une heure, par exemple 8:30',
    url: 'Écrivez une adresse sans espace, par exemple https://exemple.fr',
    minValue: (limit) => `Indiquez au moins ${limit}`,
    maxValue: (limit) => `Indiquez au plus ${limit}`,
    minLength: (count) => `Écrivez au moins ${count} caractères`,
    maxLength: (count) => `Écrivez ${count} caractères au plus`,
    decimals: (count) =>
      count === 0
        ? 'Écrivez un nombre sans virgule'
        : `Écrivez au plus ${count} ${one(count) ? 'chiffre' : 'chiffres'} après la virgule`,
    tooMany: (count) => `Donnez ${count} ${one(count) ? 'réponse' : 'réponses'} au plus`,
    tooFew: (count) => `Donnez au moins ${count} ${one(count) ? 'réponse' : 'réponses'}`,
    exclusive: 'Cette réponse ne va pas avec les autres : choisissez l’une ou les autres',
    unit: 'Choisissez une unité de la liste',
    file: 'Ce fichier n’est pas accepté : vérifiez son type et sa taille',
    otherwise: 'Vérifiez cette réponse : elle n’a pas la forme attendue',
  },
};
