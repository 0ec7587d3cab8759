import { originOf } from './bare-address.ts';
import type { Fault, Verdict } from './finding.ts';
import type { BackendFacts, PageFacts, PolicyViolation } from './page-facts.ts';
import { policyLine } from './policy-line.ts';

/** Whether the content security policy lets the script run and the clinic be asked. */
export function checkPolicy({ violations, backends, tags }: PageFacts): Verdict {
  const called = backends.map(({ endpoint }) => originOf(endpoint));
  const ran = tags.map(({ address }) => originOf(address));
  const faults = violations.flatMap((violation): Fault[] => {
    const blocked = originOf(violation.blocked);
    const status = violation.isEnforced ? 'fault' : 'warning';
    const { policy, directive } = violation;
    if (directive === 'connect-src' && called.includes(blocked)) {
      const paste = policyLine(policy, ['connect-src'], blocked);
      return [{ status, code: 'csp_connect', values: { blocked }, paste }];
    }
    if (/^script-src/.test(directive) && ran.includes(blocked)) {
      const paste = policyLine(policy, ['script-src-elem', 'script-src'], blocked);
      return [{ status, code: 'csp_script', values: { blocked }, paste }];
    }
    // What the page's own parts do is no business of ours.
    return [];
  });
  return faults.length > 0 || backends.length > 0 ? { seen: '', faults } : undefined;
}

/** Whether the policy kept the question from the backend, so that its silence means nothing. */
export function isHeldBack({ endpoint }: BackendFacts, violations: readonly PolicyViolation[]): boolean {
  return violations.some(
    ({ directive, blocked, isEnforced }) =>
      isEnforced && directive === 'connect-src' && originOf(blocked) === originOf(endpoint),
  );
}
