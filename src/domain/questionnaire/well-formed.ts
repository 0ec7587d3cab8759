/** What FHIR gives one form wherever it stands in a `Questionnaire`; all else is passed on as it is. */
const forms = {
  list:
    'item extension modifierExtension contained enableWhen answerOption initial include concept contains ' +
    'designation coding',
  thing:
    '_text _prefix _title _description _display _valueString compose expansion valueCoding valueQuantity ' +
    'valueReference valueAttachment valueExpression valueCodeableConcept answerCoding answerQuantity answerReference',
  string:
    'linkId type text prefix url version title language system display unit expression name question operator ' +
    'answerValueSet valueString valueCode valueDate valueDateTime valueTime valueUri reference',
};

const formOf = new Map(
  Object.entries(forms).flatMap(([form, names]) => names.split(' ').map((name) => [name, form] as const)),
);

/** Deeper than any form that is accepted; what is below is nobody's question. */
const deepest = 500;

const isThing = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Copies what was parsed from JSON without what has not the form that FHIR gives it: a text that is a number, a list
 * that is none. Whatever reads it afterwards need not look.
 */
export function wellFormed<T>(value: T, depth = 0): T {
  if (depth > deepest) return {} as T;
  if (Array.isArray(value)) return value.map((one: unknown) => wellFormed(one, depth + 1)) as T;
  if (!isThing(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) {
    const form = formOf.get(name);
    if (form === 'string' && typeof field !== 'string') continue;
    if (form === 'thing' && !isThing(field)) continue;
    if (form === 'list' && !Array.isArray(field)) continue;
    const kept: unknown = form === 'list' ? (field as unknown[]).filter(isThing) : field;
    copy[name] = wellFormed(kept, depth + 1);
  }
  return copy as T;
}
