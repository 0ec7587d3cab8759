import { bareAddress } from '../../domain/doctor/bare-address.ts';
import type { PolicyViolation } from '../../domain/doctor/page-facts.ts';

/**
 * Writes down what the page's policy refuses from now on.
 *
 * @returns A list that grows until the signal is aborted.
 */
export function watchViolations(signal: AbortSignal): readonly PolicyViolation[] {
  const violations: PolicyViolation[] = [];
  document.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, originalPolicy, disposition }) => {
      violations.push({
        directive: effectiveDirective,
        blocked: bareAddress(blockedURI),
        policy: originalPolicy,
        isEnforced: disposition === 'enforce',
      });
    },
    { signal },
  );
  return violations;
}
