import type { FormExtrasMessages } from './form-extras-messages.ts';

const plural = new Intl.PluralRules('pt-PT');
const one = (count: number) => plural.select(count) === 'one';

export const ptFormExtras: FormExtrasMessages = {
  draft: {
    resumeTitle: 'Retomar o questionário?',
    resumeLead: (when) => `Começou a responder neste dispositivo em ${when}.`,
    goOn: 'Retomar as minhas respostas',
    anew: 'Apagar tudo e recomeçar',
    kept: 'O que escreve fica guardado neste dispositivo, cifrado, durante 24 horas no máximo.',
    notKept: 'Nada fica guardado neste dispositivo: fechar esta página apaga as suas respostas.',
    unavailable:
      'Este dispositivo não pode guardar as suas respostas. Pode continuar: deixe esta página aberta até ao envio.',
    otherTab:
      'Este questionário está também a ser preenchido noutro separador. Fica guardado o que for escrito por último.',
    erasedElsewhere:
      'Outro separador apagou o que estava guardado. O que vê aqui volta a ser guardado se continuar a escrever.',
    damaged: 'O que tinha começado já não pode ser lido e foi apagado. Responda novamente, por favor.',
    expired: 'O que tinha começado foi apagado, porque tinha mais de 24 horas.',
    shared: 'Várias pessoas usam este dispositivo: não guardar nada',
    erase: 'Apagar tudo',
    erased: 'As suas respostas foram apagadas.',
    notErased: 'Não foi possível apagar. Apague os dados deste site no seu navegador.',
    changedTitle: 'O questionário mudou',
    changedLead: 'Responda novamente, por favor, a:',
    gone: (count) =>
      one(count)
        ? `${count} resposta já não é pedida e foi apagada.`
        : `${count} respostas já não são pedidas e foram apagadas.`,
  },
  file: {
    choose: 'Escolher um ficheiro',
    another: 'Adicionar um ficheiro',
    replace: 'Escolher outro ficheiro',
    types: (names) => `Tipos aceites: ${names}.`,
    image: 'imagem',
    anyType: 'São aceites todos os tipos de ficheiro.',
    perFile: (size) => `${size} no máximo por ficheiro.`,
    together: (size) => `${size} no máximo no total.`,
    most: (count) => `${count} ${one(count) ? 'ficheiro' : 'ficheiros'} no máximo.`,
    remove: (name) => `Retirar ${name}`,
    added: (name) => `${name}: adicionado`,
    removed: (name) => `${name}: retirado`,
    reading: 'A ler o ficheiro…',
    reduced: (size) => `Fotografia reduzida a ${size}`,
    faults: {
      type: (name) => `${name} não foi adicionado: este tipo de ficheiro não é aceite`,
      size: (name, size) => `${name} não foi adicionado: ultrapassa ${size}`,
      together: (name, size) =>
        `${name} não foi adicionado: todos os ficheiros juntos ultrapassariam ${size}`,
      count: (name, count) => `${name} não foi adicionado: ${count} no máximo`,
      empty: (name) => `${name} não foi adicionado: o ficheiro está vazio`,
      unreadable: (name) => `${name} não foi adicionado: o ficheiro não pode ser lido`,
    },
  },
  signature: {
    name: 'O seu nome completo',
    statement:
      'Escrevo o meu nome como assinatura. As minhas respostas são exatas, tanto quanto é do meu conhecimento.',
    date: (when) => `Data da assinatura: ${when}`,
    signed: (when) => `Assinado em ${when}`,
  },
  copy: {
    open: 'Guardar uma cópia',
    heading: 'A sua cópia',
    warning: 'Esta cópia não está cifrada: guarde-a num lugar seguro.',
    print: 'Imprimir ou guardar em PDF',
    copyText: 'Copiar o texto',
    copied: 'O texto foi copiado.',
    notCopied: 'Não foi possível copiar o texto. Pode imprimir esta página.',
    close: 'Fechar',
    written: (when) => `Cópia de ${when}`,
    version: (version) => `Versão do questionário: ${version}`,
    noAnswer: 'Sem resposta',
  },
};
