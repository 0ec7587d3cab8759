import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import { isFreeText } from './kinds-of-field.ts';
import { lookForEmergency } from './look-for-emergency.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';
import { questionsIn, toggleCount } from './toggle-count.ts';

/** How long a screen reader has to take an announcement before it is emptied, in milliseconds. */
const spokenForMs = 1_500;
/** A pause in which somebody thinks; what was written is looked at then. */
const pauseMs = 700;

/** What listens while a form is filled in: says what has opened and closed, and looks for an emergency in free words. */
export interface Companion {
  /** Nodes look different now. */
  count(changed: ReadonlySet<FormNode>): void;
  /** A question is about to be answered. @returns Says what has followed from that. */
  follow(node: FormNode): () => void;
  announce(text: string): void;
  look(node: FormNode, text: string, when: 'now' | 'soon'): void;
  end(): void;
}

/** Begins to listen; to what was typed before as well. */
export function accompany(model: QuestionnaireModel): Companion {
  const { session, isWatched, live, more, entries } = model;
  const toggles = toggleCount(session.top, isWatched);
  let silence: ReturnType<typeof setTimeout> | undefined;
  let pause: typeof silence;
  const announce = (text: string) => {
    clearTimeout(silence);
    live.value = text;
    silence = setTimeout(() => (live.value = ''), spokenForMs);
  };
  const look: Companion['look'] = (node, text, when) => {
    clearTimeout(pause);
    const begin = () => void lookForEmergency(model, node, text);
    if (when === 'now') begin();
    else pause = setTimeout(begin, pauseMs);
  };
  for (const [node, language] of entries.unread)
    if (isFreeText(node.item)) look(node, entries.of(node, language).join(' '), 'now');
  return {
    ...{ announce, look, count: toggles.look },
    follow(node) {
      const before = questionsIn(node.children);
      return () => {
        const { shown, hidden } = toggles.take(questionsIn(node.children) - before);
        const { texts } = more.peek() ?? {};
        const said = texts && [shown && texts.shown(shown), hidden && texts.hidden(hidden)].filter(Boolean);
        if (said?.length) announce(said.join('. '));
      };
    },
    end() {
      clearTimeout(silence);
      clearTimeout(pause);
    },
  };
}
