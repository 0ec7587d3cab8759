import { longDay, timeOfDay } from './dates.js';
import { element, update } from './element.js';
import { keyedList } from './keyed-list.js';
import { say } from './words.js';

/** The text messages of a phone, oldest first, as the patient sees them. */
export function smsThread() {
  const thread = document.getElementById('sms-thread');
  const empty = document.getElementById('sms-empty');
  const contact = document.getElementById('sms-contact');
  let timeZone = 'UTC';
  const show = keyedList(document.getElementById('sms-list'), (sms) =>
    element('li', {}, [
      element('p', { class: 'bubble-day' }, [
        element('time', { datetime: sms.receivedAt }, [
          `${longDay(sms.receivedAt, timeZone)}, ${timeOfDay(sms.receivedAt, timeZone)}`,
        ]),
      ]),
      element('p', { class: 'bubble' }, [sms.text]),
      element('p', { class: 'bubble-note' }, [say.sentTo(sms.to)]),
    ]),
  );
  let shown = 0;
  return {
    show(newestFirst, zone) {
      timeZone = zone;
      update(empty, 'hidden', newestFirst.length > 0);
      const sender = newestFirst[0]?.sender;
      if (sender) update(contact, 'textContent', sender);
      show([...newestFirst].reverse());
      if (newestFirst.length > shown) thread.scrollTop = thread.scrollHeight;
      shown = newestFirst.length;
    },
  };
}
