import { b as baseCss, c as controlsCss } from './controls.js';
import { mountClosed } from './closed-view.js';
import { q as questionnaireCss } from './questionnaire.js';
import 'preact/jsx-runtime';
import 'preact';
import './call-link.js';
import './icon.js';

/** All languages at once: few sentences, and few patients ever read them. */
const surveyMessages = {
    fr: {
        usedTitle: 'Vous avez déjà répondu',
        used: 'Merci ! Ce lien ne sert qu’une fois. Pour ajouter quelque chose, appelez-nous.',
        expiredTitle: 'Ce questionnaire est terminé',
        expired: 'Le lien a expiré. Votre avis nous intéresse toujours : appelez-nous.',
        missingTitle: 'Ouvrez le lien de votre message',
        missing: 'Ce questionnaire s’ouvre avec le lien que nous vous avons envoyé. S’il ne fonctionne pas, appelez-nous.',
    },
    en: {
        usedTitle: 'You have already answered',
        used: 'Thank you! This link works once. If you would like to add something, please call us.',
        expiredTitle: 'This survey has ended',
        expired: 'The link has run out. We would still like to hear from you: please call us.',
        missingTitle: 'Open the link in your message',
        missing: 'This survey opens with the link that we sent you. If it does not work, please call us.',
    },
    es: {
        usedTitle: 'Ya ha respondido',
        used: '¡Gracias! Este enlace sirve una sola vez. Si quiere añadir algo, llámenos.',
        expiredTitle: 'Esta encuesta ha terminado',
        expired: 'El enlace ha caducado. Su opinión nos sigue interesando: llámenos.',
        missingTitle: 'Abra el enlace de su mensaje',
        missing: 'Esta encuesta se abre con el enlace que le enviamos. Si no funciona, llámenos.',
    },
    de: {
        usedTitle: 'Sie haben schon geantwortet',
        used: 'Vielen Dank! Dieser Link gilt nur einmal. Wenn Sie etwas ergänzen möchten, rufen Sie uns an.',
        expiredTitle: 'Diese Umfrage ist beendet',
        expired: 'Der Link ist abgelaufen. Ihre Meinung interessiert uns weiterhin: Rufen Sie uns an.',
        missingTitle: 'Öffnen Sie den Link aus Ihrer Nachricht',
        missing: 'Diese Umfrage öffnet sich mit dem Link, den wir Ihnen gesendet haben. Geht er nicht, rufen Sie uns an.',
    },
    pt: {
        usedTitle: 'Já respondeu',
        used: 'Obrigado! Esta ligação só serve uma vez. Se quiser acrescentar algo, telefone-nos.',
        expiredTitle: 'Este questionário terminou',
        expired: 'A ligação expirou. A sua opinião continua a interessar-nos: telefone-nos.',
        missingTitle: 'Abra a ligação da sua mensagem',
        missing: 'Este questionário abre-se com a ligação que lhe enviámos. Se não funcionar, telefone-nos.',
    },
    ar: {
        usedTitle: 'لقد أجبت من قبل',
        used: 'شكرًا لك! يعمل هذا الرابط مرة واحدة فقط. إذا أردت إضافة شيء فاتصل بنا.',
        expiredTitle: 'انتهى هذا الاستبيان',
        expired: 'انتهت صلاحية الرابط. ما زال رأيك يهمنا: اتصل بنا.',
        missingTitle: 'افتح الرابط الموجود في رسالتك',
        missing: 'يُفتح هذا الاستبيان بالرابط الذي أرسلناه إليك. إذا لم يعمل فاتصل بنا.',
    },
};

const styles = [baseCss, controlsCss, questionnaireCss];
/** Says kindly that a link cannot be answered, and whom to call. */
const mountSpent = (surface, { spent, phone }) => mountClosed(surface, {
    phone,
    async wordsIn({ language }) {
        const texts = surveyMessages[language] ?? surveyMessages['fr'];
        return { title: texts?.[`${spent}Title`] ?? '', text: texts?.[spent] ?? '' };
    },
});

export { mountSpent, styles };
