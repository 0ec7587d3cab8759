import { useEffect, useRef } from 'preact/hooks';
import type { DeskMessages } from '../../src/locales/desk-messages.ts';
import type { CampaignQuestion } from './campaigns-model.ts';
import type { DeskViewProps } from './desk-model.ts';
import { dayText, momentText } from './moments.ts';

interface Said {
  title: string;
  why: readonly string[];
  yes: string;
}

/** What goes to many is asked for twice; the first answer is to do nothing. */
export function CampaignDialog(props: DeskViewProps) {
  const { model } = props;
  const { asking } = model.campaigns;
  const dialog = useRef<HTMLDialogElement>(null);
  const question = asking.value;
  useEffect(() => {
    if (question) dialog.current?.showModal();
    else dialog.current?.close();
  }, [question]);
  const said = question && saidOf(question, props);
  const answer = async () => {
    // What had the focus may be gone with the answer.
    if (question && (await model.campaigns.answer(question)))
      document.getElementById('heading-campaigns')?.focus();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby="campaign-sure"
      aria-describedby="campaign-why"
      onClose={() => (asking.value = undefined)}
    >
      <h3 id="campaign-sure">{said?.title}</h3>
      <div id="campaign-why">
        {said?.why.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <div class="actions">
        <button type="button" onClick={() => (asking.value = undefined)}>
          {model.words.value.campaigns.confirm.no}
        </button>
        <button
          type="button"
          class={question?.what === 'plan' ? 'primary' : 'danger'}
          onClick={() => void answer()}
        >
          {said?.yes}
        </button>
      </div>
    </dialog>
  );
}

function saidOf(question: CampaignQuestion, props: DeskViewProps): Said {
  const { confirm: words }: DeskMessages['campaigns'] = props.model.words.value.campaigns;
  const subject = props.model.campaigns.subjectOf(question.campaign);
  if (question.what === 'stop')
    return { title: words.stopHeading(subject), why: [words.stopWhy], yes: words.stopYes };
  if (question.what === 'remove')
    return { title: words.removeHeading(subject), why: [words.removeWhy], yes: words.removeYes };
  const { at, reachable, campaign } = question;
  const { days } = campaign.audience;
  return {
    title: words.heading(reachable),
    why: [
      subject,
      at === undefined ? words.now : words.at(momentText(at, props)),
      ...(days ? [words.onWebsite(dayText(days.to, props))] : []),
      words.final,
    ],
    yes: words.yes(reachable),
  };
}
