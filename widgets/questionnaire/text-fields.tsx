import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import { askedParts, dateParts, isWholeDate, partId } from './date-entry.ts';
import { isFreeText } from './kinds-of-field.ts';
import type { FieldProps } from './node-view.tsx';
import { autofillOf } from './own-extensions.ts';

const keyboards: Partial<Record<FormItem['type'], 'numeric' | 'decimal' | 'url'>> = {
  integer: 'numeric',
  ...{ decimal: 'decimal', quantity: 'decimal', url: 'url' },
};

export interface TextFieldProps extends FieldProps {
  /** Which of several. */
  at?: number;
  label?: string | undefined;
}

/** Words, a number or a time, as they are typed. */
export function TextField({ node, model, id, describedBy, isFaulty, at = 0, label }: TextFieldProps) {
  const { item } = node;
  const { language } = model.speech.value.messages;
  const isShort = item.type !== 'text';
  const Control = isShort ? 'input' : 'textarea';
  const free = isFreeText(item);
  const unit = unitOf(item);
  const control = (
    <Control
      id={id}
      class={/^(?:string|text|url|reference|open-choice)$/.test(item.type) ? 'input' : 'input short'}
      {...(isShort ? { type: 'text' as const } : { rows: 4 })}
      dir={free ? 'auto' : undefined}
      inputMode={keyboards[item.type]}
      autocomplete={autofillOf(item)}
      value={model.entries.of(node, language)[at] ?? ''}
      aria-label={label}
      aria-required={item.required ? 'true' : undefined}
      aria-invalid={isFaulty ? 'true' : undefined}
      aria-describedby={unit ? `${id}-unit ${describedBy ?? ''}` : describedBy}
      onInput={({ currentTarget: { value } }: { currentTarget: { value: string } }) => {
        model.type(node, at, value);
        if (free) model.look(node, value, 'soon');
      }}
      {...(free && {
        onBlur: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
          model.look(node, value, 'now'),
      })}
    />
  );
  if (!unit) return control;
  return (
    <div class="with-unit">
      {control}
      <span id={`${id}-unit`}>{unit}</span>
    </div>
  );
}

/** What a number counts, where there is one unit only. */
const unitOf = ({ limits: { units }, items }: FormItem): string | undefined =>
  units?.length === 1
    ? (units[0]?.display ?? units[0]?.code)
    : items.find(({ control }) => control === 'unit')?.source.text;

/** A date as three short numbers (GOV.UK "memorable date"); what is not known is left empty. */
export function DateField({ node, model, id, describedBy, isFaulty, at = 0 }: TextFieldProps) {
  const { item } = node;
  const { texts, messages } = model.speech.value;
  const parts = dateParts(model.entries.of(node, messages.language)[at] ?? '');
  const tokens = autofillOf(item) === 'bday' ? ['bday-year', 'bday-month', 'bday-day'] : [];
  const write = (place: number, text: string) => {
    // As it is now: two fields may be filled at once, by the browser.
    const now = dateParts(model.entries.of(node, messages.language)[at] ?? '');
    model.type(node, at, now.map((part, one) => (one === place ? text.replaceAll('-', '') : part)).join('-'));
  };
  const asked = askedParts(item);
  const hint = asked.length > 2 && !isWholeDate(item) ? `${id}-parts` : '';
  return (
    <>
      {hint && (
        <p class="hint" id={hint}>
          {texts.partialDate}
        </p>
      )}
      <div class="parts">
        {asked.map((place) => {
          const own = partId(item, id, place);
          return (
            <div class="part" key={place}>
              <label for={own}>{[texts.year, texts.month, texts.day][place]}</label>
              <input
                id={own}
                class={place === 0 ? 'input year' : 'input'}
                type="text"
                inputMode="numeric"
                autocomplete={tokens[place] as 'bday-day' | undefined}
                maxLength={place === 0 ? 4 : 2}
                value={parts[place]}
                aria-invalid={isFaulty ? 'true' : undefined}
                aria-describedby={`${hint} ${describedBy ?? ''}`.trim() || undefined}
                onInput={(event) => write(place, event.currentTarget.value)}
              />
            </div>
          );
        })}
      </div>
    </>
  );
}
