import { effect } from '@preact/signals';
import { h, render } from 'preact';
import type { QuestionnaireResponse } from '../../src/contracts/questionnaire.ts';
import type { DraftPort, FoundDraft } from '../../src/domain/questionnaire/draft-port.ts';
import { itemText } from '../../src/domain/questionnaire/localise-form.ts';
import { lostAnswers } from '../../src/domain/questionnaire/lost-answers.ts';
import type { LostAnswers } from '../../src/domain/questionnaire/lost-answers.ts';
import { writeResponse } from '../../src/domain/questionnaire/write-response.ts';
import draftCss from './draft-notice.css';
import { draftModel } from './draft-model.ts';
import { ChangedForm, DraftNotice, ResumeQuestion } from './draft-notice.tsx';
import { useExtras } from './extras-texts.ts';
import type { ExtrasTexts } from './extras-texts.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';

export const styles: readonly string[] = [draftCss];

/** What of a form stays on the device until it is sent, and what is said of it. */
export interface DraftPart {
  /** When answers of an earlier visit were written down, in milliseconds since 1970; nothing where there are none. */
  readonly savedAt: number | undefined;
  /** Asks whether to go on with those. */
  ask(root: HTMLElement, language: string, onAnswer: (response?: QuestionnaireResponse) => void): void;
  /** Keeps what is entered from now on. @returns Ends it. */
  follow(model: QuestionnaireModel, onErased: () => void): DraftFollowed;
  /** Brings its texts in another language. */
  learn(language: string): Promise<unknown>;
  close(): void;
}

export interface DraftFollowed {
  /** What a new version of the form has made of the draft; stands above the form. */
  Changed(props: { model: QuestionnaireModel }): ReturnType<typeof ChangedForm>;
  /** Where the answers are, and how to have them gone; stands under the form. */
  Notice(props: { model: QuestionnaireModel }): ReturnType<typeof DraftNotice> | null;
  end(): void;
}

/**
 * Joins a draft to its form.
 *
 * @param found - What an earlier visit has left.
 */
export function createDraftPart(port: DraftPort, extras: ExtrasTexts, found?: FoundDraft): DraftPart {
  const draft = draftModel(port, found);
  const left = found?.state === 'found' ? found.draft : undefined;
  let isResumed = false;

  return {
    savedAt: left?.savedAt,
    ask(root, language, onAnswer) {
      const texts = extras.in(language)?.draft;
      if (!left || !texts) return onAnswer();
      const answer = (response?: QuestionnaireResponse) => {
        render(null, root);
        onAnswer(response);
      };
      const question = h(ResumeQuestion, {
        ...{ savedAt: left.savedAt, texts, language },
        onGoOn: () => {
          isResumed = true;
          answer(left.response);
        },
        onAnew: () => void draft.erase().then(() => answer()),
      });
      render(question, root);
    },
    follow(model, onErased) {
      const lost = isResumed ? lostAnswers(model.session) : nothingLost;
      isResumed = false;
      const stop = effect(() => {
        // What a form computes by itself is nothing that somebody has entered.
        if (model.touched.value > 0) draft.save(() => writeResponse(model.form, model.session.top));
      });
      const stopSent = effect(() => {
        const state = model.more.value?.sending.sent.value?.state;
        // What is only in memory stays on the disk as a draft until the clinic has it.
        if (state !== 'received' && state !== 'saved') return;
        stop();
        void draft.erase();
      });
      return {
        Changed: ({ model: shown }) => <Changed model={shown} lost={lost} extras={extras} />,
        Notice: ({ model: shown }) => <Notice {...{ model: shown, draft, extras, onErased }} />,
        end() {
          stop();
          stopSent();
        },
      };
    },
    learn: (language) => extras.bring(language).catch(() => undefined),
    close: draft.end,
  };
}

const nothingLost: LostAnswers = { again: [], gone: 0 };

interface ShownProps {
  model: QuestionnaireModel;
  extras: ExtrasTexts;
}

function Changed({ model, lost: { again, gone }, extras }: ShownProps & { lost: LostAnswers }) {
  const { language } = model.speech.value.messages;
  const texts = useExtras(extras, language)?.draft;
  if (!texts) return null;
  const names = again.map((item) => itemText(item, model.form.source.language, language));
  return <ChangedForm {...{ again: names, gone, texts, language }} />;
}

function Notice({
  model,
  draft,
  extras,
  onErased,
}: ShownProps & { draft: ReturnType<typeof draftModel>; onErased(): void }) {
  const texts = useExtras(extras, model.speech.value.messages.language)?.draft;
  const state = model.more.value?.sending.sent.value?.state;
  // On its way to the clinic it is no draft any more.
  if (!texts || state === 'received' || state === 'saved') return null;
  return <DraftNotice {...{ draft, texts, onErased }} id="draft" />;
}
