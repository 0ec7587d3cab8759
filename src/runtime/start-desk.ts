import type { DeskOptions } from '../../widgets/desk/desk-model.ts';
import type { CampaignPort } from '../../widgets/desk/campaign-ports.ts';
import type { DeskPort } from '../../widgets/desk/desk-ports.ts';
import { uuidV7 } from '../lib/uuid-v7.ts';
import { deskEn } from '../locales/desk-en.ts';
import { deskFr } from '../locales/desk-fr.ts';
import { deskCalls, type DeskSession } from '../transport/desk-calls.ts';

/** Starts the desk of a clinic, in a page that the backend made for it. */
async function startDesk(): Promise<void> {
  const root = document.getElementById('desk');
  if (!root) return;
  const { name = '', zone = 'UTC' } = root.dataset;
  const { mount, styles } = await import('../../widgets/desk/index.ts');
  document.adoptedStyleSheets = styles.map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  root.replaceChildren();
  const page = document.documentElement;
  const token = location.hash.replace(/^#desk=/, '');
  const session: DeskSession = { search: location.search, token, language: () => page.lang };
  const model = mount(root, {
    clinic: { name, timeZone: zone },
    answersPage: `/desk/answers${location.search}${location.hash}`,
    language: page.lang === 'en' ? 'en' : 'fr',
    messages: { fr: deskFr, en: deskEn },
    ports: {
      desk: deskPort(session),
      campaigns: campaignPort(session),
      newId: () => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
      charts: async () => (await import('../../widgets/desk/charts.ts')).charts,
      save: saveText,
    },
  });
  model.words.subscribe(({ language }) => (page.lang = language));
  addEventListener('hashchange', () => location.reload());
}

function deskPort(session: DeskSession): DeskPort {
  const { call, listOf, withQuery, segment } = deskCalls(session);
  return {
    day: (day) => call(withQuery('today', day === undefined ? {} : { day })),
    mark: (id, attendance) => call(`appointments/${segment(id)}/attendance`, { attendance }),
    tasks: () => listOf('tasks', 'tasks'),
    settle: (id) => call(`tasks/${segment(id)}/done`, {}),
    waiting: () => listOf('waiting', 'waiting'),
    messages: (appointment) => call(withQuery('messages', appointment === undefined ? {} : { appointment })),
    people: (text) => listOf('people', 'people', { text }),
    exportPerson: (anchor) => call('people/export', anchor),
    erasePerson: (anchor) => call('people/erase', anchor),
    erasures: () => listOf('people/erasures', 'erasures'),
    settleErasure: (id) => call(`people/erasures/${segment(id)}/done`, {}),
    journeys: (kind) => call(withQuery('journeys', kind)),
    figures: (period) => call(withQuery('figures', period)),
  };
}

function campaignPort(session: DeskSession): CampaignPort {
  const { call, segment } = deskCalls(session);
  const at = (id: string, what = '') => `campaigns/${segment(id)}${what}`;
  return {
    all: () => call('campaigns'),
    save: (id, draft) => call(at(id), draft),
    count: ({ kind, audience }) => call('campaigns/count', { kind, audience }),
    test: (id, language) => call(at(id, '/test'), { language }),
    plan: (id, instant) => call(at(id, '/plan'), instant === undefined ? {} : { at: instant }),
    stop: (id) => call(at(id, '/stop'), {}),
  };
}

const saveText: DeskOptions['ports']['save'] = (name, text) => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Once the download has begun, the browser has its own copy.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

void startDesk();
