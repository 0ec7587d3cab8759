import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import type { Page } from './page-plan.ts';
import type { Emergency, QuestionnaireModel } from './questionnaire-model.ts';

/** Beside the words that tell of an emergency. */
export function EmergencyHere({ node, model }: { node: FormNode; model: QuestionnaireModel }) {
  const emergency = model.emergency.value;
  return emergency?.node === node ? <Shown emergency={emergency} model={model} /> : null;
}

/** Whoever goes on after words of an emergency goes on with whom to call in sight. */
export function EmergencyElsewhere({
  model,
  page,
}: {
  model: QuestionnaireModel;
  /** The one that is shown; the review is none. */
  page: Page | undefined;
}) {
  const emergency = model.emergency.value;
  const isHere = emergency && page && model.plan.pages[model.pageOf(emergency.node)] === page;
  return emergency && !isHere ? <Shown emergency={emergency} model={model} /> : null;
}

function Shown({
  emergency: { module, flag, messages },
  model,
}: {
  emergency: Emergency;
  model: QuestionnaireModel;
}) {
  const country = model.clinic.value?.country;
  return <module.EmergencyCard flag={flag} country={country} messages={messages} />;
}
