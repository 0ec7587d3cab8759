const frFaq = {
    title: 'Poser une question',
    hello: 'Bonjour, je suis un assistant automatique. Je réponds avec les informations de la clinique ; ce n’est pas un avis médical.',
    stays: 'Votre question reste sur cet appareil.',
    leaves: 'Un modèle de langage (IA) peut formuler la réponse : il reçoit alors votre question.',
    emergency: 'Urgence vitale ?',
    log: 'Conversation',
    starters: 'Questions fréquentes',
    label: 'Votre question',
    send: 'Envoyer',
    you: 'Vous',
    choices: 'Vouliez-vous dire :',
    none: 'Je n’ai pas de réponse sûre à cette question. Une personne de la clinique peut vous aider.',
    unread: 'Je n’ai pas pu lire votre question : la connexion a manqué. Si c’est urgent, appelez.',
    otherLanguage: 'Je ne réponds ici qu’en français.',
    person: 'Parler à une personne',
};

export { frFaq };
