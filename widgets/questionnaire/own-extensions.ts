import { sameAnswer } from '../../src/domain/questionnaire/compare-answers.ts';
import type { Extension } from '../../src/contracts/questionnaire.ts';
import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import type { FormNode } from '../../src/domain/questionnaire/form-node.ts';

const own = (item: FormItem, name: string): Extension | undefined =>
  item.source.extension?.find(({ url }) => url.endsWith(`/parcours-${name}`));

/** HTML autofill token (WCAG 1.3.5), such as `bday` or `tel`. */
export const autofillOf = (item: FormItem): string => own(item, 'autocomplete')?.valueCode ?? 'off';

/** Whether the clinic has to know of some answers before the visit. */
export const hasGate = (item: FormItem): boolean => own(item, 'flag') !== undefined;

/** Whether it is answered in a way of which the clinic has to know. */
export function isFlagged({ item, answers, enabled }: FormNode): boolean {
  return enabled && hasGate(item) && answers.some((answer) => sameAnswer(answer, { valueBoolean: true }));
}
