/** Arabic counts in six forms; the words for one and two carry their number in themselves. */
const plural = new Intl.PluralRules('ar');
function counted(count, forms) {
    const form = plural.select(count);
    if (form === 'one' || form === 'two')
        return forms[form];
    return `${count} ${form === 'few' ? forms.few : forms.other}`;
}
const times = (count) => counted(count, {
    one: 'موعد واحد متاح',
    two: 'موعدان متاحان',
    few: 'مواعيد متاحة',
    other: 'موعدًا متاحًا',
});
const ar = {
    language: 'ar',
    direction: 'rtl',
    common: {
        tryAgain: 'إعادة المحاولة',
        preferToCall: 'هل تفضّل التحدّث مع شخص؟',
        call: (phone) => `الاتصال بالرقم \u2066${phone}\u2069`,
        optional: 'اختياري',
        loading: 'جارٍ التحميل…',
        close: 'إغلاق',
        errorSummaryTitle: (count) => counted(count, {
            one: 'هناك معلومة واحدة تحتاج إلى تصحيح',
            two: 'هناك معلومتان تحتاجان إلى تصحيح',
            few: 'معلومات تحتاج إلى تصحيح',
            other: 'معلومة تحتاج إلى تصحيح',
        }),
        errorPrefix: 'خطأ:',
        opensInNewTab: '(يُفتح في نافذة جديدة)',
    },
    booking: {
        title: 'حجز موعد',
        steps: { reason: 'السبب', slot: 'الوقت', details: 'بياناتك', result: 'التأكيد' },
        stepOf: (step, total) => `الخطوة ${step} من ${total}`,
        reason: {
            heading: 'ما سبب زيارتك؟',
            lead: 'اختر الفحص أو الاستشارة: تظهر أولى المواعيد المتاحة فورًا.',
            minutes: (count) => counted(count, { one: 'دقيقة واحدة', two: 'دقيقتان', few: 'دقائق', other: 'دقيقة' }),
            none: 'لا يمكن حجز أي موعد عبر الإنترنت حاليًا. اتصل بنا وسنجد موعدًا معًا.',
            emergency: 'هل هناك خطر على الحياة؟ لا تنتظر موعدًا.',
            byPhone: 'يُحجز هذا السبب عبر الهاتف فقط.',
        },
        slot: {
            heading: 'متى تودّ الحضور؟',
            change: 'تغيير السبب',
            first: 'أول موعد متاح',
            noneInRange: (from, to) => `لا يوجد موعد متاح من ${from} إلى ${to}.`,
            nextFree: 'عرض الموعد المتاح التالي',
            noneAtAll: 'لا يوجد موعد متاح عبر الإنترنت لهذا السبب. اتصل بنا: توجد أحيانًا أماكن أخرى.',
            earlier: 'التواريخ السابقة',
            later: 'التواريخ التالية',
            range: (from, to) => `من ${from} إلى ${to}`,
            freeCount: times,
            allTimes: (count) => `عرض كل المواعيد (${count})`,
            clinicTime: (zone) => `الأوقات بتوقيت العيادة (${zone}).`,
            elsewhere: 'تُكمل الحجز على منصة العيادة، في نافذة جديدة.',
            taken: 'حُجز هذا الموعد للتو. ما كتبته محفوظ: اختر موعدًا آخر.',
            alternatives: 'أقرب المواعيد المتاحة',
            otherTimes: 'كل المواعيد',
            instructions: 'ما يجب معرفته قبل الحضور',
        },
        problems: {
            heading: 'لم تنجح العملية',
            unreachable: 'العيادة لا تجيب عبر الإنترنت. تحقّق من اتصالك وأعد المحاولة، أو اتصل بنا.',
            notSent: 'لم تصلنا إجابة العيادة: الموعد غير مؤكَّد. ما كتبته محفوظ. يمكنك إعادة المحاولة بأمان: لا يُحجز الموعد نفسه مرتين أبدًا.',
            tooLate: 'فات الأوان لحجز هذا الموعد عبر الإنترنت. اختر موعدًا آخر أو اتصل بنا.',
            unknownService: 'هذا السبب غير متاح عبر الإنترنت. اختر من القائمة.',
            tooMany: 'طلبات كثيرة دفعة واحدة. انتظر دقيقة ثم أعد المحاولة.',
            otherwise: 'لم تتمكن العيادة من قبول هذا الطلب عبر الإنترنت. اتصل بنا وسنسجّله بالهاتف.',
        },
    },
};

const language = {
    messages: ar,
    hashes: {},
    parts: {
        more: async () => (await import('./ar-more.js')).arMore,
        details: async () => (await import('./ar-details.js')).arDetails,
        appointment: async () => (await import('./ar-appointment.js')).arAppointment,
        faq: async () => (await import('./ar-faq.js')).arFaq,
        lexicon: async () => (await import('./ar-lexicon.js')).lexicon,
        emergency: async () => (await import('./ar-emergency.js')).emergency,
    },
};

export { language };
