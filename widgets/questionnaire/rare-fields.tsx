import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import { nodesIn } from '../../src/domain/questionnaire/form-node.ts';
import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { answerText } from './answer-text.ts';
import { Combobox } from './combobox.tsx';
import { DateTimeField } from './date-time-field.tsx';
import { DropDown } from './drop-down.tsx';
import { isDropDown, isRare, isSigned } from './kinds-of-field.ts';
import type { FieldProps } from './node-view.tsx';
import { OpenChoice } from './open-choice.tsx';
import { QuantityField } from './quantity-field.tsx';
import type { QuestionnaireModel } from './questionnaire-model.ts';
import type { Slot, SlotFieldProps } from './questionnaire-options.ts';
import { SeveralFields } from './several-fields.tsx';
import { SliderField } from './slider-field.tsx';

/** The field for what few forms ask. */
export function rareFieldOf(item: FormItem): ComponentType<FieldProps> | undefined {
  const { control, type, options, repeats } = item;
  if (item.readOnly) return ReadOnly;
  if (!isRare(item)) return undefined;
  if (type === 'attachment' || isSigned(item)) return SlotField;
  if (control === 'autocomplete' && options) return Combobox;
  if (control === 'slider' && (type === 'integer' || type === 'decimal')) return SliderField;
  if (isDropDown(item)) return DropDown;
  if (type === 'open-choice' && options) return OpenChoice;
  if (repeats) return SeveralFields;
  if (type === 'quantity') return QuantityField;
  return type === 'dateTime' ? DateTimeField : undefined;
}

/** Which of them have several controls with one name. */
export function isSet(item: FormItem): boolean {
  const Field = rareFieldOf(item);
  return (
    Field === SeveralFields || Field === OpenChoice || Field === DateTimeField || Field === QuantityField
  );
}

/** What the clinic, or a calculation, has filled in. */
function ReadOnly({ node, model, id }: FieldProps) {
  const { texts } = model.more.value ?? {};
  const said = node.answers.map((answer) => answerText(answer, node.item, model)).join(', ');
  return (
    <output id={id} class="read-only" tabIndex={-1}>
      {said || texts?.noAnswer}
    </output>
  );
}

/** Of all files of the form but those of one question. */
function bytesBeside(node: FormNode, { session }: QuestionnaireModel): number {
  let bytes = 0;
  for (const { answers, enabled } of [...nodesIn([session.top])].filter((one) => one !== node))
    for (const { valueAttachment } of enabled ? answers : []) bytes += valueAttachment?.size ?? 0;
  return bytes;
}

/** A field of a part of its own. */
function SlotField({ node, model, id, describedBy, isFaulty }: FieldProps) {
  const [Field, setField] = useState<ComponentType<SlotFieldProps>>();
  const slot: Slot = isSigned(node.item) ? 'signature' : 'attachment';
  useEffect(() => {
    let isGone = false;
    void model.more
      .peek()
      ?.ports.loadSlot(slot)
      .then(
        (found) => isGone || (found && setField(() => found)),
        () => undefined,
      );
    return () => void (isGone = true);
  }, [slot]);
  const { messages } = model.speech.value;
  if (!Field) return <Skeleton blocks={1} label={messages.common.loading} />;
  return (
    <Field
      {...{ id, describedBy, isFaulty }}
      item={node.item}
      answers={node.answers}
      speech={model.speech.value}
      labelledBy={`${id}-label`}
      announce={model.announce}
      timeZone={model.clinic.value?.timeZone}
      bytesElsewhere={() => bytesBeside(node, model)}
      onChange={(answers) => model.choose(node, answers)}
    />
  );
}
