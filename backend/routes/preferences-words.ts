import type { ConsentPurpose } from '../../src/contracts/consent.ts';

/** What the pages say on which a person stops messages, or sees and changes what they agreed to. */
export interface PreferencesWords {
  title: string;
  intro: string;
  /** What each purpose is called. */
  purposes: Readonly<Record<ConsentPurpose, string>>;
  given: string;
  refused: string;
  withdrawn: string;
  neverAsked: string;
  agree: string;
  stop: string;
  /** Beside what an appointment cannot do without. */
  needed: (phone: string) => string;
  /** Heads the topics of the newsletter. */
  topics: string;
  save: string;
  saved: string;
  outdated: string;
  stopTitle: string;
  /** @param purpose - One of `purposes`. */
  stopText: (purpose: string) => string;
  stopButton: string;
  stoppedTitle: string;
  stoppedText: (purpose: string) => string;
  /** Messages about an appointment go on. */
  careGoesOn: string;
  all: string;
  missingTitle: string;
  missing: (phone: string) => string;
}

const fr: PreferencesWords = {
  title: 'Vos choix',
  intro: 'Chaque choix peut être changé à tout moment. Aucun ne change quoi que ce soit à vos soins.',
  purposes: {
    care: 'Votre rendez-vous',
    'reminder-email': 'Rappels par e-mail',
    'reminder-sms': 'Rappels par SMS',
    survey: 'Votre avis après une visite',
    recall: 'Le rappel du prochain contrôle',
    'unfinished-booking': 'Un message sur une demande non terminée',
    newsletter: 'La lettre d’information',
    'marketing-email': 'Propositions par e-mail',
    'marketing-sms': 'Propositions par SMS',
    measurement: 'La mesure des visites du site',
  },
  given: 'Vous avez dit oui.',
  refused: 'Vous avez dit non.',
  withdrawn: 'Vous avez dit oui, puis changé d’avis.',
  neverAsked: 'La question ne vous a pas été posée.',
  agree: 'Dire oui',
  stop: 'Dire non',
  needed: (phone) => `Nécessaire au rendez-vous. Pour y revenir, appelez le ${phone}.`,
  topics: 'Les sujets qui vous intéressent',
  save: 'Enregistrer mes sujets',
  saved: 'Votre choix est enregistré.',
  outdated: 'Ce texte vient de changer. Lisez-le, puis choisissez à nouveau.',
  stopTitle: 'Ne plus recevoir ces messages ?',
  stopText: (purpose) => `Il s’agit de : ${purpose}.`,
  stopButton: 'Ne plus les recevoir',
  stoppedTitle: 'C’est fait',
  stoppedText: (purpose) => `Vous ne recevrez plus : ${purpose}.`,
  careGoesOn: 'Les messages sur vos rendez-vous continuent.',
  all: 'Voir tous mes choix',
  missingTitle: 'Ce lien ne mène à rien',
  missing: (phone) => `Il est peut-être incomplet. Appelez le ${phone}, nous ferons le changement avec vous.`,
};

const en: PreferencesWords = {
  title: 'Your choices',
  intro: 'Each choice can be changed at any time. None of them changes anything about your care.',
  purposes: {
    care: 'Your appointment',
    'reminder-email': 'Reminders by e-mail',
    'reminder-sms': 'Reminders by text message',
    survey: 'Your opinion after a visit',
    recall: 'A reminder of the next check',
    'unfinished-booking': 'A message about a booking not finished',
    newsletter: 'The newsletter',
    'marketing-email': 'Offers by e-mail',
    'marketing-sms': 'Offers by text message',
    measurement: 'Counting visits of the website',
  },
  given: 'You said yes.',
  refused: 'You said no.',
  withdrawn: 'You said yes, and then changed your mind.',
  neverAsked: 'You were not asked.',
  agree: 'Say yes',
  stop: 'Say no',
  needed: (phone) => `The appointment needs it. To take it back, call ${phone}.`,
  topics: 'Topics that interest you',
  save: 'Save my topics',
  saved: 'Your choice is saved.',
  outdated: 'This text has just changed. Read it, then choose again.',
  stopTitle: 'Stop these messages?',
  stopText: (purpose) => `This is about: ${purpose}.`,
  stopButton: 'Stop them',
  stoppedTitle: 'Done',
  stoppedText: (purpose) => `You will no longer receive: ${purpose}.`,
  careGoesOn: 'Messages about your appointments go on.',
  all: 'See all my choices',
  missingTitle: 'This link leads nowhere',
  missing: (phone) => `It may be incomplete. Call ${phone} and we make the change with you.`,
};

