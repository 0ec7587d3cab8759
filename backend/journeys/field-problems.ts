import type { FieldProblem } from '../../src/contracts/problem.ts';

/** What of a schema's issue matters here; any schema library of the Standard Schema kind reports it. */
export interface SchemaIssue {
  code?: string | undefined;
  path: readonly PropertyKey[];
  message: string;
  keys?: readonly string[] | undefined;
}

/**
 * Says which fields of a body are wrong, by place and stable code. Never by value: what is wrong may still be
 * a name or a number.
 *
 * @param body - What was checked, to tell a missing field from one of the wrong kind.
 */
export function fieldProblems(issues: readonly SchemaIssue[], body: unknown): FieldProblem[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys')
      return [{ pointer: pointerTo(issue.path), code: codeOf(issue, body) }];
    return (issue.keys ?? []).map((key) => ({
      pointer: pointerTo([...issue.path, key]),
      code: 'unknown_field',
    }));
  });
}

/** Writes a JSON Pointer (RFC 6901). */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function codeOf(issue: SchemaIssue, body: unknown): string {
  if (issue.code === 'too_small') return 'missing';
  if (issue.code === 'too_big') return 'too_long';
  if (issue.code === 'custom' && /^[a-z]+(?:_[a-z]+)+$/.test(issue.message)) return issue.message;
  return valueAt(body, issue.path) === undefined ? 'missing' : 'invalid';
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  let value = body;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}
