import type { Extended, Questionnaire, QuestionnaireItem } from '../../contracts/questionnaire.ts';
import { extensionOf, extensionsOf } from './extension-of.ts';
import { expressionNames, itemTypes } from './form.ts';
import type { Condition, Diagnostic, Form, FormItem, ItemType, Variable } from './form.ts';
import { rankItems } from './rank-items.ts';
import { readLimits } from './read-limits.ts';
import { conceptScores, readOptions } from './read-options.ts';
import type { ConceptScores } from './read-options.ts';
import { wellFormed } from './well-formed.ts';

/** A form, or what makes it unusable; warnings come with either. */
export type Compiled =
  { form: Form; diagnostics: readonly Diagnostic[] } | { form?: never; diagnostics: readonly Diagnostic[] };

/** More would freeze a phone, and nobody answers it. */
const mostItems = 20_000;
const deepest = 100;
const operators: readonly string[] = ['exists', '=', '!=', '>', '<', '>=', '<='];

type Draft = { -readonly [K in keyof FormItem]: FormItem[K] };
interface Compiling {
  source: Questionnaire;
  scores: ConceptScores;
  all: Draft[];
  byLinkId: Map<string, Draft>;
  say(
    severity: Diagnostic['severity'],
    code: Diagnostic['code'],
    about?: Omit<Diagnostic, 'severity' | 'code'>,
  ): void;
}

/**
 * Reads a FHIR R4 `Questionnaire` once, so that filling it in needs no more looking up. Whatever it is given, it
 * never throws: what cannot be asked rightly is refused with the place and the reason.
 *
 * @param given - As it was parsed from JSON.
 * @returns The form, unless a diagnostic is an `error`.
 *
 * @example
 * ```ts
 * const { form, diagnostics } = compileForm(await response.json());
 * if (!form) return refuse(diagnostics); // [{ severity: 'error', code: 'duplicate-linkid', at: 'pregnant' }]
 * ```
 */
export function compileForm(given: unknown): Compiled {
  const diagnostics: Diagnostic[] = [];
  const say: Compiling['say'] = (severity, code, about) => diagnostics.push({ severity, code, ...about });
  if (!isQuestionnaire(given)) {
    say('error', 'not-a-questionnaire');
    return { diagnostics };
  }
  const source = wellFormed(given);
  const compiling: Compiling = { source, scores: conceptScores(source), all: [], byLinkId: new Map(), say };
  sayUnknownModifiers(source, compiling);
  const items = compileItems(source.item, undefined, { ...compiling, depth: 0 });
  for (const item of compiling.all) item.conditions = conditionsOf(item, compiling);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };
  for (const item of rankItems(compiling.all)) say('warning', 'cycle', { at: item.linkId });
  const { all, byLinkId } = compiling;
  const variables = variablesOf(source);
  const hasExpressions = all.some(
    ({ expressions, variables: own }) => own.length + Object.keys(expressions).length > 0,
  );
  return { form: { source, items, all, byLinkId, variables, hasExpressions }, diagnostics };
}

function isQuestionnaire(source: unknown): source is Questionnaire {
  const { resourceType, item } = (source ?? {}) as { resourceType?: unknown; item?: unknown };
  return resourceType === 'Questionnaire' && (item === undefined || Array.isArray(item));
}

function compileItems(
  sources: readonly QuestionnaireItem[] = [],
  parent: Draft | undefined,
  compiling: Compiling & { depth: number },
): Draft[] {
  const { depth, all, say } = compiling;
  if (depth > deepest || all.length > mostItems) {
    say('error', depth > deepest ? 'too-deep' : 'too-many-items', parent ? { at: parent.linkId } : {});
    return [];
  }
  return sources.flatMap((source) => {
    const item = compileItem(source, parent, compiling);
    if (!item) return [];
    all.push(item);
    item.items = compileItems(item.source.item, item, { ...compiling, depth: depth + 1 });
    return [item];
  });
}

