import { batch, signal } from '@preact/signals';
import type { AnswerValue, QuestionnaireResponse } from '../../src/contracts/questionnaire.ts';
import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import type { Children, FormNode } from '../../src/domain/questionnaire/form-node.ts';
import type { RedFlag } from '../../src/domain/faq/red-flags/red-flag.ts';
import { beginSession } from '../../src/domain/questionnaire/begin-session.ts';
import type { Session } from '../../src/domain/questionnaire/begin-session.ts';
import { createEntries } from './entries.ts';
import type { Entries, HowToRead } from './entries.ts';
import { faultState } from './fault-state.ts';
import type { More } from './more-part.ts';
import { nodeSignals } from './node-signals.ts';
import type { NodeSignals } from './node-signals.ts';
import { planPages } from './page-plan.ts';
import type { Page, PagePlan } from './page-plan.ts';
import type { ReadText } from './read-field.ts';
import type { DraftFollowed } from './draft-part.tsx';
import { questionsIn, toggleCount } from './toggle-count.ts';
import type { FormClinic, QuestionnaireOptions, RedFlags, Speech } from './questionnaire-options.ts';

/** How long a screen reader has to take an announcement before it is emptied, in milliseconds. */
const spokenForMs = 1_500;
/** A pause in which somebody thinks; what was written is looked at then. */
const pauseMs = 700;

/** What was recognised in words of the patient's own, and what shows it. */
export type Emergency = RedFlags & { flag: RedFlag; node: FormNode };

/**
 * A form while it is filled in. It owns all that changes: what is typed, which page is shown, what has to be put right;
 * the session of the engine decides what is asked.
 */
export function questionnaireModel(options: QuestionnaireOptions, more: More | undefined) {
  const { form, ports } = options;
  const { response } = options;
  const session = beginSession(form, response && more && { response, read: more.readResponse });
  const signals = nodeSignals();
  const parts: Parts = {
    ...{ options, session, signals, plan: planPages(form, options.layout) },
    ...{ entries: createEntries(), faults: faultState(signals), state: createState(options, more) },
  };
  const { state, plan, entries, faults } = parts;
  const { announce, hush } = announcer(state);
  const answering = answersIn(parts, announce);
  const bringMore = bringing(parts);
  const pages = pagesIn(parts, bringMore);
  const emergencies = emergencyWatch(state, bringMore);

  const unwatch = state.more.subscribe((part) => part && answering.readLate(part.readField));

  const model = {
    isUnsealed: options.isUnsealed,
    ...{ form, plan, session, entries, faults, ports, announce, bringMore, isShown },
    ...state,
    ...{ watch: signals.watch, idOf: signals.idOf, touch: signals.touch },
    ...answering,
    ...pages,
    /** As it goes to the clinic: in which language it was asked, and when it was sent. */
    responseToSend: (): QuestionnaireResponse => ({
      ...session.response(),
      ...{ status: 'completed', language: languageOf(state), authored: new Date(ports.now()).toISOString() },
    }),
    /** Looks for an emergency in free words: at once, or when a pause is made. */
    look: (node: FormNode, text: string, when: 'now' | 'soon') =>
      emergencies.look((part) => part.look(model, node, text), when),
    /** Goes on in another language, with everything that was entered. */
    speak(speech: Speech, spoken: More | undefined) {
      batch(() => {
        state.more.value = spoken;
        state.speech.value = speech;
      });
      void bringMore();
    },
    end() {
      unwatch();
      hush();
      emergencies.end();
      state.draft.peek()?.end();
    },
  };
  return model;
}

/** What the parts of a model work with. */
interface Parts {
  options: QuestionnaireOptions;
  session: Session;
  signals: NodeSignals;
  plan: PagePlan;
  entries: Entries;
  faults: ReturnType<typeof faultState>;
  state: State;
}

const languageOf = ({ speech }: State) => speech.peek().messages.language;

/** Brings the other half once; after a failure it may be asked for again. */
const bringing =
  ({ options, state }: Parts) =>
  /** @param how - Beforehand, nobody is told that it failed. */
  async (how?: 'quietly' | Event): Promise<void> => {
    if (state.more.peek()) return;
    state.isFailed.value = false;
    const language = languageOf(state);
    const brought = await options.ports.loadMore(language).catch(() => undefined);
    // The language may be another by now, and that half with it.
    if (language === languageOf(state)) state.more.value ??= brought;
    state.isFailed.value = !state.more.peek() && how !== 'quietly';
  };

/** What is answered, and what follows from it. */
function answersIn({ session, signals, entries, state }: Parts, announce: (text: string) => void) {
  const toggles = toggleCount(session.top, signals.isWatched);
  session.subscribe((changed) => {
    if (toggles.look(changed)) state.opened.value += 1;
    signals.touch(changed);
  });
  const set = (node: FormNode, answers: readonly AnswerValue[]) => {
    const before = questionsIn(node.children);
    session.set(node, answers);
    const { shown, hidden } = toggles.take(questionsIn(node.children) - before);
    const { texts } = state.more.peek() ?? {};
    const said = texts && [shown && texts.shown(shown), hidden && texts.hidden(hidden)].filter(Boolean);
    if (said?.length) announce(said.join('. '));
    state.touched.value += 1;
  };
  const write = (
    node: FormNode,
    texts: readonly string[],
    { language = languageOf(state), read = state.more.peek()?.readField }: Partial<HowToRead> = {},
  ) => {
    const answers = entries.write(node, texts, { language, read });
    if (answers) set(node, answers);
  };
  const redraw = () => {
    state.opened.value += 1;
    state.touched.value += 1;
  };
  return {
    set,
    /** All fields of a question at once, and how they are read. */
    write,
    /** Reads what was typed before that which reads it was here. */
    readLate(read: ReadText) {
      for (const [node, language] of [...entries.unread])
        write(node, entries.of(node, language), { language, read });
    },
    /** The answers of a question, chosen and not typed. */
    choose(node: FormNode, answers: readonly AnswerValue[]) {
      entries.forget(node);
      set(node, answers);
      signals.touch([node]);
    },
    type(node: FormNode, at: number, text: string) {
      const written = [...entries.of(node, languageOf(state))];
      written[at] = text;
      write(node, written);
    },
    siblings: (item: FormItem, parent: FormNode | undefined): readonly FormNode[] =>
      (parent ? parent.children : [session.top]).flatMap((place) => place.get(item) ?? []),
    add(item: FormItem, parent: FormNode | undefined) {
      session.add(item, parent);
      redraw();
    },
    remove(node: FormNode) {
      session.remove(node);
      redraw();
    },
  };
}

