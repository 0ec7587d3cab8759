import type { Coding, QuestionnaireResponse, ResponseItem } from '../../contracts/questionnaire.ts';
import type { CompiledExpressions } from './compile-expressions.ts';
import type { FhirPath } from './fhirpath/index.ts';
import type { Form } from './form.ts';
import type { FormNode } from './form-node.ts';
import type { OpenSession } from './begin-session.ts';
import { writeResponse } from './write-response.ts';

type Scope = Record<string, readonly unknown[]>;
export type Evaluate = (path: FhirPath, node: FormNode) => readonly unknown[];

export interface Evaluation {
  variables: CompiledExpressions['variables'];
  /** What stands for variables that the form does not compute itself. */
  known: Scope;
  now(): string;
}

/** Evaluates over what is answered at one moment; each variable once for each place. */
export function evaluator(form: Form, { variables, known, now }: Evaluation) {
  const scoreOf = scoresIn(form);
  return (session: OpenSession): Evaluate => {
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
