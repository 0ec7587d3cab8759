import { CheckboxField } from '../ui/field.tsx';
import { NoticeFields } from '../ui/notice-fields.tsx';
import type { Joining } from './faq-model.ts';
import type { keepingOf } from './keep-conversation.ts';
import type { More, MoreOptions } from './more-part.ts';
import type { PatientNotices } from './faq-notices.ts';

interface Choices {
  keeping: ReturnType<typeof keepingOf>;
  notices: PatientNotices;
}

/** What a patient may switch on: to have the conversation kept, and to be counted. Neither is on by itself. */
export function optionsView(
  { state }: Joining,
  { texts }: MoreOptions,
  { keeping, notices }: Choices,
): More['Options'] {
  return function Options() {
    const { common } = state.speech.value.messages;
    const { keep, keepHint, countHint, privacy } = texts.value;
    const notice = notices.measurement.value;
    const agreed = notices.agreed.value;
    return (
      <div class="options">
        <CheckboxField
          id="keep"
          required={false}
          checked={keeping.isOn.value}
          onChange={(isTicked) => keeping.turn(isTicked ? 'on' : 'off')}
        >
          {keep} <span class="hint">{keepHint}</span>
        </CheckboxField>
        {notice && (
          <div>
            <NoticeFields
              id="counted"
              notices={[notice]}
              accepted={agreed ? [agreed.id] : []}
              texts={{ privacy, opensInNewTab: common.opensInNewTab }}
              errorPrefix=""
              onChange={([id]) => notices.agree(id ? notice : undefined)}
            />
            <p class="hint">{countHint}</p>
          </div>
        )}
      </div>
    );
  };
}
