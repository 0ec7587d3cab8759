import { extensionsOf, partOf } from '../extension-of.ts';
import { isQuestion } from '../form.ts';
import type { Form, FormItem } from '../form.ts';
import { raises, safetyFlagsOf } from '../safety-flag.ts';
import type { SafetyFlag } from '../safety-flag.ts';
import type { Say } from './form-finding.ts';
import { sampleAnswers } from './sample-answers.ts';

/** Words that tell a patient that all is well, which no form can know. */
const clearing =
  /\b(?:you are (?:safe|cleared|fine)|(?:all|it is|it's) (?:clear|safe)|no risk|without risk|cleared|nothing to worry|sans (?:aucun )?(?:risque|danger)|aucun (?:risque|danger)|pas de (?:risque|danger)|rien à craindre|vous pouvez (?:passer|faire) (?:l['’]|votre )examen)/i;

/** Safety gates that no answer raises, say nothing, or say that all is well. */
export function lintFlags({ all }: Form, say: Say): void {
  for (const item of all) {
    for (const flag of safetyFlagsOf(item)) lintFlag(item, flag, say);
  }
}

function lintFlag(item: FormItem, flag: SafetyFlag, say: Say): void {
  const part = 'safety-flag';
  const { code, answers, tell } = flag;
  if (code === '' || !tell?.trim() || !isQuestion(item)) {
    const words = 'needs a question, a code, and what to tell the patient.';
    say('fault', 'bad-flag', { item, part, words });
  }
  if (isQuestion(item) && !sampleAnswers(item, answers).some((sample) => raises(flag, sample))) {
    const words = `"${code}" waits for an answer that the question does not have: nothing raises it.`;
    say('fault', 'dead-flag', { item, part, words });
  }
  const told = [tell ?? '', ...translationsOf(flag)];
  if (told.some((text) => clearing.test(text))) {
    const words = `"${code}" tells the patient that all is well: only a person can.`;
    say('fault', 'flag-clears', { item, part, words });
  }
}

const translationsOf = ({ words }: SafetyFlag): string[] =>
  extensionsOf(words, 'translation').flatMap((one) => partOf(one, 'content')?.valueString ?? []);
