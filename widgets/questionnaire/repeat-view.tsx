import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import { itemText } from '../../src/domain/questionnaire/localise-form.ts';
import { Icon } from '../ui/icon.tsx';
import { PlaceView, titleOf } from './node-view.tsx';
import { useFocusAfter } from './focus-after.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';

export interface RepeatProps {
  item: FormItem;
  /** What it stands in. */
  parent: FormNode | undefined;
  model: QuestionnaireModel;
}

/**
 * A group that is given as often as there is something to say. What is added takes the focus; where something was taken
 * away, it is on the button that adds.
 */
export function RepeatView({ item, parent, model }: RepeatProps) {
  void model.opened.value;
  const more = model.more.value;
  const { language } = model.speech.value.messages;
  const { box, focusAfter } = useFocusAfter('.instance');
  const places = parent ? parent.children : [model.session.top];
  const nodes = places.flatMap((place) => place.get(item) ?? []).filter(model.isShown);
  if (!more || nodes.length === 0) return null;
  const { texts } = more;
  const name = itemText(item, model.form.source.language, language)?.text ?? texts.entry;
  const isFull = nodes.length >= (item.limits.maxOccurs ?? Infinity);
  return (
    <div class={`repeat as-${item.control}`} ref={box}>
      {nodes.map((node, place) => (
        <fieldset class="instance" key={model.idOf(node)}>
          <legend>{nodes.length > 1 ? texts.instance(name, place + 1) : titleOf(item, model)}</legend>
          <div class="instance-fields">
            {node.children.map((children, at) => (
              <PlaceView key={at} place={children} model={model} />
            ))}
          </div>
          {nodes.length > 1 && (
            <button
              type="button"
              class="link"
              onClick={() => {
                focusAfter('add');
                model.session.remove(node);
                redraw(model);
                model.announce(texts.removed(texts.instance(name, place + 1)));
              }}
            >
              {texts.remove(texts.instance(name, place + 1))}
            </button>
          )}
        </fieldset>
      ))}
      {isFull ? (
        <p class="hint">{texts.full(nodes.length)}</p>
      ) : (
        <button
          type="button"
          class="button add"
          onClick={() => {
            focusAfter('last');
            model.session.add(item, parent);
            redraw(model);
            model.announce(texts.added(texts.instance(name, nodes.length + 1)));
          }}
        >
          <Icon name="next" />
          {texts.add}
          <span class="visually-hidden"> {name}</span>
        </button>
      )}
    </div>
  );
}

function redraw({ opened, touched }: QuestionnaireModel): void {
  opened.value += 1;
  touched.value += 1;
}
