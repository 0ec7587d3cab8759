const plural = new Intl.PluralRules('pt-PT');
const one = (count) => plural.select(count) === 'one';
const pt = {
    language: 'pt',
    direction: 'ltr',
    common: {
        tryAgain: 'Tentar de novo',
        preferToCall: 'Prefere falar com alguém?',
        call: (phone) => `Ligar para ${phone}`,
        optional: 'facultativo',
        loading: 'A carregar…',
        close: 'Fechar',
        errorSummaryTitle: (count) => (one(count) ? 'Há um dado por corrigir' : `Há ${count} dados por corrigir`),
        errorPrefix: 'Erro:',
        opensInNewTab: '(abre noutro separador)',
    },
    booking: {
        title: 'Marcar consulta',
        steps: { reason: 'Motivo', slot: 'Hora', details: 'Os seus dados', result: 'Confirmação' },
        stepOf: (step, total) => `Passo ${step} de ${total}`,
        reason: {
            heading: 'Qual é o motivo da sua vinda?',
            lead: 'Escolha o exame ou a consulta: as primeiras horas livres aparecem de imediato.',
            minutes: (count) => `${count} min`,
            none: 'De momento nada pode ser marcado em linha. Ligue-nos e encontramos uma hora em conjunto.',
            emergency: 'Há risco de vida? Não espere por uma consulta.',
            byPhone: 'Este motivo marca-se apenas por telefone.',
        },
        slot: {
            heading: 'Quando deseja vir?',
            change: 'Mudar o motivo',
            first: 'Primeira hora livre',
            noneInRange: (from, to) => `Nenhuma hora livre de ${from} a ${to}.`,
            nextFree: 'Ver a próxima hora livre',
            noneAtAll: 'Não há horas livres em linha para este motivo. Ligue-nos: por vezes existem outras vagas.',
            earlier: 'Datas anteriores',
            later: 'Datas seguintes',
            range: (from, to) => `De ${from} a ${to}`,
            freeCount: (count) => (one(count) ? `${count} hora livre` : `${count} horas livres`),
            allTimes: (count) => `Ver as ${count} horas`,
            clinicTime: (zone) => `Horas da clínica (${zone}).`,
            elsewhere: 'A marcação termina na plataforma da clínica, noutro separador.',
            taken: 'Alguém acabou de ficar com esta hora. O que escreveu mantém-se: escolha outra hora.',
            alternatives: 'As horas livres mais próximas',
            otherTimes: 'Todas as horas',
            instructions: 'O que convém saber antes de vir',
        },
        problems: {
            heading: 'Não resultou',
            unreachable: 'A clínica não responde em linha. Verifique a ligação e tente de novo, ou ligue-nos.',
            notSent: 'Não temos resposta da clínica: a consulta não está confirmada. O que escreveu mantém-se. Pode tentar de novo sem receio: a mesma consulta nunca é marcada duas vezes.',
            tooLate: 'É tarde demais para marcar esta hora em linha. Escolha outra ou ligue-nos.',
            unknownService: 'Este motivo não é proposto em linha. Escolha na lista.',
            tooMany: 'Demasiados pedidos de uma vez. Espere um minuto e tente de novo.',
            otherwise: 'A clínica não pôde aceitar este pedido em linha. Ligue-nos e tratamos dele por telefone.',
        },
    },
};

const language = {
    messages: pt,
    hashes: {},
    parts: {
        more: async () => (await import('./pt-more.js')).ptMore,
        details: async () => (await import('./pt-details.js')).ptDetails,
        appointment: async () => (await import('./pt-appointment.js')).ptAppointment,
        faq: async () => (await import('./pt-faq.js')).ptFaq,
        lexicon: async () => (await import('./pt-lexicon.js')).lexicon,
        emergency: async () => (await import('./pt-emergency.js')).emergency,
    },
};

export { language };
