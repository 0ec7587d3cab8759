import type { ComponentChildren } from 'preact';
import type { FaqAction, FaqClinic, FaqEntry } from '../../src/contracts/faq.ts';
import { isSafeLink } from '../../src/lib/is-safe-link.ts';
import { CallLink } from '../ui/call-link.tsx';
import type { Joining } from './faq-model.ts';
import type { Turn } from './faq-turns.ts';
import { Link } from './markdown.tsx';
import type { More, MoreOptions } from './more-part.ts';

interface View {
  joining: Joining;
  options: MoreOptions;
}

/**
 * What stands under a message: where an answer is from, what it lets one do, and the ways out where there is none. It
 * speaks the language of the page, which the message above it need not.
 */
export function underTurn(joining: Joining, options: MoreOptions): More['Under'] {
  const view = { joining, options };
  return function Under({ turn }) {
    const { messages } = joining.state.speech.value;
    const under = underneath(turn, view);
    return (
      under && (
        <div class="under" lang={messages.language} dir={messages.direction}>
          {under}
        </div>
      )
    );
  };
}

function underneath(turn: Turn, view: View): ComponentChildren {
  const { content } = turn.speech;
  const about = { ...view, clinic: content.clinic };
  switch (turn.kind) {
    case 'answer':
      return (
        <>
          {turn.entry.actions && (
            <div class="actions">
              {turn.entry.actions.map((action, place) => (
                <Action key={place} action={action} {...about} />
              ))}
            </div>
          )}
          <Origin entry={turn.entry} {...view} />
          <Feedback turn={turn} {...view} />
        </>
      );
    case 'worded':
      return (
        turn.isDone &&
        turn.entries.map((entry) => (
          <Origin key={entry.id} entry={entry} {...view}>
            <bdi lang={content.language}>{entry.question}</bdi>{' '}
          </Origin>
        ))
      );
    case 'none':
    case 'unread':
    case 'refusal':
      return (
        <div class="actions">
          <button type="button" class="button" onClick={() => view.joining.openPerson()}>
            {view.joining.state.speech.value.texts.person}
          </button>
          <Action action={{ kind: 'book' }} {...about} />
        </div>
      );
    default:
      return undefined;
  }
}

/** Where it is said in full, and when somebody last looked at it. */
function Origin({
  entry,
  joining,
  options,
  children,
}: View & { entry: FaqEntry; children?: ComponentChildren }) {
  const { messages } = joining.state.speech.value;
  const texts = options.texts.value;
  const { source, reviewed } = entry;
  const date = reviewed ? new Date(`${reviewed}T12:00:00Z`) : undefined;
  if (!source && !date && !children) return null;
  return (
    <p class="hint">
      {children}
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

/** Whether an answer was of use. A no leads to a person. */
function Feedback({ turn, joining, options }: View & { turn: Turn & { kind: 'answer' } }) {
  const texts = options.texts.value;
  return (
    <div class="actions feedback">
      <span>{texts.helpful}</span>
      {(['yes', 'no'] as const).map((said) => (
        <button
          type="button"
          class="link"
          key={said}
          aria-pressed={turn.rated === said ? 'true' : 'false'}
          onClick={() => joining.change(turn.id, { rated: said })}
        >
          {texts[said]}
        </button>
      ))}
      <span role="status">{turn.rated && (turn.rated === 'yes' ? texts.thanks : texts.sorry)}</span>
    </div>
  );
}

interface ActionProps extends View {
  action: FaqAction;
  clinic: FaqClinic | undefined;
}

function Action({ action, clinic, joining, options }: ActionProps) {
  const { common } = joining.state.speech.value.messages;
  const texts = options.texts.value;
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
      return phone ? <CallLink phone={phone}>{common.call(phone)}</CallLink> : null;
    }
    default: {
      const open = options.ports.openerOf(action);
      return open ? (
        <button type="button" class="button" onClick={open}>
          {texts[action.kind]}
        </button>
      ) : null;
    }
  }
}
