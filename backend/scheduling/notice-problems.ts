import { createHash } from 'node:crypto';
import type { NoticeDecision } from '../../src/contracts/booking-request.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { FieldProblem } from '../../src/contracts/problem.ts';
import { noticeWording } from '../journeys/notice-wording.ts';

/**
 * Checks what was decided about the notices. A decision counts for the wording that was shown: when that is not the
 * one in force, the one in force has to be shown first.
 *
 * @returns `missing` when a required notice was not accepted; `outdated` for another wording than that in force.
 */
export function noticeProblems(decided: readonly NoticeDecision[], clinic: ClinicFile): FieldProblem[] {
  const isGiven = (id: string) => decided.some((one) => one.id === id && one.decision === 'given');
  const missing = clinic.notices.filter(({ id, required }) => required && !isGiven(id));
  return [
    ...missing.map(() => ({ pointer: '/notices', code: 'missing' })),
    ...decided.flatMap((decision, index) => {
      const isRepeated = decided.findIndex(({ id }) => id === decision.id) < index;
      const code = isRepeated ? 'repeated' : wordingProblem(decision, clinic);
      return code ? [{ pointer: `/notices/${index}`, code }] : [];
    }),
  ];
}

/**
 * Checks one decision by itself.
 *
 * @returns `unknown` for a notice that the clinic has not; `outdated` for another wording than that in force.
 */
export function wordingProblem(decision: NoticeDecision, clinic: ClinicFile): string | undefined {
  const { id, version, language, hash } = decision;
  const current = clinic.notices.find((notice) => notice.id === id);
  if (!current) return 'unknown';
  if (current.version !== version || !clinic.languages.includes(language)) return 'outdated';
  if (hash === undefined) return undefined;
  // The text may have been mended without a new version; the hash tells.
  const text = noticeWording(current, language, clinic);
  return createHash('sha256').update(text).digest('hex') === hash ? undefined : 'outdated';
}
