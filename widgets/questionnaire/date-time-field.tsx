import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import { readTyped } from '../../src/domain/questionnaire/read-typed.ts';
import { clockOffset } from '../../src/lib/clock-offset.ts';
import { dateParts } from './date-entry.ts';
import type { FieldProps } from './node-view.tsx';
import { isoDate } from './read-field.ts';

/** A date and a time of day, on the clock of whoever fills it in. */
export function DateTimeField({ node, model, id, describedBy, isFaulty }: FieldProps) {
  const { messages, texts } = model.speech.value;
  const more = model.more.value;
  const [entry = ''] = model.entries.of(node, messages.language);
  const [date = '', clock = ''] = entry.split('T');
  // What comes from an answer has seconds and an offset.
  const time = /^\d\d:\d\d:/.test(clock) ? clock.slice(0, 5) : clock;
  const parts = dateParts(date);
  const write = (day: string, hour: string) => model.write(node, [`${day}T${hour}`], { read });
  const common = { type: 'text' as const, 'aria-describedby': describedBy };
  return (
    <div class="parts">
      {([2, 1, 0] as const).map((place) => (
        <div class="part" key={place}>
          <label for={place === 2 ? id : `${id}-${place}`}>
            {[texts.year, texts.month, texts.day][place]}
          </label>
          <input
            {...common}
            id={place === 2 ? id : `${id}-${place}`}
            class={place === 0 ? 'input year' : 'input'}
            inputMode="numeric"
            maxLength={place === 0 ? 4 : 2}
            value={parts[place]}
            aria-invalid={isFaulty ? 'true' : undefined}
            onInput={({ currentTarget: { value } }) =>
              write(
                parts.map((part, one) => (one === place ? value.replaceAll('-', '') : part)).join('-'),
                time,
              )
            }
          />
        </div>
      ))}
      <div class="part">
        <label for={`${id}-time`}>{more?.texts.time}</label>
        <input
          {...common}
          id={`${id}-time`}
          class="input"
          value={time}
          aria-invalid={isFaulty ? 'true' : undefined}
          onInput={(event) => write(date, event.currentTarget.value.replaceAll('T', ''))}
        />
      </div>
    </div>
  );
}

function read(item: FormItem, typed: string, locale: string) {
  const [date = '', clock = ''] = typed.split('T');
  const day = isoDate(date, item);
  const time = clock && readTyped({ ...item, type: 'time' }, clock, locale);
  if (!time) return readTyped({ ...item, type: 'dateTime' }, day, locale);
  if (time.rule || !time.answers[0]?.valueTime) return readTyped(item, day || '?', locale);
  const at = `${day}T${time.answers[0].valueTime}`;
  // FHIR wants to know of which clock.
  return readTyped(item, at + clockOffset(new Date(at)), locale);
}