function compileItem(
  source: QuestionnaireItem,
  parent: Draft | undefined,
  compiling: Compiling,
): Draft | undefined {
  const { say, byLinkId, all } = compiling;
  const linkId = source.linkId?.trim() ? source.linkId : `${parent?.linkId ?? ''}#${all.length}`;
  if (linkId !== source.linkId) say('warning', 'no-linkid', { at: linkId });
  // Found in published forms: both are asked, and conditions mean the first.
  if (byLinkId.has(linkId)) say('warning', 'duplicate-linkid', { at: linkId });
  const type = typeOf(source, say);
  if (!type) return undefined;
  sayUnknownModifiers(source, compiling, linkId);
  if (type === 'display' && source.item?.length) say('warning', 'display-with-items', { at: linkId });
  const options = readOptions(source, compiling.source, compiling.scores);
  if (!options && source.answerValueSet) {
    say('warning', 'external-value-set', { at: linkId, about: source.answerValueSet });
  }
  const item: Draft = {
    ...{ linkId, type, source, parent, items: [], order: all.length, path: [], opens: [], conditions: [] },
    rank: 0,
    isOnCycle: false,
    required: source.required === true && type !== 'display',
    repeats: source.repeats === true && type !== 'display',
    readOnly: source.readOnly === true,
    hidden: extensionOf(source, 'hidden')?.valueBoolean === true,
    behavior: source.enableBehavior === 'all' ? 'all' : 'any',
    options,
    limits: readLimits(source, (about) => say('warning', 'bad-regex', { at: linkId, about })),
    control: controlOf(source),
    initial: [],
    expressions: expressionsOf(source, (about) =>
      say('warning', 'unsupported-expression', { at: linkId, about }),
    ),
    variables: variablesOf(source),
  };
  item.path = [...(parent?.path ?? []), item];
  item.initial = initialOf(item);
  if (!byLinkId.has(linkId)) byLinkId.set(linkId, item);
  return item;
}

/** Types of other versions say that the form is of one. */
function typeOf(source: QuestionnaireItem, say: Compiling['say']): ItemType | undefined {
  const { type, linkId } = source;
  if ((itemTypes as readonly string[]).includes(type)) return type as ItemType;
  const later = type === 'coding' || type === 'question';
  say('error', later ? 'other-fhir-version' : 'unknown-type', { at: linkId, about: String(type) });
  return undefined;
}

function sayUnknownModifiers(
  { modifierExtension = [] }: Pick<Questionnaire, 'modifierExtension'>,
  { say }: Compiling,
  at?: string,
): void {
  // It changes what the element means, and none is known here: whoever shows the form decides, knowing that.
  for (const { url } of modifierExtension) {
    say('warning', 'unknown-modifier', { ...(at === undefined ? {} : { at }), about: String(url) });
  }
}

const controlOf = (source: QuestionnaireItem): string | undefined =>
  extensionOf(source, 'itemControl')?.valueCodeableConcept?.coding?.find(({ code }) => code)?.code;

function expressionsOf(
  source: QuestionnaireItem,
  onForeign: (language: string) => void,
): FormItem['expressions'] {
  const found: Partial<Record<(typeof expressionNames)[number], string>> = {};
  for (const name of expressionNames) {
    const expression = extensionOf(source, name)?.valueExpression;
    if (!expression) continue;
    if (expression.language === 'text/fhirpath' && expression.expression) found[name] = expression.expression;
    else onForeign(String(expression.language));
  }
  return found;
}

const variablesOf = (owner: Extended): readonly Variable[] =>
  extensionsOf(owner, 'variable').flatMap(({ valueExpression }) => {
    const { name, expression, language } = valueExpression ?? {};
    return name && expression && language === 'text/fhirpath' ? [{ name, expression }] : [];
  });

/** Initial values stand on the item; where they are options, on those. */
function initialOf({ type, source, options, repeats }: Draft): FormItem['initial'] {
  if (type === 'group' || type === 'display') return [];
  const stated = source.initial ?? [];
  const values =
    stated.length > 0 ? stated : (options ?? []).flatMap(({ initial, value }) => (initial ? [value] : []));
  return repeats ? values : values.slice(0, 1);
}

function conditionsOf(item: Draft, { byLinkId, say }: Compiling): readonly Condition[] {
  const { source, linkId: at } = item;
  const conditions = source.enableWhen ?? [];
  if (conditions.length > 1 && !source.enableBehavior) say('warning', 'missing-behavior', { at });
  return conditions.map((condition) => {
    const target = byLinkId.get(condition.question);
    const about = String(condition.question);
    if (!operators.includes(condition.operator)) {
      say('error', 'unknown-operator', { at, about: String(condition.operator) });
    } else if (!target) say('warning', 'dangling-condition', { at, about });
    else if (target === item) say('warning', 'self-condition', { at });
    return { ...condition, target };
  });
}
