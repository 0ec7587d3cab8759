import { esRedFlags } from './es2.js';

/** To be validated by the clinic, as every medical wording. */
const esEmergency = {
    call: 'Puede ser una urgencia vital. Llame ahora.',
    ifNow: 'Si está ocurriendo en este momento, llame:',
    noNumber: 'Llame enseguida a los servicios de emergencia de su país.',
    help: {
        medical: 'Emergencias médicas',
        police: 'Policía',
        crisis: 'Prevención del suicidio, día y noche',
        children: 'Menores en peligro',
        violence: 'Violencia: escucha y ayuda',
        poison: 'Centro de toxicología',
        deaf: 'Si no puede hablar',
    },
    callNumber: (number) => `Llamar al ${number}`,
    writeTo: (number) => `Escribir un SMS al ${number}`,
    goOn: 'También puede continuar aquí.',
    refusals: {
        dose: 'No puedo indicar una dosis. Pregunte a su farmacéutico o a su médico.',
        results: 'No puedo leer ni explicar un resultado. Pregunte al médico que lo pidió o llámenos.',
        diagnosis: 'No puedo decirle qué tiene. Un médico sí: pida una cita o llámenos.',
    },
    disclaimer: 'Asistente automático: información general de la clínica, no es una opinión médica.',
};

/** One file: nothing is recognised that could not be answered. */
const emergency = { messages: esEmergency, pack: esRedFlags };

export { emergency };
