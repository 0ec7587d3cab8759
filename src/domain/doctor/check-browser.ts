import { originOf } from './bare-address.ts';
import type { Fault, Verdict } from './finding.ts';
import type { PageFacts } from './page-facts.ts';

/** Whether the browser lets this page keep anything. Drafts and what waits to be sent need it; booking does not. */
export function checkStorage({ blockedStorage }: PageFacts): Verdict {
  const values = { what: blockedStorage.join(', ') };
  const fault: Fault = { status: 'warning', code: 'storage_blocked', values };
  return { seen: '', faults: blockedStorage.length > 0 ? [fault] : [] };
}

/** Whether every file that may run is the one that was built. */
export function checkFiles({ files, violations }: PageFacts): Verdict {
  const policy = violations
    .filter(({ directive, isEnforced }) => isEnforced && /^script-src/.test(directive))
    .map(({ blocked }) => originOf(blocked));
  // A file that the policy keeps away is not a wrong one, and the policy has been told.
  const refused = files.refused.filter((file) => !policy.includes(originOf(file)));
  if (refused.length > 0) {
    const values = { files: refused.join('\n') };
    return { seen: '', faults: [{ status: 'fault', code: 'file_mismatch', values }] };
  }
  return files.checked > 0 && files.refused.length === 0
    ? { seen: String(files.checked), faults: [] }
    : undefined;
}
