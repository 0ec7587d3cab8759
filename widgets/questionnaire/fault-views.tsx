import { isQuestion } from '../../src/domain/questionnaire/form.ts';
import { nodesIn } from '../../src/domain/questionnaire/form-node.ts';
import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import { itemText } from '../../src/domain/questionnaire/localise-form.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { FieldNotes } from '../ui/field.tsx';
import type { Fault } from './fault-state.ts';
import { faultText } from './fault-text.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';

/** Beside the field and above the page it is said in the same words: where a page asks several things, with which. */
function messageOf({ node, rule }: Fault, model: QuestionnaireModel): string {
  const { language } = model.speech.value.messages;
  const { faults } = model.more.value?.texts ?? {};
  if (!faults) return '';
  const said = faultText(rule, node.item, { language, faults, written: model.form.source.language });
  const page = model.plan.pages[model.pageOf(node)];
  const asked = page ? model.nodesOn(page).flatMap((one) => [one, ...nodesIn(one.children)]) : [];
  if (asked.filter((one) => isQuestion(one.item) && model.isShown(one)).length < 2) return said;
  const question = itemText(node.item, model.form.source.language, language)?.text;
  return question ? `${question} — ${said}` : said;
}

export function FaultSummary({ model }: { model: QuestionnaireModel }) {
  const faults = model.faults.list.value;
  const { common } = model.speech.value.messages;
  return (
    <ErrorSummary
      title={common.errorSummaryTitle(faults.length)}
      refusals={model.faults.refusals.value}
      errors={faults.map((fault) => ({ fieldId: fault.fieldId, message: messageOf(fault, model) }))}
    />
  );
}

export interface FaultNotesProps {
  node: FormNode;
  model: QuestionnaireModel;
  id: string;
  /** Another one when the faults of the node are others. */
  seen: number;
}

/** What is wrong with a question, beside it. */
export function FaultNotes({ node, model, id }: FaultNotesProps) {
  const { errorPrefix } = model.speech.value.messages.common;
  const words = new Set(model.faults.of(node).map((fault) => messageOf(fault, model)));
  return (
    <>
      {[...words].map((error, place) => (
        <FieldNotes key={place} id={place ? `${id}-${place}` : id} error={error} errorPrefix={errorPrefix} />
      ))}
    </>
  );
}
