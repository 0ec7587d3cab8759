const esFaq = {
    title: 'Hacer una pregunta',
    hello: 'Hola, soy un asistente automático. Respondo con la información de la clínica; no es una opinión médica.',
    stays: 'Su pregunta no sale de este dispositivo.',
    leaves: 'Un modelo de lenguaje (IA) puede redactar la respuesta: entonces recibe su pregunta.',
    emergency: '¿Urgencia vital?',
    log: 'Conversación',
    starters: 'Preguntas frecuentes',
    label: 'Su pregunta',
    send: 'Enviar',
    you: 'Usted',
    choices: '¿Quería decir…?',
    none: 'No tengo una respuesta segura a esta pregunta. Una persona de la clínica puede ayudarle.',
    unread: 'No he podido leer su pregunta: ha fallado la conexión. Si es urgente, llame.',
    otherLanguage: 'Aquí solo respondo en español.',
    person: 'Hablar con una persona',
};

export { esFaq };
