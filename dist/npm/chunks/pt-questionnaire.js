const ptQuestionnaire = {
    title: 'Questionário',
    privacy: 'As suas respostas ficam neste dispositivo até as enviar. São então cifradas: só a clínica as pode ler.',
    goOn: 'Continuar',
    back: 'Voltar',
    check: 'Rever as minhas respostas',
    yes: 'Sim',
    no: 'Não',
    help: 'Ajuda sobre esta pergunta',
    more: 'Saber mais',
    day: 'Dia',
    month: 'Mês',
    year: 'Ano',
    partialDate: 'Se não souber a data exata, basta o ano ou o mês e o ano.',
    severalHint: 'Pode escolher várias respostas.',
    clear: 'Apagar a minha resposta',
};

export { ptQuestionnaire };
