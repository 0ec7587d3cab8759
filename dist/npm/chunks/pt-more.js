const ptMore = {
    search: {
        label: 'Procurar um motivo',
        found: (count) => count === 0
            ? 'Nenhum motivo corresponde. Tente outra palavra ou ligue-nos.'
            : count === 1
                ? '1 motivo'
                : `${count} motivos`,
    },
    eligibility: {
        heading: 'Antes de escolher uma hora',
        back: 'Pergunta anterior',
        audience: 'O paciente já veio cá antes?',
        isNew: 'Não, é a primeira vez',
        isKnown: 'Sim, já veio',
        age: ({ from, to }) => from === undefined
            ? `O paciente terá ${to} anos ou menos no dia da consulta?`
            : to === undefined
                ? `O paciente terá ${from} anos ou mais no dia da consulta?`
                : `O paciente terá entre ${from} e ${to} anos no dia da consulta?`,
        yes: 'Sim',
        no: 'Não',
        noted: 'Convém saber',
        goOn: 'Continuar',
        stopped: 'Este motivo não é o indicado',
        onlyKnown: 'Está reservado aos pacientes que já seguimos.',
        onlyNew: 'Está reservado a quem vem pela primeira vez.',
        notOfAge: 'Não é oferecido nesta idade.',
        notThis: 'Pela sua resposta, não pode ser marcado em linha.',
        instead: 'O que lhe propomos',
        orCall: 'Ligue-nos: juntos encontraremos o que convém.',
        otherReason: 'Escolher outro motivo',
    },
    filters: {
        label: 'Precisar',
        practitioner: 'Com',
        anyPractitioner: 'Quem estiver livre primeiro',
        place: 'Local',
        anyPlace: 'Todos os locais',
        mode: 'Como',
        anyMode: 'No local ou à distância',
        modes: { AMB: 'No local', VR: 'Por vídeo', HH: 'Ao domicílio' },
        clear: 'Ver todas as horas',
        none: 'Não há nenhuma hora livre online com estas opções.',
    },
    month: {
        views: 'Vista',
        list: 'Lista',
        month: 'Mês',
        earlier: 'Mês anterior',
        later: 'Mês seguinte',
        noTime: 'nenhuma hora livre',
        choose: 'Escolha um dia para ver as suas horas.',
        noneInMonth: 'Não há horas livres neste mês.',
    },
    waiting: {
        offer: 'Se uma vaga ficar livre, podemos oferecê-la.',
        join: 'Avisem-me',
    },
    documents: 'O que trazer',
    yourTime: (time) => `${time} onde está`,
};

export { ptMore };
