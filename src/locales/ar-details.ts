import type { DetailsMessages } from './messages.ts';

/** Arabic counts in six forms; the words for one and two carry their number in themselves. */
const plural = new Intl.PluralRules('ar');
type Forms = Record<'one' | 'two' | 'few' | 'other', string>;
function counted(count: number, forms: Forms): string {
  const form = plural.select(count);
  if (form === 'one' || form === 'two') return forms[form];
  return `${count} ${form === 'few' ? forms.few : forms.other}`;
}

/** What follows the choice of a slot; it comes with that half of the booking. */
export const arDetails: DetailsMessages = {
  delivery: {
    saved: 'محفوظ على هذا الجهاز، ولم يُرسل بعد',
    savedMeaning:
      'لا شيء مؤكَّد حتى تجيب العيادة. يُستأنف الإرسال تلقائيًا فور إجابتها، حتى لو أغلقت هذه الصفحة وعدت لاحقًا.',
    inMemory: 'لم يُرسل بعد: أبقِ هذه الصفحة مفتوحة',
    inMemoryMeaning:
      'لا شيء مؤكَّد حتى تجيب العيادة. لا يسمح هذا الجهاز بحفظ الطلب؛ يُستأنف الإرسال تلقائيًا ما دامت هذه الصفحة مفتوحة.',
    refused: 'طلب قُدِّم من هذا الجهاز لم يُستلم',
    refusedMeaning: 'لم تتمكن العيادة من قبوله. اتصل بنا أو قدّم طلبًا جديدًا.',
    tryNow: 'الإرسال الآن',
    forget: 'حذف هذا الطلب',
  },
  withdrawal: {
    saved: 'سحب الموافقة محفوظ على هذا الجهاز، ولم يُرسل بعد',
    savedMeaning: 'يُستأنف الإرسال تلقائيًا فور إجابة العيادة، حتى لو أغلقت هذه الصفحة وعدت لاحقًا.',
    inMemoryMeaning: 'لا يسمح هذا الجهاز بحفظ السحب؛ يُستأنف الإرسال تلقائيًا ما دامت هذه الصفحة مفتوحة.',
    refused: 'لم يُستلم سحب موافقتك',
    refusedMeaning: 'لم تتمكن العيادة من قبوله. اتصل بنا لسحب الموافقة.',
  },
  details: {
    heading: 'من سيحضر الموعد؟',
    forSelf: 'لي',
    forRelative: 'لأحد أقاربي',
    patientLegend: 'الشخص الذي سيحضر',
    bookerLegend: 'أنت، من يحجز الموعد',
    relation: 'صفتك',
    relations: {
      parent: 'أحد الوالدين',
      guardian: 'الوصي القانوني',
      partner: 'الزوج أو الزوجة',
      child: 'ابن أو ابنة هذا الشخص',
      carer: 'مقدم الرعاية',
      other: 'غير ذلك',
    },
    choose: 'اختر',
    bookerOnly: 'تُرسل الرسائل إليك وحدك.',
    changeSlot: 'تغيير الوقت',
    held: (minutes) =>
      `هذا الموعد محجوز لك مدة ${counted(Math.max(1, minutes), { one: 'دقيقة واحدة', two: 'دقيقتين', few: 'دقائق', other: 'دقيقة' })}.`,
    holdEnded: 'لم يعد هذا الموعد محجوزًا لك. يمكنك التأكيد ما دام متاحًا.',
    extend: 'الاحتفاظ بالموعد مدة أطول',
    holdAgain: 'حجز هذا الموعد من جديد',
    holdEnds: 'سيبقى موعدك محفوظًا دقيقة أخرى.',
    given: 'الاسم الأول',
    family: 'اسم العائلة',
    birthDate: 'تاريخ الميلاد',
    birthDateHint: 'مثال: 7 3 1958',
    day: 'اليوم',
    month: 'الشهر',
    year: 'السنة',
    email: 'البريد الإلكتروني',
    emailHint: 'يُرسل إليه التأكيد.',
    phone: 'الهاتف',
    phoneHint: 'لنتمكن من الاتصال بك. مثال: \u206606 39 98 12 34\u2069',
    consentLegend: 'موافقتك',
    privacy: 'قراءة الإشعار الكامل',
    confirm: 'تأكيد الموعد',
    sending: 'جارٍ الإرسال إلى العيادة…',
    review: 'المراجعة قبل التأكيد',
    mobile: 'يمكن إرسال تذكير إلى هذا الرقم برسالة قصيرة.',
    landline: 'هذا الرقم لا يستقبل الرسائل القصيرة: تصلك التذكيرات بالبريد الإلكتروني.',
    faults: {
      relation: { missing: 'اذكر صلتك بهذا الشخص' },
      given: { missing: 'أدخل الاسم الأول', too_long: 'الاسم الأول 120 حرفًا على الأكثر' },
      family: { missing: 'أدخل اسم العائلة', too_long: 'اسم العائلة 120 حرفًا على الأكثر' },
      birthDate: {
        missing: 'أدخل تاريخ الميلاد',
        incomplete: 'أدخل يوم الميلاد وشهره وسنته',
        not_a_date: 'هذا التاريخ غير موجود: تحقّق من اليوم والشهر والسنة بأربعة أرقام',
        in_the_future: 'يجب أن يكون تاريخ الميلاد في الماضي',
        too_long_ago: 'تحقّق من سنة الميلاد',
        not_of_age: 'لا يُقدَّم في هذا العمر: اتصل بنا',
      },
      email: {
        missing: 'أدخل عنوان بريد إلكتروني',
        invalid: 'تحقّق من البريد الإلكتروني، مثل \u2066name@example.com\u2069',
      },
      phone: {
        missing: 'أدخل رقم هاتف',
        invalid: 'تحقّق من الرقم، مثل \u206606 39 98 12 34\u2069 أو \u2066+33 6 39 98 12 34\u2069',
      },
      notices: {
        missing: 'ضع علامة في المربع للموافقة',
        outdated: 'تغيّر هذا النص: اقرأه من جديد ثم ضع علامة في المربع',
      },
    },
    faultOtherwise: 'تحقّق من هذا الحقل',
  },
  review: {
    heading: 'هل كل شيء صحيح؟',
    lead: 'لم يُرسل شيء بعد. يمكنك تصحيح أي شيء دون أن تفقد الباقي.',
    request: 'هذا طلب وليس موعدًا بعد: الوقت هو ما تفضّله، وستردّ عليك العيادة.',
    sendRequest: 'إرسال الطلب',
    patient: 'المريض',
    booker: 'حجزه',
    contact: 'التواصل',
    changeWhen: 'تغيير الوقت',
    changeWho: 'تعديل الهوية',
    changeContact: 'تعديل وسيلة التواصل',
    changeConsent: 'تعديل موافقتك',
  },
  replace: {
    heading: 'سبق أن حجزت موعداً من هذا النوع',
    lead: (when) => `في هذه الصفحة حجزت ${when}. هل يحل الموعد الجديد محله؟`,
    replace: 'استبدال الموعد السابق',
    both: 'الاحتفاظ بالموعدين',
  },
  waiting: { invitation: 'ألا يناسبك أي وقت؟', open: 'أعلموني إذا توفر موعد' },
  result: {
    bring: 'ما يجب إحضاره',
    directions: 'عرض الطريق',
    calendar: 'إضافة إلى تقويمي',
    calendarSummary: (clinic) => `موعد: ${clinic}`,
    print: 'طباعة',
    manage: 'عرض الموعد أو تغييره أو إلغاؤه',
    pendingLead: (email) => `تدرس العيادة طلبك وترد على \u2066${email}\u2069. لم يتأكد الموعد بعد.`,
    heading: 'تم تأكيد موعدك',
    pendingHeading: 'وصل طلبك',
    lead: (email) => `التأكيد في طريقه إلى \u2066${email}\u2069 مع الموعد لإضافته إلى تقويمك.`,
    when: 'متى',
    with: 'مع',
    where: 'أين',
    what: 'السبب',
    prepare: 'للتحضير لزيارتك',
    change: (phone) => `للتغيير أو الإلغاء، اتصل بالرقم \u2066${phone}\u2069.`,
    received: (time) => `استلمته العيادة في ${time}`,
    another: 'حجز موعد آخر',
    withdraw: 'سحب موافقتي',
    withdrawn: 'سُحبت الموافقة.',
  },
};
