import { extensionOf, numberOf } from '../../src/domain/questionnaire/extension-of.ts';
import { itemText } from '../../src/domain/questionnaire/localise-form.ts';
import type { FieldProps } from './node-view.tsx';
import { TextField } from './text-fields.tsx';
import { Words } from './words.tsx';

/** A scale to slide on, and the same number to type: nobody has to drag. Nothing is answered before it is touched. */
export function SliderField(props: FieldProps) {
  const { node, model, id } = props;
  const { item, answers } = node;
  const { language } = model.speech.value.messages;
  const { minValue, maxValue } = item.limits;
  const [from, to] = [
    minValue?.valueInteger ?? minValue?.valueDecimal ?? 0,
    maxValue?.valueInteger ?? maxValue?.valueDecimal ?? 100,
  ];
  const step = numberOf(extensionOf(item.source, 'sliderStepValue')) ?? 1;
  const number = answers[0]?.valueInteger ?? answers[0]?.valueDecimal;
  const end = (control: string, limit: number) => {
    const said = item.items.find((one) => one.control === control);
    const text = said && itemText(said, model.form.source.language, language);
    return (
      <span>
        {limit.toLocaleString(language)} {text && <Words text={text} language={language} />}
      </span>
    );
  };
  const answer = (value: number) =>
    model.choose(node, [{ [item.type === 'integer' ? 'valueInteger' : 'valueDecimal']: value }]);
  const isOpen = number === undefined;
  return (
    <div class="slider">
      <TextField {...props} />
      <input
        type="range"
        class={isOpen ? 'unanswered' : undefined}
        min={from}
        max={to}
        step={step}
        value={number ?? from}
        aria-labelledby={`${id}-label`}
        aria-valuetext={isOpen ? model.more.value?.texts.noAnswer : undefined}
        onInput={({ currentTarget }) => answer(currentTarget.valueAsNumber)}
        // Where it stands already nothing is put in by going there, and that is an answer as well.
        onClick={({ currentTarget }) => isOpen && answer(currentTarget.valueAsNumber)}
        onKeyUp={({ key, currentTarget }) =>
          isOpen && /^(?:Arrow|Page|Home|End)/.test(key) && answer(currentTarget.valueAsNumber)
        }
      />
      <p class="ends hint">
        {end('lower', from)}
        {end('upper', to)}
      </p>
    </div>
  );
}
