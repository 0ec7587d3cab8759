import type { FaqAction, FaqEntry } from '../../src/contracts/faq.ts';
import { isSafeLink } from '../../src/lib/is-safe-link.ts';
import { CallLink } from '../ui/call-link.tsx';
import { Icon } from '../ui/icon.tsx';
import type { FaqConversation } from './faq-model.ts';
import type { Speech } from './faq-options.ts';
import { wordsOf } from './faq-turns.ts';
import type { Turn } from './faq-turns.ts';
import { Link, Markdown } from './markdown.tsx';

export interface TurnViewProps {
  turn: Turn;
  model: FaqConversation;
  /** Where the next question is written, unless a soft keyboard would come up with it. */
  toField(): void;
}

/** One message, in the language in which it was said. */
export function TurnView({ turn, model, toField }: TurnViewProps) {
  const { speech } = turn;
  const { texts, messages } = speech;
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
        <Answer turn={turn} model={model} />
      ) : turn.kind === 'worded' ? (
        <Worded turn={turn} model={model} />
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
        <>
          <p>{wordsOf(turn)}</p>
          {turn.kind !== 'otherLanguage' && <WaysOut speech={speech} model={model} />}
        </>
      )}
    </div>
  );
}

function Answer({ turn, model }: { turn: Turn & { kind: 'answer' }; model: FaqConversation }) {
  const { speech, entry } = turn;
  const more = model.more.value;
  return (
    <>
      <h3>{entry.question}</h3>
      <Markdown text={entry.answer} />
      {entry.actions && (
        <div class="actions">
          {entry.actions.map((action, place) => (
            <Action key={place} action={action} speech={speech} model={model} />
          ))}
        </div>
      )}
      <Origin entry={entry} speech={speech} />
      {more && <more.Feedback turn={turn} />}
    </>
  );
}

function Worded({ turn }: { turn: Turn & { kind: 'worded' }; model: FaqConversation }) {
  return (
    <>
      <p class="prose">{turn.text || '…'}</p>
      {turn.isDone &&
        turn.entries.map((entry) => <Origin key={entry.id} entry={entry} speech={turn.speech} named />)}
    </>
  );
}

/** Where it is said in full, and when somebody last looked at it. */
function Origin({ entry, speech, named }: { entry: FaqEntry; speech: Speech; named?: true }) {
  const { texts, messages } = speech;
  const { source, reviewed, question } = entry;
  const date = reviewed && new Date(`${reviewed}T12:00:00Z`);
  if (!source && !date && !named) return null;
  return (
    <p class="hint">
      {named && <>{question} </>}
      {source && (
        <>
          {texts.source}{' '}
          {isSafeLink(source.url) ? <Link href={source.url}>{source.label}</Link> : source.label}.{' '}
        </>
      )}
      {date &&
        !Number.isNaN(+date) &&
        texts.reviewed(date.toLocaleDateString(messages.language, { dateStyle: 'long', timeZone: 'UTC' }))}
    </p>
  );
}

/** Where there is no answer: an appointment, and a person. */
function WaysOut({ speech, model }: { speech: Speech; model: FaqConversation }) {
  return (
    <div class="actions">
      <button type="button" class="button" onClick={() => model.openPerson()}>
        {speech.texts.person}
      </button>
      <Action action={{ kind: 'book' }} speech={speech} model={model} />
    </div>
  );
}

interface ActionProps {
  action: FaqAction;
  speech: Speech;
  model: FaqConversation;
}

function Action({ action, speech, model }: ActionProps) {
  const { texts, messages, content } = speech;
  const { clinic } = content;
  const open = model.openerOf(action);
  switch (action.kind) {
    case 'link':
      return isSafeLink(action.url) ? (
        <Link class="button" href={action.url}>
          {action.label}
        </Link>
      ) : null;
    case 'directions': {
      const { locations = [] } = clinic ?? {};
      const place = locations.find(({ id }) => id === action.location) ?? locations[0];
      return place?.directions && isSafeLink(place.directions) ? (
        <Link class="button" href={place.directions}>
          {texts.directions}
        </Link>
      ) : null;
    }
    case 'call': {
      const phone = action.phone ?? clinic?.phone;
      return phone ? <CallLink phone={phone}>{messages.common.call(phone)}</CallLink> : null;
    }
    default:
      return open ? (
        <button type="button" class="button" onClick={open}>
          {texts[action.kind]}
        </button>
      ) : null;
  }
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
