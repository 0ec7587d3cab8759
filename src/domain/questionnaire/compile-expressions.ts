import { extensionsOf, partOf } from './extension-of.ts';
import { compileFhirPath } from './fhirpath/index.ts';
import type { FhirPath } from './fhirpath/index.ts';
import type { Diagnostic, ExpressionName, Form, FormItem, Variable } from './form.ts';

/** The FHIRPath of a form, ready to be evaluated. */
export interface CompiledExpressions {
  /** By the list that the form or the item declares them in. */
  variables: ReadonlyMap<readonly Variable[], ReadonlyMap<string, FhirPath>>;
  computed: ReadonlyMap<FormItem, Readonly<Partial<Record<ExpressionName, FhirPath>>>>;
  /** What the form expects to be launched with, such as `patient`. */
  launchNames: readonly string[];
  /** Expressions that cannot be computed here: they are refused, never taken for empty. */
  diagnostics: readonly Diagnostic[];
}

/** What SDC and FHIRPath define everywhere. */
const everywhere = ['resource', 'context', 'questionnaire', 'qitem', 'ucum', 'sct', 'loinc'];

export function compileExpressions(form: Form, given: readonly string[]): CompiledExpressions {
  const diagnostics: Diagnostic[] = [];
  const launchNames = launchNamesOf(form);
  const variables = new Map<readonly Variable[], ReadonlyMap<string, FhirPath>>();
  const computed = new Map<FormItem, Partial<Record<ExpressionName, FhirPath>>>();

  function compile(source: string, item: FormItem | undefined): FhirPath | undefined {
    const refuse = (about: string) => {
      const at = item && { at: item.linkId };
      diagnostics.push({ severity: 'error', code: 'unsupported-expression', about, ...at });
    };
    try {
      const path = compileFhirPath(source);
      const unknown = [...path.variables].find((name) => !isKnown(name, item));
      if (unknown === undefined) return path;
      refuse(`%${unknown}`);
    } catch (error) {
      refuse(error instanceof Error ? error.message : String(error));
    }
    return undefined;
  }

  const isKnown = (name: string, item: FormItem | undefined) =>
    [...everywhere, ...launchNames, ...given].includes(name) ||
    [form.variables, ...(item?.path ?? []).map((one) => one.variables)].some((declared) =>
      declared.some((one) => one.name === name),
    );

  function compileVariables(declared: readonly Variable[], item?: FormItem): void {
    const compiled = declared.flatMap(({ name, expression }) => {
      const path = compile(expression, item);
      return path ? [[name, path] as const] : [];
    });
    variables.set(declared, new Map(compiled));
  }

  compileVariables(form.variables);
  for (const item of form.all) {
    if (item.variables.length > 0) compileVariables(item.variables, item);
    const compiled: Partial<Record<ExpressionName, FhirPath>> = {};
    for (const [name, source] of Object.entries(item.expressions)) {
      const path = compile(source, item);
      if (path) compiled[name as ExpressionName] = path;
    }
    if (Object.keys(compiled).length > 0) computed.set(item, compiled);
  }
  return { variables, computed, launchNames, diagnostics };
}

const launchNamesOf = (form: Form): string[] =>
  extensionsOf(form.source, 'launchContext').flatMap((one) => {
    const name = partOf(one, 'name');
    return name?.valueCoding?.code ?? (name as { valueId?: string } | undefined)?.valueId ?? [];
  });
