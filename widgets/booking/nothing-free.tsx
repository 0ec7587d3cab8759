import { CallLink } from '../ui/call-link.tsx';
import type { MoreViewProps } from './more-part.ts';

export type NothingFreeProps = MoreViewProps & {
  /** Nothing is free on any date. */
  isNever: boolean;
};

/** The ways on where nothing is free: fewer wishes, to wait for a place, or to call. */
export function NothingFree({ model, messages, part, isNever }: NothingFreeProps) {
  const { filters, waiting } = part.messages;
  const phone = model.catalog.value?.clinic.phone ?? '';
  const any = { practitioner: undefined, location: undefined, mode: undefined };
  return (
    <>
      {part.filters.isNarrow.value && (
        <button type="button" class="button" onClick={() => part.narrow(any)}>
          {filters.clear}
        </button>
      )}
      {isNever && part.joinWaitingList && (
        <>
          <p class="waiting-offer">{waiting.offer}</p>
          <button type="button" class="button" onClick={() => part.joinWaitingList?.()}>
            {waiting.join}
          </button>
        </>
      )}
      {isNever && <CallLink phone={phone}>{messages.common.call(phone)}</CallLink>}
    </>
  );
}
