const frQuestionnaire = {
    title: 'Questionnaire',
    privacy: 'Vos réponses restent sur cet appareil jusqu’à leur envoi. Elles sont alors chiffrées : seule la clinique peut les lire.',
    goOn: 'Continuer',
    back: 'Retour',
    check: 'Relire mes réponses',
    yes: 'Oui',
    no: 'Non',
    help: 'Aide sur cette question',
    more: 'En savoir plus',
    day: 'Jour',
    month: 'Mois',
    year: 'Année',
    partialDate: 'Sans la date exacte, l’année ou le mois et l’année suffisent.',
    severalHint: 'Plusieurs réponses possibles.',
    clear: 'Effacer ma réponse',
};

export { frQuestionnaire };
