import { signal } from '@preact/signals';
import type { QuestionnaireResponse } from '../../src/contracts/questionnaire.ts';
import type { DraftNews, DraftPort, FoundDraft } from '../../src/domain/questionnaire/draft-port.ts';

/** What is said about the draft at this moment. */
export type DraftSaid = DraftNews | 'damaged' | 'expired' | 'wiped' | 'not-erased';

/** A draft while a form is filled in: what is to be said of it, and what the patient can do with it. */
export function draftModel(port: DraftPort, found?: FoundDraft) {
  const said = signal<DraftSaid | undefined>(
    found && found.state !== 'found' ? (found.state as DraftSaid) : undefined,
  );
  const isShared = signal(false);
  const unwatch = port.watch((news) => {
    // What was said about the visit before stands until there is something that matters more.
    if (news !== 'kept' || said.peek() === 'unavailable') said.value = news;
  });

  return {
    said,
    isShared,
    save: (write: () => QuestionnaireResponse) => port.save(write),
    async share(shared: boolean): Promise<void> {
      isShared.value = shared;
      await port.share(shared).catch(() => (said.value = 'not-erased'));
    },
    /** @returns Whether nothing is left. */
    async erase(): Promise<boolean> {
      try {
        await port.erase();
        said.value = 'wiped';
        return true;
      } catch {
        said.value = 'not-erased';
        return false;
      }
    },
    end() {
      unwatch();
      port.close();
    },
  };
}

export type DraftModel = ReturnType<typeof draftModel>;
