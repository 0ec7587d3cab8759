import type { PreferencesLanguage } from './preferences-words.ts';

/** What the pages of the newsletter say. */
export interface NewsletterWords {
  title: string;
  intro: string;
  email: string;
  given: string;
  optional: string;
  topics: string;
  ask: string;
  /** Above a form that was not right. */
  wrong: string;
  /** The same for every address, known or not. */
  sentTitle: string;
  sentText: string;
  confirmTitle: string;
  confirmText: string;
  confirm: string;
  confirmedTitle: string;
  confirmedText: string;
}

const fr: NewsletterWords = {
  title: 'La lettre d’information',
  intro:
    'Indiquez votre adresse. Nous y envoyons un lien\u00a0: rien ne part avant que vous l’ayez confirmé.',
  email: 'Adresse e-mail',
  given: 'Prénom',
  optional: '(facultatif)',
  topics: 'Les sujets qui vous intéressent',
  ask: 'M’inscrire',
  wrong: 'Vérifiez l’adresse, et cochez la case pour accepter.',
  sentTitle: 'Regardez votre boîte de réception',
  sentText:
    'Si cette adresse n’est pas encore inscrite, un lien de confirmation vient d’y être envoyé. Il est valable 30 jours.',
  confirmTitle: 'Confirmer votre inscription\u00a0?',
  confirmText: 'La lettre d’information viendra à l’adresse à laquelle ce lien a été envoyé.',
  confirm: 'Confirmer',
  confirmedTitle: 'Votre inscription est confirmée',
  confirmedText: 'Chaque lettre contient un lien pour ne plus la recevoir.',
};

const en: NewsletterWords = {
  title: 'The newsletter',
  intro: 'Give your address. We send a link there: nothing else comes until you have confirmed it.',
  email: 'E-mail address',
  given: 'First name',
  optional: '(optional)',
  topics: 'Topics that interest you',
  ask: 'Subscribe',
  wrong: 'Please check the address, and tick the box to agree.',
  sentTitle: 'Look into your inbox',
  sentText:
    'If this address is not subscribed yet, a link to confirm it has just been sent there. It is good for 30 days.',
  confirmTitle: 'Confirm your subscription?',
  confirmText: 'The newsletter will come to the address to which this link was sent.',
  confirm: 'Confirm',
  confirmedTitle: 'Your subscription is confirmed',
  confirmedText: 'Each issue has a link by which it stops.',
};

const es: NewsletterWords = {
  title: 'El boletín informativo',
  intro: 'Indique su dirección. Enviaremos un enlace: nada más llega hasta que lo confirme.',
  email: 'Correo electrónico',
  given: 'Nombre',
  optional: '(opcional)',
  topics: 'Los temas que le interesan',
  ask: 'Suscribirme',
  wrong: 'Compruebe la dirección y marque la casilla para aceptar.',
  sentTitle: 'Mire su bandeja de entrada',
  sentText:
    'Si esta dirección aún no está suscrita, acabamos de enviar allí un enlace de confirmación. Vale 30 días.',
  confirmTitle: '¿Confirmar su suscripción?',
  confirmText: 'El boletín llegará a la dirección a la que se envió este enlace.',
  confirm: 'Confirmar',
  confirmedTitle: 'Su suscripción está confirmada',
  confirmedText: 'Cada boletín tiene un enlace para dejar de recibirlo.',
};

const de: NewsletterWords = {
  title: 'Der Newsletter',
  intro:
    'Geben Sie Ihre Adresse an. Wir senden einen Link dorthin: Vor Ihrer Bestätigung kommt sonst nichts.',
  email: 'E-Mail-Adresse',
  given: 'Vorname',
  optional: '(freiwillig)',
  topics: 'Themen, die Sie interessieren',
  ask: 'Anmelden',
  wrong: 'Bitte prüfen Sie die Adresse und setzen Sie das Häkchen, um zuzustimmen.',
  sentTitle: 'Sehen Sie in Ihr Postfach',
  sentText:
    'Falls diese Adresse noch nicht angemeldet ist, wurde eben ein Link zur Bestätigung dorthin gesendet. Er gilt 30 Tage.',
  confirmTitle: 'Anmeldung bestätigen?',
  confirmText: 'Der Newsletter kommt an die Adresse, an die dieser Link ging.',
  confirm: 'Bestätigen',
  confirmedTitle: 'Ihre Anmeldung ist bestätigt',
  confirmedText: 'In jeder Ausgabe steht ein Link, mit dem er aufhört.',
};

const pt: NewsletterWords = {
  title: 'O boletim informativo',
  intro: 'Indique o seu endereço. Enviamos um link: nada mais chega antes de o confirmar.',
  email: 'Endereço de e-mail',
  given: 'Nome próprio',
  optional: '(opcional)',
  topics: 'Os temas que lhe interessam',
  ask: 'Subscrever',
  wrong: 'Verifique o endereço e assinale a caixa para aceitar.',
  sentTitle: 'Veja a sua caixa de entrada',
  sentText:
    'Se este endereço ainda não está inscrito, acabámos de enviar um link de confirmação. É válido por 30 dias.',
  confirmTitle: 'Confirmar a sua subscrição?',
  confirmText: 'O boletim chegará ao endereço para o qual este link foi enviado.',
  confirm: 'Confirmar',
  confirmedTitle: 'A sua subscrição está confirmada',
  confirmedText: 'Cada boletim tem um link para deixar de o receber.',
};

const ar: NewsletterWords = {
  title: 'النشرة الإخبارية',
  intro: 'اكتب عنوانك. نرسل إليه رابطًا، ولا يصلك شيء آخر قبل أن تؤكده.',
  email: 'البريد الإلكتروني',
  given: 'الاسم الأول',
  optional: '(اختياري)',
  topics: 'المواضيع التي تهمك',
  ask: 'اشتراك',
  wrong: 'يرجى التحقق من العنوان ووضع علامة في المربع للموافقة.',
  sentTitle: 'انظر في بريدك الوارد',
  sentText: 'إذا لم يكن هذا العنوان مشتركًا بعد، فقد أُرسل إليه رابط للتأكيد. وهو صالح لمدة 30 يومًا.',
  confirmTitle: 'هل تؤكد اشتراكك؟',
  confirmText: 'ستصل النشرة إلى العنوان الذي أُرسل إليه هذا الرابط.',
  confirm: 'تأكيد',
  confirmedTitle: 'تم تأكيد اشتراكك',
  confirmedText: 'في كل نشرة رابط لإيقافها.',
};

export const newsletterWords: Readonly<Record<PreferencesLanguage, NewsletterWords>> = {
  fr,
  en,
  es,
  de,
  pt,
  ar,
};
