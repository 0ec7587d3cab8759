import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { CheckboxField } from '../ui/field.tsx';
import { NoticeFields } from '../ui/notice-fields.tsx';
import type { Joining } from './faq-model.ts';
import type { keepingOf } from './keep-conversation.ts';
import type { More, MoreOptions } from './more-part.ts';
import type { PatientNotices } from './faq-notices.ts';

interface Choices {
  keeping: ReturnType<typeof keepingOf>;
  notices: PatientNotices;
  /** What the clinic gives to read, once it is here. */
  readings: ReadonlySignal<ComponentType<{ language: string; direction: 'ltr' | 'rtl' }> | undefined>;
}

/**
 * What a patient may switch on: to have the conversation kept, and to be counted. Neither is on by itself. Below it stands
 * what the clinic gives to read.
 */
export function optionsView(
  { state }: Joining,
  { texts }: MoreOptions,
  { keeping, notices, readings }: Choices,
): More['Options'] {
  return function Options() {
    const { common, language, direction } = state.speech.value.messages;
    const Readings = readings.value;
    const { keep, keepHint, countHint, privacy } = texts.value;
    const notice = notices.measurement.value;
    const agreed = notices.agreed.value;
    return (
      <>
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
        {Readings && <Readings language={language} direction={direction} />}
      </>
    );
  };
}
