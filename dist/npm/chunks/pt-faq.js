const ptFaq = {
    title: 'Fazer uma pergunta',
    hello: 'Olá, sou um assistente automático. Respondo com as informações da clínica; não é um parecer médico.',
    stays: 'A sua pergunta fica neste dispositivo.',
    leaves: 'Um modelo de linguagem (IA) pode redigir a resposta: nesse caso recebe a sua pergunta.',
    emergency: 'Emergência vital?',
    log: 'Conversa',
    starters: 'Perguntas frequentes',
    label: 'A sua pergunta',
    send: 'Enviar',
    you: 'Você',
    choices: 'Queria dizer:',
    none: 'Não tenho uma resposta segura a esta pergunta. Uma pessoa da clínica pode ajudar.',
    unread: 'Não consegui ler a sua pergunta: a ligação falhou. Se for urgente, telefone.',
    otherLanguage: 'Aqui só respondo em português.',
    person: 'Falar com uma pessoa',
};

export { ptFaq };
