/** A directive of a policy: its name and its sources. */
type Directive = readonly [name: string, ...sources: string[]];

/**
 * Writes a directive of a content security policy anew, so that it also allows an origin.
 *
 * What the policy allows already stays; where it has no such directive, its `default-src` is what applied, so
 * that is what the new directive begins with.
 *
 * @param policy - As the browser reports it.
 * @param names - The directive, most particular first.
 *
 * @example
 * ```ts
 * policyLine("default-src 'self'", ['connect-src'], 'https://rdv.clinic.example');
 * // => "connect-src 'self' https://rdv.clinic.example"
 * ```
 */
export function policyLine(policy: string, names: readonly string[], origin: string): string {
  const directives = policy.split(/[;,]/).map((part) => part.trim().split(/\s+/) as unknown as Directive);
  const find = (name: string) => directives.find(([found]) => found.toLowerCase() === name);
  const name = names.find(find) ?? names.at(-1) ?? '';
  const [, ...sources] = find(name) ?? find('default-src') ?? [''];
  const kept = sources.filter((source) => source !== "'none'" && source !== origin);
  return [name, ...kept, origin].join(' ');
}
