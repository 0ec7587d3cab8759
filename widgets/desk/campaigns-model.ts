import { batch, signal } from '@preact/signals';
import type { CampaignDraft } from '../../src/contracts/campaign-draft.ts';
import type { DeskCampaign } from '../../src/contracts/desk-campaigns.ts';
import type { DeskMessages } from '../../src/locales/desk-messages.ts';
import type { DeskPorts } from './desk-ports.ts';
import { loading } from './loading.ts';

/** What is about to be done, once it has been asked for again. */
export type CampaignQuestion =
  | { what: 'plan'; campaign: DeskCampaign; at: string | undefined; reachable: number }
  | { what: 'stop'; campaign: DeskCampaign }
  | { what: 'remove'; campaign: DeskCampaign };

interface Saying {
  words: { peek(): DeskMessages };
  said: { value: string };
  /** In which language a subject is read at the desk. */
  language: { peek(): string };
}

/** Messages to many: those that there are, and the one that is being written. */
export function campaignsState({ campaigns: port, newId }: DeskPorts, { words, said, language }: Saying) {
  const all = loading(() => port.all());
  const count = loading((draft: Pick<CampaignDraft, 'kind' | 'audience'>) => port.count(draft));
  /** What the form was opened with; `undefined` while the list is shown. */
  const opened = signal<{ id: string; from: DeskCampaign | undefined } | undefined>(undefined);
  /** The draft as it was last saved: what the review shows. */
  const saved = signal<DeskCampaign | undefined>(undefined);
  const asking = signal<CampaignQuestion | undefined>(undefined);
  const subjectOf = (campaign: CampaignDraft) => textIn(campaign.subject, language.peek());

  const close = () =>
    batch(() => {
      opened.value = undefined;
      saved.value = undefined;
    });
  return {
    ...{ all, count, opened, saved, asking, subjectOf, close },
    open(from?: DeskCampaign): void {
      batch(() => {
        said.value = '';
        saved.value = undefined;
        opened.value = { id: from?.id ?? newId(), from };
      });
    },
    /** @returns Whether it was saved, and so can be seen. */
    async save(draft: CampaignDraft): Promise<boolean> {
      const id = opened.peek()?.id;
      if (id === undefined) return false;
      const asked = await port.save(id, draft);
      const isSaved = 'value' in asked;
      said.value = isSaved ? words.peek().campaigns.form.saved : words.peek().notSaved;
      if (!isSaved) return false;
      saved.value = asked.value;
      void count.load(draft);
      return true;
    },
    async test(to: string, inLanguage: string): Promise<void> {
      const asked = await port.test(saved.peek()?.id ?? '', inLanguage);
      const { campaigns, failed } = words.peek();
      said.value = 'value' in asked ? campaigns.review.tested(to) : failed;
    },
    /** Does what was asked for. @returns Whether it is done. */
    async answer(question: CampaignQuestion): Promise<boolean> {
      const { what, campaign } = question;
      asking.value = undefined;
      const asked =
        what === 'plan' ? await port.plan(campaign.id, question.at) : await port.stop(campaign.id);
      const { confirm } = words.peek().campaigns;
      const isDone = 'value' in asked;
      const done = { plan: confirm.planned, stop: confirm.stopped, remove: confirm.removed }[what];
      if (isDone) {
        close();
        await all.load();
      }
      said.value = isDone ? done(subjectOf(campaign)) : words.peek().notSaved;
      return isDone;
    },
  };
}

/** A text in a language, or in the first that there is. */
export function textIn(text: CampaignDraft['subject'], language: string): string {
  return text[language] ?? Object.values(text)[0] ?? '';
}
