import { ar } from './ar.js';

const arRequests = {
    language: 'ar',
    dose: `كم$/جرع&باراسيتامول/بنادول/دواء/حب/قطر/مضاد/شراب/انسولين/كغ/كيلو`,
    results: `نتيج/نتائج/تحليل/تحاليل/رنين/اشع/تقرير&طبيعي/خطير/يعني/تعني/تفسير/شرح/سيئ/مرتفع`,
    diagnosis: `ماذا_لدي/ما_مرضي/هل_هو_خطير/هل_هذا_خطير|هل_لدي~سرطان/ورم|تشخيص`,
    safe: `متى-نتيج/نتائج|كم_سعر`,
};

/** What reads questions knows of this language beside its emergencies, in one file. */
const lexicon = { pack: ar, requests: arRequests };

export { lexicon };
