import { ar } from './ar.js';

const arRequests = {
    language: 'ar',
    dose: `كم$/جرع&باراسيتامول/بنادول/دواء/حب/قطر/مضاد/شراب/انسولين/كغ/كيلو`,
    results: `نتيج/نتائج/تحليل/تحاليل/رنين/اشع/تقرير&طبيعي/خطير/يعني/تعني/تفسير/شرح/سيئ/مرتفع`,
    diagnosis: `ماذا_لدي/ما_مرضي/هل_هو_خطير/هل_هذا_خطير|هل_لدي~سرطان/ورم|تشخيص`,
    safe: `متى-نتيج/نتائج|كم_سعر`,
};

const arFaq = {
    title: 'طرح سؤال',
    hello: 'مرحبًا، أنا مساعد آلي. أجيب بمعلومات العيادة، وليس هذا رأيًا طبيًا. سؤالك يبقى على هذا الجهاز.',
    emergency: 'حالة طارئة تهدد الحياة؟',
    log: 'المحادثة',
    starters: 'أسئلة شائعة',
    label: 'سؤالك',
    send: 'إرسال',
    you: 'أنت',
    choices: 'هل تقصد:',
    none: 'ليست لديّ إجابة مؤكدة عن هذا السؤال. يمكن لشخص في العيادة مساعدتك.',
    otherLanguage: 'أجيب هنا بالعربية فقط.',
    person: 'التحدث إلى شخص',
    book: 'حجز موعد',
    questionnaire: 'فتح الاستبيان',
    directions: 'الطريق إلينا',
    source: 'المصدر:',
    reviewed: (date) => `تمت المراجعة في ${date}`,
    clear: 'مسح المحادثة',
};

/** What the FAQ needs of this language beside its emergencies, in one file. */
const faq = { texts: arFaq, pack: ar, requests: arRequests };

export { faq };
