import type { QuestionnaireMessages } from './questionnaire-messages.ts';

const plural = new Intl.PluralRules('ar');

/** The noun as Arabic counts it. */
const counted = (count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>>): string => {
  const form = forms[plural.select(count)] ?? forms.other ?? '';
  return count === 1 || count === 2 ? form : `${count} ${form}`;
};

export const arQuestionnaire: QuestionnaireMessages = {
  title: 'استبيان',
  privacy: 'تبقى إجاباتك على هذا الجهاز إلى أن ترسلها. عندئذ تُشفَّر: العيادة وحدها تستطيع قراءتها.',
  goOn: 'متابعة',
  back: 'رجوع',
  check: 'مراجعة إجاباتي',
  yes: 'نعم',
  no: 'لا',
  choose: 'اختر من القائمة',
  other: 'إجابة أخرى',
  help: 'مساعدة حول هذا السؤال',
  more: 'معرفة المزيد',
  day: 'اليوم',
  month: 'الشهر',
  year: 'السنة',
  partialDate: 'إذا كنت لا تعرف التاريخ بالضبط، فتكفي السنة أو الشهر والسنة.',
  severalHint: 'يمكنك اختيار أكثر من إجابة.',
  clear: 'مسح إجابتي',
  shown: (count) =>
    `ظهر ${counted(count, { one: 'سؤال واحد', two: 'سؤالان', few: 'أسئلة', many: 'سؤالًا', other: 'سؤال' })}`,
  hidden: (count) =>
    `أُزيل ${counted(count, { one: 'سؤال واحد', two: 'سؤالان', few: 'أسئلة', many: 'سؤالًا', other: 'سؤال' })}`,
  callClinic: 'يُرجى الاتصال بالعيادة قبل زيارتك للتحدث في ذلك مع أحد أفراد الفريق.',
  faults: {
    required: 'أجب عن هذا السؤال',
    chooseOne: 'اختر إجابة',
    chooseSome: 'اختر إجابة واحدة على الأقل',
    integer: 'اكتب عددًا صحيحًا، مثل 12',
    decimal: 'اكتب عددًا، مثل 12,5',
    date: 'اكتب تاريخًا صحيحًا، مثل 27 3 2019',
    time: 'اكتب وقتًا، مثل 8:30',
    url: 'اكتب عنوانًا بلا مسافات، مثل https://example.org',
    minValue: (limit) => `اكتب ${limit} على الأقل`,
    maxValue: (limit) => `اكتب ${limit} على الأكثر`,
    minLength: (count) =>
      `اكتب على الأقل ${counted(count, { one: 'حرفًا واحدًا', two: 'حرفين', few: 'أحرف', many: 'حرفًا', other: 'حرف' })}`,
    maxLength: (count) =>
      `اكتب على الأكثر ${counted(count, { one: 'حرفًا واحدًا', two: 'حرفين', few: 'أحرف', many: 'حرفًا', other: 'حرف' })}`,
    decimals: (count) =>
      count === 0
        ? 'اكتب عددًا بلا فاصلة'
        : `اكتب على الأكثر ${counted(count, { one: 'رقمًا واحدًا', two: 'رقمين', few: 'أرقام', many: 'رقمًا', other: 'رقم' })} بعد الفاصلة`,
    tooMany: (count) =>
      `أعط على الأكثر ${counted(count, { one: 'إجابة واحدة', two: 'إجابتين', few: 'إجابات', many: 'إجابة', other: 'إجابة' })}`,
    tooFew: (count) =>
      `أعط على الأقل ${counted(count, { one: 'إجابة واحدة', two: 'إجابتين', few: 'إجابات', many: 'إجابة', other: 'إجابة' })}`,
    exclusive: 'هذه الإجابة لا تجتمع مع غيرها: اخترها وحدها أو اختر الأخرى',
    unit: 'اختر وحدة من القائمة',
    file: 'هذا الملف غير مقبول: تحقق من نوعه وحجمه',
    otherwise: 'تحقق من هذه الإجابة: ليست بالشكل المتوقع',
  },
};
