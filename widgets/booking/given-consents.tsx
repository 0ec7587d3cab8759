import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Notice } from '../../src/contracts/catalog.ts';
import { unreachable } from '../../src/domain/answer.ts';
import { freelyGiven } from '../../src/domain/consent/freely-given.ts';
import { Icon } from '../ui/icon.tsx';
import type { DatedViewProps } from './booking-context.ts';
import type { DetailsPart } from './details-part.ts';

type ConsentViewProps = DatedViewProps & { part: DetailsPart };

/** What the patient agreed to without having to, each with the way back beside it. */
export function GivenConsents(view: ConsentViewProps) {
  const { model, part } = view;
  const given = freelyGiven(model.catalog.value?.notices ?? [], part.model.values.value.accepted);
  if (given.length === 0) return null;
  return (
    <div class="given" role="group" aria-labelledby="given-label">
      <h3 id="given-label">{part.messages.details.consentLegend}</h3>
      {given.map((notice) => (
        <div key={notice.id}>
          <p id={`given-${notice.id}`}>
            <bdi lang={notice.language}>{notice.text}</bdi>
          </p>
          <WayBack {...view} notice={notice} />
        </div>
      ))}
    </div>
  );
}

function WayBack({ messages, dates, part, notice }: ConsentViewProps & { notice: Notice }) {
  const outcome = part.model.withdrawals.value[notice.id];
  const text = part.messages.result;
  const { problems } = messages.booking;
  const answer = typeof outcome === 'object' ? outcome : undefined;
  if (answer?.ok)
    return (
      <Withdrawn>
        {text.withdrawn} {text.received(dates.time(answer.value.recordedAt))}.
      </Withdrawn>
    );
  return (
    <>
      {answer && (
        <p class="error" role="alert">
          {problems[answer.problem.code === unreachable ? 'unreachable' : 'otherwise']}
        </p>
      )}
      <button
        type="button"
        class="link"
        aria-describedby={`given-${notice.id}`}
        aria-disabled={outcome === 'sending' ? 'true' : undefined}
        onClick={() => part.withdraw(notice.id)}
      >
        {text.withdraw}
      </button>
    </>
  );
}

/** Takes the focus from the button it replaces, and is read out by that. */
function Withdrawn({ children }: { children: ComponentChildren }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <p class="received" tabIndex={-1} ref={line}>
      <Icon name="check" />
      <span>{children}</span>
    </p>
  );
}
