import { fr } from './fr.js';

const frRequests = {
    language: 'fr',
    dose: `combien/quelle_dose/quelle_quantite/dosage/posolog/dose$&dolip/parac/ibuprof/advil/aspir/medic/comprim/cachet/goutte/antibio/sirop/cortis/insul/mg$/morphin/spasfon/tramad/codein/kg$/somnif|peux/puis/peut/faut/dois~prendre/donner/doubler/augmenter/arreter/melanger~dolip/parac/ibuprof/advil/aspir/comprim/cachet/antibio/medic/cortis/insul/traitem/sirop/tramad|quel_medic/quoi_prendre/que_prendre~pour/contre|posologie`,
    results: `irm/scanner/radio/echo$/echogr/analys/bilan/compte_rendu/resultat/prise_de_sang/taux/valeur/crp$/globul/biopsi/mammog/ecg$/frottis/glycemi/cholest/acr$/birads&normal/grave/inquiet/veut_dire/veulent_dire/signif/interpret/que_dit/mauvais/eleve/trop_bas/trop_haut/anormal/pas_bon/expliqu/lire/comprend/positif/suspect|que_veut_dire/que_signifie~resultat/compte/taux/nodule/tache/lesion/opacite/hypersign`,
    diagnosis: `qu_est_ce_que_j_ai$|est_ce_grave/est_ce_que_c_est_grave/c_est_grave/c_est_dangereux/est_ce_danger|c_est~un_cancer|est_ce~cancer/tumeur/infection/phlebite/fractur/casse$/entorse/mst$/ist$/diabet/hernie|ai_je-un$/une$/le$/la$|j_ai_peut_etre~cancer/tumeur|quelle_maladie/de_quoi_je_souffre/quel_est_mon_diag/votre_diagnos/un_diagnostic|de_quoi_s_agit|mes_symptom/ces_symptom|ca_peut_etre_quoi/c_est_quoi_ce_bouton/c_est_quoi_cette|selon_vous~j_ai|pensez_vous~que_j_ai|suis_je~malade/enceinte/diabet`,
    safe: `retard/rdv~grave|ai_je_un_rend/ai_je_un_rdv/ai_je_le_droit/ai_je_la_poss/ai_je_une_remise|prend~medic~avant|avant-examen/irm/scanner/prise_de_sang|arriver~retard|delai_normal/c_est_normal_de_ne|prise_de_medic|resultat~normalement/quand|normalement|analyses_normales_requ|coute/prix/tarif/rembours|combien_de_temps/combien_d_exam`,
};

/** What reads questions knows of this language beside its emergencies, in one file. */
const lexicon = { pack: fr, requests: frRequests };

export { lexicon };
