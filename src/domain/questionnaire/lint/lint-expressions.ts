import { compileFhirPath } from '../fhirpath/index.ts';
import type { Form, FormItem, Variable } from '../form.ts';
import { extensionsOf, partOf } from '../extension-of.ts';
import type { Say } from './form-finding.ts';

/** What SDC and FHIRPath give every expression. */
const given = ['resource', 'rootResource', 'context', 'questionnaire', 'qitem', 'ucum', 'sct', 'loinc'];

/** FHIRPath that does not run here: better said to its author than shown to a patient as nothing. */
export function lintExpressions(form: Form, say: Say): void {
  const top = [...given, ...launched(form), ...lintVariables(form.variables, { form, say, known: [] })];
  const known = new Map<FormItem | undefined, readonly string[]>([[undefined, top]]);
  for (const item of form.all) {
    const around = known.get(item.parent) ?? top;
    const own = lintVariables(item.variables, { form, say, item, known: around });
    known.set(item, [...around, ...own]);
    for (const [name, expression] of Object.entries(item.expressions))
      lintExpression(expression, { form, say, item, name, known: known.get(item) ?? top });
  }
}

interface Scope {
  form: Form;
  say: Say;
  item?: FormItem;
  known: readonly string[];
}

/** @returns The names that may be used below. */
function lintVariables(variables: readonly Variable[], scope: Scope): readonly string[] {
  const names = variables.map(({ name }) => name);
  for (const { name, expression } of variables)
    lintExpression(expression, {
      ...scope,
      name: `variable ${name}`,
      known: [...given, ...scope.known, ...names],
    });
  return names;
}

/** Resources that whoever opens the form hands over. */
const launched = ({ source }: Form): string[] =>
  extensionsOf(source, 'launchContext').flatMap((one) => {
    const name = partOf(one, 'name');
    return name?.valueCoding?.code ?? (name as { valueId?: string } | undefined)?.valueId ?? [];
  });

function lintExpression(expression: string, scope: Scope & { name: string }): void {
  const { form, say, item, name, known } = scope;
  const about = { ...(item && { item }), part: name };
  try {
    const { variables } = compileFhirPath(expression);
    for (const one of variables) {
      if (known.includes(one) || /^(?:vs|ext)-/.test(one)) continue;
      // Whoever fills a form in beforehand may bring more than it says.
      say(name === 'initialExpression' ? 'advice' : 'fault', 'unknown-variable', {
        ...about,
        words: `uses %${one}, which nothing defines.`,
      });
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    say('fault', 'bad-expression', { ...about, words: `cannot be computed: ${why}` });
    return;
  }
  for (const [, linkId = ''] of expression.matchAll(/linkId\s*=\s*'([^']*)'/g)) {
    if (!form.byLinkId.has(linkId))
      say('fault', 'dangling-expression', { ...about, words: `asks for "${linkId}", which is no item.` });
  }
}
