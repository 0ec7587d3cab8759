import { useEffect, useRef } from 'preact/hooks';
import type { Notice } from '../../src/contracts/catalog.ts';
import { freelyGiven } from '../../src/domain/consent/freely-given.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Withdrawn } from '../../src/domain/consent/consent-port.ts';
import type { DeliveryState } from '../../src/domain/delivery/outbox-port.ts';
import { isSaved } from '../../src/domain/delivery/parcel-codes.ts';
import type { DatedViewProps } from './booking-context.ts';
import { DeliveryStatus } from '../ui/delivery-status.tsx';
import { deliveryText, withdrawalPath } from './delivery-text.ts';
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

function WayBack(view: ConsentViewProps & { notice: Notice }) {
  const { part, notice } = view;
  const outcome = part.model.withdrawals.value[notice.id]?.outcome;
  if (typeof outcome === 'object') return <Outcome {...view} answer={outcome} />;
  return (
    <button
      type="button"
      class="link"
      aria-describedby={`given-${notice.id}`}
      aria-disabled={outcome === 'sending' ? 'true' : undefined}
      onClick={() => part.withdraw(notice)}
    >
      {part.messages.result.withdraw}
    </button>
  );
}

/** Takes the focus from the button it replaces, and keeps it while the outcome changes. */
function Outcome(view: ConsentViewProps & { notice: Notice; answer: Answer<Withdrawn> }) {
  const { model, messages, dates, part, notice, answer } = view;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const { withdrawn, received } = part.messages.result;
  const at = answer.ok ? answer.value.recordedAt : undefined;
  const state = stateOf(answer);
  return (
    <div tabIndex={-1} ref={place}>
      <DeliveryStatus
        state={state}
        messages={messages}
        text={deliveryText(part.messages, withdrawalPath)}
        phone={model.catalog.value?.clinic.phone ?? ''}
        received={at ? `${withdrawn} ${received(dates.time(at))}.` : withdrawn}
        onTryNow={part.deliveries.tryNow}
        {...(state === 'refused' && { onForget: () => part.forgetWithdrawal(notice) })}
      />
    </div>
  );
}

function stateOf(answer: Answer<Withdrawn>): DeliveryState {
  if (answer.ok) return 'received';
  return isSaved(answer.problem.code) ? answer.problem.code : 'refused';
}
