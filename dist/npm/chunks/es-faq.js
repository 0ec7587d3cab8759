import { es } from './es.js';

const esRequests = {
    language: 'es',
    dose: `cuant/que_dosis/dosis&paracet/ibuprof/aspirin/medic/pastil/gotas/antibio/jarabe/insul/mg$/kg$|puedo/debo/puede~tomar/dar$/darle~paracet/ibuprof/aspirin/antibio/medic/insul`,
    results: `resonan/tac$/radiogr/ecogr/analis/analit/resultado/informe/biopsi/mamogr/nivel&normal/grave/significa/quiere_decir/interpret/malo/alto/bajo/explic/leer`,
    diagnosis: `que_tengo$|es_grave/es_peligros|es$/sera/puede_ser~cancer/tumor/infecci/fractur|tengo_cancer/que_enferm/diagnostic/mis_sintomas`,
    safe: `cuando-resultado|cuanto_cuest/precio|antes_de`,
};

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
    otherLanguage: 'Aquí solo respondo en español.',
    person: 'Hablar con una persona',
};

/** What the FAQ needs of this language beside its emergencies, in one file. */
const faq = { texts: esFaq, pack: es, requests: esRequests };

export { faq };