const es: PreferencesWords = {
  title: 'Sus opciones',
  intro: 'Cada opción se puede cambiar en cualquier momento. Ninguna cambia nada en su atención.',
  purposes: {
    care: 'Su cita',
    'reminder-email': 'Recordatorios por correo electrónico',
    'reminder-sms': 'Recordatorios por SMS',
    survey: 'Su opinión después de una visita',
    recall: 'El aviso del próximo control',
    'unfinished-booking': 'Un mensaje sobre una reserva sin terminar',
    newsletter: 'El boletín informativo',
    'marketing-email': 'Propuestas por correo electrónico',
    'marketing-sms': 'Propuestas por SMS',
    measurement: 'El recuento de visitas del sitio',
  },
  given: 'Ha dicho que sí.',
  refused: 'Ha dicho que no.',
  withdrawn: 'Dijo que sí y después cambió de opinión.',
  neverAsked: 'No se le ha preguntado.',
  agree: 'Decir que sí',
  stop: 'Decir que no',
  needed: (phone) => `La cita lo necesita. Para retirarlo, llame al ${phone}.`,
  topics: 'Los temas que le interesan',
  save: 'Guardar mis temas',
  saved: 'Su elección está guardada.',
  outdated: 'Este texto acaba de cambiar. Léalo y elija de nuevo.',
  stopTitle: '¿Dejar de recibir estos mensajes?',
  stopText: (purpose) => `Se trata de: ${purpose}.`,
  stopButton: 'Dejar de recibirlos',
  stoppedTitle: 'Hecho',
  stoppedText: (purpose) => `Ya no recibirá: ${purpose}.`,
  careGoesOn: 'Los mensajes sobre sus citas continúan.',
  all: 'Ver todas mis opciones',
  missingTitle: 'Este enlace no lleva a nada',
  missing: (phone) => `Puede que esté incompleto. Llame al ${phone} y haremos el cambio con usted.`,
};

const de: PreferencesWords = {
  title: 'Ihre Entscheidungen',
  intro: 'Jede Entscheidung kann jederzeit geändert werden. Keine ändert etwas an Ihrer Behandlung.',
  purposes: {
    care: 'Ihr Termin',
    'reminder-email': 'Erinnerungen per E-Mail',
    'reminder-sms': 'Erinnerungen per SMS',
    survey: 'Ihre Meinung nach einem Besuch',
    recall: 'Die Erinnerung an die nächste Kontrolle',
    'unfinished-booking': 'Eine Nachricht zu einer nicht beendeten Buchung',
    newsletter: 'Der Newsletter',
    'marketing-email': 'Angebote per E-Mail',
    'marketing-sms': 'Angebote per SMS',
    measurement: 'Das Zählen der Besuche der Website',
  },
  given: 'Sie haben Ja gesagt.',
  refused: 'Sie haben Nein gesagt.',
  withdrawn: 'Sie haben Ja gesagt und es sich dann anders überlegt.',
  neverAsked: 'Sie wurden nicht gefragt.',
  agree: 'Ja sagen',
  stop: 'Nein sagen',
  needed: (phone) => `Für den Termin nötig. Um es zurückzunehmen, rufen Sie ${phone} an.`,
  topics: 'Themen, die Sie interessieren',
  save: 'Meine Themen speichern',
  saved: 'Ihre Entscheidung ist gespeichert.',
  outdated: 'Dieser Text hat sich gerade geändert. Lesen Sie ihn und entscheiden Sie erneut.',
  stopTitle: 'Diese Nachrichten abbestellen?',
  stopText: (purpose) => `Es geht um: ${purpose}.`,
  stopButton: 'Abbestellen',
  stoppedTitle: 'Erledigt',
  stoppedText: (purpose) => `Sie erhalten nicht mehr: ${purpose}.`,
  careGoesOn: 'Nachrichten zu Ihren Terminen kommen weiterhin.',
  all: 'Alle meine Entscheidungen ansehen',
  missingTitle: 'Dieser Link führt nirgendwohin',
  missing: (phone) =>
    `Vielleicht ist er unvollständig. Rufen Sie ${phone} an, wir nehmen die Änderung mit Ihnen vor.`,
};

