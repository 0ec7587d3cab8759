import type { FaqEntry } from '../../src/contracts/faq.ts';
import { Icon } from '../ui/icon.tsx';
import type { FaqConversation } from './faq-model.ts';
import { wordsOf } from './faq-turns.ts';
import type { Turn } from './faq-turns.ts';
import { Markdown } from './markdown.tsx';

export interface TurnViewProps {
  turn: Turn;
  model: FaqConversation;
  /** Where the next question is written, unless a soft keyboard would come up with it. */
  toField(): void;
}

/** One message, in the language in which it was said. What can be done about it comes with the lazy part. */
export function TurnView({ turn, model, toField }: TurnViewProps) {
  const { speech } = turn;
  const { texts, messages } = speech;
  const more = model.more.value;
  if (turn.kind === 'asked')
    return (
      <div class="turn asked" tabIndex={-1}>
        <span class="visually-hidden">{texts.you}: </span>
        <bdi>{turn.text}</bdi>
      </div>
    );
  return (
    <div class="turn" tabIndex={-1} lang={messages.language} dir={messages.direction}>
      {turn.kind === 'answer' ? (
        <>
          <h3>{turn.entry.question}</h3>
          <Markdown text={turn.entry.answer} />
        </>
      ) : turn.kind === 'choices' ? (
        <QuickReplies
          label={texts.choices}
          entries={turn.entries}
          chosen={turn.chosen}
          onPick={(entry) => {
            model.pick(entry, speech, turn);
            toField();
          }}
        />
      ) : (
        <p class="prose">{wordsOf(turn) || '…'}</p>
      )}
      {turn.kind === 'unread' && (
        <button type="button" class="button" onClick={() => model.ask(turn.message, turn)}>
          {messages.common.tryAgain}
        </button>
      )}
      {more && <more.Under turn={turn} />}
    </div>
  );
}

interface QuickRepliesProps {
  label: string;
  entries: readonly FaqEntry[];
  chosen?: string | undefined;
  onPick(entry: FaqEntry): void;
}

/** Questions to press. Once one of a choice was pressed they stay, to be read, and the chosen one is marked. */
export function QuickReplies({ label, entries, chosen, onPick }: QuickRepliesProps) {
  return (
    <>
      <p>{label}</p>
      <ul class="replies">
        {entries.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              class="reply"
              aria-disabled={chosen ? 'true' : undefined}
              aria-pressed={chosen ? (chosen === entry.id ? 'true' : 'false') : undefined}
              onClick={() => !chosen && onPick(entry)}
            >
              {chosen === entry.id && <Icon name="check" />}
              {entry.question}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
