import { h, render } from 'preact';
import type { QuestionnaireResponse } from '../../src/contracts/questionnaire.ts';
import type { MountedView, WidgetSurface } from '../../src/element/widget.ts';
import baseCss from '../ui/base.css';
import controlsCss from '../ui/controls.css';
import { CrashGuard } from '../ui/crash-guard.tsx';
import { hasRare } from './kinds-of-field.ts';
import questionnaireCss from './questionnaire.css';
import { questionnaireModel } from './questionnaire-model.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';
import type { DraftPart } from './draft-part.tsx';
import type { More } from './more-part.ts';
import type { QuestionnaireOptions, Speech } from './questionnaire-options.ts';
import { QuestionnaireWidget } from './questionnaire-widget.tsx';

export const styles: readonly string[] = [baseCss, controlsCss, questionnaireCss];

/** Starts a form in an element; the form has arrived. */
export async function mount(surface: WidgetSurface, options: QuestionnaireOptions): Promise<FormView> {
  const { form, ports } = options;
  const left = await bringDraft(options);
  // Answers are taken up by what comes with the other half.
  const isNeeded = hasRare(form) || left !== undefined || options.response !== undefined;
  const more = isNeeded ? await ports.loadMore(surface.messages.language) : undefined;
  return start(surface, options, { more, left });
}

type FormView = MountedView & { say(speech: Speech): Promise<void> };

/** What has to be there before a form is drawn. */
interface Brought {
  more: More | undefined;
  left: DraftPart | undefined;
}

function start(
  { root, onCrash }: WidgetSurface,
  options: QuestionnaireOptions,
  { more, left }: Brought,
): FormView {
  const { ports, expressions } = options;
  let model: QuestionnaireModel | undefined;
  let { speech } = options;
  let [draft, isGone] = [left, false];

  const follow = (followed: QuestionnaireModel) => {
    if (draft) followed.draft.value = draft.follow(followed, restart);
  };
  function begin(response = options.response): void {
    const begun = questionnaireModel({ ...options, response, speech }, more);
    model = begun;
    if (expressions) begun.session.compute(expressions);
    follow(begun);
    draw(begun, root, onCrash);
    if (draft || !ports.loadDraft) return;
    void ports.loadDraft(speech.messages.language).then(
      (brought) => {
        draft ??= brought;
        if (isGone) draft.close();
        else if (model === begun) follow(begun);
      },
      () => undefined,
    );
  }
  /** What was pressed has gone: the next key is for the form. */
  function beginHere(response?: QuestionnaireResponse): void {
    begin(response);
    root.querySelector<HTMLElement>('.step-heading')?.focus();
  }
  function restart(): void {
    render(null, root);
    model?.end();
    beginHere();
  }
  const ask = () => draft?.ask(root, speech.messages.language, beginHere);
  if (left?.savedAt === undefined) begin();
  else ask();
  return {
    refresh() {},
    async say(spoken) {
      const { language } = spoken.messages;
      const isHere = model ? model.more.peek() : more;
      const [brought] = await Promise.all([isHere && ports.loadMore(language), draft?.learn(language)]);
      speech = spoken;
      if (model) model.speak(spoken, brought);
      else ask();
    },
    unmount() {
      isGone = true;
      render(null, root);
      model?.end();
      draft?.close();
    },
  };
}

function draw(model: QuestionnaireModel, root: HTMLElement, onCrash: WidgetSurface['onCrash']): void {
  render(h(CrashGuard, { onCrash, children: h(QuestionnaireWidget, { model }) }), root);
  // While the patient reads.
  void model.bringMore('quietly');
  void model.ports.readClinic().then((clinic) => (model.clinic.value = clinic));
}

/** What an earlier visit has left, and nothing where there is nothing: then the form does not wait. */
async function bringDraft({ ports, speech }: QuestionnaireOptions): Promise<DraftPart | undefined> {
  const isLeft = await ports.hasDraft?.().catch(() => false);
  return isLeft ? ports.loadDraft?.(speech.messages.language).catch(() => undefined) : undefined;
}
