import type { QuestionnaireMoreMessages } from './questionnaire-messages.ts';

const plural = new Intl.PluralRules('fr');
const one = (count: number) => plural.select(count) === 'one';

export const frQuestionnaireMore: QuestionnaireMoreMessages = {
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
  callClinic: 'Merci d’appeler la clinique avant votre venue pour en parler avec une personne de l’équipe.',
  other: 'Autre réponse',
  shown: (count) => (one(count) ? `${count} question affichée` : `${count} questions affichées`),
  hidden: (count) => (one(count) ? `${count} question retirée` : `${count} questions retirées`),
  choose: 'Choisir dans la liste',
  answer: (count) => `Réponse ${count}`,
  add: 'Ajouter',
  remove: (what) => `Retirer ${what}`,
  added: (what) => `${what} : ajout fait`,
  removed: (what) => `${what} : retrait fait`,
  instance: (name, count) => `${name} ${count}`,
  entry: 'Entrée',
  unit: 'Unité',
  time: 'Heure',
  found: (count) => (one(count) ? `${count} proposition` : `${count} propositions`),
  noneFound: 'Aucune proposition',
  specify: 'Précisez',
  number: 'Nombre',
  full: (count) => `${count} au plus`,
  heading: 'Relisez vos réponses',
  lead: 'Rien n’est encore envoyé. Vous pouvez modifier chaque réponse.',
  change: 'Modifier',
  noAnswer: 'Sans réponse',
  send: 'Envoyer à la clinique',
  sending: 'Envoi en cours…',
  sealed: 'Vos réponses sont chiffrées sur cet appareil : seule la clinique peut les lire.',
  notSealed: 'Ce questionnaire ne demande rien sur votre santé : il est envoyé sans chiffrement particulier.',
  received: 'La clinique a reçu vos réponses',
  receivedAt: (when) => `Reçues le ${when}`,
  receivedLead: 'Vous pouvez fermer cette page.',
  saved: 'Vos réponses sont enregistrées et seront envoyées',
  savedLead:
    'La clinique ne répond pas pour le moment. L’envoi se fera de lui-même dès que possible, même si vous fermez cette page.',
  inMemory: 'Vos réponses attendent d’être envoyées',
  inMemoryLead: 'La clinique ne répond pas pour le moment. Gardez cette page ouverte jusqu’à l’envoi.',
  refused: 'Vos réponses n’ont pas pu être envoyées',
  refusedLead: 'Elles sont toujours là. Réessayez, ou appelez la clinique.',
  noKey: 'Vos réponses ne peuvent pas être envoyées d’ici',
  noKeyLead:
    'Cette page ne permet pas de les chiffrer pour la clinique : rien n’a été envoyé, et rien n’est perdu. Appelez la clinique pour répondre de vive voix.',
  needsPerson:
    'Une de vos réponses demande que vous parliez à une personne de la clinique avant votre venue.',
};
