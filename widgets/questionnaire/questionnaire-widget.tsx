import { useEffect, useState } from 'preact/hooks';
import { isQuestion } from '../../src/domain/questionnaire/form.ts';
import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import { localText } from '../../src/domain/questionnaire/localise-form.ts';
import { CallLink } from '../ui/call-link.tsx';
import { Icon } from '../ui/icon.tsx';
import { ProblemBox } from '../ui/problem-box.tsx';
import { StepHeading } from '../ui/step-heading.tsx';
import { NodesView, NodeView, titleOf } from './node-view.tsx';
import type { Page } from './page-plan.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';
import { Words } from './words.tsx';

interface ViewProps {
  model: QuestionnaireModel;
}

/** The whole questionnaire: one page of it or all answers once more, and whom to call instead. */
export function QuestionnaireWidget({ model }: ViewProps) {
  const { messages, texts } = model.speech.value;
  const { at, visit } = model.step.value;
  const page = model.plan.pages[at];
  const draft = model.draft.value;
  const more = model.more.value;
  return (
    <div class="widget form" part="widget" role="region" aria-label={titleIn(model)?.text ?? texts.title}>
      {draft && page && <draft.Changed model={model} />}
      {page ? (
        <PageView key={visit} model={model} page={page} />
      ) : (
        more && <more.ReviewView model={model} more={more} />
      )}
      <p class="visually-hidden" role="status">
        <Live model={model} />
      </p>
      <Person model={model} label={messages.common.preferToCall} />
      {draft && <draft.Notice model={model} />}
    </div>
  );
}

const Live = ({ model }: ViewProps) => <>{model.live.value}</>;

function Person({ model, label }: ViewProps & { label: string }) {
  const phone = model.clinic.value?.phone;
  if (!phone) return null;
  return (
    <p class="person">
      {label} <CallLink phone={phone}>{model.speech.value.messages.common.call(phone)}</CallLink>
    </p>
  );
}

const titleIn = ({ form: { source }, speech }: QuestionnaireModel) =>
  localText(
    { text: source.title, language: source.language, extended: source._title },
    speech.value.messages.language,
  );

function FormTitle({ model }: ViewProps) {
  const { messages, texts } = model.speech.value;
  const title = titleIn(model);
  return <>{title ? <Words text={title} language={messages.language} /> : texts.title}</>;
}

/** One thing, and what follows from it. */
function PageView({ model, page }: ViewProps & { page: Page }) {
  const { texts } = model.speech.value;
  const { at, visit } = model.step.peek();
  const isFirst = !model.plan.pages.some((one, place) => place < at && model.isAsked(one));
  const [first] = model.nodesOn(page).filter(model.isShown);
  const isAlone = page.items.length === 1 && first?.item.type === 'group' && !first.item.repeats;
  const group = isAlone ? first.item : page.group;
  // A page is headed by its group or its question, and says which part of the form it is above that.
  const isByQuestion = !isAlone && page !== model.whole && first !== undefined && isQuestion(first.item);
  const heading = group?.source.text && titleOf(group, model);
  const isNamed = isByQuestion || Boolean(heading);
  return (
    <>
      <div class="bar">
        {!isFirst && (
          <button type="button" class="link" onClick={model.back}>
            <Icon name="back" />
            {texts.back}
          </button>
        )}
        <Progress model={model} />
      </div>
      {isNamed ? (
        <h2 class="caption">
          <FormTitle model={model} />
        </h2>
      ) : (
        <StepHeading takesFocus={visit > 0}>
          <FormTitle model={model} />
        </StepHeading>
      )}
      <PageFaults model={model} page={page} />
      {isNamed && !isByQuestion && <StepHeading takesFocus={visit > 0}>{heading}</StepHeading>}
      {isByQuestion && heading && <p class="caption">{heading}</p>}
      <ItemsView items={model.plan.header} model={model} />
      {isByQuestion || isAlone ? (
        model
          .nodesOn(page)
          .map((node) => (
            <NodeView key={model.idOf(node)} node={node} model={model} isHeading={node === first} />
          ))
      ) : (
        <ItemsView items={page.items} model={model} />
      )}
      <ItemsView items={model.plan.footer} model={model} />
      {isFirst && !model.isUnsealed && <p class="hint privacy">{texts.privacy}</p>}
      <GoOn model={model} />
    </>
  );
}

/** As many as no screen shows at once. */
const mostAtOnce = 40;

/** What stands on a page. Of a long one the first screens are drawn at once, and the rest in tasks of their own. */
function ItemsView({ items, model }: ViewProps & { items: readonly FormItem[] }) {
  const [goesOn, setGoesOn] = useState(false);
  const rest = items.slice(mostAtOnce);
  useEffect(() => {
    if (!rest[0]) return;
    const timer = setTimeout(setGoesOn, 0, true);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      {items.slice(0, mostAtOnce).map((item) => (
        <NodesView key={item.order} item={item} nodes={[...model.session.nodesOf(item)]} model={model} />
      ))}
      {goesOn && <ItemsView items={rest} model={model} />}
    </>
  );
}

/** How far it is, and how long it will be as things are answered now. */
function Progress({ model }: ViewProps) {
  void model.opened.value;
  const { messages } = model.speech.value;
  const { at } = model.step.peek();
  const asked = model.plan.pages.filter((page, place) => place === at || model.isAsked(page));
  const page = model.plan.pages[at];
  if (!page || asked.length < 2) return null;
  return <p class="progress">{messages.booking.stepOf(asked.indexOf(page) + 1, asked.length)}</p>;
}

/** Where it leads to: the next page, or all answers once more. */
function GoOn({ model }: ViewProps) {
  void model.opened.value;
  const { texts } = model.speech.value;
  const { at } = model.step.peek();
  const isLast =
    model.isChanging.value || !model.plan.pages.some((page, place) => place > at && model.isAsked(page));
  return (
    <button type="button" class="button primary" onClick={model.goOn}>
      {isLast ? texts.check : texts.goOn}
    </button>
  );
}

/** What has to be put right here; or that the other half of the questionnaire cannot be brought. */
function PageFaults({ model, page }: ViewProps & { page: Page }) {
  const more = model.more.value;
  if (model.isFailed.value) return <Failure model={model} />;
  if (!more) return null;
  return (
    <>
      <more.FaultSummary model={model} />
      <more.EmergencyElsewhere model={model} page={page} />
    </>
  );
}

function Failure({ model }: ViewProps) {
  const { problems } = model.speech.value.messages.booking;
  return (
    <ProblemBox title={problems.heading} message={problems.unreachable}>
      <button type="button" class="button" onClick={model.bringMore}>
        {model.speech.value.messages.common.tryAgain}
      </button>
    </ProblemBox>
  );
}
