import type { MoreViewProps } from './more-part.ts';

/** The ways on where nothing is free: fewer wishes, or to wait for a place. */
export function NothingFree({ model, part }: MoreViewProps) {
  const { search } = model;
  const { filters, waiting } = part.messages;
  const { practitioner, location, mode } = part.filters.chosen.value;
  const isNarrow = Boolean(practitioner ?? location ?? mode);
  const isNever = !search.found.value?.nextAvailable;
  return (
    <>
      {isNarrow && (
        <button
          type="button"
          class="button"
          onClick={() => {
            part.filters.change({ practitioner: undefined, location: undefined, mode: undefined });
            void search.narrow(part.filters.wish());
          }}
        >
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
    </>
  );
}
