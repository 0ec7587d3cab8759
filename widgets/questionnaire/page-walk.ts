import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import { findFaults } from './find-faults.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';

/** To the next page, to the one before, or from the review to one answer. */
export type Way = 'on' | 'back' | FormNode;

/** Goes to another page of a form, where nothing has to be put right first. */
export function walk(model: QuestionnaireModel, way: Way): void {
  const { plan, faults, isAsked, pageOf, isChanging, reviewAt } = model;
  const { at } = model.step.peek();
  if (way === 'on') {
    const found = findFaults(model).filter(({ node }) => pageOf(node) === at);
    faults.show(found);
    faults.refusals.value += 1;
    if (found.length > 0) return;
    const next = plan.pages.findIndex((page, place) => place > at && isAsked(page));
    return show(model, isChanging.peek() || next < 0 ? reviewAt : next);
  }
  isChanging.value = way !== 'back';
  const before = () => plan.pages.findLastIndex((page, place) => place < at && isAsked(page));
  show(model, way === 'back' ? before() : pageOf(way));
}

/** Shows a page; where it is the review and something is missing, the page where that is. */
function show({ step, faults, pageOf, isChanging, reviewAt, ...checked }: QuestionnaireModel, at: number) {
  const found = at === reviewAt ? findFaults(checked) : [];
  const [first] = found;
  const missing = first ? pageOf(first.node) : -1;
  const target = missing >= 0 ? missing : at;
  faults.show(found.filter(({ node }) => pageOf(node) === target));
  if (missing >= 0) faults.refusals.value += 1;
  if (target === reviewAt) isChanging.value = false;
  step.value = { at: target, visit: step.peek().visit + 1 };
}
