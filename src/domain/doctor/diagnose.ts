import { checkAttributes } from './check-attributes.ts';
import { checkClinic, checkClock, checkEndpoint, checkOrigin } from './check-backend.ts';
import { checkFiles, checkStorage } from './check-browser.ts';
import { checkElements, checkFallback, checkVisibility } from './check-elements.ts';
import { checkLanguage } from './check-language.ts';
import { checkPolicy } from './check-policy.ts';
import { checkCopies, checkScript } from './check-script.ts';
import { checks } from './finding.ts';
import type { Check, Fault, Finding, Verdict } from './finding.ts';
import type { PageFacts } from './page-facts.ts';

const rules: Readonly<Record<Check, (facts: PageFacts) => Verdict>> = {
  script: checkScript,
  copies: checkCopies,
  attributes: checkAttributes,
  elements: checkElements,
  fallback: checkFallback,
  visibility: checkVisibility,
  language: checkLanguage,
  policy: checkPolicy,
  endpoint: checkEndpoint,
  origin: checkOrigin,
  clinic: checkClinic,
  clock: checkClock,
  storage: checkStorage,
  files: checkFiles,
};

/**
 * Judges an installation.
 *
 * @returns At least one finding for each check, in the order of `checks`; what is the same twice is told once.
 *
 * @example
 * ```ts
 * diagnose(facts).filter(({ status }) => status === 'fault'); // => [] on a healthy page
 * ```
 */
export function diagnose(facts: PageFacts): Finding[] {
  return checks.flatMap((check): Finding[] => {
    const verdict = rules[check](facts);
    if (!verdict) return [{ check, status: 'skipped' }];
    if (verdict.faults.length === 0) return [{ check, status: 'ok', seen: verdict.seen }];
    return once(verdict.faults).map((fault) => ({ ...fault, check }));
  });
}

const once = (faults: readonly Fault[]): Fault[] => [
  ...new Map(faults.map((fault) => [JSON.stringify([fault.code, fault.values]), fault])).values(),
];
