import type { QuestionnaireMoreMessages } from './questionnaire-messages.ts';

const plural = new Intl.PluralRules('fr');
const one = (count: number) => plural.select(count) === 'one';

export const frQuestionnaireMore: QuestionnaireMoreMessages = {
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
  needsPerson: 'Une de vos réponses demande que vous parliez à une personne de la clinique avant votre venue.',
};
