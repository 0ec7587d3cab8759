import type { AnswersOptions } from '../../widgets/answers/answers-model.ts';
import { answersEn } from '../locales/answers-en.ts';
import { answersFr } from '../locales/answers-fr.ts';
import { heldKeys } from '../transport/sealing/held-keys.ts';
import { deskAnswers } from '../transport/desk-answers.ts';

/** A desk is left now and then; nobody else should find the clinic's key open. */
const idleMs = 10 * 60_000;

/**
 * Starts the page on which a clinic reads its answers, in a page that the backend made for it. The clinic's key comes
 * in by a file and stays in the memory of this page.
 */
async function startAnswers(): Promise<void> {
  const root = document.getElementById('answers');
  if (!root) return;
  const { name = '', zone = 'UTC' } = root.dataset;
  const { mount, styles } = await import('../../widgets/answers/index.ts');
  document.adoptedStyleSheets = styles.map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  root.replaceChildren();
  const model = mount(root, {
    clinic: { name, timeZone: zone },
    language: document.documentElement.lang === 'en' ? 'en' : 'fr',
    messages: { fr: answersFr, en: answersEn },
    ports: {
      desk: deskAnswers({ search: location.search, token: location.hash.replace(/^#desk=/, '') }),
      keys: heldKeys(),
      print: () => window.print(),
      save: saveFile,
    },
  });
  model.language.subscribe((language) => (document.documentElement.lang = language));
  lockWhenLeft(() => model.lock());
  addEventListener('hashchange', () => location.reload());
}

/** Forgets the key when nobody has touched the page for a while, and when it is put away. */
function lockWhenLeft(lock: () => void): void {
  let timer = setTimeout(lock, idleMs);
  const touched = () => {
    clearTimeout(timer);
    timer = setTimeout(lock, idleMs);
  };
  for (const type of ['pointerdown', 'keydown', 'wheel']) addEventListener(type, touched, { passive: true });
  addEventListener('pagehide', lock);
}

const saveFile: AnswersOptions['ports']['save'] = ({ name, type, bytes }) => {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Once the download has begun, the browser has its own copy.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

void startAnswers();
