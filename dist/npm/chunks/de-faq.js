const deFaq = {
    title: 'Eine Frage stellen',
    hello: 'Guten Tag, ich bin ein automatischer Assistent. Ich antworte mit den Angaben der Praxis; das ist kein ärztlicher Rat.',
    stays: 'Ihre Frage bleibt auf diesem Gerät.',
    leaves: 'Ein Sprachmodell (KI) kann die Antwort formulieren: dann erhält es Ihre Frage.',
    emergency: 'Lebensbedrohlicher Notfall?',
    log: 'Unterhaltung',
    starters: 'Häufige Fragen',
    label: 'Ihre Frage',
    send: 'Senden',
    you: 'Sie',
    choices: 'Meinten Sie:',
    none: 'Auf diese Frage habe ich keine sichere Antwort. Jemand in der Praxis kann Ihnen helfen.',
    unread: 'Ich konnte Ihre Frage nicht lesen: Die Verbindung ist ausgefallen. Wenn es dringend ist, rufen Sie an.',
    otherLanguage: 'Hier antworte ich nur auf Deutsch.',
    person: 'Mit einem Menschen sprechen',
};

export { deFaq };
