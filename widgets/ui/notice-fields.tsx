import { CheckboxField } from './field.tsx';

/** A text that is agreed to by ticking its box. */
export interface NoticeShown {
  id: string;
  language: string;
  text: string;
  required: boolean;
  /** The clinic's full privacy notice. */
  url?: string | undefined;
}

export interface NoticeFieldsProps {
  /** The first box that must be ticked has this id: the summary of the errors leads to it. */
  id: string;
  notices: readonly NoticeShown[];
  accepted: readonly string[];
  texts: {
    privacy: string;
    opensInNewTab: string;
    /** Said of what need not be ticked, where something else must be. */
    optional?: string;
  };
  /** Of those that must be ticked. */
  error?: string | undefined;
  errorPrefix: string;
  onChange(accepted: readonly string[]): void;
}

/** What the patient decides about, each with a box that nobody else has ticked. */
export function NoticeFields({ id, notices, accepted, texts, onChange, ...fault }: NoticeFieldsProps) {
  const firstRequired = notices.find(({ required }) => required);
  return (
    <>
      {notices.map((notice, place) => (
        <CheckboxField
          key={notice.id}
          {...(notice.required && fault)}
          id={notice === firstRequired ? id : `${id}-${place}`}
          required={notice.required}
          checked={accepted.includes(notice.id)}
          onChange={(isTicked) =>
            onChange(isTicked ? [...accepted, notice.id] : accepted.filter((one) => one !== notice.id))
          }
        >
          <bdi lang={notice.language}>{notice.text}</bdi>{' '}
          {!notice.required && texts.optional && <span class="hint">({texts.optional})</span>}
          {notice.url && (
            <a href={notice.url} target="_blank" rel="noopener noreferrer">
              {texts.privacy} {texts.opensInNewTab}
            </a>
          )}
        </CheckboxField>
      ))}
    </>
  );
}
