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
  return (
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
      aria-describedby={describedBy}
      onInput={({ currentTarget: { value } }: { currentTarget: { value: string } }) => {
        model.type(node, at, value);
        if (free) model.lookSoon(node, value);
      }}
      {...(free && {
        onBlur: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
          void model.look(node, value),
      })}
    />
  );
}

/** A date as three short numbers (GOV.UK "memorable date"); what is not known is left empty. */
export function DateField({ node, model, id, describedBy, isFaulty, at = 0 }: TextFieldProps) {
  const { item } = node;
  const { texts, messages } = model.speech.value;
  const parts = dateParts(model.entries.of(node, messages.language)[at] ?? '');
  const tokens = autofillOf(item) === 'bday' ? ['bday-year', 'bday-month', 'bday-day'] : [];
  const write = (place: number, text: string) =>
    model.type(node, at, parts.map((part, one) => (one === place ? text.replaceAll('-', '') : part)).join('-'));
  const asked = askedParts(item);
  const hint = asked.length > 2 && !isWholeDate(item) ? `${id}-parts` : '';
  return (
    <>
    {hint && <p class="hint" id={hint}>{texts.partialDate}</p>}
    <div class="date-parts">
      {asked.map((place) => {
        const own = partId(item, id, place);
        return (
          <div class="date-part" key={place}>
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
