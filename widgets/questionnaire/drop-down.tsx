import { sameAnswer } from '../../src/domain/questionnaire/compare-answers.ts';
import { optionText } from '../../src/domain/questionnaire/localise-form.ts';
import { optionsOf } from './choice-field.tsx';
import type { FieldProps } from './node-view.tsx';

/** One of a list that opens. */
export function DropDown({ node, model, id, describedBy, isFaulty }: FieldProps) {
  const { item, answers } = node;
  const options = optionsOf(item);
  const [answer] = answers;
  const { messages } = model.speech.value;
  const chosen = answer ? options.findIndex(({ value }) => sameAnswer(value, answer)) : -1;
  return (
    <select
      id={id}
      class="input"
      value={String(chosen)}
      aria-required={item.required ? 'true' : undefined}
      aria-invalid={isFaulty ? 'true' : undefined}
      aria-describedby={describedBy}
      onChange={(event) => {
        const option = options[Number(event.currentTarget.value)];
        model.choose(node, option ? [option.value] : []);
      }}
    >
      <option value="-1">{model.more.value?.texts.choose}</option>
      {options.map((option, place) => (
        <option key={place} value={place}>
          {optionText(option, model.form.source.language, messages.language)?.text}
        </option>
      ))}
    </select>
  );
}
