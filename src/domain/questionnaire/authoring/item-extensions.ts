import type { FormFlag, FormGroup, FormQuestion } from '../../../contracts/form-file.ts';
import type { AnswerValue, Extended, Extension } from '../../../contracts/questionnaire.ts';
import { autocompleteUrl, safetyFlagUrl } from '../own-extension.ts';
import type { Authoring } from './authoring.ts';
import { field, localWords } from './local-words.ts';
import { readValue } from './read-value.ts';
import { unitCoding } from './unit-coding.ts';

/** An extension whose text may be translated. */
type WordedExtension = Extension & { _valueString?: Extended };

const fhir = 'http://hl7.org/fhir/StructureDefinition/';
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';

/** `questionnaire-itemControl`: how a question, a group or a text is to be shown. */
export const itemControl = (code: string): Extension => ({
  url: `${fhir}questionnaire-itemControl`,
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
});

/** Everything that FHIR says about a question by extensions. */
export function extensionsFor(question: FormQuestion, authoring: Authoring): readonly Extension[] {
  return [
    ...shared(question, authoring),
    ...('repeat' in question ? occurrences(question.repeat) : []),
    ...('autocomplete' in question && question.autocomplete
      ? [{ url: autocompleteUrl, valueCode: question.autocomplete }]
      : []),
    ...ofType(question, authoring),
  ];
}

export function occurrences(repeat: FormGroup['repeat']): readonly Extension[] {
  const { min, max } = typeof repeat === 'object' ? repeat : {};
  return [
    ...(min === undefined ? [] : [{ url: `${fhir}questionnaire-minOccurs`, valueInteger: min }]),
    ...(max === undefined ? [] : [{ url: `${fhir}questionnaire-maxOccurs`, valueInteger: max }]),
  ];
}

function shared(question: FormQuestion, authoring: Authoring): readonly Extension[] {
  const { supportLink } = question;
  const link = supportLink ? [{ url: `${fhir}questionnaire-supportLink`, valueUri: supportLink }] : [];
  if (question.type === 'info') return link;
  const { hidden, calculated, flag, flags = [] } = question;
  return [
    ...link,
    ...(hidden ? [{ url: `${fhir}questionnaire-hidden`, valueBoolean: true }] : []),
    ...(calculated === undefined
      ? []
      : [
          {
            url: `${sdc}calculatedExpression`,
            valueExpression: { language: 'text/fhirpath', expression: calculated },
          },
        ]),
    ...[...(flag ? [flag] : []), ...flags].map((one) => safetyFlag(one, question, authoring)),
  ];
}

function safetyFlag(
  { code, when, tell }: FormFlag,
  question: FormQuestion,
  authoring: Authoring,
): WordedExtension {
  const { languages } = authoring;
  const wanted = when ?? (question.type === 'yes-no' ? 'yes' : undefined);
  if (wanted === undefined)
    authoring.faults.push({ at: [question.id, 'flag'], message: 'say with "when" which answer raises it' });
  const values = wanted === undefined ? [] : [wanted].flat();
  const [, operator = '='] = /^\s*(!=|>=|<=|=|>|<)/.exec(values[0] ?? '') ?? [];
  // Of several, each would need an operator of its own.
  if (values.length > 1 && values.some((text) => /^\s*[!<>]/.test(text)))
    authoring.faults.push({
      at: [question.id, 'flag', 'when'],
      message: 'write one comparison, and others in "flags"',
    });
  const answers = values.flatMap((text): AnswerValue[] => {
    const read = readValue(text.replace(/^\s*(?:!=|>=|<=|=|>|<)/, ''), question, authoring);
    if (typeof read !== 'string') return [read];
    authoring.faults.push({ at: [question.id, 'flag', 'when'], message: `write ${read}` });
    return [];
  });
  const told: WordedExtension = { url: 'tell', ...field('valueString', localWords(tell, languages)) };
  return {
    url: safetyFlagUrl,
    extension: [
      { url: 'code', valueCode: code },
      { url: 'operator', valueCode: operator },
      ...answers.map((answer) => ({ url: 'answer', ...answer })),
      told,
    ],
  };
}

