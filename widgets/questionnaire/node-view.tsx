import type { ComponentChildren } from 'preact';
import { extensionOf } from '../../src/domain/questionnaire/extension-of.ts';
import { isQuestion } from '../../src/domain/questionnaire/form.ts';
import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import type { Children, FormNode } from '../../src/domain/questionnaire/form-node.ts';
import { itemText } from '../../src/domain/questionnaire/localise-form.ts';
import { isSafeLink } from '../../src/lib/is-safe-link.ts';
import { StepHeading } from '../ui/step-heading.tsx';
import { ChoiceField } from './choice-field.tsx';
import { isFieldset, isFreeText } from './kinds-of-field.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';
import { hasGate } from './own-extensions.ts';
import { DateField, TextField } from './text-fields.tsx';
import { Words } from './words.tsx';

export interface NodeProps {
  node: FormNode;
  model: QuestionnaireModel;
  /** Its words are the heading of the page. */
  isHeading?: boolean | undefined;
}

interface SeenProps extends NodeProps {
  /** Another number when the node is another: a view is drawn again for its properties. */
  seen: number;
}

/** What a field is told of the question that it belongs to. */
export interface FieldProps extends Omit<SeenProps, 'isHeading'> {
  id: string;
  describedBy: string | undefined;
  isFaulty: boolean;
}

/** An item where it stands. Only its own changes draw it again. */
export function NodeView(props: NodeProps) {
  const { node, model } = props;
  const seen = model.watch(node);
  if (!model.isShown(node)) return null;
  if (node.item.type === 'group') return <GroupView {...props} seen={seen} />;
  return isQuestion(node.item) ? <QuestionView {...props} seen={seen} /> : <DisplayView {...props} />;
}

/** What stands in one place, in the order of the form. */
export function PlaceView({ place, model }: { place: Children; model: QuestionnaireModel }) {
  return (
    <>
      {[...place].map(([item, nodes]) =>
        item.parent && isQuestion(item.parent) && isNote(item) ? null : (
          <NodesView key={item.order} item={item} nodes={nodes} model={model} />
        ),
      )}
    </>
  );
}

export function NodesView({
  item,
  nodes,
  model,
}: {
  item: FormItem;
  nodes: readonly FormNode[];
  model: QuestionnaireModel;
}) {
  const rare = model.more.value?.rare;
  const [first] = nodes;
  if (item.type === 'group' && item.repeats && rare && first)
    return <rare.RepeatView item={item} parent={first.parent} model={model} />;
  return (
    <>
      {nodes.map((node) => (
        <NodeView key={model.idOf(node)} node={node} model={model} />
      ))}
    </>
  );
}

const wordsOf = (item: FormItem, model: QuestionnaireModel) => {
  const { language } = model.speech.value.messages;
  return <Words text={itemText(item, model.form.source.language, language)} language={language} />;
};

function GroupView({ node, model, isHeading }: SeenProps) {
  const { item } = node;
  const [place] = node.children;
  const content = place && <PlaceView place={place} model={model} />;
  const shape = `group as-${item.control}`;
  if (isHeading || !item.source.text) return <div class={shape}>{content}</div>;
  return (
    <fieldset class={shape}>
      <legend>
        <h3>{titleOf(item, model)}</h3>
      </legend>
      {content}
    </fieldset>
  );
}

/** A number before a question, and its words. */
export const titleOf = (item: FormItem, model: QuestionnaireModel): ComponentChildren => (
  <>
    {item.source.prefix && <span class="prefix">{item.source.prefix} </span>}
    {wordsOf(item, model)}
  </>
);

function DisplayView({ node: { item }, model }: NodeProps) {
  return (
    <p class="prose said">
      {titleOf(item, model)}
      <SupportLink item={item} model={model} />
    </p>
  );
}

/** What is said about a question, and not asked: it stands with the words of the question. */
const isNote = ({ type, control, conditions }: FormItem) =>
  type === 'display' && (control !== undefined || conditions.length === 0);

const notesOf = ({ items }: FormItem) =>
  items.filter((one) => isNote(one) && !/^(?:unit|lower|upper)$/.test(one.control ?? ''));

function Notes({ item, model, id }: { item: FormItem; model: QuestionnaireModel; id: string }) {
  const { texts } = model.speech.value;
  const notes = notesOf(item);
  return (
    <>
      {notes.map((one, place) =>
        one.control === 'help' || one.control === 'flyover' ? (
          <details key={place} id={`${id}-hint-${place}`}>
            <summary>{texts.help}</summary>
            <p class="prose">{wordsOf(one, model)}</p>
          </details>
        ) : (
          <p class="hint prose" key={place} id={`${id}-hint-${place}`}>
            {wordsOf(one, model)}
          </p>
        ),
      )}
      <SupportLink item={item} model={model} />
    </>
  );
}

function SupportLink({ item, model }: { item: FormItem; model: QuestionnaireModel }) {
  const url = extensionOf(item.source, 'supportLink')?.valueUri;
  const { texts, messages } = model.speech.value;
  if (!url || !isSafeLink(url)) return null;
  return (
    <p>
      <a href={url} target="_blank" rel="noopener noreferrer">
        {texts.more} {messages.common.opensInNewTab}
      </a>
    </p>
  );
}

function QuestionView({ node, model, isHeading, seen }: SeenProps) {
  const { item } = node;
  const { messages } = model.speech.value;
  const more = model.more.value;
  const id = model.idOf(node);
  const [fault] = model.faults.of(node);
  const words = (
    <>
      {titleOf(item, model)}
      {!item.required && !item.readOnly && <span class="optional"> ({messages.common.optional})</span>}
    </>
  );
  const isSet = isFieldset(item) || (more?.rare?.isSet(item) ?? false);
  const [Box, Label] = isSet ? (['fieldset', 'legend'] as const) : (['div', 'div'] as const);
  const named = isSet ? words : <label for={id}>{words}</label>;
  const hints = notesOf(item).map((_, place) => `${id}-hint-${place}`);
  const describedBy = [...hints, fault ? `${id}-error` : ''].join(' ').trim() || undefined;
  return (
    <div class="question">
      <Box class={fault ? 'field faulty' : 'field'}>
        <Label class="label" id={`${id}-label`}>
          {isHeading ? <StepHeading takesFocus={model.step.peek().visit > 0}>{named}</StepHeading> : named}
        </Label>
        <Notes item={item} model={model} id={id} />
        {fault && more && <more.FaultNotes {...{ node, model, id, seen }} />}
        <FieldOf {...{ node, model, seen, id, describedBy }} isFaulty={fault !== undefined} />
      </Box>
      {more && hasGate(item) && <more.Gate {...{ node, model, seen }} />}
      {more && isFreeText(item) && <more.EmergencyHere node={node} model={model} />}
      {node.children.map((place, at) => (
        <PlaceView key={at} place={place} model={model} />
      ))}
    </div>
  );
}

function FieldOf(props: FieldProps) {
  const { item } = props.node;
  const Rare = props.model.more.value?.rare?.fieldOf(item);
  if (Rare) return <Rare {...props} />;
  if (item.options || item.type === 'boolean') return <ChoiceField {...props} />;
  return item.type === 'date' ? <DateField {...props} /> : <TextField {...props} />;
}
