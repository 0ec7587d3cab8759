const plural = new Intl.PluralRules('fr');
const one = (count) => plural.select(count) === 'one';
const fr = {
    language: 'fr',
    direction: 'ltr',
    common: {
        tryAgain: 'Réessayer',
        preferToCall: 'Vous préférez parler à quelqu’un ?',
        call: (phone) => `Appeler le ${phone}`,
        optional: 'facultatif',
        loading: 'Chargement…',
        close: 'Fermer',
        errorSummaryTitle: (count) => one(count) ? 'Un point est à corriger' : `${count} points sont à corriger`,
        errorPrefix: 'Erreur :',
        opensInNewTab: '(nouvel onglet)',
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
            emergency: 'Urgence vitale ? N’attendez pas un rendez-vous.',
            byPhone: 'Ce motif se réserve par téléphone uniquement.',
        },
        slot: {
            heading: 'Quand souhaitez-vous venir ?',
            change: 'Changer de motif',
            first: 'Premier horaire libre',
            noneInRange: (from, to) => `Aucun horaire libre du ${from} au ${to}.`,
            nextFree: 'Voir le prochain horaire libre',
            noneAtAll: 'Aucun horaire n’est libre en ligne pour ce motif. Appelez-nous : d’autres places existent parfois.',
            earlier: 'Dates précédentes',
            later: 'Dates suivantes',
            range: (from, to) => `Du ${from} au ${to}`,
            freeCount: (count) => (one(count) ? `${count} horaire libre` : `${count} horaires libres`),
            allTimes: (count) => `Voir les ${count} horaires`,
            clinicTime: (zone) => `Heures de la clinique (${zone}).`,
            elsewhere: 'La réservation se termine sur la plateforme de la clinique, dans un nouvel onglet.',
            taken: 'Cet horaire vient d’être pris. Ce que vous avez saisi est conservé : choisissez un autre horaire.',
            alternatives: 'Les horaires libres les plus proches',
            otherTimes: 'Tous les horaires',
            instructions: 'À savoir avant de venir',
        },
        problems: {
            heading: 'Cela n’a pas abouti',
            unreachable: 'La clinique ne répond pas en ligne. Vérifiez votre connexion et réessayez, ou appelez-nous.',
            notSent: 'Nous n’avons pas reçu la réponse de la clinique : le rendez-vous n’est pas confirmé. Ce que vous avez saisi est conservé. Réessayez sans crainte : un même rendez-vous ne sera jamais pris deux fois.',
            tooLate: 'Il est trop tard pour réserver cet horaire en ligne. Choisissez-en un autre ou appelez-nous.',
            unknownService: 'Ce motif n’est pas proposé en ligne. Choisissez dans la liste.',
            tooMany: 'Trop de demandes à la fois. Attendez une minute, puis réessayez.',
            otherwise: 'La clinique n’a pas pu prendre cette demande en ligne. Appelez-nous, nous la prendrons par téléphone.',
        },
    },
};

const language = {
    messages: fr,
    hashes: {},
    parts: {
        more: async () => (await import('./fr-more.js')).frMore,
        details: async () => (await import('./fr-details.js')).frDetails,
        appointment: async () => (await import('./fr-appointment.js')).frAppointment,
        faq: async () => (await import('./fr-faq.js')).frFaq,
        lexicon: async () => (await import('./fr-lexicon.js')).lexicon,
        emergency: async () => (await import('./fr-emergency.js')).emergency,
    },
};

export { language };
