import type { SealedEntry } from '../../src/contracts/sealed-response.ts';
import { localText, type LocalText } from '../../src/domain/questionnaire/localise-form.ts';
import type { AnswersViewProps } from './answers-model.ts';
import { formKey } from './received-list.ts';

/** What a form is called, in the language of the page where it has that; its id until it is there. */
export function titleOf(
  entry: Pick<SealedEntry, 'form' | 'formVersion'>,
  { model }: Pick<AnswersViewProps, 'model'>,
): LocalText {
  const source = model.forms.value.get(formKey(entry));
  const base = { text: source?.title, language: source?.language, extended: source?._title };
  return localText(base, model.language.value) ?? { text: entry.form, language: undefined };
}

/** Day and time on the wall clock of the clinic. */
export const momentOf = (instant: string, props: AnswersViewProps): string =>
  formatted(instant, { dateStyle: 'long', timeStyle: 'short' }, props);

/** The day at the clinic. */
export const dayOf = (instant: string, props: AnswersViewProps): string =>
  formatted(instant, { dateStyle: 'long' }, props);

function formatted(
  instant: string,
  format: Intl.DateTimeFormatOptions,
  { model, clinic: { timeZone } }: AnswersViewProps,
): string {
  return new Intl.DateTimeFormat(model.language.value, { ...format, timeZone }).format(new Date(instant));
}
