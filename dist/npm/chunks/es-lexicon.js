import { es } from './es.js';

const esRequests = {
    language: 'es',
    dose: `cuant/que_dosis/dosis&paracet/ibuprof/aspirin/medic/pastil/gotas/antibio/jarabe/insul/mg$/kg$|puedo/debo/puede~tomar/dar$/darle~paracet/ibuprof/aspirin/antibio/medic/insul`,
    results: `resonan/tac$/radiogr/ecogr/analis/analit/resultado/informe/biopsi/mamogr/nivel&normal/grave/significa/quiere_decir/interpret/malo/alto/bajo/explic/leer`,
    diagnosis: `que_tengo$|es_grave/es_peligros|es$/sera/puede_ser~cancer/tumor/infecci/fractur|tengo_cancer/que_enferm/diagnostic/mis_sintomas`,
    safe: `cuando-resultado|cuanto_cuest/precio|antes_de`,
};

/** What reads questions knows of this language beside its emergencies, in one file. */
const lexicon = { pack: es, requests: esRequests };

export { lexicon };
