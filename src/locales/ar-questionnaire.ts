import type { QuestionnaireMessages } from './questionnaire-messages.ts';

export const arQuestionnaire: QuestionnaireMessages = {
  title: 'استبيان',
  privacy: 'تبقى إجاباتك على هذا الجهاز إلى أن ترسلها. عندئذ تُشفَّر: العيادة وحدها تستطيع قراءتها.',
  goOn: 'متابعة',
  back: 'رجوع',
  check: 'مراجعة إجاباتي',
  yes: 'نعم',
  no: 'لا',
  help: 'مساعدة حول هذا السؤال',
  more: 'معرفة المزيد',
  day: 'اليوم',
  month: 'الشهر',
  year: 'السنة',
  partialDate: 'إذا كنت لا تعرف التاريخ بالضبط، فتكفي السنة أو الشهر والسنة.',
  severalHint: 'يمكنك اختيار أكثر من إجابة.',
  clear: 'مسح إجابتي',
};
