import { de } from './de.js';

const deRequests = {
    language: 'de',
    dose: `wie_viel/wieviel/welche_dosis/dosis/dosierung&paracet/ibuprof/aspirin/medik/tablett/tropf/antibio/saft$/insul/mg$/kg$|darf/kann/soll~paracet/ibuprof/aspirin/antibio/medik/insul~nehm/geben/absetz`,
    results: `mrt/ct$/rontgen/ultrasch/blutwert/blutbild/befund/ergebnis/biopsie/mammog/wert&normal/schlimm/bedeut/heisst/interpret/schlecht/hoch$/niedrig/erklar/lesen/auffall`,
    diagnosis: `was_habe_ich|ist_es_schlimm/ist_das_schlimm/ist_das_gefahrl/ist_es_gefahrl|ist_es/ist_das/kann_es/konnte_es~krebs/tumor/infekt/gebroch/bruch|habe_ich_krebs/welche_krankh/diagnose_st/meine_symptome`,
    safe: `wann-ergebnis/befund|wie_viel_kost/wieviel_kost|kostet|vor_dem/vor_der`,
};

/** What reads questions knows of this language beside its emergencies, in one file. */
const lexicon = { pack: de, requests: deRequests };

export { lexicon };
