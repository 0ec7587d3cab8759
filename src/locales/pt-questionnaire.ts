import type { QuestionnaireMessages } from './questionnaire-messages.ts';

const plural = new Intl.PluralRules('pt');
const one = (count: number) => plural.select(count) === 'one';

export const ptQuestionnaire: QuestionnaireMessages = {
  title: 'Questionário',
  privacy:
    'As suas respostas ficam neste dispositivo até as enviar. São então cifradas: só a clínica as pode ler.',
  goOn: 'Continuar',
  back: 'Voltar',
  check: 'Rever as minhas respostas',
  yes: 'Sim',
  no: 'Não',
  choose: 'Escolher da lista',
  other: 'Outra resposta',
  help: 'Ajuda sobre esta pergunta',
  more: 'Saber mais',
  day: 'Dia',
  month: 'Mês',
  year: 'Ano',
  partialDate: 'Se não souber a data exata, basta o ano ou o mês e o ano.',
  severalHint: 'Pode escolher várias respostas.',
  clear: 'Apagar a minha resposta',
  shown: (count) => (one(count) ? `${count} pergunta mostrada` : `${count} perguntas mostradas`),
  hidden: (count) => (one(count) ? `${count} pergunta retirada` : `${count} perguntas retiradas`),
  callClinic: 'Telefone à clínica antes da sua visita para falar disto com uma pessoa da equipa.',
  faults: {
    required: 'Responda a esta pergunta',
    chooseOne: 'Escolha uma resposta',
    chooseSome: 'Escolha pelo menos uma resposta',
    integer: 'Escreva um número inteiro, por exemplo 12',
    decimal: 'Escreva um número, por exemplo 12,5',
    date: 'Escreva uma data que exista, por exemplo 27 3 2019',
    time: 'Escreva uma hora, por exemplo 8:30',
    url: 'Escreva um endereço sem espaços, por exemplo https://exemplo.pt',
    minValue: (limit) => `Indique pelo menos ${limit}`,
    maxValue: (limit) => `Indique no máximo ${limit}`,
    minLength: (count) => `Escreva pelo menos ${count} caracteres`,
    maxLength: (count) => `Escreva no máximo ${count} caracteres`,
    decimals: (count) =>
      count === 0
        ? 'Escreva um número sem casas decimais'
        : `Escreva no máximo ${count} ${one(count) ? 'algarismo' : 'algarismos'} depois da vírgula`,
    tooMany: (count) => `Dê no máximo ${count} ${one(count) ? 'resposta' : 'respostas'}`,
    tooFew: (count) => `Dê pelo menos ${count} ${one(count) ? 'resposta' : 'respostas'}`,
    exclusive: 'Esta resposta não vai com as outras: escolha esta ou as outras',
    unit: 'Escolha uma unidade da lista',
    file: 'Este ficheiro não é aceite: verifique o tipo e o tamanho',
    otherwise: 'Verifique esta resposta: não tem a forma esperada',
  },
};
