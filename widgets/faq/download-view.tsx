import type { Joining } from './faq-model.ts';
import { wordsOf } from './faq-turns.ts';
import type { More, MoreOptions } from './more-part.ts';

/** A copy of the conversation for whoever had it. It is made on this device. */
export function downloadView({ state }: Joining, { texts, ports }: MoreOptions): More['Download'] {
  const save = () => {
    const { assistant, fileName } = texts.peek();
    const lines = state.turns.peek().map((turn) => {
      const who = turn.kind === 'asked' ? turn.speech.texts.you : assistant;
      return `${who}:\n${wordsOf(turn)}`;
    });
    ports.download(`${fileName}.txt`, [state.speech.peek().texts.hello, ...lines].join('\n\n'));
  };
  return function Download() {
    return (
      <button type="button" class="link" onClick={save}>
        {texts.value.download}
      </button>
    );
  };
}
