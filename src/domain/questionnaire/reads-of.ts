import type { FhirPath } from './fhirpath/index.ts';
import type { CompiledExpressions } from './compile-expressions.ts';
import type { Form, FormItem } from './form.ts';

/** What can read an answer without naming its question. */
const readsUnnamed =
  /\b(?:descendants|children|startsWith|endsWith|contains|matches|indexOf|substring|replace)\b/;

/**
 * Tells which expressions can come to something else when items change: those that name one of them, or something
 * that it stands in, themselves or in the variables that they use. One that reads without naming is always among them.
 */
export function readsOf(
  form: Form,
  { variables, computed }: Pick<CompiledExpressions, 'variables' | 'computed'>,
) {
  const linkIds = new Map([...computed].map(([item, paths]) => [item, namesIn(item, paths)]));

  function namesIn(item: FormItem, paths: Readonly<Record<string, FhirPath>>) {
    const names = new Set<string>();
    const waiting = Object.values(paths).flatMap((path) => path ?? []);
    const seen = new Set(waiting);
    for (let path = waiting.pop(); path; path = waiting.pop()) {
      const named = [...path.literals].filter((literal) => form.byLinkId.has(literal));
      const steps = path.source.match(/\bitem\b/g)?.length ?? 0;
      if (readsUnnamed.test(path.source) || steps > named.length) return undefined;
      for (const name of named) names.add(name);
      for (const used of variablesOf(item, path)) {
        if (!seen.has(used)) waiting.push(used);
        seen.add(used);
      }
    }
    return names;
  }

  function variablesOf(item: FormItem, path: FhirPath): FhirPath[] {
    const owners = [form.variables, ...item.path.map((one) => one.variables)];
    const scopes = owners.flatMap((owner) => variables.get(owner) ?? []);
    return [...path.variables].flatMap((name) => scopes.flatMap((scope) => scope.get(name) ?? []));
  }

  return (item: FormItem, changed: readonly FormItem[]): boolean => {
    const names = linkIds.get(item);
    if (!names || changed.includes(item)) return true;
    return changed.some(({ path }) => path.some(({ linkId }) => names.has(linkId)));
  };
}
