import type { Joining } from './faq-model.ts';
import { wordsOf } from './faq-turns.ts';
import type { More, MoreOptions } from './more-part.ts';

/** A copy of the conversation for whoever had it, made on this device; and the end of it. */
export function logTools({ state }: Joining, { texts, ports }: MoreOptions): More['Tools'] {
  const save = () => {
    const { assistant, fileName } = texts.peek();
    const lines = state.turns.peek().map((turn) => {
      const who = turn.kind === 'asked' ? turn.speech.texts.you : assistant;
      return `${who}:\n${wordsOf(turn)}`;
    });
    ports.download(`${fileName}.txt`, [state.speech.peek().texts.hello, ...lines].join('\n\n'));
  };
  return function Tools({ model, toField }) {
    const { download, clear } = texts.value;
    const empty = () => {
      model.clear();
      toField();
    };
    return (
      <>
        <button type="button" class="link" onClick={save}>
          {download}
        </button>
        <button type="button" class="link" onClick={empty}>
          {clear}
        </button>
      </>
    );
  };
}
