import { h, render } from 'preact';
import type { MountedView, WidgetSurface } from '../../src/element/widget.ts';
import baseCss from '../ui/base.css';
import controlsCss from '../ui/controls.css';
import { CrashGuard } from '../ui/crash-guard.tsx';
import { needsMore } from './kinds-of-field.ts';
import questionnaireCss from './questionnaire.css';
import { questionnaireModel } from './questionnaire-model.ts';
import type { QuestionnaireOptions, Speech } from './questionnaire-options.ts';
import { QuestionnaireWidget } from './questionnaire-widget.tsx';

export const styles: readonly string[] = [baseCss, controlsCss, questionnaireCss];

/** Starts a form in an element; the form has arrived. */
export async function mount(
  { root, messages, onCrash }: WidgetSurface,
  options: QuestionnaireOptions,
): Promise<MountedView & { say(speech: Speech): Promise<void> }> {
  const { form, ports } = options;
  const bring = async (language: string) => (needsMore(form) ? ports.loadMore(language) : undefined);
  const [more, expressions] = await Promise.all([
    bring(messages.language),
    form.hasExpressions ? ports.loadExpressions(form) : undefined,
  ]);
  const model = questionnaireModel(options, more);
  if (expressions) model.session.compute(expressions);
  render(h(CrashGuard, { onCrash, children: h(QuestionnaireWidget, { model }) }), root);
  // While the patient reads.
  void model.bringMore('quietly');
  void ports.readClinic().then((clinic) => (model.clinic.value = clinic));
  return {
    refresh() {},
    say: async (speech) => model.speak(speech, await bring(speech.messages.language)),
    unmount() {
      render(null, root);
      model.end();
    },
  };
}
