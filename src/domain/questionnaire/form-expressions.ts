import type { Coding, QuestionnaireResponse, ResponseItem } from '../../contracts/questionnaire.ts';
import { answerFrom } from './answer-from.ts';
import type { ComputedNode, ExpressionPort } from './expression-port.ts';
import { extensionsOf, partOf } from './extension-of.ts';
import { compileFhirPath } from './fhirpath/index.ts';
import type { FhirPath } from './fhirpath/index.ts';
import type { Diagnostic, ExpressionName, Form, FormItem, Variable } from './form.ts';
import type { FormNode } from './form-node.ts';
import { readsOf } from './reads-of.ts';
import type { Session } from './session.ts';
import { writeResponse } from './write-response.ts';

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
  valuesOf(session: Session, name: ExpressionName): ReadonlyMap<FormNode, readonly unknown[]>;
}

type Compiled = Partial<Record<ExpressionName, FhirPath>>;

/**
 * Makes the FHIRPath of a form ready: `calculatedExpression`, `enableWhenExpression`, `initialExpression`, and the
 * variables that they use.
 *
 * Source: https://hl7.org/fhir/uv/sdc/STU3/expressions.html
 */
export function createExpressions(form: Form, { now, launch = {} }: ExpressionOptions): FormExpressions {
  const diagnostics: Diagnostic[] = [];
  const compile = (source: string, at?: string): FhirPath | undefined => {
    try {
      return compileFhirPath(source);
    } catch (error) {
      const about = error instanceof Error ? error.message : String(error);
      diagnostics.push({
        severity: 'error',
        code: 'unsupported-expression',
        about,
        ...(at !== undefined && { at }),
      });
      return undefined;
    }
  };
  const variables = new Map<readonly Variable[], ReadonlyMap<string, FhirPath>>();
  const compileVariables = (owner: readonly Variable[], at?: string) => {
    const compiled = owner.flatMap(({ name, expression }) => {
      const path = compile(expression, at);
      return path ? [[name, path] as const] : [];
    });
    variables.set(owner, new Map(compiled));
  };
  compileVariables(form.variables);
  const computed = new Map<FormItem, Compiled>();
  for (const item of form.all) {
    if (item.variables.length > 0) compileVariables(item.variables, item.linkId);
    const compiled: Compiled = {};
    for (const [name, source] of Object.entries(item.expressions)) {
      const path = compile(source, item.linkId);
      if (path) compiled[name as ExpressionName] = path;
    }
    if (Object.keys(compiled).length > 0) computed.set(item, compiled);
  }

  const scoreOf = scoresIn(form);
  const known = { ...Object.fromEntries(launchNames(form).map((name) => [name, []])), ...launch };
  const evaluation = evaluator(form, { variables, known, now, scoreOf });
  const reads = readsOf(form, { variables, computed });
  const begun = new WeakSet<FormNode>();

  function results(session: Session, changed: readonly FormItem[]): ComputedNode[] {
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

  function resultOf(node: FormNode, paths: Compiled, evaluate: Evaluate): ComputedNode | undefined {
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

type Scope = Record<string, readonly unknown[]>;
type Evaluate = (path: FhirPath, node: FormNode) => readonly unknown[];

interface Evaluation {
  variables: ReadonlyMap<readonly Variable[], ReadonlyMap<string, FhirPath>>;
  known: Scope;
  now(): string;
  scoreOf(coding: unknown): number | undefined;
}

/** Evaluates over what is answered at one moment; each variable once for each place. */
function evaluator(form: Form, { variables, known, now, scoreOf }: Evaluation) {
  return (session: Session): Evaluate => {
    const written = new Map<FormNode, ResponseItem>();
    const response = writeResponse(form, session.top, (node, item) => written.set(node, item));
    const scopes = new Map<FormNode | undefined, Scope>();
    const moment = now();

    function scopeOf(node: FormNode | undefined): Scope {
      const before = scopes.get(node);
      if (before) return before;
      const outer = node
        ? scopeOf(node.parent)
        : { ...known, resource: [response], questionnaire: [form.source] };
      // With what is not computed yet, as it is.
      const scope = Object.defineProperties({}, Object.getOwnPropertyDescriptors(outer)) as Scope;
      scopes.set(node, scope);
      scope['context'] = [contextOf(node)];
      if (node) scope['qitem'] = [node.item.source];
      for (const [name, path] of variables.get(node?.item.variables ?? form.variables) ?? []) {
        defineOnce(scope, name, () => evaluateIn(path, scope));
      }
      return scope;
    }

    const contextOf = (node: FormNode | undefined): QuestionnaireResponse | ResponseItem =>
      node ? (written.get(node) ?? { linkId: node.item.linkId }) : response;

    function evaluateIn(path: FhirPath, scope: Scope): readonly unknown[] {
      try {
        return path.evaluate(scope['context'] ?? [], { variables: scope, now: moment, scoreOf });
      } catch {
        // Several values where one is due, as while a group is filled in: nothing can be said yet.
        return [];
      }
    }

    return (path, node) => evaluateIn(path, scopeOf(node));
  };
}

/** A variable is computed when it is asked for, and then once. */
function defineOnce(scope: object, name: string, compute: () => readonly unknown[]): void {
  let value: readonly unknown[] | undefined;
  Object.defineProperty(scope, name, {
    ...{ enumerable: true, configurable: true },
    get() {
      // One that needs itself is empty to itself.
      if (!value) {
        value = [];
        value = compute();
      }
      return value;
    },
  });
}

/** Scores of the codes that can be chosen, for `weight()`. */
function scoresIn({ all }: Form): (coding: unknown) => number | undefined {
  const key = ({ system, code }: Coding) => `${system ?? ''}|${code ?? ''}`;
  const scores = new Map<string, number>();
  for (const { options = [] } of all) {
    for (const { value, score } of options) {
      if (value.valueCoding && score !== undefined) scores.set(key(value.valueCoding), score);
    }
  }
  return (coding) => scores.get(key((coding ?? {}) as Coding));
}

const launchNames = (form: Form): string[] =>
  extensionsOf(form.source, 'launchContext').flatMap((one) => {
    const name = partOf(one, 'name');
    return name?.valueCoding?.code ?? (name as { valueId?: string } | undefined)?.valueId ?? [];
  });
