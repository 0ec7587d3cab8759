import { useRef, useState } from 'preact/hooks';
import type { Option } from '../../src/domain/questionnaire/form.ts';
import { sameAnswer } from '../../src/domain/questionnaire/compare-answers.ts';
import { optionText } from '../../src/domain/questionnaire/localise-form.ts';
import { answerText } from './answer-text.ts';
import { optionsOf, withOption } from './choice-field.tsx';
import type { FieldProps } from './node-view.tsx';
import type { QuestionnaireModel } from './questionnaire-model.ts';

/** As many as can be looked through. */
const mostShown = 30;

/**
 * A long list that is searched by typing: a combobox with a list of its own, whose marked entry is said while the focus
 * stays in the field.
 *
 * Source: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/examples/combobox-autocomplete-list/
 */
export function Combobox(props: FieldProps) {
  const { node, model, id, describedBy, isFaulty } = props;
  const { item } = node;
  const field = useRef<HTMLInputElement>(null);
  const { typed, shown, marked, found, search, pick, close, onKeyDown } = useSearch(props, field);
  return (
    <div class="combobox">
      <input
        ref={field}
        id={id}
        class="input"
        type="text"
        role="combobox"
        dir="auto"
        autocomplete="off"
        value={typed ?? shown}
        aria-expanded={found.length > 0 ? 'true' : 'false'}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        // A list that has closed has no option.
        aria-activedescendant={found[marked] ? `${id}-option-${marked}` : undefined}
        aria-required={item.required ? 'true' : undefined}
        aria-invalid={isFaulty ? 'true' : undefined}
        aria-describedby={describedBy}
        onInput={(event) => search(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <ul
        class="suggestions"
        id={`${id}-list`}
        role="listbox"
        aria-labelledby={`${id}-label`}
        hidden={found.length === 0}
      >
        {found.map((option, place) => (
          <li
            key={place}
            id={`${id}-option-${place}`}
            role="option"
            aria-selected={place === marked ? 'true' : 'false'}
            // Before the field loses the focus, and with it the list.
            onMouseDown={(event) => {
              event.preventDefault();
              pick(option);
            }}
          >
            {textOf(option, model)}
          </li>
        ))}
      </ul>
      {item.repeats && <Chosen node={node} model={model} />}
    </div>
  );
}

/** What is typed, what is found by it, and which of that is marked. */
function useSearch({ node, model }: FieldProps, field: { readonly current: HTMLInputElement | null }) {
  const { item, answers } = node;
  const more = model.more.value;
  const [answer] = answers;
  const [typed, setTyped] = useState<string>();
  const [marked, setMarked] = useState(-1);
  const found = typed === undefined ? [] : matching(optionsOf(item), typed, model);
  const shown = item.repeats || !answer ? '' : answerText(answer, item, model);
  const close = () => setTyped(undefined);
  const search = (text: string) => {
    setTyped(text);
    setMarked(-1);
    const { length } = matching(optionsOf(item), text, model);
    if (more) model.announce(length > 0 ? more.texts.found(length) : more.texts.noneFound);
    if (item.repeats) return;
    const isOwn = item.type === 'open-choice' && text.trim() !== '';
    if (isOwn || answer) model.choose(node, isOwn ? [{ valueString: text }] : []);
  };
  const pick = (option: Option) => {
    model.choose(node, withOption(answers, option, item));
    close();
    if (item.repeats && field.current) field.current.value = '';
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const option = found[marked];
    if (step && typed === undefined) search(shown);
    else if (step) setMarked(nextOf(marked, step, found.length));
    else if (event.key === 'Enter' && option) pick(option);
    else if (event.key === 'Escape' && typed !== undefined) close();
    else return;
    event.preventDefault();
  };
  return { typed, shown, marked, found, search, pick, close, onKeyDown };
}

/** From one end to the other; before the first there is nothing marked. */
const nextOf = (marked: number, step: number, count: number): number =>
  count === 0 ? -1 : marked < 0 && step < 0 ? count - 1 : (marked + step + count) % count;

function Chosen({ node, model }: Pick<FieldProps, 'node' | 'model'>) {
  const more = model.more.value;
  if (!more || node.answers.length === 0) return null;
  return (
    <ul class="chosen">
      {node.answers.map((answer, place) => {
        const words = answerText(answer, node.item, model);
        return (
          <li key={place}>
            {words}{' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                model.choose(
                  node,
                  node.answers.filter((one) => !sameAnswer(one, answer)),
                );
                model.announce(more.texts.removed(words));
              }}
            >
              {more.texts.remove(words)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

const textOf = (option: Option, model: QuestionnaireModel): string =>
  optionText(option, model.form.source.language, model.speech.value.messages.language)?.text ?? '';

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What begins with it stands before what has it somewhere. */
function matching(options: readonly Option[], typed: string, model: QuestionnaireModel): readonly Option[] {
  const wanted = fold(typed.trim());
  const placed = options.map((option) => ({ option, at: fold(textOf(option, model)).indexOf(wanted) }));
  return placed
    .filter(({ at }) => at >= 0)
    .sort((a, b) => Number(a.at > 0) - Number(b.at > 0))
    .slice(0, mostShown)
    .map(({ option }) => option);
}
