import type { Joining } from './faq-model.ts';
import { wordsOf } from './faq-turns.ts';
import type { Turn } from './faq-turns.ts';
import type { More, MoreOptions } from './more-part.ts';

/** Whether an answer was of use. It is said to nobody; a no leads to a person. */
export function feedbackView({ change }: Joining, { texts }: MoreOptions): More['Feedback'] {
  return function Feedback({ turn }: { turn: Turn & { kind: 'answer' } }) {
    const rate = (rated: 'yes' | 'no') => () => change(turn.id, { rated });
    return (
      <div class="actions feedback">
        <span>{texts.helpful}</span>
        {(['yes', 'no'] as const).map((said) => (
          <button
            type="button"
            class="link"
            key={said}
            aria-pressed={turn.rated === said ? 'true' : 'false'}
            onClick={rate(said)}
          >
            {texts[said]}
          </button>
        ))}
        <span role="status">{turn.rated && (turn.rated === 'yes' ? texts.thanks : texts.sorry)}</span>
      </div>
    );
  };
}

/** A copy of the conversation for whoever had it. It is made on this device. */
export function downloadView({ state }: Joining, { texts, ports }: MoreOptions): More['Download'] {
  const save = () => {
    const lines = state.turns.peek().map((turn) => {
      const who = turn.kind === 'asked' ? turn.speech.texts.you : texts.assistant;
      return `${who}:\n${wordsOf(turn)}`;
    });
    ports.download(`${texts.fileName}.txt`, [state.speech.peek().texts.hello, ...lines].join('\n\n'));
  };
  return function Download() {
    return (
      <button type="button" class="link" onClick={save}>
        {texts.download}
      </button>
    );
  };
}
