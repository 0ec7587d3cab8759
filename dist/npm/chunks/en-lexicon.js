import { en } from './en.js';

const enRequests = {
    language: 'en',
    dose: `how_much/how_many/what_dose/dose$/dosage/max$/maximum&paracet/tylenol/ibuprof/advil/aspirin/medic/pill/tablet/drops/antibio/syrup/cortis/insul/mg$/morphin/codein/kg$/calpol/acetam|can/could/should/may~take/give/double/increase/stop_taking/mix~paracet/tylenol/ibuprof/advil/aspirin/pill/antibio/medic/cortis/insul/calpol/acetam/dose|what_can_i_take/what_should_i_take/what_medic/which_medic~for/against`,
    results: `mri/ct$/scan$/xray/x_ray/ultrasound/blood_test/blood_work/lab$/labs/result/report/level/crp$/biopsy/mammog/ecg$/smear/glucose/cholest/value/birads&normal/serious/worr/mean$/means/interpret/bad$/too_high/too_low/abnormal/explain/read$/understand/positive/suspici/elevated|what_does_it_mean/what_does_my`,
    diagnosis: `what_do_i_have/what_is_wrong_with_me/whats_wrong_with|is_it_serious/is_this_serious/is_it_danger/is_this_danger|is_it/is_this/could_it_be/could_this_be/might_it_be~cancer/tumor/tumour/infect/clot/broken/fractur/sprain/std$/diabet/hernia/flu$/covid|do_i_have-a$/an$/cancer/diabet/covid/the_flu|diagnose_me/what_is_my_diagn/your_diagn/a_diagnosis|what_illness/which_disease/what_disease/my_symptoms/these_symptoms|what_could_it_be/what_is_this_rash/what_is_this_lump|think_i_have|am_i_sick/am_i_pregn/am_i_diab`,
    safe: `do_i_have_an_app/do_i_have_a_ref/do_i_have_to/do_i_have_a_book/do_i_have_a_bal|take~pill/medic/tablet~before|before-exam/mri/scan/blood_test|how_long|normally|cost/price/how_much_is/insur|when-result|normal_opening`,
};

/** What reads questions knows of this language beside its emergencies, in one file. */
const lexicon = { pack: en, requests: enRequests };

export { lexicon };
