import type { QuestionnaireMoreMessages } from './questionnaire-messages.ts';

const plural = new Intl.PluralRules('ar');

/** The noun as Arabic counts it. */
const counted = (count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>>): string => {
  const form = forms[plural.select(count)] ?? forms.other ?? '';
  return count === 1 || count === 2 ? form : `${count} ${form}`;
};

export const arQuestionnaireMore: QuestionnaireMoreMessages = {
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
    counted(count, { one: 'اقتراح واحد', two: 'اقتراحان', few: 'اقتراحات', many: 'اقتراحًا', other: 'اقتراح' }),
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
  noKeyLead:
    'لا تستطيع هذه الصفحة تشفيرها للعيادة: لم يُرسَل شيء ولم يضِع شيء. اتصل بالعيادة للإجابة شفهيًا.',
  needsPerson: 'تستدعي إحدى إجاباتك أن تتحدث مع شخص في العيادة قبل زيارتك.',
};