const pt: PreferencesWords = {
  title: 'As suas escolhas',
  intro: 'Cada escolha pode ser alterada a qualquer momento. Nenhuma altera os seus cuidados.',
  purposes: {
    care: 'A sua consulta',
    'reminder-email': 'Lembretes por e-mail',
    'reminder-sms': 'Lembretes por SMS',
    survey: 'A sua opinião depois de uma visita',
    recall: 'O aviso do próximo controlo',
    'unfinished-booking': 'Uma mensagem sobre uma marcação por terminar',
    newsletter: 'O boletim informativo',
    'marketing-email': 'Propostas por e-mail',
    'marketing-sms': 'Propostas por SMS',
    measurement: 'A contagem das visitas do site',
  },
  given: 'Disse que sim.',
  refused: 'Disse que não.',
  withdrawn: 'Disse que sim e depois mudou de ideias.',
  neverAsked: 'Não lhe foi perguntado.',
  agree: 'Dizer que sim',
  stop: 'Dizer que não',
  needed: (phone) => `Necessário para a consulta. Para voltar atrás, ligue para ${phone}.`,
  topics: 'Os temas que lhe interessam',
  save: 'Guardar os meus temas',
  saved: 'A sua escolha está guardada.',
  outdated: 'Este texto acabou de mudar. Leia-o e escolha de novo.',
  stopTitle: 'Deixar de receber estas mensagens?',
  stopText: (purpose) => `Trata-se de: ${purpose}.`,
  stopButton: 'Deixar de as receber',
  stoppedTitle: 'Está feito',
  stoppedText: (purpose) => `Já não vai receber: ${purpose}.`,
  careGoesOn: 'As mensagens sobre as suas consultas continuam.',
  all: 'Ver todas as minhas escolhas',
  missingTitle: 'Este link não leva a nada',
  missing: (phone) => `Pode estar incompleto. Ligue para ${phone} e fazemos a alteração consigo.`,
};

const ar: PreferencesWords = {
  title: 'اختياراتك',
  intro: 'يمكنك تغيير أي اختيار في أي وقت، ولا يغيّر أيٌّ منها شيئًا في رعايتك.',
  purposes: {
    care: 'موعدك',
    'reminder-email': 'تذكيرات بالبريد الإلكتروني',
    'reminder-sms': 'تذكيرات برسائل نصية',
    survey: 'رأيك بعد الزيارة',
    recall: 'تذكير بموعد الفحص القادم',
    'unfinished-booking': 'رسالة بشأن حجز لم يكتمل',
    newsletter: 'النشرة الإخبارية',
    'marketing-email': 'عروض بالبريد الإلكتروني',
    'marketing-sms': 'عروض برسائل نصية',
    measurement: 'إحصاء زيارات الموقع',
  },
  given: 'لقد وافقت.',
  refused: 'لقد رفضت.',
  withdrawn: 'وافقت ثم غيّرت رأيك.',
  neverAsked: 'لم يُطرح عليك السؤال.',
  agree: 'أوافق',
  stop: 'لا أوافق',
  needed: (phone) => `ضروري للموعد. للتراجع عنه اتصل على الرقم \u2066${phone}\u2069.`,
  topics: 'المواضيع التي تهمك',
  save: 'حفظ مواضيعي',
  saved: 'تم حفظ اختيارك.',
  outdated: 'تغيّر هذا النص للتو. اقرأه ثم اختر من جديد.',
  stopTitle: 'هل تريد إيقاف هذه الرسائل؟',
  stopText: (purpose) => `المقصود: ${purpose}.`,
  stopButton: 'إيقافها',
  stoppedTitle: 'تم',
  stoppedText: (purpose) => `لن تصلك بعد الآن: ${purpose}.`,
  careGoesOn: 'تستمر الرسائل المتعلقة بمواعيدك.',
  all: 'عرض كل اختياراتي',
  missingTitle: 'هذا الرابط لا يؤدي إلى شيء',
  missing: (phone) => `قد يكون ناقصًا. اتصل على الرقم \u2066${phone}\u2069 وسنجري التغيير معك.`,
};

export const preferencesWords = { fr, en, es, de, pt, ar } as const;
export type PreferencesLanguage = keyof typeof preferencesWords;
