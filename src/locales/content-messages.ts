/** What is said around something to read. */
export interface ContentMessages {
  title: string;
  kinds: Readonly<Record<'article' | 'advice' | 'testimonial', string>>;
  read: string;
  /** Behind the name of what is read. */
  newTab: string;
  more: string;
  choose: string;
  topics: string;
  /** Where the choice stays. */
  stays: string;
  none: string;
}

/** All languages at once: few sentences, in a part that few pages have. */
export const contentMessages: Readonly<Record<string, ContentMessages | undefined>> = {
  fr: {
    title: 'À lire',
    kinds: { article: 'Article', advice: 'Conseil', testimonial: 'Témoignage' },
    read: 'Lire la suite',
    newTab: '(nouvel onglet)',
    more: 'En voir plus',
    choose: 'Choisir ce qui m’intéresse',
    topics: 'Ce qui m’intéresse',
    stays: 'Votre choix reste sur cette page : personne ne l’apprend, et rien n’en est gardé.',
    none: 'Rien sur ce sujet pour l’instant.',
  },
  en: {
    title: 'Worth reading',
    kinds: { article: 'Article', advice: 'Advice', testimonial: 'Testimonial' },
    read: 'Read on',
    newTab: '(new tab)',
    more: 'Show more',
    choose: 'Choose what interests me',
    topics: 'What interests me',
    stays: 'Your choice stays on this page: nobody learns of it, and none of it is kept.',
    none: 'Nothing on this for now.',
  },
  es: {
    title: 'Para leer',
    kinds: { article: 'Artículo', advice: 'Consejo', testimonial: 'Testimonio' },
    read: 'Seguir leyendo',
    newTab: '(pestaña nueva)',
    more: 'Ver más',
    choose: 'Elegir lo que me interesa',
    topics: 'Lo que me interesa',
    stays: 'Su elección se queda en esta página: nadie la conoce y no se guarda nada.',
    none: 'Nada sobre este tema por ahora.',
  },
  de: {
    title: 'Lesenswert',
    kinds: { article: 'Artikel', advice: 'Rat', testimonial: 'Erfahrungsbericht' },
    read: 'Weiterlesen',
    newTab: '(neuer Tab)',
    more: 'Mehr zeigen',
    choose: 'Auswählen, was mich interessiert',
    topics: 'Was mich interessiert',
    stays: 'Ihre Wahl bleibt auf dieser Seite: Niemand erfährt sie, und nichts davon wird behalten.',
    none: 'Dazu gibt es im Moment nichts.',
  },
  pt: {
    title: 'Para ler',
    kinds: { article: 'Artigo', advice: 'Conselho', testimonial: 'Testemunho' },
    read: 'Continuar a ler',
    newTab: '(novo separador)',
    more: 'Ver mais',
    choose: 'Escolher o que me interessa',
    topics: 'O que me interessa',
    stays: 'A sua escolha fica nesta página: ninguém a conhece e nada é guardado.',
    none: 'Nada sobre este assunto por agora.',
  },
  ar: {
    title: 'للقراءة',
    kinds: { article: 'مقال', advice: 'نصيحة', testimonial: 'شهادة' },
    read: 'متابعة القراءة',
    newTab: '(علامة تبويب جديدة)',
    more: 'عرض المزيد',
    choose: 'اختيار ما يهمني',
    topics: 'ما يهمني',
    stays: 'يبقى اختيارك في هذه الصفحة: لا يعلم به أحد ولا يُحفظ منه شيء.',
    none: 'لا شيء حول هذا الموضوع الآن.',
  },
};
