import type { DetailsMessages } from './messages.ts';

/** What follows the choice of a slot; it comes with that half of the booking. */
export const frDetails: DetailsMessages = {
  delivery: {
    saved: 'Enregistré sur cet appareil, pas encore envoyé',
    savedMeaning:
      'Rien n’est confirmé tant que la clinique n’a pas répondu. L’envoi reprend tout seul dès qu’elle répond, même si vous fermez cette page et revenez plus tard.',
    inMemory: 'Pas encore envoyé : gardez cette page ouverte',
    inMemoryMeaning:
      'Rien n’est confirmé tant que la clinique n’a pas répondu. Cet appareil ne permet pas d’enregistrer la demande ; l’envoi reprend tout seul tant que cette page reste ouverte.',
    refused: 'Une demande faite sur cet appareil n’a pas été reçue',
    refusedMeaning: 'La clinique n’a pas pu la prendre. Appelez-nous, ou faites une nouvelle demande.',
    tryNow: 'Envoyer maintenant',
    forget: 'Effacer cette demande',
  },
  withdrawal: {
    saved: 'Retrait enregistré sur cet appareil, pas encore envoyé',
    savedMeaning:
      'L’envoi reprend tout seul dès que la clinique répond, même si vous fermez cette page et revenez plus tard.',
    inMemoryMeaning:
      'Cet appareil ne permet pas d’enregistrer le retrait ; l’envoi reprend tout seul tant que cette page reste ouverte.',
    refused: 'Le retrait de votre accord n’a pas été reçu',
    refusedMeaning: 'La clinique n’a pas pu le prendre. Appelez-nous pour le retirer.',
  },
  details: {
    heading: 'Qui viendra au rendez-vous ?',
    changeSlot: 'Changer d’horaire',
    held: (minutes) =>
      minutes <= 1
        ? 'Cet horaire vous est réservé encore une minute.'
        : `Cet horaire vous est réservé encore ${minutes} minutes.`,
    holdEnded: 'La réservation provisoire a pris fin. Vous pouvez confirmer tant que l’horaire reste libre.',
    extend: 'Garder l’horaire plus longtemps',
    holdEnds: 'Votre horaire est gardé encore une minute.',
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
};
