/** A small FAQ in three languages, for tests of the widget. */
export const clinic = {
  name: 'Clinique du Nord',
  phone: '01 99 00 12 34',
  country: 'FR',
  timeZone: 'Europe/Paris',
  hours: [{ days: [1, 2, 3, 4, 5], from: '08:30', to: '19:00' }],
};

const words = {
  fr: {
    park: ['Où puis-je me garer ?', 'Y a-t-il un parking ?', 'Stationnement près de la clinique'],
    parking:
      'Le **parking** est *gratuit* :\n- entrée rue des Saules\n- deux heures\n\nVoir [le plan](https://clinique.example/plan).',
    bring: ['Que faut-il apporter ?', 'Quels documents pour mon IRM ?', 'Papiers à prendre avec moi'],
    bringing: 'Apportez votre carte Vitale et [appelez-nous](tel:+33199001234) en cas de doute.',
    results: ['Quand aurai-je mes résultats ?', 'Délai des résultats', 'Recevoir le compte rendu'],
    sending: 'Vos résultats arrivent sous deux jours.',
    source: 'Plan d’accès',
  },
  en: {
    park: ['Where can I park?', 'Is there a car park?', 'Parking near the clinic'],
    parking:
      'The **car park** is *free*:\n- entrance in Willow Street\n- two hours\n\nSee [the map](https://clinique.example/map).',
    bring: ['What do I need to bring?', 'Which documents for my MRI?', 'Papers to take with me'],
    bringing: 'Bring your insurance card and [call us](tel:+33199001234) if in doubt.',
    results: ['When will I have my results?', 'How long do results take?', 'Receive the report'],
    sending: 'Your results arrive within two days.',
    source: 'How to get here',
  },
  ar: {
    park: ['أين يمكنني ركن السيارة؟', 'هل يوجد موقف سيارات؟', 'موقف قرب العيادة'],
    parking:
      '**الموقف** *مجاني*:\n- المدخل من شارع الصفصاف\n- ساعتان\n\nانظر [الخريطة](https://clinique.example/map).',
    bring: ['ماذا يجب أن أحضر؟', 'ما هي الوثائق المطلوبة؟', 'أوراق أحضرها معي'],
    bringing: 'أحضر بطاقة التأمين و[اتصل بنا](tel:+33199001234) عند الشك.',
    results: ['متى أحصل على نتائجي؟', 'مدة انتظار النتائج', 'استلام التقرير'],
    sending: 'تصل نتائجك خلال يومين.',
    source: 'كيفية الوصول',
  },
};

export type FaqLanguageOfTests = keyof typeof words;

/** @returns The content in one language. */
export function contentIn(language: FaqLanguageOfTests, changes: object = {}) {
  const text = words[language];
  const entry = (id: string, [[question, ...alternates], answer]: [string[], string], more: object) => ({
    ...{ id, question, alternates, answer },
    ...more,
  });
  return {
    language,
    clinic: { ...clinic, ...changes },
    entries: [
      entry('parking', [text.park, text.parking], {
        starter: true,
        reviewed: '2026-10-02',
        source: { label: text.source, url: 'https://clinique.example/acces' },
        actions: [{ kind: 'call' }, { kind: 'book', service: 'controle' }],
      }),
      entry('documents', [text.bring, text.bringing], { starter: true }),
      entry('results', [text.results, text.sending], {}),
    ],
  };
}

/** Questions as they are written in the content, for whoever types or reads them. */
export const wordsIn = (language: FaqLanguageOfTests) => words[language];
