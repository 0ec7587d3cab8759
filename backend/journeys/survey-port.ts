import type { ScoreAnswers } from '../../src/domain/questionnaire/score-form.ts';

/** A link for one answer. Its token is kept nowhere but in the message that carries it. */
export interface NewSurveyLink {
  /** SHA-256 of the token. */
  tokenHash: string;
  clinic: string;
  form: string;
  formVersion: string;
  appointment: string;
  /** Days at the clinic. No time of day: it would lead from the link to the message, and to whom that was sent. */
  createdOn: string;
  expiresOn: string;
}

/** How a link is used up. The hashes are keyed with the token, which nobody here has: no answer can be guessed by them. */
export interface SurveyLinkUse {
  clinic: string;
  tokenHash: string;
  /** Of the idempotency key. */
  keyHash: string;
  /** Of the request: the same key with another request is refused. */
  requestHash: string;
  /** Day at the clinic. */
  today: string;
}

export type SpentLink = { kind: 'unknown' | 'expired' | 'already_answered' | 'key_reused' };

export interface NewSurveyAnswers {
  use: SurveyLinkUse;
  form: string;
  formVersion: string;
  answers: ScoreAnswers;
}

export interface SurveyPeriod {
  /** Days at the clinic, both included. */
  from?: string | undefined;
  to?: string | undefined;
}

export interface KeptSurvey {
  sent: number;
  answered: number;
  answers: readonly { formVersion: string; answers: ScoreAnswers }[];
}

/**
 * Whoever provides it promises: of all answers to one link one is kept, and nothing of it leads to the appointment. A link
 * forgets its appointment with the answer, or when it runs out.
 */
export interface SurveyPort {
  /** Takes the place of a link for the same appointment and form that was not answered. */
  createLink(link: NewSurveyLink): Promise<void>;
  /** Changes nothing. */
  findLink(
    link: Pick<SurveyLinkUse, 'clinic' | 'tokenHash' | 'today'>,
  ): Promise<{ kind: 'open'; form: string; until: string } | { kind: 'used'; form: string } | SpentLink>;
  answer(answers: NewSurveyAnswers): Promise<{ kind: 'received' } | SpentLink>;
  read(clinic: string, form: string, period: SurveyPeriod): Promise<KeptSurvey>;
}
