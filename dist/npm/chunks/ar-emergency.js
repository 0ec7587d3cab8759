import { arRedFlags } from './ar2.js';

/** To be validated by the clinic, as every medical wording. */
const arEmergency = {
    call: 'قد تكون هذه حالة تهدد الحياة. اتصل الآن.',
    ifNow: 'إذا كان هذا يحدث الآن، فاتصل:',
    noNumber: 'اتصل فورًا بخدمات الطوارئ في بلدك.',
    help: {
        medical: 'الإسعاف',
        police: 'الشرطة',
        crisis: 'الوقاية من الانتحار، ليلًا ونهارًا',
        children: 'أطفال في خطر',
        violence: 'العنف: استماع ومساعدة',
        poison: 'مركز السموم',
        deaf: 'إذا كنت لا تستطيع الكلام',
    },
    callNumber: (number) => `اتصل بالرقم ${number}`,
    writeTo: (number) => `أرسل رسالة إلى ${number}`,
    goOn: 'يمكنك أيضًا المتابعة هنا.',
    refusals: {
        dose: 'لا أستطيع تحديد جرعة. اسأل الصيدلي أو طبيبك.',
        results: 'لا أستطيع قراءة نتيجة أو شرحها. اسأل الطبيب الذي طلبها أو اتصل بنا.',
        diagnosis: 'لا أستطيع أن أقول ما الذي تعانيه. الطبيب يستطيع: احجز موعدًا أو اتصل بنا.',
    },
    disclaimer: 'مساعد آلي: معلومات عامة من العيادة، وليست رأيًا طبيًا.',
};

/** One file: nothing is recognised that could not be answered. */
const emergency = { messages: arEmergency, pack: arRedFlags };

export { emergency };
