import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { ClinicForm } from '../../src/contracts/clinic-form.ts';
import { compileForm } from '../../src/domain/questionnaire/compile-form.ts';
import { isScoreForm } from '../../src/domain/questionnaire/score-form.ts';

/** Whether answers to a form may leave without a seal: the clinic has declared it a survey, and it asks for scores alone. */
export function isUnsealedSurvey({ surveys }: Pick<ClinicFile, 'surveys'>, source: ClinicForm): boolean {
  if (!surveys.forms.includes(source.id)) return false;
  const { form } = compileForm(source);
  return form !== undefined && isScoreForm(form);
}
