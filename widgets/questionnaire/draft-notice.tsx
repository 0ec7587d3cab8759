import type { DraftMessages } from '../../src/locales/form-extras-messages.ts';
import { CheckboxField } from '../ui/field.tsx';
import { StepHeading } from '../ui/step-heading.tsx';
import { Words } from './words.tsx';
import type { LocalText } from '../../src/domain/questionnaire/localise-form.ts';
import type { DraftModel, DraftSaid } from './draft-model.ts';

export interface ResumeProps {
  /** Milliseconds since 1970. */
  savedAt: number;
  texts: DraftMessages;
  /** BCP 47. */
  language: string;
  onGoOn(): void;
  /** Erases. */
  onAnew(): void;
}

/** Asks whoever comes back whether to go on; on a shared device the next person sees that, and not one answer. */
export function ResumeQuestion({ savedAt, texts, language, onGoOn, onAnew }: ResumeProps) {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <div class="widget form resume" part="widget" role="region" aria-label={texts.resumeTitle}>
      <StepHeading takesFocus={false}>{texts.resumeTitle}</StepHeading>
      <p>{texts.resumeLead(format.format(savedAt))}</p>
      <button type="button" class="button primary" onClick={onGoOn}>
        {texts.goOn}
      </button>
      <button type="button" class="button" onClick={onAnew}>
        {texts.anew}
      </button>
    </div>
  );
}

export interface DraftNoticeProps {
  draft: DraftModel;
  texts: DraftMessages;
  /** Unique within the widget. */
  id: string;
  /** Everything is erased, on the disk and here: the form begins anew. */
  onErased(): void;
}

/** Where the answers are, and the ways to have nothing of them stay. */
export function DraftNotice({ draft, texts, id, onErased }: DraftNoticeProps) {
  const said = draft.said.value;
  const isShared = draft.isShared.value;
  const erase = async () => {
    if (await draft.erase()) onErased();
  };
  return (
    <div class="draft">
      <div role="status">{said && said !== 'kept' && <p class="draft-news">{wordsFor(said, texts)}</p>}</div>
      {said !== 'unavailable' && <p class="draft-lead">{isShared ? texts.notKept : texts.kept}</p>}
      <div class="draft-actions">
        {said !== 'unavailable' && (
          <CheckboxField
            {...{ id: `${id}-shared`, checked: isShared, required: false }}
            onChange={(shared) => void draft.share(shared)}
          >
            {texts.shared}
          </CheckboxField>
        )}
        <button type="button" class="link" onClick={() => void erase()}>
          {texts.erase}
        </button>
      </div>
    </div>
  );
}

function wordsFor(said: Exclude<DraftSaid, 'kept'>, texts: DraftMessages): string {
  const { unavailable, otherTab, erasedElsewhere, damaged, expired, erased, notErased } = texts;
  return {
    ...{ unavailable, damaged, expired, wiped: erased, erased: erasedElsewhere },
    ...{ 'other-tab': otherTab, 'not-erased': notErased },
  }[said];
}

export interface ChangedFormProps {
  /** Names of the questions that have to be answered again. */
  again: readonly (LocalText | undefined)[];
  gone: number;
  texts: DraftMessages;
  language: string;
}

/** What a new version of the form has made of a draft: by the names of questions, and never by answers. */
export function ChangedForm({ again, gone, texts, language }: ChangedFormProps) {
  if (again.length === 0 && gone === 0) return null;
  return (
    <div class="changed" role="status">
      <p class="changed-title">{texts.changedTitle}</p>
      {again.length > 0 && (
        <>
          <p>{texts.changedLead}</p>
          <ul>
            {again.map((text, place) => (
              <li key={place}>
                <Words text={text} language={language} />
              </li>
            ))}
          </ul>
        </>
      )}
      {gone > 0 && <p>{texts.gone(gone)}</p>}
    </div>
  );
}
