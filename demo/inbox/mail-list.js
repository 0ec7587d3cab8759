import { listMoment } from './dates.js';
import { element, update } from './element.js';
import { keyedList } from './keyed-list.js';
import { say } from './words.js';

/**
 * The e-mails, newest first.
 *
 * @param {(id: string) => void} choose Called when the person picks one.
 */
export function mailList(choose) {
  const empty = document.getElementById('mail-empty');
  const buttons = new Map();
  let timeZone = 'UTC';
  const show = keyedList(document.getElementById('mail-list'), (mail) => {
    const button = element('button', { type: 'button', class: 'mail-item unread' }, [
      element('span', { class: 'mail-from' }, [mail.from]),
      element('time', { class: 'mail-when', datetime: mail.receivedAt }, [
        listMoment(mail.receivedAt, timeZone),
      ]),
      element('span', { class: 'mail-subject', lang: mail.language }, [mail.subject]),
      element('span', { class: 'mail-preview', lang: mail.language, 'aria-hidden': 'true' }, [mail.preview]),
      element('span', { class: 'unseen unread-word' }, [say.unread]),
    ]);
    button.addEventListener('click', () => choose(mail.id));
    buttons.set(mail.id, button);
    return element('li', {}, [button]);
  });

  return {
    show(newestFirst, zone) {
      timeZone = zone;
      update(empty, 'hidden', newestFirst.length > 0);
      show(newestFirst);
    },
    /** Marks the one that is open. */
    mark(id) {
      for (const [other, button] of buttons) button.setAttribute('aria-current', String(other === id));
      const button = buttons.get(id);
      button?.classList.remove('unread');
      button?.querySelector('.unread-word')?.remove();
    },
  };
}
