const plural = new Intl.PluralRules('ar');
const found = {
    zero: () => 'لا يوجد سبب مطابق. جرّب كلمة أخرى أو اتصل بنا.',
    one: () => 'سبب واحد',
    two: () => 'سببان',
    few: (count) => `${count} أسباب`,
};
const arMore = {
    search: {
        label: 'البحث عن سبب',
        found: (count) => found[plural.select(count)]?.(count) ?? `${count} سببًا`,
    },
    eligibility: {
        heading: 'قبل اختيار الموعد',
        back: 'السؤال السابق',
        audience: 'هل سبق للمريض أن زارنا؟',
        isNew: 'لا، هذه أول مرة',
        isKnown: 'نعم، سبق أن زارنا',
        age: ({ from, to }) => from === undefined
            ? `هل سيكون عمر المريض ${to} سنة أو أقل يوم الموعد؟`
            : to === undefined
                ? `هل سيكون عمر المريض ${from} سنة أو أكثر يوم الموعد؟`
                : `هل سيكون عمر المريض بين ${from} و${to} سنة يوم الموعد؟`,
        yes: 'نعم',
        no: 'لا',
        noted: 'للعلم',
        goOn: 'متابعة',
        stopped: 'هذا السبب غير مناسب',
        onlyKnown: 'إنه مخصّص للمرضى الذين نتابعهم من قبل.',
        onlyNew: 'إنه مخصّص لمن يزورنا لأول مرة.',
        notOfAge: 'لا يُقدَّم في هذا العمر.',
        notThis: 'بحسب إجابتك، لا يمكن حجزه عبر الإنترنت.',
        instead: 'ما نقترحه عليك',
        orCall: 'اتصل بنا: سنجد معًا ما يناسبك.',
        otherReason: 'اختيار سبب آخر',
    },
    filters: {
        label: 'تحديد',
        practitioner: 'مع',
        anyPractitioner: 'أول من يكون متاحًا',
        place: 'المكان',
        anyPlace: 'كل الأماكن',
        mode: 'الطريقة',
        anyMode: 'حضوريًا أو عن بُعد',
        modes: { AMB: 'حضوريًا', VR: 'عبر الفيديو', HH: 'في المنزل' },
        clear: 'عرض كل المواعيد',
        none: 'لا يوجد موعد متاح عبر الإنترنت بهذه الاختيارات.',
    },
    month: {
        views: 'طريقة العرض',
        list: 'قائمة',
        month: 'شهر',
        earlier: 'الشهر السابق',
        later: 'الشهر التالي',
        noTime: 'لا يوجد موعد متاح',
        choose: 'اختر يومًا لعرض مواعيده.',
        noneInMonth: 'لا يوجد موعد متاح في هذا الشهر.',
    },
    waiting: {
        offer: 'إذا توفّر مكان، يمكننا أن نعرضه عليك.',
        join: 'أخبروني',
    },
    documents: 'ما يجب إحضاره',
    yourTime: (time) => `${time} بتوقيتك`,
};

export { arMore };
