import { useEffect, useState } from 'preact/hooks';
import type { QuestionnaireModel } from './questionnaire-model.ts';
import type { CopyPart } from './questionnaire-options.ts';

/** Opens what the patient keeps. That part is here before the network may be gone. */
export function CopyButton({ model }: { model: QuestionnaireModel }) {
  const [copy, setCopy] = useState<CopyPart>();
  const { language } = model.speech.value.messages;
  useEffect(() => {
    let isGone = false;
    void model.more
      .peek()
      ?.ports.loadCopy(language)
      .then(
        (part) => isGone || setCopy(part),
        () => undefined,
      );
    return () => void (isGone = true);
  }, [language]);
  if (!copy) return null;
  return (
    <button type="button" class="link" onClick={() => copy.open(model)}>
      {copy.label}
    </button>
  );
}
