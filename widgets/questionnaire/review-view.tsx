import { useEffect, useRef } from 'preact/hooks';
import type { QuestionnaireResponse } from '../../src/contracts/questionnaire.ts';
import { isQuestion } from '../../src/domain/questionnaire/form.ts';
import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import { nodesIn } from '../../src/domain/questionnaire/form-node.ts';
import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import { itemText } from '../../src/domain/questionnaire/localise-form.ts';
import { writeResponse } from '../../src/domain/questionnaire/write-response.ts';
import { CallLink } from '../ui/call-link.tsx';
import { Icon } from '../ui/icon.tsx';
import { ProblemBox } from '../ui/problem-box.tsx';
import { StepHeading } from '../ui/step-heading.tsx';
import { answerText } from './answer-text.ts';
import { EmergencyElsewhere } from './emergency-views.tsx';
import { needsPerson, Notice } from './gate.tsx';
import type { More } from './more-part.ts';
import { titleOf } from './node-view.tsx';
import { CopyButton } from './copy-button.tsx';
import { useFormSignature } from './form-signature.tsx';
import type { Page } from './page-plan.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';
import type { Sent } from './send-model.ts';

interface ViewProps {
  model: QuestionnaireModel;
  more: More;
}

/** All answers once more, each with the way to change it, and the button that sends them. */
export function ReviewView({ model, more }: ViewProps) {
  const { texts, sending } = more;
  const sent = sending.sent.value;
  useEffect(sending.prepare, []);
  const signing = useFormSignature(model);
  if (sent && sent.state !== 'refused' && sent.state !== 'no-key')
    return (
      <>
        <EmergencyElsewhere model={model} page={undefined} />
        <Receipt sent={sent} model={model} more={more} />
      </>
    );
  const isUrgent = needsPerson(model);
  const isSending = sending.isSending.value;
  return (
    <>
      <EmergencyElsewhere model={model} page={undefined} />
      <div class="bar">
        <button type="button" class="link" onClick={model.back}>
          <Icon name="back" />
          {model.speech.value.texts.back}
        </button>
      </div>
      <StepHeading takesFocus>{texts.heading}</StepHeading>
      <p class="review-lead">{texts.lead}</p>
      {sent && <NotSent sent={sent} model={model} more={more} />}
      {model.plan.pages.filter(model.isAsked).map((page, place) => (
        <PageAnswers key={place} page={page} model={model} more={more} />
      ))}
      {isUrgent && (
        <Notice model={model}>
          <p>{texts.needsPerson}</p>
        </Notice>
      )}
      {signing.field}
      <p class="hint privacy">{sending.isSealed ? texts.sealed : texts.notSealed}</p>
      <button
        type="button"
        class="button primary"
        aria-disabled={isSending ? 'true' : undefined}
        onClick={() =>
          signing.isMissing() || void sending.send(signing.sign(responseToSend(model)), isUrgent)
        }
      >
        {isSending ? texts.sending : texts.send}
      </button>
      <CopyButton model={model} />
    </>
  );
}

/** As it goes to the clinic: in which language it was asked, and when it was sent. */
const responseToSend = ({ form, session, speech, ports }: QuestionnaireModel): QuestionnaireResponse => ({
  ...writeResponse(form, session.top),
  ...{ status: 'completed', language: speech.peek().messages.language },
  authored: new Date(ports.now()).toISOString(),
});

function NotSent({ sent, model, more: { texts } }: ViewProps & { sent: Sent }) {
  const phone = model.clinic.value?.phone;
  const [title, lead] =
    sent.state === 'no-key' ? [texts.noKey, texts.noKeyLead] : [texts.refused, texts.refusedLead];
  return (
    <ProblemBox title={title} message={lead}>
      {phone && <CallLink phone={phone}>{model.speech.value.messages.common.call(phone)}</CallLink>}
    </ProblemBox>
  );
}

/** What was asked on a page: under its group, and each time that a group was given under its number. */
function PageAnswers({ page, model, more }: ViewProps & { page: Page }) {
  const nodes = model.nodesOn(page).filter(model.isShown);
  const groups = nodes.filter(({ item }) => item.type === 'group');
  const own = nodes.filter((node) => !groups.includes(node)).flatMap(withBelow);
  return (
    <>
      <Answers nodes={own} heading={groups.length > 0 ? undefined : page.group} model={model} more={more} />
      {groups.map((group) => {
        const times = groups.filter(({ item }) => item === group.item);
        const nth = times.length > 1 ? times.indexOf(group) + 1 : 0;
        const key = model.idOf(group);
        return <Answers key={key} nodes={withBelow(group)} {...{ heading: group.item, nth, model, more }} />;
      })}
    </>
  );
}

interface AnswersProps extends ViewProps {
  nodes: readonly FormNode[];
  heading: FormItem | undefined;
  /** Of several of its kind. */
  nth?: number;
}

function Answers({ nodes, heading, nth, model, more }: AnswersProps) {
  const rows = nodes.filter((node) => isQuestion(node.item) && model.isShown(node));
  if (rows.length === 0) return null;
  return (
    <section class="answers">
      {heading?.source.text && (
        <h3>
          {titleOf(heading, model)} {nth ? nth : ''}
        </h3>
      )}
      <dl>
        {rows.map((node) => (
          <AnswerRow key={model.idOf(node)} node={node} model={model} more={more} />
        ))}
      </dl>
    </section>
  );
}

const withBelow = (node: FormNode): readonly FormNode[] => [node, ...nodesIn(node.children)];

function AnswerRow({ node, model, more: { texts } }: ViewProps & { node: FormNode }) {
  const { item, answers } = node;
  const { language } = model.speech.value.messages;
  const question = itemText(item, model.form.source.language, language)?.text;
  return (
    <div class="answer-row">
      <dt>{titleOf(item, model)}</dt>
      <dd>
        {answers.length === 0 && <span class="hint">{texts.noAnswer}</span>}
        {answers.map((answer, place) => (
          <span class="prose given" dir="auto" key={place}>
            {answerText(answer, item, model)}
          </span>
        ))}
      </dd>
      {!item.readOnly && (
        <dd>
          <button type="button" class="link" onClick={() => model.change(node)}>
            {texts.change}
            <span class="visually-hidden"> : {question}</span>
          </button>
        </dd>
      )}
    </div>
  );
}

/** What has become of the answers. It takes the focus from the button that has gone. */
function Receipt({ sent, model, more: { texts } }: ViewProps & { sent: Sent }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const { language } = model.speech.value.messages;
  const isUrgent = needsPerson(model);
  const isReceived = sent.state === 'received';
  const [title, lead] = isReceived
    ? [texts.received, texts.receivedLead]
    : sent.state === 'saved'
      ? [texts.saved, texts.savedLead]
      : [texts.inMemory, texts.inMemoryLead];
  return (
    <div class="receipt" role="status" tabIndex={-1} ref={place}>
      <span class={isReceived ? 'seal' : 'seal waiting'}>
        <Icon name={isReceived ? 'check' : 'clock'} />
      </span>
      <h2>{title}</h2>
      {sent.state === 'received' && (
        <p>
          {texts.receivedAt(
            new Date(sent.at).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' }),
          )}
        </p>
      )}
      <p>{lead}</p>
      {isUrgent && (
        <Notice model={model}>
          <p>{texts.needsPerson}</p>
        </Notice>
      )}
      <CopyButton model={model} />
    </div>
  );
}
