const plural = new Intl.PluralRules('fr');
const one = (count) => plural.select(count) === 'one';
const frMore = {
    search: {
        label: 'Chercher un motif',
        found: (count) => count === 0
            ? 'Aucun motif ne correspond. Essayez un autre mot, ou appelez-nous.'
            : one(count)
                ? `${count} motif`
                : `${count} motifs`,
    },
    eligibility: {
        heading: 'Avant de choisir un horaire',
        back: 'Question précédente',
        audience: 'Le patient est-il déjà venu chez nous ?',
        isNew: 'Non, c’est la première fois',
        isKnown: 'Oui, il est déjà venu',
        age: ({ from, to }) => from === undefined
            ? `Le patient aura-t-il ${to} ans ou moins le jour du rendez-vous ?`
            : to === undefined
                ? `Le patient aura-t-il ${from} ans ou plus le jour du rendez-vous ?`
                : `Le patient aura-t-il entre ${from} et ${to} ans le jour du rendez-vous ?`,
        yes: 'Oui',
        no: 'Non',
        noted: 'À savoir',
        goOn: 'Continuer',
        stopped: 'Ce motif ne convient pas',
        onlyKnown: 'Il est réservé aux patients que nous suivons déjà.',
        onlyNew: 'Il est réservé aux patients qui viennent pour la première fois.',
        notOfAge: 'Il n’est pas proposé à cet âge.',
        notThis: 'D’après votre réponse, il ne peut pas être réservé en ligne.',
        instead: 'Ce que nous vous proposons',
        orCall: 'Appelez-nous : nous trouverons ensemble ce qui convient.',
        otherReason: 'Choisir un autre motif',
    },
    filters: {
        label: 'Préciser',
        practitioner: 'Avec',
        anyPractitioner: 'Le premier disponible',
        place: 'Lieu',
        anyPlace: 'Tous les lieux',
        mode: 'Comment',
        anyMode: 'Sur place ou à distance',
        modes: { AMB: 'Sur place', VR: 'En vidéo', HH: 'À domicile' },
        clear: 'Voir tous les horaires',
        none: 'Aucun horaire n’est libre en ligne avec ces choix.',
    },
    month: {
        views: 'Affichage',
        list: 'Liste',
        month: 'Mois',
        earlier: 'Mois précédent',
        later: 'Mois suivant',
        noTime: 'aucun horaire libre',
        choose: 'Choisissez un jour pour voir ses horaires.',
        noneInMonth: 'Aucun horaire libre ce mois-ci.',
    },
    waiting: {
        offer: 'Si une place se libère, nous pouvons vous la proposer.',
        join: 'Me prévenir',
    },
    documents: 'À apporter',
    yourTime: (time) => `${time} chez vous`,
};

export { frMore };
