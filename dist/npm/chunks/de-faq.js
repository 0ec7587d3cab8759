import { de } from './de.js';

const deRequests = {
    language: 'de',
    dose: `wie_viel/wieviel/welche_dosis/dosis/dosierung&paracet/ibuprof/aspirin/medik/tablett/tropf/antibio/saft$/insul/mg$/kg$|darf/kann/soll~paracet/ibuprof/aspirin/antibio/medik/insul~nehm/geben/absetz`,
    results: `mrt/ct$/rontgen/ultrasch/blutwert/blutbild/befund/ergebnis/biopsie/mammog/wert&normal/schlimm/bedeut/heisst/interpret/schlecht/hoch$/niedrig/erklar/lesen/auffall`,
    diagnosis: `was_habe_ich|ist_es_schlimm/ist_das_schlimm/ist_das_gefahrl/ist_es_gefahrl|ist_es/ist_das/kann_es/konnte_es~krebs/tumor/infekt/gebroch/bruch|habe_ich_krebs/welche_krankh/diagnose_st/meine_symptome`,
    safe: `wann-ergebnis/befund|wie_viel_kost/wieviel_kost|kostet|vor_dem/vor_der`,
};

const deFaq = {
    title: 'Eine Frage stellen',
    hello: 'Guten Tag, ich bin ein automatischer Assistent. Ich antworte mit den Angaben der Praxis; das ist kein ärztlicher Rat.',
    stays: 'Ihre Frage bleibt auf diesem Gerät.',
    leaves: 'Ein Sprachmodell (KI) kann die Antwort formulieren: dann erhält es Ihre Frage.',
    emergency: 'Lebensbedrohlicher Notfall?',
    log: 'Unterhaltung',
    starters: 'Häufige Fragen',
    label: 'Ihre Frage',
    send: 'Senden',
    you: 'Sie',
    choices: 'Meinten Sie:',
    none: 'Auf diese Frage habe ich keine sichere Antwort. Jemand in der Praxis kann Ihnen helfen.',
    otherLanguage: 'Hier antworte ich nur auf Deutsch.',
    person: 'Mit einem Menschen sprechen',
};

/** What the FAQ needs of this language beside its emergencies, in one file. */
const faq = { texts: deFaq, pack: de, requests: deRequests };

export { faq };
