import type { AnswerValue } from '../../src/contracts/questionnaire.ts';
import { sameAnswer } from '../../src/domain/questionnaire/compare-answers.ts';
import type { FormItem } from '../../src/domain/questionnaire/form.ts';
import { optionText } from '../../src/domain/questionnaire/localise-form.ts';
import { dateText } from './fault-text.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';

/** An answer as it is read once more, in the language of the patient. */
export function answerText(answer: AnswerValue, item: FormItem, model: QuestionnaireModel): string {
  const { messages, texts } = model.speech.value;
  const { language } = messages;
  const option = item.options?.find(({ value }) => sameAnswer(value, answer));
  if (option) return optionText(option, model.form.source.language, language)?.text ?? '';
  const { valueBoolean, valueDate, valueDateTime, valueTime, valueQuantity, valueCoding } = answer;
  if (valueBoolean !== undefined) return valueBoolean ? texts.yes : texts.no;
  if (valueDate) return dateText(valueDate, language);
  if (valueDateTime) return [dateText(valueDateTime, language), valueDateTime.slice(11, 16)].join(' ').trim();
  if (valueTime) return valueTime.slice(0, 5);
  const number = answer.valueDecimal ?? answer.valueInteger ?? valueQuantity?.value;
  if (number !== undefined) {
    const unit = valueQuantity?.unit ?? item.limits.units?.[0]?.display;
    const written = number.toLocaleString(language, { maximumFractionDigits: 20 });
    return [written, unit].filter(Boolean).join('\u00a0');
  }
  const { valueString, valueUri, valueAttachment, valueReference } = answer;
  return (
    valueString ?? valueUri ?? valueAttachment?.title ?? valueReference?.display ?? valueCoding?.display ?? ''
  );
}
