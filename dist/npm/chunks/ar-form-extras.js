const plural = new Intl.PluralRules('ar');
/** Arabic counts in six ways. */
const counted = (count, forms) => {
    const rule = plural.select(count);
    if (rule === 'one' || rule === 'two')
        return forms[rule];
    return `${count} ${rule === 'few' ? forms.few : rule === 'many' ? forms.many : forms.other}`;
};
const files = { one: 'ملف واحد', two: 'ملفان', few: 'ملفات', many: 'ملفًا', other: 'ملف' };
const answers = { one: 'إجابة واحدة', two: 'إجابتان', few: 'إجابات', many: 'إجابة', other: 'إجابة' };
const arFormExtras = {
    draft: {
        resumeTitle: 'هل تريد متابعة الاستبيان؟',
        resumeLead: (when) => `بدأت الإجابة على هذا الجهاز في ${when}.`,
        goOn: 'متابعة إجاباتي',
        anew: 'مسح كل شيء والبدء من جديد',
        kept: 'يُحفظ ما تكتبه على هذا الجهاز مشفّرًا لمدة 24 ساعة على الأكثر.',
        notKept: 'لا يُحفظ شيء على هذا الجهاز: إغلاق هذه الصفحة يمسح إجاباتك.',
        unavailable: 'لا يمكن لهذا الجهاز حفظ إجاباتك. يمكنك المتابعة: أبقِ هذه الصفحة مفتوحة حتى الإرسال.',
        otherTab: 'يُملأ هذا الاستبيان أيضًا في علامة تبويب أخرى. يُحفظ آخر ما يُكتب.',
        erasedElsewhere: 'مسحت علامة تبويب أخرى ما كان محفوظًا. سيُحفظ ما تراه هنا من جديد إذا واصلت الكتابة.',
        damaged: 'لم يعد من الممكن قراءة ما بدأته وقد مُسح. نرجو الإجابة من جديد.',
        expired: 'مُسح ما بدأته لأن عمره أكثر من 24 ساعة.',
        shared: 'يستخدم هذا الجهاز عدة أشخاص: لا تحفظ عليه شيئًا',
        erase: 'مسح كل شيء',
        erased: 'مُسحت إجاباتك.',
        notErased: 'لم ينجح المسح. امسح بيانات هذا الموقع في متصفحك.',
        changedTitle: 'تغيّر الاستبيان',
        changedLead: 'نرجو الإجابة من جديد عن:',
        gone: (count) => `لم تعد مطلوبة وقد مُسحت: ${counted(count, answers)}.`,
    },
    file: {
        choose: 'اختيار ملف',
        another: 'إضافة ملف',
        replace: 'اختيار ملف آخر',
        types: (names) => `الأنواع المقبولة: ${names}.`,
        image: 'صورة',
        anyType: 'تُقبل كل أنواع الملفات.',
        perFile: (size) => `${size} على الأكثر لكل ملف.`,
        together: (size) => `${size} على الأكثر للملفات كلها.`,
        most: (count) => `${counted(count, files)} على الأكثر.`,
        remove: (name) => `إزالة ${name}`,
        added: (name) => `${name}: أُضيف`,
        removed: (name) => `${name}: أُزيل`,
        reading: 'جارٍ قراءة الملف…',
        reduced: (size) => `صُغّرت الصورة إلى ${size}`,
        faults: {
            type: (name) => `لم يُضف ${name}: نوع هذا الملف غير مقبول`,
            size: (name, size) => `لم يُضف ${name}: حجمه أكبر من ${size}`,
            together: (name, size) => `لم يُضف ${name}: سيتجاوز حجم الملفات كلها ${size}`,
            count: (name, count) => `لم يُضف ${name}: ${counted(count, files)} على الأكثر`,
            empty: (name) => `لم يُضف ${name}: الملف فارغ`,
            unreadable: (name) => `لم يُضف ${name}: لا يمكن قراءة الملف`,
        },
    },
    signature: {
        name: 'اسمك الكامل',
        statement: 'أكتب اسمي بمثابة توقيع. إجاباتي صحيحة على حد علمي.',
        date: (when) => `تاريخ التوقيع: ${when}`,
        signed: (when) => `وُقّع في ${when}`,
    },
    copy: {
        open: 'الاحتفاظ بنسخة',
        heading: 'نسختك',
        warning: 'هذه النسخة غير مشفّرة: احفظها في مكان آمن.',
        print: 'الطباعة أو الحفظ بصيغة PDF',
        copyText: 'نسخ النص',
        copied: 'نُسخ النص.',
        notCopied: 'تعذّر نسخ النص. يمكنك طباعة هذه الصفحة.',
        close: 'إغلاق',
        written: (when) => `نسخة بتاريخ ${when}`,
        version: (version) => `إصدار الاستبيان: ${version}`,
        noAnswer: 'بلا إجابة',
    },
};

export { arFormExtras };
