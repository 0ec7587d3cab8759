import { batch, signal } from '@preact/signals';
import type { AnswerValue, QuestionnaireResponse } from '../../src/contracts/questionnaire.ts';
import { isQuestion } from '../../src/domain/questionnaire/form.ts';
import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import { nodesIn } from '../../src/domain/questionnaire/form-node.ts';
import type { Children, FormNode } from '../../src/domain/questionnaire/form-node.ts';
import type { RedFlag } from '../../src/domain/faq/red-flags/red-flag.ts';
import { createSession } from '../../src/domain/questionnaire/session.ts';
import { createEntries } from './entries.ts';
import type { ReadText } from './entries.ts';
import { faultState } from './fault-state.ts';
import type { More } from './more-part.ts';
import { nodeSignals } from './node-signals.ts';
import { planPages } from './page-plan.ts';
import type { Page } from './page-plan.ts';
import type { DraftFollowed } from './draft-part.tsx';
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
  const plan = planPages(form, options.layout);
  const session = createSession(form, options.response === undefined ? {} : { response: options.response });
  const signals = nodeSignals();
  const entries = createEntries();
  const faults = faultState(signals);
  const state = createState(options, more);
  const announcing = announcer(state);
  const toggles = toggleCount(session.top, signals.isWatched);
  const review = plan.pages.length;
  let isChanging = false;
  let pause: ReturnType<typeof setTimeout> | undefined;

  session.subscribe((changed) => {
    if (toggles.look(changed)) state.opened.value += 1;
    signals.touch(changed);
  });

  const nodesOn = ({ group, items }: Page): readonly FormNode[] => {
    const [parent] = group ? session.nodesOf(group) : [];
    const place = parent ? parent.children[0] : session.top;
    return items.flatMap((item) => place?.get(item) ?? []);
  };
  const isAsked = (page: Page) => nodesOn(page).some(isShown);
  const set = (node: FormNode, answers: readonly AnswerValue[]) => {
    const before = questionsIn(node.children);
    session.set(node, answers);
    const { shown, hidden } = toggles.take(questionsIn(node.children) - before);
    const { texts } = state.more.peek() ?? {};
    const said = texts && [shown && texts.shown(shown), hidden && texts.hidden(hidden)].filter(Boolean);
    if (said?.length) announcing.announce(said.join('. '));
    state.touched.value += 1;
  };

  const language = () => state.speech.peek().messages.language;
  const write = (node: FormNode, texts: readonly string[], read?: ReadText) =>
    set(node, entries.write(node, texts, { language: language(), read }));
  const redraw = () => {
    state.opened.value += 1;
    state.touched.value += 1;
  };

  const find = () => state.more.peek()?.findFaults({ session, entries, idOf: signals.idOf }) ?? [];

  /** Shows a page; where it is the review and something is missing, the page where that is. */
  const show = (at: number) => {
    const found = at === review ? find() : [];
    const [first] = found;
    const missing = first ? pageOf(first.node) : -1;
    const target = missing >= 0 ? missing : at;
    faults.show(found.filter(({ node }) => pageOf(node) === target));
    if (missing >= 0) faults.refusals.value += 1;
    state.step.value = { at: target, visit: state.step.peek().visit + 1 };
    isChanging &&= target !== review;
  };
  const pageOf = ({ item }: FormNode) =>
    plan.pages.findIndex(({ items }) => item.path.some((one) => items.includes(one)));

  /** @param how - Beforehand, nobody is told that it failed. */
  const bringMore = async (how?: 'quietly' | Event) => {
    if (state.more.peek()) return;
    state.isFailed.value = false;
    const brought = await ports.loadMore(state.speech.peek().messages.language).catch(() => undefined);
    state.more.value ??= brought;
    state.isFailed.value = !state.more.peek() && how !== 'quietly';
  };

  const model = {
    ...{ form, plan, session, entries, faults, ports, isShown, nodesOn, isAsked, bringMore },
    ...state,
    ...{ watch: signals.watch, idOf: signals.idOf, touch: signals.touch, announce: announcing.announce },
    ...{ reviewAt: review, set },
    pageOf,
    /** As it goes to the clinic: in which language it was asked, and when it was sent. */
    responseToSend: (): QuestionnaireResponse => ({
      ...session.response(),
      ...{ status: 'completed', language: language(), authored: new Date(ports.now()).toISOString() },
    }),
    isChanging: () => isChanging,
    /** The one page of a form that is shown as a whole. */
    whole: options.layout === 'whole' ? plan.pages[0] : undefined,
    /** The answers of a question, chosen and not typed. */
    choose(node: FormNode, answers: readonly AnswerValue[]) {
      entries.forget(node);
      set(node, answers);
      signals.touch([node]);
    },
    type(node: FormNode, at: number, text: string) {
      const written = [...entries.of(node, language())];
      written[at] = text;
      write(node, written);
    },
    /** All fields of a question at once, and how they are read. */
    write,
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
    /** Looks for an emergency in free words: at once, or when a pause is made. */
    look(node: FormNode, text: string, when: 'now' | 'soon') {
      clearTimeout(pause);
      const look = () => void bringMore().then(() => state.more.peek()?.look(model, node, text));
      if (when === 'now') look();
      else pause = setTimeout(look, pauseMs);
    },
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
      show(isChanging || next < 0 ? review : next);
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
    speak(speech: Speech, spoken: More | undefined) {
      batch(() => {
        state.more.value = spoken;
        state.speech.value = speech;
      });
      void bringMore();
    },
    end() {
      announcing.end();
      clearTimeout(pause);
      state.draft.peek()?.end();
    },
  };
  // A page may begin with what is asked of nobody yet.
  state.step.value = { at: Math.max(0, plan.pages.findIndex(isAsked)), visit: 0 };
  return model;
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

const questionsIn = (children: readonly Children[]): number => {
  let count = 0;
  for (const { item, enabled } of nodesIn(children)) if (enabled && isSeen(item)) count += 1;
  return count;
};

const isSeen = (item: FormItem) => isQuestion(item) && !item.hidden;

/** Says things politely, one after the other, and empties what was said. */
function announcer({ live }: State) {
  let silence: ReturnType<typeof setTimeout> | undefined;
  return {
    announce(text: string) {
      clearTimeout(silence);
      live.value = text;
      silence = setTimeout(() => (live.value = ''), spokenForMs);
    },
    end: () => clearTimeout(silence),
  };
}

/** Counts the questions that open and close with an answer. */
function toggleCount(top: Children, isWatched: (node: FormNode) => boolean) {
  const closed = new WeakSet([...nodesIn([top])].filter(({ enabled }) => !enabled));
  let [shown, hidden] = [0, 0];
  return {
    /** @returns Whether any has. */
    look(changed: ReadonlySet<FormNode>): boolean {
      let isAny = false;
      for (const node of changed) {
        if (node.enabled === !closed.has(node)) continue;
        isAny = true;
        if (node.enabled) closed.delete(node);
        else closed.add(node);
        if (!isSeen(node.item)) continue;
        if (node.enabled) shown += 1;
        else if (isWatched(node)) hidden += 1;
      }
      return isAny;
    },
    /** @param below - How many more there are under the answers themselves. */
    take(below: number) {
      const counted = { shown: shown + Math.max(0, below), hidden: hidden + Math.max(0, -below) };
      [shown, hidden] = [0, 0];
      return counted;
    },
  };
}
