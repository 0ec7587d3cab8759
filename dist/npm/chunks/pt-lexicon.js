import { pt } from './pt.js';

const ptRequests = {
    language: 'pt',
    dose: `quant/que_dose/dose$&paracet/ibuprof/aspirin/medic/comprim/gotas/antibio/xarope/insul/mg$/kg$/ben$|posso/devo/pode~tomar/dar$~paracet/ibuprof/aspirin/antibio/medic/insul`,
    results: `ressonan/tac$/radiogr/raio_x/ecogr/analis/resultado/relatorio/biopsi/mamogr/nivel&normal/grave/significa/quer_dizer/interpret/mau$/alto/baixo/explic/ler$`,
    diagnosis: `o_que_tenho/que_tenho_eu|e_grave/e_perigos|e$/sera/pode_ser~cancro/cancer/tumor/infec/fratur|que_doenc/diagnostic/meus_sintomas`,
    safe: `quando-resultado|quanto_cust/preco|antes_de`,
};

/** What reads questions knows of this language beside its emergencies, in one file. */
const lexicon = { pack: pt, requests: ptRequests };

export { lexicon };
