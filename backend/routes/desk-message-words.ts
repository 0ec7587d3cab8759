/** What the page says on which the desk reads a message. */
export interface DeskMessageWords {
  title: string;
  loading: string;
  /** Nothing is behind the link, or nothing any more. */
  missing: string;
  unreachable: string;
  again: string;
  needsScript: string;
  name: string;
  email: string;
  phone: string;
  received: string;
  text: string;
  done: string;
  settled: string;
  /** Pressed, it asks first. */
  erase: string;
  eraseTitle: string;
  eraseWhy: string;
  eraseYes: string;
  eraseNo: string;
  erased: string;
  failed: string;
  /** @param done - How long after it was dealt with, such as "30 days"; `most` after it arrived. */
  kept(done: string, most: string): string;
}

const fr: DeskMessageWords = {
  title: 'Message reçu',
  loading: 'Ouverture du message…',
  missing: 'Ce message n’est pas là : le lien est incomplet, ou le message a été effacé.',
  unreachable: 'Le message n’a pas pu être lu. Vérifiez la connexion, puis réessayez.',
  again: 'Réessayer',
  needsScript: 'Cette page a besoin de JavaScript pour ouvrir le message.',
  name: 'Nom',
  email: 'E-mail',
  phone: 'Téléphone',
  received: 'Reçu le',
  text: 'Message',
  done: 'C’est traité',
  settled: 'Ce message est traité.',
  erase: 'Effacer…',
  eraseTitle: 'Effacer ce message ?',
  eraseWhy: 'Le nom, l’adresse, le téléphone et le texte disparaissent pour toujours.',
  eraseYes: 'Effacer',
  eraseNo: 'Garder',
  erased: 'Ce message est effacé.',
  failed: 'Cela n’a pas été enregistré. Vérifiez la connexion, puis réessayez.',
  kept: (done, most) =>
    `Effacé d’office : ${done} après avoir été traité, au plus tard ${most} après son arrivée.`,
};

const en: DeskMessageWords = {
  title: 'Message received',
  loading: 'Opening the message…',
  missing: 'This message is not here: the link is incomplete, or the message was erased.',
  unreachable: 'The message could not be read. Check the connection, then try again.',
  again: 'Try again',
  needsScript: 'This page needs JavaScript to open the message.',
  name: 'Name',
  email: 'E-mail',
  phone: 'Telephone',
  received: 'Received',
  text: 'Message',
  done: 'It is dealt with',
  settled: 'This message is dealt with.',
  erase: 'Erase…',
  eraseTitle: 'Erase this message?',
  eraseWhy: 'The name, the address, the telephone number and the text are gone for good.',
  eraseYes: 'Erase',
  eraseNo: 'Keep',
  erased: 'This message is erased.',
  failed: 'This was not saved. Check the connection, then try again.',
  kept: (done, most) =>
    `Erased automatically: ${done} after it was dealt with, ${most} after it arrived at the latest.`,
};

const es: DeskMessageWords = {
  title: 'Mensaje recibido',
  loading: 'Abriendo el mensaje…',
  missing: 'Este mensaje no está: el enlace está incompleto o el mensaje se ha borrado.',
  unreachable: 'No se ha podido leer el mensaje. Compruebe la conexión e inténtelo de nuevo.',
  again: 'Intentar de nuevo',
  needsScript: 'Esta página necesita JavaScript para abrir el mensaje.',
  name: 'Nombre',
  email: 'Correo electrónico',
  phone: 'Teléfono',
  received: 'Recibido el',
  text: 'Mensaje',
  done: 'Ya está atendido',
  settled: 'Este mensaje está atendido.',
  erase: 'Borrar…',
  eraseTitle: '¿Borrar este mensaje?',
  eraseWhy: 'El nombre, la dirección, el teléfono y el texto desaparecen para siempre.',
  eraseYes: 'Borrar',
  eraseNo: 'Conservar',
  erased: 'Este mensaje está borrado.',
  failed: 'No se ha guardado. Compruebe la conexión e inténtelo de nuevo.',
  kept: (done, most) =>
    `Se borra automáticamente: ${done} después de atenderlo, como máximo ${most} después de su llegada.`,
};

