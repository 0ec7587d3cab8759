import { answerFrom } from './answer-from.ts';
import type { ComputedNode, ExpressionPort } from './expression-port.ts';
import { compileExpressions } from './compile-expressions.ts';
import { evaluator } from './evaluate-expressions.ts';
import type { Evaluate } from './evaluate-expressions.ts';
import type { FhirPath } from './fhirpath/index.ts';
import type { Diagnostic, ExpressionName, Form, FormItem } from './form.ts';
import type { FormNode } from './form-node.ts';
import { readsOf } from './reads-of.ts';
import type { OpenSession } from './begin-session.ts';

/** What the FHIRPath of a form needs beside its answers. */
export interface ExpressionOptions {
  /** The clinic's clock: an ISO instant with its offset. */
  now(): string;
  /** What the form is launched with, by name, such as `patient`; nothing is known of it unless it is given here. */
  launch?: Readonly<Record<string, readonly unknown[]>>;
}

export interface FormExpressions {
  port: ExpressionPort;
  /** Expressions that cannot be computed here, each with its place: they are refused, never taken for empty. */
  diagnostics: readonly Diagnostic[];
  /** What an expression comes to at each of its places, as FHIRPath says it. */
  valuesOf(session: OpenSession, name: ExpressionName): ReadonlyMap<FormNode, readonly unknown[]>;
}

/** FHIRPath names these systems of codes and units itself. */
const wellKnown = {
  ucum: ['http://unitsofmeasure.org'],
  sct: ['http://snomed.info/sct'],
  loinc: ['http://loinc.org'],
};

type Paths = Readonly<Partial<Record<ExpressionName, FhirPath>>>;

/**
 * Makes the FHIRPath of a form ready: `calculatedExpression`, `enableWhenExpression`, `initialExpression`, and the
 * variables that they use.
 *
 * Source: https://hl7.org/fhir/uv/sdc/STU3/expressions.html
 */
export function createExpressions(form: Form, { now, launch = {} }: ExpressionOptions): FormExpressions {
  const { variables, computed, launchNames, diagnostics } = compileExpressions(form, Object.keys(launch));
  const known = {
    ...wellKnown,
    ...Object.fromEntries(launchNames.map((name) => [name, []])),
    ...launch,
  };
  const evaluation = evaluator(form, { variables, known, now });
  const reads = readsOf(form, { variables, computed });
  const begun = new WeakSet<FormNode>();

  function results(session: OpenSession, changed: readonly FormItem[]): ComputedNode[] {
    const evaluate = evaluation(session);
    const found: ComputedNode[] = [];
    for (const [item, paths] of computed) {
      if (!reads(item, changed)) continue;
      for (const node of session.nodesOf(item)) {
        const result = resultOf(node, paths, evaluate);
        if (result) found.push(result);
      }
    }
    return found;
  }

  function resultOf(node: FormNode, paths: Paths, evaluate: Evaluate): ComputedNode | undefined {
    const result: ComputedNode = { node };
    if (paths.enableWhenExpression) {
      const [first] = evaluate(paths.enableWhenExpression, node);
      // A single value that is no boolean stands for true (FHIRPath 5.1).
      const allowed = first !== undefined && first !== false;
      if (allowed !== node.allowed) result.allowed = allowed;
    }
    const isFirst = !begun.has(node);
    begun.add(node);
    const initial = isFirst && node.answers.length === 0 ? paths.initialExpression : undefined;
    const path = paths.calculatedExpression ?? initial;
    const answers = path && evaluate(path, node).flatMap((value) => answerFrom(value, node.item) ?? []);
    const own = node.item.repeats ? answers : answers?.slice(0, 1);
    if (own && JSON.stringify(own) !== JSON.stringify(node.answers)) result.answers = own;
    return result.allowed !== undefined || result.answers ? result : undefined;
  }

  return {
    diagnostics,
    port: { compute: results },
    valuesOf(session, name) {
      const evaluate = evaluation(session);
      const found = new Map<FormNode, readonly unknown[]>();
      for (const [item, { [name]: path }] of computed) {
        if (path) for (const node of session.nodesOf(item)) found.set(node, evaluate(path, node));
      }
      return found;
    },
  };
}
