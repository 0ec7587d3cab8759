import type { Coding } from '../../src/contracts/questionnaire.ts';
import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import { readTyped } from '../../src/domain/questionnaire/read-typed.ts';
import type { FieldProps } from './node-view.tsx';

/** A number, and what it counts. */
export function QuantityField({ node, model, id, describedBy, isFaulty }: FieldProps) {
  const { item } = node;
  const { messages } = model.speech.value;
  const { units = [] } = item.limits;
  const more = model.more.value;
  const [entry = ''] = model.entries.of(node, messages.language);
  // The unit stands with the number, so that both come back together.
  const [number = '', unit = ''] = entry.split(separator);
  const given = node.answers[0]?.valueQuantity;
  const chosen =
    unit ||
    String(units.findIndex(({ code, display }) => given && (code === given.code || display === given.unit)));
  const write = (text: string, place: string) =>
    model.write(node, [text + separator + place], { read: readerOf(units[Number(place)]) });
  return (
    <div class="with-unit">
      <input
        id={id}
        class="input short"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={number}
        aria-label={more?.texts.number}
        aria-invalid={isFaulty ? 'true' : undefined}
        aria-describedby={describedBy}
        onInput={(event) => write(event.currentTarget.value, chosen)}
      />
      {units.length > 0 && (
        <select
          class="input"
          aria-label={more?.texts.unit}
          aria-invalid={isFaulty ? 'true' : undefined}
          value={chosen}
          onChange={(event) => write(number, event.currentTarget.value)}
        >
          <option value="-1">{more?.texts.choose}</option>
          {units.map(({ display, code }, place) => (
            <option key={place} value={place}>
              {display ?? code}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

/** Not to be typed. */
const separator = '\u001f';

const readerOf = (unit: Coding | undefined) => (item: FormItem, typed: string, locale: string) => {
  const [number = ''] = typed.split(separator);
  if (!item.limits.units) return readTyped(item, number, locale);
  const read = readTyped({ ...item, type: 'decimal' }, number, locale);
  if (read.rule) return read;
  const { system, code, display } = unit ?? {};
  return {
    answers: read.answers.map(({ valueDecimal }) => ({
      valueQuantity: {
        ...(valueDecimal !== undefined && { value: valueDecimal }),
        ...(unit && { unit: display ?? code ?? '' }),
        ...(system && { system }),
        ...(code && { code }),
      },
    })),
  };
};
