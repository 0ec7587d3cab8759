import { clockPanel } from './clock-panel.js';
import { element, update } from './element.js';
import { mailList } from './mail-list.js';
import { drawMail } from './mail-reader.js';
import { smsThread } from './sms-thread.js';
import { say } from './words.js';

const POLL_MS = 1000;

const trouble = document.getElementById('trouble');
const news = document.getElementById('news');
const reader = document.getElementById('reader');
const clock = clockPanel(refresh);
const thread = smsThread();
const list = mailList((id) => void openMail(id).then(goToReader));

let timeZone = 'UTC';
let openId;
let heard;

let asked = 0;
let answered = 0;

await poll();
document.addEventListener('visibilitychange', () => void (document.hidden || refresh()));

async function poll() {
  if (!document.hidden) await refresh();
  setTimeout(() => void poll(), POLL_MS);
}

async function refresh() {
  const turn = ++asked;
  const inbox = await ask('/demo/api/inbox');
  // An answer from before the clock was moved may come last; showing it would turn the clock back.
  if (turn < answered) return;
  answered = turn;
  update(trouble, 'hidden', inbox !== undefined);
  if (!inbox) return;
  timeZone = inbox.clock.timeZone;
  clock.show(inbox.clock);
  thread.show(inbox.sms, timeZone);
  list.show(inbox.mails, timeZone);
  announce(inbox);
  const stillThere = inbox.mails.some(({ id }) => id === openId);
  if (!stillThere) await openMail(inbox.mails[0]?.id);
}

async function openMail(id) {
  if (id !== undefined && id === openId) return;
  const mail = id === undefined ? undefined : await ask(`/demo/api/mails/${id}`);
  openId = mail?.id;
  if (openId) list.mark(openId);
  reader.setAttribute('aria-labelledby', mail ? 'mail-subject' : 'mail-title');
  const nothing = element('p', { class: 'nothing' }, [say.choose]);
  reader.replaceChildren(...(mail ? drawMail(mail, timeZone) : [nothing]));
}

/** On a phone the message opens below the list, out of sight. */
function goToReader() {
  const subject = document.getElementById('mail-subject');
  subject?.focus({ preventScroll: true });
  const { top } = reader.getBoundingClientRect();
  if (top > window.innerHeight * 0.6) reader.scrollIntoView();
}

/** Says what has arrived since the page was opened, once. */
function announce({ mails, sms }) {
  const all = [
    ...mails.map(({ id, subject }) => ({ id, text: say.newMail(subject) })),
    ...sms.map(({ id, sender }) => ({ id, text: say.newSms(sender) })),
  ];
  const fresh = all.filter(({ id }) => heard && !heard.has(id));
  if (fresh.length > 0) news.textContent = fresh.map(({ text }) => text).join('. ');
  heard = new Set(all.map(({ id }) => id));
}

async function ask(path) {
  try {
    const response = await fetch(path);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