/** Which page is shown, and the way from one to the next. */
function pagesIn(parts: Parts, bringMore: () => Promise<void>) {
  const { options, session, signals, entries, faults, plan, state } = parts;
  const reviewAt = plan.pages.length;
  let isChanging = false;

  const nodesOn = ({ group, items }: Page): readonly FormNode[] => {
    const [parent] = group ? session.nodesOf(group) : [];
    const place = parent ? parent.children[0] : session.top;
    return items.flatMap((item) => place?.get(item) ?? []);
  };
  const isAsked = (page: Page) => nodesOn(page).some(isShown);
  const pageOf = ({ item }: FormNode) =>
    plan.pages.findIndex(({ items }) => item.path.some((one) => items.includes(one)));
  const find = () => state.more.peek()?.findFaults({ session, entries, idOf: signals.idOf }) ?? [];

  /** Shows a page; where it is the review and something is missing, the page where that is. */
  const show = (at: number) => {
    const found = at === reviewAt ? find() : [];
    const [first] = found;
    const missing = first ? pageOf(first.node) : -1;
    const target = missing >= 0 ? missing : at;
    faults.show(found.filter(({ node }) => pageOf(node) === target));
    if (missing >= 0) faults.refusals.value += 1;
    isChanging &&= target !== reviewAt;
    state.step.value = { at: target, visit: state.step.peek().visit + 1 };
  };

  // A form may begin with what is asked of nobody yet.
  state.step.value = { at: Math.max(0, plan.pages.findIndex(isAsked)), visit: 0 };
  return {
    ...{ reviewAt, nodesOn, isAsked, pageOf, isChanging: () => isChanging },
    /** The one page of a form that is shown as a whole. */
    whole: options.layout === 'whole' ? plan.pages[0] : undefined,
    /** Goes on, unless something has to be put right first. */
    async goOn() {
      const { at, visit } = state.step.peek();
      await bringMore();
      if (!state.more.peek() || state.step.peek().visit !== visit) return;
      const found = find().filter(({ node }) => pageOf(node) === at);
      faults.show(found);
      faults.refusals.value += 1;
      if (found.length > 0) return;
      const next = plan.pages.findIndex((page, place) => place > at && isAsked(page));
      show(isChanging || next < 0 ? reviewAt : next);
    },
    back() {
      const { at } = state.step.peek();
      isChanging = false;
      show(plan.pages.findLastIndex((page, place) => place < at && isAsked(page)));
    },
    /** From the review to one answer, and straight back. */
    change(node: FormNode) {
      isChanging = true;
      show(pageOf(node));
    },
  };
}

/** Has free words looked at for an emergency. */
function emergencyWatch({ more }: State, bringMore: () => Promise<void>) {
  let pause: ReturnType<typeof setTimeout> | undefined;
  return {
    look(look: (part: More) => void, when: 'now' | 'soon') {
      clearTimeout(pause);
      const begin = () => void bringMore().then(() => more.peek() && look(more.peek() as More));
      if (when === 'now') begin();
      else pause = setTimeout(begin, pauseMs);
    },
    end: () => clearTimeout(pause),
  };
}

export type QuestionnaireModel = ReturnType<typeof questionnaireModel>;

function createState({ speech }: QuestionnaireOptions, more: More | undefined) {
  return {
    speech: signal(speech),
    /** `visit` counts: each page begins at its top. */
    step: signal({ at: 0, visit: 0 }),
    more: signal(more),
    /** The other half cannot be brought. */
    isFailed: signal(false),
    emergency: signal<Emergency | undefined>(undefined),
    clinic: signal<FormClinic | undefined>(undefined),
    /** What stays of it on the device, once that part is here. */
    draft: signal<DraftFollowed | undefined>(undefined),
    /** Rises when questions open or close. */
    opened: signal(0),
    /** Rises with every answer. */
    touched: signal(0),
    live: signal(''),
  };
}

type State = ReturnType<typeof createState>;

/** Whether there is anything of it to see. */
export const isShown = ({ enabled, item, children }: FormNode): boolean =>
  enabled && !item.hidden && (item.type !== 'group' || children.some((place) => isAnyShown(place)));

const isAnyShown = (place: Children) => [...place.values()].some((nodes) => nodes.some(isShown));

/** Says things politely, one after the other, and empties what was said. */
function announcer({ live }: State) {
  let silence: ReturnType<typeof setTimeout> | undefined;
  return {
    announce(text: string) {
      clearTimeout(silence);
      live.value = text;
      silence = setTimeout(() => (live.value = ''), spokenForMs);
    },
    hush: () => clearTimeout(silence),
  };
}
