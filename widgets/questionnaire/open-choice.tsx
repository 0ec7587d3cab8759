import { useState } from 'preact/hooks';
import type { AnswerValue } from '../../src/contracts/questionnaire.ts';
import { sameAnswer } from '../../src/domain/questionnaire/compare-answers.ts';
import { choicesClass, optionsOf, OptionWords, withOption } from './choice-field.tsx';
import type { FieldProps } from './node-view.tsx';

/** One of several, some of them, or words of one's own. */
export function OpenChoice({ node, model, id, describedBy, isFaulty }: FieldProps) {
  const { item, answers } = node;
  const options = optionsOf(item);
  const isOption = (answer: AnswerValue) => options.some(({ value }) => sameAnswer(value, answer));
  const own = answers.find((answer) => !isOption(answer));
  const [isOther, setOther] = useState(own !== undefined);
  const text = own?.valueString ?? '';
  const type = item.repeats ? ('checkbox' as const) : ('radio' as const);
  const chosen = answers.filter(isOption);
  const common = { name: id, type, 'aria-invalid': isFaulty ? ('true' as const) : undefined };
  const write = (words: string) => {
    const said = words.trim() ? [{ valueString: words }] : [];
    model.choose(node, [...(item.repeats ? withoutExclusive(chosen) : []), ...said]);
  };
  const withoutExclusive = (list: readonly AnswerValue[]) =>
    list.filter((answer) => !options.some((one) => one.exclusive && sameAnswer(one.value, answer)));
  return (
    <div class={choicesClass(item)}>
      {options.map((option, place) => {
        const { value } = option;
        const isOn = answers.some((answer) => sameAnswer(answer, value));
        const ownId = place ? `${id}-${place}` : id;
        return (
          <div class="choice" key={place}>
            <input
              {...common}
              id={ownId}
              checked={isOn}
              aria-describedby={describedBy}
              onChange={() => {
                const goes = isOn && item.repeats;
                if (!item.repeats || option.exclusive) setOther(false);
                const rest = answers.filter((answer) => !sameAnswer(answer, value));
                model.choose(node, goes ? rest : withOption(answers, option, item));
              }}
            />
            <label for={ownId}>
              <OptionWords option={option} model={model} />
            </label>
          </div>
        );
      })}
      <div class="choice">
        <input
          {...common}
          id={`${id}-is-other`}
          checked={isOther}
          aria-describedby={describedBy}
          onChange={({ currentTarget: { checked } }) => {
            setOther(checked);
            write('');
          }}
        />
        <label for={`${id}-is-other`}>{model.more.value?.texts.other}</label>
      </div>
      {isOther && <OwnWords {...{ node, model, id }} text={text} onWrite={write} />}
    </div>
  );
}

interface OwnWordsProps extends Pick<FieldProps, 'node' | 'model' | 'id'> {
  text: string;
  onWrite(words: string): void;
}

function OwnWords({ node, model, id, text, onWrite }: OwnWordsProps) {
  return (
    <div class="field own-words">
      <label for={`${id}-other`}>{model.more.value?.texts.specify}</label>
      <input
        id={`${id}-other`}
        class="input"
        type="text"
        dir="auto"
        autocomplete="off"
        value={text}
        onInput={({ currentTarget: { value } }) => {
          onWrite(value);
          model.look(node, value, 'soon');
        }}
        onBlur={({ currentTarget: { value } }) => model.look(node, value, 'now')}
      />
    </div>
  );
}
