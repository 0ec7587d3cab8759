import { createHash } from 'node:crypto';
import type { NoticeDecision } from '../../src/contracts/booking-request.ts';
import type { ClinicFile, NoticeEntry } from '../../src/contracts/clinic-file.ts';
import type { ConsentDecision, ConsentPurpose } from '../../src/contracts/consent.ts';
import type { ConsentStorePort } from '../journeys/consent-port.ts';
import { chooseLanguage } from '../journeys/local-text.ts';
import { noticeWording } from '../journeys/notice-wording.ts';
import type { Clock } from '../journeys/ports.ts';
import type { NewDecision } from '../journeys/scheduling-port.ts';
import { noticeProblems } from './notice-problems.ts';

/** A consent that counts, and by which notice it was given. */
export interface Agreed {
  appointmentId: string;
  notice: string;
}

export interface NewConsent {
  clinic: string;
  appointmentId: string;
  decision: NewDecision;
  nowMs: number;
}

/** Whoever provides it promises: records are only ever added, and agreeing again to the same wording adds none. */
export interface PreferencePort {
  /**
   * Finds the consents for a purpose that count, in all appointments of the person who has this one: same names, date of
   * birth and e-mail.
   */
  agreed(clinic: string, appointmentId: string, purpose: ConsentPurpose): Promise<Agreed[]>;
  give(consent: NewConsent): Promise<void>;
}

export interface PreferenceContext {
  preferences: PreferencePort;
  consents: ConsentStorePort;
  clock: Clock;
  newId: () => string;
}

interface About {
  clinic: ClinicFile;
  appointmentId: string;
}

/** One notice as a person reads it, with what they decided about its purpose. */
export interface Preference {
  notice: Pick<NoticeEntry, 'id' | 'version' | 'purpose' | 'required'>;
  language: string;
  wording: string;
  /** SHA-256 of the wording. */
  hash: string;
  /** `undefined`: never asked. */
  decision: ConsentDecision | undefined;
}

/** Lists what a clinic asks for and what was decided about it. */
export async function readPreferences(
  { clinic, appointmentId }: About,
  language: string,
  { consents }: Pick<PreferenceContext, 'consents'>,
): Promise<Preference[]> {
  const decisions = await consents.decisions(clinic.id, appointmentId);
  const shown = chooseLanguage([language], clinic.languages);
  return clinic.notices.map((notice) => {
    const wording = noticeWording(notice, shown, clinic);
    const decision = decisions.findLast(({ purpose }) => purpose === notice.purpose)?.decision;
    const hash = createHash('sha256').update(wording).digest('hex');
    return { notice, language: shown, wording, hash, decision };
  });
}

/**
 * Takes back every consent of a person for a purpose, whichever appointment it was given with: whoever wants to be left
 * alone does not think of appointments. Again, it changes nothing.
 */
export async function stopPurpose(
  { clinic, appointmentId }: About,
  purpose: ConsentPurpose,
  { preferences, consents, clock, newId }: PreferenceContext,
): Promise<void> {
  for (const { appointmentId: id, notice } of await preferences.agreed(clinic.id, appointmentId, purpose)) {
    const idempotencyKey = newId();
    await consents.withdraw({
      ...{ clinic: clinic.id, appointmentId: id, notice, idempotencyKey, nowMs: clock.now() },
    });
  }
}

/**
 * Records that a person agrees to a notice as it stood on their screen.
 *
 * @returns `outdated` if that is not the wording in force: it has to be shown first.
 */
export async function agreeToNotice(
  { clinic, appointmentId }: About,
  shown: Omit<NoticeDecision, 'decision'>,
  { preferences, clock }: PreferenceContext,
): Promise<'given' | 'outdated'> {
  const decision = { ...shown, decision: 'given' as const };
  const notice = clinic.notices.find(({ id }) => id === shown.id);
  const isWrong = noticeProblems([decision], clinic).some(({ pointer }) => pointer === '/notices/0');
  if (!notice || isWrong) return 'outdated';
  await preferences.give({
    ...{ clinic: clinic.id, appointmentId, nowMs: clock.now() },
    decision: { ...decision, purpose: notice.purpose },
  });
  return 'given';
}
