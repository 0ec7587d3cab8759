import { batch, computed, createModel, signal } from '@preact/signals';
import type {
  AttendanceMark,
  DeskAppointment,
  DeskErasure,
  DeskPerson,
  DeskTask,
} from '../../src/contracts/desk.ts';
import type { DeskMessages as DeskWords } from '../../src/locales/desk-messages.ts';
import { campaignsState } from './campaigns-model.ts';
import type { DeskPorts, PatientKind, Period } from './desk-ports.ts';
import { loading } from './loading.ts';

export type DeskLanguage = 'fr' | 'en';
export const tabs = [
  'today',
  'tasks',
  'waiting',
  'messages',
  'campaigns',
  'journeys',
  'figures',
  'people',
] as const;
export type TabName = (typeof tabs)[number];

export interface DeskOptions {
  clinic: { name: string; timeZone: string };
  /** Where sealed answers are read, with the secret of this desk. */
  answersPage: string;
  language: DeskLanguage;
  messages: Readonly<Record<DeskLanguage, DeskWords>>;
  ports: DeskPorts;
}

/** The desk of a clinic. What it shows is in here, and gone with the page. */
export const DeskModel = createModel(({ ports, messages, ...options }: DeskOptions) => {
  const language = signal(options.language);
  const words = computed(() => messages[language.value]);
  /** How days, times and numbers are written: a clinic in Europe has 24 hours in English, too. */
  const format = computed(() => (language.value === 'en' ? 'en-GB' : language.value));
  const tab = signal<TabName>('today');
  /** What has just been done, or not: said aloud. */
  const said = signal('');
  const campaigns = campaignsState(ports, { words, said, language });
  const people = peopleState(ports, { words, said });
  const lists = listsState(ports, { campaigns: campaigns.all, people: people.erasures });

  return {
    ...{ language, words, format, tab, said, people, campaigns },
    ...lists,
    select(name: TabName): void {
      batch(() => {
        if (name !== 'messages') lists.ledgerOf.value = undefined;
        said.value = '';
        tab.value = name;
      });
      void lists.loadTab(name);
    },
    /** Names of the clinic file come from the backend, in the language of the page. */
    changeLanguage(to: DeskLanguage): void {
      language.value = to;
      void lists.loadTab(tab.peek());
    },
    /** Hands a file of data to whoever sits there. */
    hand(name: string, data: unknown): void {
      ports.save(name, `${JSON.stringify(data, null, 2)}\n`);
    },
    showMessages(appointment: string | undefined): void {
      batch(() => {
        lists.ledgerOf.value = appointment;
        tab.value = 'messages';
      });
      void lists.ledger.load();
    },
    async mark({ id, name }: DeskAppointment, attendance: AttendanceMark): Promise<void> {
      const asked = await ports.desk.mark(id, attendance);
      const { today, notSaved } = words.peek();
      said.value = 'value' in asked ? today.marked[attendance](name) : notSaved;
      if ('value' in asked) await lists.loadTab('today');
    },
    /** @returns Whether it is done, and so gone from the list. */
    async settle({ id, subject }: DeskTask): Promise<boolean> {
      const asked = await ports.desk.settle(id);
      const { tasks: text, notSaved } = words.peek();
      said.value = 'value' in asked ? text.settled(text.subjects[subject] ?? subject) : notSaved;
      if (!('value' in asked)) return false;
      await lists.tasks.load();
      return true;
    },
  };
});

/** What the tabs show, and which part of it. */
function listsState({ desk }: DeskPorts, others: Record<'campaigns' | 'people', { load(): Promise<void> }>) {
  const day = loading((of: string | undefined) => desk.day(of));
  const tasks = loading(() => desk.tasks());
  const waiting = loading(() => desk.waiting());
  const ledgerOf = signal<string | undefined>(undefined);
  const ledger = loading(() => desk.messages(ledgerOf.peek()));
  const kind = signal<PatientKind>({});
  const journeys = loading(() => desk.journeys(kind.peek()));
  const period = signal<Period>({});
  const figures = loading(() => desk.figures(period.peek()));
  return {
    ...{ day, tasks, waiting, ledger, ledgerOf, journeys, kind, figures, period },
    loadTab(name: TabName): Promise<void> {
      if (name === 'today') return day.load(day.value.peek()?.day);
      return { ...others, tasks, waiting, messages: ledger, journeys, figures }[name].load();
    },
  };
}

interface Saying {
  words: { peek(): DeskWords };
  said: { value: string };
}

/** People who were looked for, and what is done with what is kept of them. */
function peopleState({ desk, save }: DeskPorts, { words, said }: Saying) {
  const found = loading((text: string) => desk.people(text));
  const erasures = loading(() => desk.erasures());
  const isTooShort = signal(false);
  const asking = signal<DeskPerson | undefined>(undefined);
  let searched = '';
  return {
    ...{ found, erasures, isTooShort, asking },
    search(text: string): void {
      searched = text.trim();
      isTooShort.value = searched.length < 3;
      said.value = '';
      if (!isTooShort.value) void found.load(searched);
    },
    async export({ anchor }: DeskPerson): Promise<void> {
      const asked = await desk.exportPerson(anchor);
      if ('value' in asked) save('export.json', `${JSON.stringify(asked.value, null, 2)}\n`);
      else said.value = words.peek().failed;
    },
    /** @returns Whether nothing is left of the person. */
    async erase(person: DeskPerson): Promise<boolean> {
      asking.value = undefined;
      const asked = await desk.erasePerson(person.anchor);
      const { people, notSaved } = words.peek();
      said.value = 'value' in asked ? people.erased(person.name, asked.value.heard) : notSaved;
      if (!('value' in asked)) return false;
      await Promise.all([found.load(searched), erasures.load()]);
      return true;
    },
    /** @returns Whether it is done, and so gone from the list. */
    async settleErasure({ id, connector }: DeskErasure): Promise<boolean> {
      const asked = await desk.settleErasure(id);
      const { people, notSaved } = words.peek();
      said.value = 'value' in asked ? people.elsewhere.settled(connector) : notSaved;
      if (!('value' in asked)) return false;
      await erasures.load();
      return true;
    },
  };
}

export type Desk = InstanceType<typeof DeskModel>;

/** What every part of the page is drawn from. */
export interface DeskViewProps {
  model: Desk;
  clinic: DeskOptions['clinic'];
  ports: Pick<DeskPorts, 'charts'>;
}
