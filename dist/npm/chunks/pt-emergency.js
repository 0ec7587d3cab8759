import { ptRedFlags } from './pt2.js';

/** To be validated by the clinic, as every medical wording. */
const ptEmergency = {
    call: 'Pode ser uma emergência vital. Ligue agora.',
    ifNow: 'Se está a acontecer neste momento, ligue:',
    noNumber: 'Ligue já para os serviços de emergência do seu país.',
    help: {
        medical: 'Emergência médica',
        police: 'Polícia',
        crisis: 'Prevenção do suicídio, dia e noite',
        children: 'Crianças em perigo',
        violence: 'Violência: escuta e apoio',
        poison: 'Centro antivenenos',
        deaf: 'Se não puder falar',
    },
    callNumber: (number) => `Ligar para o ${number}`,
    writeTo: (number) => `Enviar SMS para o ${number}`,
    goOn: 'Também pode continuar aqui.',
    refusals: {
        dose: 'Não posso indicar uma dose. Pergunte ao seu farmacêutico ou médico.',
        results: 'Não posso ler nem explicar um resultado. Pergunte ao médico que o pediu ou ligue-nos.',
        diagnosis: 'Não posso dizer o que tem. Um médico pode: marque uma consulta ou ligue-nos.',
    },
    disclaimer: 'Assistente automático: informações gerais da clínica, não é um parecer médico.',
};

/** One file: nothing is recognised that could not be answered. */
const emergency = { messages: ptEmergency, pack: ptRedFlags };

export { emergency };
