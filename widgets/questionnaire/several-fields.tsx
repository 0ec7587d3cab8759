import { useFocusAfter } from './focus-after.ts';
import type { FieldProps } from './node-view.tsx';
import { DateField, TextField } from './text-fields.tsx';

/** A question with as many answers as there are, each in a field of its own. */
export function SeveralFields(props: FieldProps) {
  const { node, model, id } = props;
  const { item } = node;
  const more = model.more.value;
  const { box, focusAfter } = useFocusAfter('.several-one');
  if (!more) return null;
  const { texts } = more;
  const entries = model.entries.of(node, model.speech.value.messages.language);
  const Field = item.type === 'date' ? DateField : TextField;
  const faulty = new Set(model.faults.of(node).map(({ at }) => at));
  return (
    <div ref={box}>
      {entries.map((_, at) => (
        <div class="several-one" key={at}>
          <Field
            {...props}
            at={at}
            id={at ? `${id}-${at}` : id}
            label={texts.answer(at + 1)}
            isFaulty={faulty.has(at)}
          />
          {entries.length > 1 && (
            <button
              type="button"
              class="link"
              onClick={() => {
                focusAfter('add');
                model.write(
                  node,
                  entries.filter((_one, place) => place !== at),
                );
                model.touch([node]);
                model.announce(texts.removed(texts.answer(at + 1)));
              }}
            >
              {texts.remove(texts.answer(at + 1))}
            </button>
          )}
        </div>
      ))}
      {entries.length < (item.limits.maxOccurs ?? Infinity) && (
        <button
          type="button"
          class="button add"
          onClick={() => {
            focusAfter('last');
            model.write(node, [...entries, '']);
            model.touch([node]);
          }}
        >
          {texts.add}
        </button>
      )}
    </div>
  );
}
