import { deRedFlags } from './de2.js';

/** To be validated by the clinic, as every medical wording. */
const deEmergency = {
    call: 'Das kann lebensbedrohlich sein. Rufen Sie jetzt an.',
    ifNow: 'Wenn es gerade geschieht, rufen Sie an:',
    noNumber: 'Rufen Sie sofort den Notruf Ihres Landes.',
    help: {
        medical: 'Notruf',
        police: 'Polizei',
        crisis: 'Hilfe bei Suizidgedanken, Tag und Nacht',
        children: 'Kinder in Gefahr',
        violence: 'Gewalt: Hilfe und Rat',
        poison: 'Giftnotruf',
        deaf: 'Wenn Sie nicht sprechen können',
    },
    callNumber: (number) => `${number} anrufen`,
    writeTo: (number) => `SMS an ${number}`,
    goOn: 'Sie können hier auch weitermachen.',
    refusals: {
        dose: 'Eine Dosis kann ich nicht nennen. Fragen Sie in der Apotheke oder Ihren Arzt.',
        results: 'Befunde kann ich nicht lesen oder erklären. Fragen Sie den anfordernden Arzt, oder rufen Sie uns an.',
        diagnosis: 'Was Sie haben, kann ich nicht sagen. Ein Arzt kann es: Buchen Sie einen Termin, oder rufen Sie uns an.',
    },
    disclaimer: 'Automatischer Assistent: allgemeine Auskünfte der Praxis, kein ärztlicher Rat.',
};

/** One file: nothing is recognised that could not be answered. */
const emergency = { messages: deEmergency, pack: deRedFlags };

export { emergency };