/** What only some types have. */
function ofType(question: FormQuestion, { languages }: Authoring): readonly WordedExtension[] {
  switch (question.type) {
    case 'number':
    case 'amount':
      return [...limits(question, languages), ...('show' in question ? [itemControl('slider')] : [])];
    case 'date':
      return [
        ...(question.min === undefined ? [] : [{ url: `${fhir}minValue`, valueDate: question.min }]),
        ...(question.max === undefined ? [] : [{ url: `${fhir}maxValue`, valueDate: question.max }]),
        ...dateFormat(question.know),
      ];
    case 'text': {
      const { pattern } = question;
      const words = pattern && localWords(pattern.words, languages);
      return [
        ...shortest(question.length?.min),
        ...(pattern ? [{ url: `${fhir}regex`, valueString: pattern.matches }] : []),
        ...(words ? [{ url: `${fhir}entryFormat`, ...field('valueString', words) }] : []),
      ];
    }
    case 'long-text':
      return shortest(question.length?.min);
    case 'file':
      return [
        ...question.accept.map((mime) => ({ url: `${fhir}mimeType`, valueCode: mime })),
        { url: `${fhir}maxSize`, valueDecimal: question.megabytes },
      ];
    case 'signature':
      return [{ url: `${fhir}questionnaire-signatureRequired`, valueCodeableConcept: authorsSignature }];
    case 'choice':
    case 'choices':
      return shownAs(question);
    default:
      return [];
  }
}

/** Without one, whatever is known of a date is enough. */
function dateFormat(know: 'day' | 'month' | 'year' | 'partial' = 'day'): readonly Extension[] {
  const formats = { day: 'YYYY-MM-DD', month: 'YYYY-MM', year: 'YYYY', partial: undefined };
  const format = formats[know];
  return format === undefined ? [] : [{ url: `${fhir}entryFormat`, valueString: format }];
}

const shortest = (min: number | undefined) =>
  min === undefined ? [] : [{ url: `${fhir}minLength`, valueInteger: min }];

/** Source: https://hl7.org/fhir/R4/valueset-signature-type.html */
const authorsSignature = {
  coding: [
    { system: 'urn:iso-astm:E1762-95:2013', code: '1.2.840.10065.1.12.1.1', display: "Author's Signature" },
  ],
};

function limits(
  question: Extract<FormQuestion, { type: 'number' | 'amount' }>,
  languages: readonly string[],
): readonly Extension[] {
  const { decimals = 0, min, max } = question;
  const bound = (name: string, value: number | undefined) =>
    value === undefined
      ? []
      : [{ url: fhir + name, ...(isWhole ? { valueInteger: value } : { valueDecimal: value }) }];
  const isWhole = question.type === 'number' && decimals === 0;
  const units =
    question.type === 'amount'
      ? question.units.map((unit) => ({ unit, name: 'questionnaire-unitOption' }))
      : question.unit === undefined
        ? []
        : [{ unit: question.unit, name: 'questionnaire-unit' }];
  return [
    ...[...bound('minValue', min), ...bound('maxValue', max)],
    ...(isWhole ? [] : [{ url: `${fhir}maxDecimalPlaces`, valueInteger: decimals }]),
    ...units.map(({ unit, name }) => ({ url: fhir + name, valueCoding: unitCoding(unit, languages) })),
  ];
}

function shownAs(question: Extract<FormQuestion, { type: 'choice' | 'choices' }>): readonly Extension[] {
  const { show, type } = question;
  if (show === undefined) return [];
  if (show === 'row') {
    return [
      itemControl('radio-button'),
      { url: `${fhir}questionnaire-choiceOrientation`, valueCode: 'horizontal' },
    ];
  }
  return [itemControl(show === 'list' ? (type === 'choice' ? 'radio-button' : 'check-box') : show)];
}
