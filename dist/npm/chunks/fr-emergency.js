import { frRedFlags } from './fr2.js';

/** To be validated by the clinic, as every medical wording. */
const frEmergency = {
    call: 'Cela peut être une urgence vitale. Appelez maintenant.',
    ifNow: 'Si cela se passe en ce moment, appelez :',
    noNumber: 'Appelez tout de suite les secours de votre pays.',
    help: {
        medical: 'Secours médicaux',
        police: 'Police ou gendarmerie',
        crisis: 'Prévention du suicide, jour et nuit',
        children: 'Enfants en danger',
        violence: 'Violences : écoute et aide',
        poison: 'Centre antipoison',
        deaf: 'Si vous ne pouvez pas parler',
    },
    callNumber: (number) => `Appeler le ${number}`,
    writeTo: (number) => `Écrire au ${number} par SMS`,
    goOn: 'Vous pouvez aussi continuer ici.',
    refusals: {
        dose: 'Je ne peux pas indiquer de dose. Demandez à votre pharmacien ou à votre médecin.',
        results: 'Je ne peux pas lire ni expliquer un résultat. Demandez au médecin qui l’a prescrit, ou appelez-nous.',
        diagnosis: 'Je ne peux pas dire ce que vous avez. Un médecin le peut : prenez rendez-vous ou appelez-nous.',
    },
    disclaimer: 'Assistant automatique : informations générales de la clinique, pas un avis médical.',
};

/** One file: nothing is recognised that could not be answered. */
const emergency = { messages: frEmergency, pack: frRedFlags };

export { emergency };
