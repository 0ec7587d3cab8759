import * as z from 'zod/mini';
import { isCalendarDate } from '../lib/is-calendar-date.ts';
import { LocalText } from './clinic-file.ts';

const Id = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'use lower-case letters, digits and hyphens' }),
    z.maxLength(80),
  );
/** In quotes in YAML, where a number stands alone. */
const Plain = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));
const Count = z.int().check(z.minimum(0), z.maximum(100_000));
const Day = z
  .string()
  .check(z.refine(isCalendarDate, { error: 'write a date such as "2026-11-21", in quotes' }));
const PageAddress = z
  .string()
  .check(
    z.maxLength(2000),
    z.regex(/^https:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/, { error: 'write an https:// address' }),
  );

/** `pregnant = yes`, `weight > 120`, `devices answered`: an id, what is compared, and with what. */
const Clause = z.string().check(
  z.regex(/^\s*[a-z0-9-]+\s*(?:(?:=|!=|>=|<=|>|<)\s*\S.*|\s(?:not )?answered\s*)$/, {
    error: 'write a condition such as "pregnant = yes", "weight > 120" or "devices answered"',
  }),
);

/** When a question is asked. */
export const FormCondition = z.union(
  [
    Clause,
    z.strictObject({ any: z.array(Clause).check(z.minLength(1)) }),
    z.strictObject({ all: z.array(Clause).check(z.minLength(1)) }),
  ],
  {
    error:
      'write a condition such as "pregnant = yes", or several: { any: ["a = yes", "b > 3"] } or { all: […] }',
  },
);
export type FormCondition = z.infer<typeof FormCondition>;

/** A safety gate: an answer of which a person at the clinic has to know before the visit. */
export const FormFlag = z.strictObject({
  /** What the clinic's desk sorts by; goes into the sealed answers alone. */
  code: Id,
  /** Which answer raises it: `yes`, the code of an option, several of them, or `< 30`. A yes-no raises it by `yes`. */
  when: z.optional(z.union([Plain, z.array(Plain).check(z.minLength(1))])),
  /** What the patient is told: to call, never that all is well. */
  tell: LocalText,
});
export type FormFlag = z.infer<typeof FormFlag>;

export const FormOption = z.strictObject({
  code: Id,
  label: LocalText,
  /** Where a form is scored, each of its options is. */
  score: z.optional(z.number()),
  /** Chosen, it takes the others away: "none of these". */
  exclusive: z.optional(z.boolean()),
});
export type FormOption = z.infer<typeof FormOption>;

/** A unit by its UCUM code, and as it is read. */
const Unit = z.union([Plain, z.strictObject({ code: Plain, label: LocalText })], {
  error: 'write a unit such as kg, or { code: "mL/min", label: { fr: …, en: … } }',
});
export type FormUnit = z.infer<typeof Unit>;

const asked = {
  id: Id,
  ask: LocalText,
  /** Stands with the question. */
  hint: z.optional(LocalText),
  /** Opens when it is asked for. */
  help: z.optional(LocalText),
  supportLink: z.optional(PageAddress),
  /** Such as `3a.`. */
  prefix: z.optional(Plain),
  when: z.optional(FormCondition),
};
const answered = {
  ...asked,
  /** Everything is required that does not say so. */
  optional: z.optional(z.boolean()),
  /** Never shown, but sent. */
  hidden: z.optional(z.boolean()),
  flag: z.optional(FormFlag),
  flags: z.optional(z.array(FormFlag).check(z.minLength(1))),
  /** What stands in it at first, as a text: `yes`, the code of an option, `12`. */
  prefilled: z.optional(Plain),
  /** FHIRPath; the patient reads the result and cannot change it. */
  calculated: z.optional(Plain),
};
const Repeat = z.union([z.boolean(), z.strictObject({ min: z.optional(Count), max: z.optional(Count) })], {
  error: 'write true, or { min: 1, max: 5 }',
});
const chosen = {
  ...answered,
  options: z.optional(z.array(FormOption).check(z.minLength(1), z.maxLength(500))),
  /** In place of options: the name of one of the form's `lists`. */
  list: z.optional(Id),
  /** One more option that takes the others away, with the code `none`. */
  none: z.optional(LocalText),
  /** Whether words of one's own may stand in place of an option. */
  other: z.optional(z.boolean()),
};
const Tokens = z.enum(
  [
    ...(['name', 'given-name', 'additional-name', 'family-name', 'honorific-prefix', 'nickname'] as const),
    ...(['email', 'tel', 'bday', 'sex', 'language', 'organization', 'organization-title'] as const),
    ...(['street-address', 'address-line1', 'address-line2', 'address-level1', 'address-level2'] as const),
    ...(['postal-code', 'country', 'country-name'] as const),
  ],
  { error: 'write an autocomplete token of HTML, such as given-name, bday or tel' },
);
const written = {
  ...answered,
  autocomplete: z.optional(Tokens),
  length: z.optional(z.strictObject({ min: z.optional(Count), max: z.optional(Count) })),
  repeat: z.optional(Repeat),
};
const type = <T extends string>(name: T) => ({ type: z.literal(name) });

