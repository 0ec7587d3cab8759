import { pt } from './pt.js';

const ptRequests = {
    language: 'pt',
    dose: `quant/que_dose/dose$&paracet/ibuprof/aspirin/medic/comprim/gotas/antibio/xarope/insul/mg$/kg$/ben$|posso/devo/pode~tomar/dar$~paracet/ibuprof/aspirin/antibio/medic/insul`,
    results: `ressonan/tac$/radiogr/raio_x/ecogr/analis/resultado/relatorio/biopsi/mamogr/nivel&normal/grave/significa/quer_dizer/interpret/mau$/alto/baixo/explic/ler$`,
    diagnosis: `o_que_tenho/que_tenho_eu|e_grave/e_perigos|e$/sera/pode_ser~cancro/cancer/tumor/infec/fratur|que_doenc/diagnostic/meus_sintomas`,
    safe: `quando-resultado|quanto_cust/preco|antes_de`,
};

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
    otherLanguage: 'Aqui só respondo em português.',
    person: 'Falar com uma pessoa',
};

/** What the FAQ needs of this language beside its emergencies, in one file. */
const faq = { texts: ptFaq, pack: pt, requests: ptRequests };

export { faq };
