import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import { autocompleteUrl, safetyFlagUrl } from '../../src/domain/questionnaire/own-extension.ts';

/** HTML autofill token (WCAG 1.3.5), such as `bday` or `tel`. */
export const autofillOf = ({ source }: FormItem): string =>
  source.extension?.find(({ url }) => url === autocompleteUrl)?.valueCode ?? 'off';

/** Whether the clinic has to know of some answers before the visit. */
export const hasGate = ({ source }: FormItem): boolean =>
  source.extension?.some(({ url }) => url === safetyFlagUrl) ?? false;
