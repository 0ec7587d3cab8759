import type { FaqMessages } from './faq-messages.ts';

export const arFaq: FaqMessages = {
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
};
