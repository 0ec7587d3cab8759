/** What the button says that opens the FAQ. It is there before any text of the FAQ, and no other widget pays for it. */
export const faqTitles: Readonly<Record<string, string>> = {
  fr: 'Poser une question',
  en: 'Ask a question',
  es: 'Hacer una pregunta',
  de: 'Eine Frage stellen',
  pt: 'Fazer uma pergunta',
  ar: 'طرح سؤال',
};
