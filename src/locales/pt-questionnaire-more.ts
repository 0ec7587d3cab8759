import type { QuestionnaireMoreMessages } from './questionnaire-messages.ts';

const plural = new Intl.PluralRules('pt');
const one = (count: number) => plural.select(count) === 'one';

export const ptQuestionnaireMore: QuestionnaireMoreMessages = {
  answer: (count) => `Resposta ${count}`,
  add: 'Acrescentar',
  remove: (what) => `Retirar ${what}`,
  added: (what) => `${what}: acrescentado`,
  removed: (what) => `${what}: retirado`,
  instance: (name, count) => `${name} ${count}`,
  entry: 'Entrada',
  unit: 'Unidade',
  time: 'Hora',
  found: (count) => (one(count) ? `${count} sugestão` : `${count} sugestões`),
  noneFound: 'Nenhuma sugestão',
  specify: 'Especifique',
  number: 'Número',
  full: (count) => `No máximo ${count}`,
  heading: 'Reveja as suas respostas',
  lead: 'Ainda nada foi enviado. Pode alterar cada resposta.',
  change: 'Alterar',
  noAnswer: 'Sem resposta',
  send: 'Enviar à clínica',
  sending: 'A enviar…',
  sealed: 'As suas respostas são cifradas neste dispositivo: só a clínica as pode ler.',
  notSealed: 'Este questionário não pergunta nada sobre a sua saúde: é enviado sem cifra especial.',
  received: 'A clínica recebeu as suas respostas',
  receivedAt: (when) => `Recebidas em ${when}`,
  receivedLead: 'Pode fechar esta página.',
  saved: 'As suas respostas estão guardadas e serão enviadas',
  savedLead:
    'A clínica não responde neste momento. Serão enviadas por si logo que possível, mesmo que feche esta página.',
  inMemory: 'As suas respostas aguardam o envio',
  inMemoryLead: 'A clínica não responde neste momento. Mantenha esta página aberta até ao envio.',
  refused: 'Não foi possível enviar as suas respostas',
  refusedLead: 'Continuam aqui. Tente de novo ou telefone à clínica.',
  noKey: 'As suas respostas não podem ser enviadas daqui',
  noKeyLead:
    'Esta página não as pode cifrar para a clínica: nada foi enviado e nada se perdeu. Telefone à clínica para responder de viva voz.',
  needsPerson: 'Uma das suas respostas requer que fale com uma pessoa da clínica antes da sua visita.',
};