const de: DeskMessageWords = {
  title: 'Nachricht erhalten',
  loading: 'Die Nachricht wird geöffnet…',
  missing: 'Diese Nachricht ist nicht da: Der Link ist unvollständig, oder die Nachricht wurde gelöscht.',
  unreachable:
    'Die Nachricht konnte nicht gelesen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  again: 'Erneut versuchen',
  needsScript: 'Diese Seite braucht JavaScript, um die Nachricht zu öffnen.',
  name: 'Name',
  email: 'E-Mail',
  phone: 'Telefon',
  received: 'Eingegangen am',
  text: 'Nachricht',
  done: 'Ist erledigt',
  settled: 'Diese Nachricht ist erledigt.',
  erase: 'Löschen…',
  eraseTitle: 'Diese Nachricht löschen?',
  eraseWhy: 'Name, Adresse, Telefonnummer und Text sind dann für immer weg.',
  eraseYes: 'Löschen',
  eraseNo: 'Behalten',
  erased: 'Diese Nachricht ist gelöscht.',
  failed: 'Das wurde nicht gespeichert. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  kept: (done, most) =>
    `Wird von selbst gelöscht: ${done} nach der Erledigung, spätestens ${most} nach dem Eingang.`,
};

const pt: DeskMessageWords = {
  title: 'Mensagem recebida',
  loading: 'A abrir a mensagem…',
  missing: 'Esta mensagem não está aqui: o link está incompleto ou a mensagem foi apagada.',
  unreachable: 'Não foi possível ler a mensagem. Verifique a ligação e tente de novo.',
  again: 'Tentar de novo',
  needsScript: 'Esta página precisa de JavaScript para abrir a mensagem.',
  name: 'Nome',
  email: 'E-mail',
  phone: 'Telefone',
  received: 'Recebida em',
  text: 'Mensagem',
  done: 'Está tratada',
  settled: 'Esta mensagem está tratada.',
  erase: 'Apagar…',
  eraseTitle: 'Apagar esta mensagem?',
  eraseWhy: 'O nome, o endereço, o telefone e o texto desaparecem para sempre.',
  eraseYes: 'Apagar',
  eraseNo: 'Manter',
  erased: 'Esta mensagem está apagada.',
  failed: 'Não foi guardado. Verifique a ligação e tente de novo.',
  kept: (done, most) =>
    `Apagada automaticamente: ${done} depois de tratada, o mais tardar ${most} depois de chegar.`,
};

const ar: DeskMessageWords = {
  title: 'رسالة واردة',
  loading: 'جارٍ فتح الرسالة…',
  missing: 'هذه الرسالة غير موجودة: الرابط ناقص أو تم محو الرسالة.',
  unreachable: 'تعذّرت قراءة الرسالة. تحقّق من الاتصال ثم أعد المحاولة.',
  again: 'إعادة المحاولة',
  needsScript: 'تحتاج هذه الصفحة إلى JavaScript لفتح الرسالة.',
  name: 'الاسم',
  email: 'البريد الإلكتروني',
  phone: 'الهاتف',
  received: 'تاريخ الاستلام',
  text: 'الرسالة',
  done: 'تمت المعالجة',
  settled: 'تمت معالجة هذه الرسالة.',
  erase: 'محو…',
  eraseTitle: 'هل تريد محو هذه الرسالة؟',
  eraseWhy: 'سيختفي الاسم والعنوان ورقم الهاتف والنص نهائيًا.',
  eraseYes: 'محو',
  eraseNo: 'إبقاء',
  erased: 'تم محو هذه الرسالة.',
  failed: 'لم يتم الحفظ. تحقّق من الاتصال ثم أعد المحاولة.',
  kept: (done, most) => `تُمحى تلقائيًا: بعد ${done} من معالجتها، وعلى أبعد حد بعد ${most} من وصولها.`,
};

export const deskMessageWords = { fr, en, es, de, pt, ar } as const;
export type DeskLanguage = keyof typeof deskMessageWords;
