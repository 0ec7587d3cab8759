import { h, render } from 'preact';
import clinicPageCss from '../ui/clinic-page.css';
import answersCss from './answers.css';
import { AnswersModel } from './answers-model.ts';
import type { Answers, AnswersOptions } from './answers-model.ts';
import { AnswersPage } from './answers-page.tsx';

export const styles: readonly string[] = [clinicPageCss, answersCss];

/** Shows the page of answers and begins to load the list. */
export function mount(root: Element, options: AnswersOptions): Answers {
  const model = new AnswersModel(options);
  const { clinic, ports } = options;
  render(h(AnswersPage, { model, clinic, ports }), root);
  void model.load();
  return model;
}
