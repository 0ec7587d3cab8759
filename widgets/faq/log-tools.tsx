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

/** The arrows go from message to message, and Escape back to where one writes. */
export function steerLog(event: KeyboardEvent): void {
  const log = event.currentTarget as HTMLElement;
  if (event.key === 'Escape') {
    // Of this log only: the dialog around it stays open.
    event.preventDefault();
    log.parentElement?.querySelector('textarea')?.focus();
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (!step) return;
  event.preventDefault();
  const all = [...log.children] as HTMLElement[];
  const at = all.findIndex((one) => one.contains(event.target as Node));
  all[Math.max(0, Math.min(all.length - 1, at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step))]?.focus();
}
