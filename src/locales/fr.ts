import type { Messages } from './messages.ts';

const plural = new Intl.PluralRules('fr');
const one = (count: number) => plural.select(count) === 'one';

export const fr: Messages = {
  language: 'fr',
  direction: 'ltr',
  common: {
    back: 'Retour',
    tryAgain: 'Réessayer',
    preferToCall: 'Vous préférez parler à quelqu’un ?',
    call: (phone) => `Appeler le ${phone}`,
    optional: 'facultatif',
    loading: 'Chargement…',
    errorSummaryTitle: (count) =>
      one(count) ? 'Un point est à corriger' : `${count} points sont à corriger`,
    errorPrefix: 'Erreur :',
    opensInNewTab: '(nouvel onglet)',
    delivery: {
      saved: 'Enregistré sur cet appareil, pas encore envoyé',
      savedMeaning:
        'Rien n’est confirmé tant que la clinique n’a pas répondu. L’envoi reprend tout seul dès qu’elle répond, même si vous fermez cette page et revenez plus tard.',
      inMemory: 'Pas encore envoyé : gardez cette page ouverte',
      inMemoryMeaning:
        'Rien n’est confirmé tant que la clinique n’a pas répondu. Cet appareil ne permet pas d’enregistrer la demande ; l’envoi reprend tout seul tant que cette page reste ouverte.',
      earlier: 'Une demande faite sur cet appareil n’est pas encore arrivée à la clinique',
      refused: 'Une demande faite sur cet appareil n’a pas été reçue',
      refusedMeaning: 'La clinique n’a pas pu la prendre. Appelez-nous, ou faites une nouvelle demande.',
      tryNow: 'Envoyer maintenant',
      forget: 'Effacer cette demande',
    },
  },
  booking: {
    title: 'Prendre rendez-vous',
    steps: { reason: 'Motif', slot: 'Horaire', details: 'Coordonnées', result: 'Confirmation' },
    stepOf: (step, total) => `Étape ${step} sur ${total}`,
    reason: {
      heading: 'Pour quel motif venez-vous ?',
      lead: 'Choisissez votre examen ou votre consultation : les premiers horaires libres s’affichent aussitôt.',
      minutes: (count) => `${count} min`,
      none: 'Aucun motif ne peut être réservé en ligne pour le moment. Appelez-nous, nous trouverons ensemble.',
    },
    slot: {
      heading: 'Quand souhaitez-vous venir ?',
      change: 'Changer de motif',
      practitioner: 'Avec',
      anyPractitioner: 'Le premier disponible',
      first: 'Premier horaire libre',
      noneInRange: (from, to) => `Aucun horaire libre du ${from} au ${to}.`,
      nextFree: 'Voir le prochain horaire libre',
      noneAtAll:
        'Aucun horaire n’est libre en ligne pour ce motif. Appelez-nous : d’autres places existent parfois.',
      earlier: 'Dates précédentes',
      later: 'Dates suivantes',
      range: (from, to) => `Du ${from} au ${to}`,
      freeCount: (count) => (one(count) ? `${count} horaire libre` : `${count} horaires libres`),
      allTimes: (count) => `Voir les ${count} horaires`,
      clinicTime: (zone) => `Heures de la clinique (${zone}).`,
      taken:
        'Cet horaire vient d’être pris. Ce que vous avez saisi est conservé : choisissez un autre horaire.',
      alternatives: 'Les horaires libres les plus proches',
      otherTimes: 'Tous les horaires',
      instructions: 'À savoir avant de venir',
    },
    details: {
      heading: 'Qui viendra au rendez-vous ?',
      chosen: 'Votre rendez-vous',
      changeSlot: 'Changer d’horaire',
      held: (minutes) =>
        minutes <= 1
          ? 'Cet horaire vous est réservé encore une minute.'
          : `Cet horaire vous est réservé encore ${minutes} minutes.`,
      holdEnded:
        'La réservation provisoire a pris fin. Vous pouvez confirmer tant que l’horaire reste libre.',
      given: 'Prénom',
      family: 'Nom',
      birthDate: 'Date de naissance',
      birthDateHint: 'Par exemple 7 3 1958',
      day: 'Jour',
      month: 'Mois',
      year: 'Année',
      email: 'Adresse e‑mail',
      emailHint: 'La confirmation y est envoyée.',
      phone: 'Téléphone',
      phoneHint: 'Pour vous joindre. Exemple : 06 39 98 12 34',
      consentLegend: 'Votre accord',
      privacy: 'Lire la notice complète',
      confirm: 'Confirmer le rendez‑vous',
      sending: 'Envoi à la clinique…',
      faults: {
        given: { missing: 'Indiquez le prénom', too_long: 'Le prénom compte au plus 120 caractères' },
        family: { missing: 'Indiquez le nom', too_long: 'Le nom compte au plus 120 caractères' },
        birthDate: {
          missing: 'Indiquez la date de naissance',
          incomplete: 'Indiquez le jour, le mois et l’année de naissance',
          not_a_date: 'Cette date n’existe pas : vérifiez le jour, le mois et l’année sur quatre chiffres',
          in_the_future: 'La date de naissance est dans le passé',
          too_long_ago: 'Vérifiez l’année de naissance',
        },
        email: {
          missing: 'Indiquez une adresse e‑mail',
          invalid: 'Vérifiez l’adresse e‑mail, par exemple nom@exemple.fr',
        },
        phone: {
          missing: 'Indiquez un numéro de téléphone',
          invalid: 'Vérifiez le numéro, par exemple 06 39 98 12 34 ou +33 6 39 98 12 34',
        },
        notices: {
          missing: 'Cochez la case pour donner votre accord',
          outdated: 'Ce texte a changé : relisez-le, puis cochez la case',
        },
      },
      faultOtherwise: 'Vérifiez ce champ',
    },
    result: {
      heading: 'Votre rendez-vous est confirmé',
      pendingHeading: 'Votre demande est bien arrivée',
      lead: (email) => `La confirmation part à l’adresse ${email}, avec le rendez-vous pour votre agenda.`,
      when: 'Quand',
      with: 'Avec',
      where: 'Où',
      what: 'Motif',
      prepare: 'Pour bien préparer votre venue',
      change: (phone) => `Pour déplacer ou annuler, appelez le ${phone}.`,
      received: (time) => `Reçu par la clinique à ${time}`,
      withdraw: 'Retirer mon accord',
      withdrawn: 'Accord retiré.',
      another: 'Prendre un autre rendez-vous',
    },
    problems: {
      heading: 'Cela n’a pas abouti',
      unreachable:
        'La clinique ne répond pas en ligne. Vérifiez votre connexion et réessayez, ou appelez-nous.',
      notSent:
        'Nous n’avons pas reçu la réponse de la clinique : le rendez-vous n’est pas confirmé. Ce que vous avez saisi est conservé. Réessayez sans crainte : un même rendez-vous ne sera jamais pris deux fois.',
      catalogue: 'La prise de rendez-vous en ligne n’est pas disponible pour le moment.',
      tooLate: 'Il est trop tard pour réserver cet horaire en ligne. Choisissez-en un autre ou appelez-nous.',
      unknownService: 'Ce motif n’est pas proposé en ligne. Choisissez dans la liste.',
      tooMany: 'Trop de demandes à la fois. Attendez une minute, puis réessayez.',
      otherwise:
        'La clinique n’a pas pu prendre cette demande en ligne. Appelez-nous, nous la prendrons par téléphone.',
    },
  },
};
