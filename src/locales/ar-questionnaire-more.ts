import type { QuestionnaireMoreMessages } from './questionnaire-messages.ts';

const plural = new Intl.PluralRules('ar');

/** The noun as Arabic counts it. */
const counted = (count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>>): string => {
  const form = forms[plural.select(count)] ?? forms.other ?? '';
  return count === 1 || count === 2 ? form : `${count} ${form}`;
};

export const arQuestionnaireMore: QuestionnaireMoreMessages = {
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
  callClinic: 'يُرجى الاتصال بالعيادة قبل زيارتك للتحدث في ذلك مع أحد أفراد الفريق.',
  other: 'إجابة أخرى',
  shown: (count) =>
    `ظهر ${counted(count, { one: 'سؤال واحد', two: 'سؤالان', few: 'أسئلة', many: 'سؤالًا', other: 'سؤال' })}`,
  hidden: (count) =>
    `أُزيل ${counted(count, { one: 'سؤال واحد', two: 'سؤالان', few: 'أسئلة', many: 'سؤالًا', other: 'سؤال' })}`,
  choose: 'اختر من القائمة',
  answer: (count) => `الإجابة ${count}`,
  add: 'إضافة',
  remove: (what) => `إزالة ${what}`,
  added: (what) => `أُضيف: ${what}`,
  removed: (what) => `أُزيل: ${what}`,
  instance: (name, count) => `${name} ${count}`,
  entry: 'عنصر',
  unit: 'الوحدة',
  time: 'الوقت',
  found: (count) =>
    counted(count, {
      one: 'اقتراح واحد',
      two: 'اقتراحان',
      few: 'اقتراحات',
      many: 'اقتراحًا',
      other: 'اقتراح',
    }),
  noneFound: 'لا يوجد اقتراح',
  specify: 'حدّد',
  number: 'العدد',
  full: (count) => `الحد الأقصى: ${count}`,
  heading: 'راجع إجاباتك',
  lead: 'لم يُرسَل شيء بعد. يمكنك تغيير كل إجابة.',
  change: 'تغيير',
  noAnswer: 'بلا إجابة',
  send: 'إرسال إلى العيادة',
  sending: 'جارٍ الإرسال…',
  sealed: 'تُشفَّر إجاباتك على هذا الجهاز: العيادة وحدها تستطيع قراءتها.',
  notSealed: 'لا يسأل هذا الاستبيان عن صحتك: يُرسَل بلا تشفير خاص.',
  received: 'استلمت العيادة إجاباتك',
  receivedAt: (when) => `استُلمت في ${when}`,
  receivedLead: 'يمكنك إغلاق هذه الصفحة.',
  saved: 'إجاباتك محفوظة وستُرسَل',
  savedLead: 'العيادة لا ترد حاليًا. ستُرسَل إجاباتك من تلقاء نفسها في أقرب وقت، حتى لو أغلقت هذه الصفحة.',
  inMemory: 'إجاباتك في انتظار الإرسال',
  inMemoryLead: 'العيادة لا ترد حاليًا. أبقِ هذه الصفحة مفتوحة إلى أن تُرسَل.',
  refused: 'تعذّر إرسال إجاباتك',
  refusedLead: 'ما زالت هنا. حاول مرة أخرى أو اتصل بالعيادة.',
  noKey: 'لا يمكن إرسال إجاباتك من هنا',
  noKeyLead: 'لا تستطيع هذه الصفحة تشفيرها للعيادة: لم يُرسَل شيء ولم يضِع شيء. اتصل بالعيادة للإجابة شفهيًا.',
  unaskable: 'لا يمكن ملء هذا الاستبيان هنا',
  unaskableLead: 'اتصل بالعيادة للإجابة شفهيًا. لم يُرسَل شيء.',
  needsPerson: 'تستدعي إحدى إجاباتك أن تتحدث مع شخص في العيادة قبل زيارتك.',
};
