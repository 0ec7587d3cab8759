import type { AnswerValue } from '../../src/contracts/questionnaire.ts';
import { extensionOf } from '../../src/domain/questionnaire/extension-of.ts';
import { sameAnswer } from '../../src/domain/questionnaire/compare-answers.ts';
import type { FormItem, Option } from '../../src/domain/questionnaire/form.ts';
import { optionText } from '../../src/domain/questionnaire/localise-form.ts';
import type { FieldProps } from './node-view.tsx';
import type { QuestionnaireModel } from './questionnaire-model.ts';
import { Words } from './words.tsx';

/** What can be chosen; of a yes or no as well. */
export const optionsOf = ({ options, type }: FormItem): readonly Option[] =>
  options ?? (type === 'boolean' ? [yes, no] : []);

const plain = (valueBoolean: boolean): Option => ({
  ...{ value: { valueBoolean }, exclusive: false, initial: false, extensions: [] },
});
const [yes, no] = [plain(true), plain(false)];

export function OptionWords({ option, model }: { option: Option; model: QuestionnaireModel }) {
  const { messages, texts } = model.speech.value;
  const { valueBoolean } = option.value;
  if (valueBoolean !== undefined) return <>{valueBoolean ? texts.yes : texts.no}</>;
  const text = optionText(option, model.form.source.language, messages.language);
  return <Words text={text} language={messages.language} />;
}

/** Chosen with what is chosen already; "none of these" takes the others away, and they take it. */
export function withOption(
  answers: readonly AnswerValue[],
  { value, exclusive }: Option,
  { options = [], repeats }: FormItem,
): readonly AnswerValue[] {
  if (!repeats || exclusive) return [value];
  const isOther = (answer: AnswerValue) =>
    !options.some((one) => (one.exclusive || one.value === value) && sameAnswer(one.value, answer));
  return [...answers.filter(isOther), value];
}

/** One below the other, unless the form wants them in a row. */
export const choicesClass = ({ source, type }: FormItem): string =>
  extensionOf(source, 'choiceOrientation')?.valueCode === 'horizontal'
    ? 'choices row'
    : type === 'boolean'
      ? 'choices pair'
      : 'choices';

/** One of several, or some of them. */
export function ChoiceField({ node, model, id, describedBy, isFaulty }: FieldProps) {
  const { item, answers } = node;
  const { texts } = model.speech.value;
  const isOf = (option: Option) => answers.some((answer) => sameAnswer(answer, option.value));
  const change = (option: Option, isOn: boolean) =>
    model.choose(
      node,
      isOn
        ? withOption(answers, option, item)
        : answers.filter((answer) => !sameAnswer(answer, option.value)),
    );
  return (
    <>
      {item.repeats && (
        <p class="hint" id={`${id}-several`}>
          {texts.severalHint}
        </p>
      )}
      <div class={choicesClass(item)}>
        {optionsOf(item).map((option, place) => {
          const own = place ? `${id}-${place}` : id;
          return (
            <div class="choice" key={place}>
              <input
                id={own}
                type={item.repeats ? 'checkbox' : 'radio'}
                name={id}
                checked={isOf(option)}
                aria-invalid={isFaulty ? 'true' : undefined}
                aria-describedby={describedBy}
                onChange={(event) => change(option, event.currentTarget.checked)}
              />
              <label for={own}>
                <OptionWords option={option} model={model} />
              </label>
            </div>
          );
        })}
      </div>
      {!item.repeats && !item.required && answers.length > 0 && (
        <button type="button" class="link" onClick={() => model.choose(node, [])}>
          {texts.clear}
        </button>
      )}
    </>
  );
}
