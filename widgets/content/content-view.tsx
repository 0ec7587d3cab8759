import { useEffect, useState } from 'preact/hooks';
import type { ShownAnnouncement, ShownContent, ShownEntry } from '../../src/contracts/shown-content.ts';
import { chooseContent } from '../../src/domain/content/choose-content.ts';
import { isSafeLink } from '../../src/lib/is-safe-link.ts';
import { contentMessages, type ContentMessages } from '../../src/locales/content-messages.ts';
import css from './content.css';

export const styles: readonly string[] = [css];

export interface ContentProps {
  /** Of the page. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** Id of what was booked. */
  service?: string;
}

export interface ContentPorts {
  /** What the clinic gives to read at this moment. */
  read(language: string): Promise<ShownContent>;
}

/** So many are shown at first: it stands beside something else. */
const few = 3;

/**
 * Draws what the clinic gives to read. It is the same for everybody until a patient says what interests them; the choice
 * is made on the device, and ends with the page.
 */
export function contentView({ read }: ContentPorts) {
  return function Content({ language, direction, service }: ContentProps) {
    const [shown, show] = useState<ShownContent>();
    const [chosen, choose] = useState<readonly string[]>([]);
    useEffect(() => {
      let isLate = false;
      // Nobody misses what cannot be had.
      read(language).then((content) => isLate || show(content), Boolean);
      return () => {
        isLate = true;
      };
    }, [language]);
    const texts = contentMessages[language.split('-')[0] ?? ''] ?? contentMessages['en'];
    if (!shown || !texts) return null;
    const { announcements, topics } = shown;
    const offered = chooseContent(shown.entries, { topics: [], service });
    if (announcements.length + offered.length === 0) return null;
    return (
      <section class="content" lang={language} dir={direction} aria-labelledby="content-title">
        <h3 id="content-title">{texts.title}</h3>
        {announcements.map((each) => (
          <Announcement key={each.subject} announcement={each} texts={texts} language={shown.language} />
        ))}
        {topics.length > 1 && <Topics {...{ topics, chosen, choose, texts }} />}
        <Entries
          key={chosen.join()}
          entries={chooseContent(shown.entries, { topics: chosen, service })}
          texts={texts}
          language={shown.language}
        />
      </section>
    );
  };
}

interface Said {
  texts: ContentMessages;
  /** In which the clinic has written. */
  language: string;
}

function Announcement({ announcement, texts, language }: Said & { announcement: ShownAnnouncement }) {
  const { subject, body, link } = announcement;
  return (
    <div class="announced">
      <div lang={language} dir="auto">
        <strong>{subject}</strong>
        <p class="prose">{body}</p>
      </div>
      {link && <Away url={link.url} label={link.label} texts={texts} />}
    </div>
  );
}

interface TopicsProps {
  topics: ShownContent['topics'];
  chosen: readonly string[];
  choose(topics: readonly string[]): void;
  texts: ContentMessages;
}

/** What one may say that it interests one, behind a button: nobody has to. */
function Topics({ topics, chosen, choose, texts }: TopicsProps) {
  const [isOpen, open] = useState(false);
  return (
    <>
      <button type="button" class="link" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        {texts.choose}
      </button>
      {isOpen && (
        <div>
          <div class="topics" role="group" aria-label={texts.topics}>
            {topics.map(({ id, name }) => (
              <button
                type="button"
                class="button"
                key={id}
                aria-pressed={chosen.includes(id)}
                onClick={() =>
                  choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
                }
              >
                {name}
              </button>
            ))}
          </div>
          <p class="hint">{texts.stays}</p>
        </div>
      )}
    </>
  );
}

function Entries({ entries, texts, language }: Said & { entries: readonly ShownEntry[] }) {
  const [isWhole, showAll] = useState(false);
  const [first, ...others] = isWhole ? [] : entries.slice(few);
  const shown = first ? entries.slice(0, few) : entries;
  return (
    <>
      <ul class="readings" role="list">
        {shown.map((entry) => (
          <li key={entry.id}>
            <p class="hint">{texts.kinds[entry.kind]}</p>
            <div lang={language} dir="auto">
              <h4>{entry.title}</h4>
              <p class="prose">{entry.text}</p>
            </div>
            {entry.url && <Away url={entry.url} label={texts.read} about={entry.title} texts={texts} />}
          </li>
        ))}
      </ul>
      <p role="status">{entries.length === 0 && texts.none}</p>
      {first && (
        <button type="button" class="link" onClick={() => showAll(true)}>
          {texts.more} ({others.length + 1})
        </button>
      )}
    </>
  );
}

interface AwayProps {
  url: string;
  label: string;
  /** What is read, for whoever hears the links alone. */
  about?: string;
  texts: ContentMessages;
}

function Away({ url, label, about, texts }: AwayProps) {
  if (!isSafeLink(url)) return null;
  return (
    <a class="link" href={url} target="_blank" rel="noopener noreferrer">
      {label}
      <span class="visually-hidden">{about && `: ${about}`}</span> {texts.newTab}
    </a>
  );
}