const questions = [
  z.strictObject({ ...type('info'), ...asked }),
  z.strictObject({ ...type('yes-no'), ...answered }),
  z.strictObject({
    ...{ ...type('choice'), ...chosen, autocomplete: z.optional(Tokens) },
    show: z.optional(z.enum(['list', 'row', 'drop-down', 'autocomplete'])),
  }),
  z.strictObject({ ...type('choices'), ...chosen, show: z.optional(z.enum(['list', 'autocomplete'])) }),
  z.strictObject({
    ...{ ...type('number'), ...answered, min: z.optional(z.number()), max: z.optional(z.number()) },
    /** Digits after the comma; none when left out. */
    decimals: z.optional(z.int().check(z.minimum(0), z.maximum(10))),
    ...{ unit: z.optional(Unit), repeat: z.optional(Repeat), show: z.optional(z.enum(['slider'])) },
  }),
  z.strictObject({
    ...{ ...type('amount'), ...answered, min: z.optional(z.number()), max: z.optional(z.number()) },
    decimals: z.optional(z.int().check(z.minimum(0), z.maximum(10))),
    /** One is given; of several, one is chosen. */
    units: z.array(Unit).check(z.minLength(1)),
  }),
  z.strictObject({
    ...{ ...type('date'), ...answered, min: z.optional(Day), max: z.optional(Day) },
    ...{ autocomplete: z.optional(Tokens), repeat: z.optional(Repeat) },
    /** What is asked of it, the whole day when left out; `partial`: as much of it as the patient knows. */
    know: z.optional(z.enum(['day', 'month', 'year', 'partial'])),
  }),
  z.strictObject({ ...type('time'), ...answered }),
  z.strictObject({
    ...{ ...type('text'), ...written },
    /** A pattern of the whole text, and the sentence that says in words what is expected. */
    pattern: z.optional(z.strictObject({ matches: Plain, words: LocalText })),
  }),
  z.strictObject({ ...type('long-text'), ...written }),
  z.strictObject({
    ...{ ...type('file'), ...answered, repeat: z.optional(Repeat) },
    accept: z
      .array(
        z.string().check(z.regex(/^[a-z]+\/(?:\*|[\w.+-]+)$/, { error: 'write image/* or a media type' })),
      )
      .check(z.minLength(1)),
    megabytes: z.number().check(z.positive(), z.maximum(50)),
  }),
  z.strictObject({ ...type('signature'), ...answered }),
] as const;

const wrongType = {
  error: `"type" is one of ${['group', ...questions.map(({ shape }) => shape.type.def.values[0])].join(', ')}`,
};
export const FormQuestion = z.discriminatedUnion('type', questions, wrongType);
export type FormQuestion = z.infer<typeof FormQuestion>;

/** Questions that belong together, and may be given several times. */
export const FormGroup = z.strictObject({
  ...{ ...type('group'), ...asked, repeat: z.optional(Repeat) },
  /** `table`: a column for each question, a row each time it is given. */
  show: z.optional(z.enum(['table'])),
  questions: z.array(FormQuestion).check(z.minLength(1), z.maxLength(200)),
});
export type FormGroup = z.infer<typeof FormGroup>;

export const FormEntry = z.discriminatedUnion('type', [FormGroup, ...questions], wrongType);
export type FormEntry = z.infer<typeof FormEntry>;

/** One page of a form that is asked a page at a time. */
export const FormPage = z.strictObject({
  id: Id,
  title: LocalText,
  when: z.optional(FormCondition),
  questions: z.array(FormEntry).check(z.minLength(1), z.maxLength(200)),
});
export type FormPage = z.infer<typeof FormPage>;

/**
 * A form as a clinic writes it: short, in its languages, without FHIR. `compileFormFile` makes a FHIR R4
 * `Questionnaire` of it.
 */
export const FormFile = z.strictObject({
  id: Id,
  /** Another one with every change of words or questions: the answers say which they are to. */
  version: z
    .string()
    .check(z.regex(/^[A-Za-z0-9.-]{1,64}$/, { error: 'write letters, digits, hyphens and dots, in quotes' })),
  /** The first is the one that others fall back to. */
  languages: z
    .array(z.string().check(z.regex(/^[a-z]{2}(?:-[A-Z]{2})?$/, { error: 'write fr, en or pt-BR' })))
    .check(z.minLength(1)),
  title: LocalText,
  /** What it is for, above the first question. */
  intro: z.optional(LocalText),
  /** Stands with the introduction until the clinic has validated the form. */
  note: z.optional(LocalText),
  status: z._default(z.enum(['draft', 'active', 'retired']), 'draft'),
  /** Canonical address; `urn:parcours:form:<id>` when left out. */
  url: z.optional(z.string().check(z.regex(/^(?:https:\/\/|urn:)\S+$/, { error: 'write https:// or urn:' }))),
  /** Options that several questions share, by name. */
  lists: z._default(z.record(Id, z.array(FormOption).check(z.minLength(1), z.maxLength(500))), {}),
  pages: z.optional(z.array(FormPage).check(z.minLength(1), z.maxLength(200))),
  /** In place of pages. */
  questions: z.optional(z.array(FormEntry).check(z.minLength(1), z.maxLength(200))),
});
export type FormFile = z.infer<typeof FormFile>;
