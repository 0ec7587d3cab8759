import { enRedFlags } from './en2.js';

/** To be validated by the clinic, as every medical wording. */
const enEmergency = {
    call: 'This may be a life-threatening emergency. Call now.',
    ifNow: 'If this is happening right now, call:',
    noNumber: 'Call the emergency services of your country right away.',
    help: {
        medical: 'Medical emergency',
        police: 'Police',
        crisis: 'Suicide prevention, day and night',
        children: 'Children in danger',
        violence: 'Violence: someone to talk to',
        poison: 'Poison centre',
        deaf: 'If you cannot speak',
    },
    callNumber: (number) => `Call ${number}`,
    writeTo: (number) => `Text ${number}`,
    goOn: 'You can also carry on here.',
    refusals: {
        dose: 'I cannot give a dose. Ask your pharmacist or your doctor.',
        results: 'I cannot read or explain a result. Ask the doctor who ordered it, or call us.',
        diagnosis: 'I cannot tell you what you have. A doctor can: book an appointment or call us.',
    },
    disclaimer: 'Automatic assistant: general information from the clinic, not medical advice.',
};

/** One file: nothing is recognised that could not be answered. */
const emergency = { messages: enEmergency, pack: enRedFlags };

export { emergency };
