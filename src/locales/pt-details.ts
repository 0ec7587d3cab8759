import type { DetailsMessages } from './messages.ts';

/** What follows the choice of a slot; it comes with that half of the booking. */
export const ptDetails: DetailsMessages = {
  delivery: {
    saved: 'Guardado neste aparelho, ainda não enviado',
    savedMeaning:
      'Nada está confirmado até a clínica responder. O envio recomeça sozinho assim que ela responder, mesmo que feche esta página e volte mais tarde.',
    inMemory: 'Ainda não enviado: mantenha esta página aberta',
    inMemoryMeaning:
      'Nada está confirmado até a clínica responder. Este aparelho não permite guardar o pedido; o envio recomeça sozinho enquanto esta página estiver aberta.',
    refused: 'Um pedido feito neste aparelho não foi recebido',
    refusedMeaning: 'A clínica não o pôde aceitar. Ligue-nos ou faça um novo pedido.',
    tryNow: 'Enviar agora',
    forget: 'Apagar este pedido',
  },
  withdrawal: {
    saved: 'Retirada guardada neste aparelho, ainda não enviada',
    savedMeaning:
      'O envio recomeça sozinho assim que a clínica responder, mesmo que feche esta página e volte mais tarde.',
    inMemoryMeaning:
      'Este aparelho não permite guardar a retirada; o envio recomeça sozinho enquanto esta página estiver aberta.',
    refused: 'A retirada do seu acordo não foi recebida',
    refusedMeaning: 'A clínica não a pôde aceitar. Ligue-nos para o retirar.',
  },
  details: {
    heading: 'Quem vem à consulta?',
    changeSlot: 'Mudar a hora',
    held: (minutes) =>
      minutes <= 1
        ? 'Esta hora fica reservada para si mais um minuto.'
        : `Esta hora fica reservada para si mais ${minutes} minutos.`,
    holdEnded: 'Esta hora já não está reservada para si. Pode confirmar enquanto estiver livre.',
    extend: 'Guardar a hora mais tempo',
    holdEnds: 'A sua hora fica guardada mais um minuto.',
    given: 'Nome próprio',
    family: 'Apelido',
    birthDate: 'Data de nascimento',
    birthDateHint: 'Por exemplo 7 3 1958',
    day: 'Dia',
    month: 'Mês',
    year: 'Ano',
    email: 'Endereço de correio eletrónico',
    emailHint: 'A confirmação é enviada para lá.',
    phone: 'Telefone',
    phoneHint: 'Para o podermos contactar. Exemplo: 06 39 98 12 34',
    consentLegend: 'O seu acordo',
    privacy: 'Ler o aviso completo',
    confirm: 'Confirmar a consulta',
    sending: 'A enviar à clínica…',
    faults: {
      given: {
        missing: 'Indique o nome próprio',
        too_long: 'O nome próprio tem no máximo 120 caracteres',
      },
      family: { missing: 'Indique o apelido', too_long: 'O apelido tem no máximo 120 caracteres' },
      birthDate: {
        missing: 'Indique a data de nascimento',
        incomplete: 'Indique o dia, o mês e o ano de nascimento',
        not_a_date: 'Esta data não existe: verifique o dia, o mês e o ano com quatro algarismos',
        in_the_future: 'A data de nascimento fica no passado',
        too_long_ago: 'Verifique o ano de nascimento',
      },
      email: {
        missing: 'Indique um endereço de correio eletrónico',
        invalid: 'Verifique o endereço, por exemplo nome@exemplo.pt',
      },
      phone: {
        missing: 'Indique um número de telefone',
        invalid: 'Verifique o número, por exemplo 06 39 98 12 34 ou +33 6 39 98 12 34',
      },
      notices: {
        missing: 'Assinale a caixa para dar o seu acordo',
        outdated: 'Este texto mudou: leia-o de novo e assinale a caixa',
      },
    },
    faultOtherwise: 'Verifique este campo',
  },
  result: {
    heading: 'A sua consulta está confirmada',
    pendingHeading: 'O seu pedido chegou',
    lead: (email) => `A confirmação segue para ${email}, com a consulta para o seu calendário.`,
    when: 'Quando',
    with: 'Com',
    where: 'Onde',
    what: 'Motivo',
    prepare: 'Para preparar a sua vinda',
    change: (phone) => `Para mudar ou anular, ligue para ${phone}.`,
    received: (time) => `Recebido pela clínica às ${time}`,
    another: 'Marcar outra consulta',
    withdraw: 'Retirar o meu acordo',
    withdrawn: 'Acordo retirado.',
  },
};
