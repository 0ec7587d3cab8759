import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';

/** Shorter words are no message yet. */
const shortestMessage = 3;

/**
 * Looks for an emergency in free words, on the device: nothing of it leaves the page or is written down. Where what it
 * takes cannot be brought, the form goes on; whom to call stands below it in any case.
 */
export async function lookForEmergency(
  model: QuestionnaireModel,
  node: FormNode,
  text: string,
): Promise<void> {
  if (text.trim().length < shortestMessage) return;
  const { emergency, speech, more } = model;
  const { language } = speech.peek().messages;
  const flags = await more
    .peek()
    ?.ports.loadRedFlags(language)
    .catch(() => undefined);
  const flag = flags?.module.findRedFlag(text, [flags.pack]);
  const before = emergency.peek();
  // To go on writing does not take it away.
  if (!flags || !flag || (before?.flag.level === 'call' && flag.level !== 'call')) return;
  emergency.value = { ...flags, flag, node };
}
