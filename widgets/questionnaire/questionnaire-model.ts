import { batch, signal } from '@preact/signals';
import type { AnswerValue } from '../../src/contracts/questionnaire.ts';
import type { Children, FormNode } from '../../src/domain/questionnaire/form-node.ts';
import type { RedFlag } from '../../src/domain/faq/red-flags/red-flag.ts';
import { beginSession } from '../../src/domain/questionnaire/begin-session.ts';
import type { OpenSession } from '../../src/domain/questionnaire/begin-session.ts';
import type { Companion } from './companion.ts';
import { createEntries } from './entries.ts';
import type { Entries, HowToRead } from './entries.ts';
import { faultState } from './fault-state.ts';
import type { More } from './more-part.ts';
import { nodeSignals } from './node-signals.ts';
import type { NodeSignals } from './node-signals.ts';
import { planPages } from './page-plan.ts';
import type { Page, PagePlan } from './page-plan.ts';
import type { Way } from './page-walk.ts';
import type { ReadText } from './read-field.ts';
import type { DraftFollowed } from './draft-part.tsx';
import type { FormClinic, QuestionnaireOptions, RedFlags, Speech } from './questionnaire-options.ts';

/** What was recognised in words of the patient's own, and what shows it. */
export type Emergency = RedFlags & { flag: RedFlag; node: FormNode };

/**
 * A form while it is filled in. It owns all that changes: what is typed, which page is shown, what has to be put right;
 * the session of the engine decides what is asked.
 */
export function questionnaireModel(options: QuestionnaireOptions, more: More | undefined) {
  const { form, ports } = options;
  const { response } = options;
  const session = beginSession(form, response && more?.takeUp(form, { response }));
  const signals = nodeSignals();
  const parts: Parts = {
    ...{ options, session, signals, plan: planPages(form, options.layout) },
    ...{ entries: createEntries(), faults: faultState(signals), state: createState(options, more) },
  };
  const { state, plan, entries, faults } = parts;
  let companion: Companion | undefined;
  const answering = answersIn(parts, () => companion);
  const bringMore = bringing(parts);
  const walk = async (way: Way) => {
    const { visit } = state.step.peek();
    if (!state.more.peek()) await bringMore();
    if (state.step.peek().visit === visit) state.more.peek()?.walk(model, way);
  };

  const model = {
    isUnsealed: options.isUnsealed,
    ...{ form, plan, session, entries, faults, ports, bringMore, isShown },
    ...state,
    ...{ watch: signals.watch, isWatched: signals.isWatched, idOf: signals.idOf, touch: signals.touch },
    ...answering,
    ...pagesIn(parts),
    /** Goes on, unless something has to be put right first. */
    goOn: () => walk('on'),
    back: () => walk('back'),
    /** From the review to one answer, and straight back. */
    change: (node: FormNode) => walk(node),
    /** Spoken politely. */
    announce: (text: string) => companion?.announce(text),
    /** Looks for an emergency in free words: at once, or when a pause is made. */
    look: (node: FormNode, text: string, when: 'now' | 'soon') =>
      companion ? companion.look(node, text, when) : void bringMore('quietly'),
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
      companion?.end();
      state.draft.peek()?.end();
    },
  };
  const unwatch = state.more.subscribe((part) => {
    if (!part) return;
    companion ??= part.accompany(model);
    answering.readLate(part.readField);
  });
  return model;
}

/** What the parts of a model work with. */
interface Parts {
  options: QuestionnaireOptions;
  session: OpenSession;
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
function answersIn({ session, signals, entries, state }: Parts, companion: () => Companion | undefined) {
  session.subscribe((changed) => {
    companion()?.count(changed);
    if (changed.size > 1) state.opened.value += 1;
    signals.touch(changed);
  });
  const set = (node: FormNode, answers: readonly AnswerValue[]) => {
    const tell = companion()?.follow(node);
    session.set(node, answers);
    tell?.();
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
  };
}

/** Which pages there are, and the first of them to be shown. */
function pagesIn({ options, session, plan, state }: Parts) {
  const nodesOn = ({ group, items }: Page): readonly FormNode[] => {
    const [parent] = group ? session.nodesOf(group) : [];
    const place = parent ? parent.children[0] : session.top;
    return items.flatMap((item) => place?.get(item) ?? []);
  };
  const isAsked = (page: Page) => nodesOn(page).some(isShown);
  // A form may begin with what is asked of nobody yet.
  state.step.value = { at: Math.max(0, plan.pages.findIndex(isAsked)), visit: 0 };
  return {
    ...{ reviewAt: plan.pages.length, nodesOn, isAsked },
    pageOf: ({ item }: FormNode) =>
      plan.pages.findIndex(({ items }) => item.path.some((one) => items.includes(one))),
    /** The one page of a form that is shown as a whole. */
    whole: options.layout === 'whole' ? plan.pages[0] : undefined,
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
    /** A page is shown to change one answer, and the review comes after it. */
    isChanging: signal(false),
    live: signal(''),
  };
}

type State = ReturnType<typeof createState>;

/** Whether there is anything of it to see. */
export const isShown = ({ enabled, item, children }: FormNode): boolean =>
  enabled && !item.hidden && (item.type !== 'group' || children.some((place) => isAnyShown(place)));

const isAnyShown = (place: Children) => [...place.values()].some((nodes) => nodes.some(isShown));
