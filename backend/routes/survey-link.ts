import type { ProblemCode } from '../../src/contracts/problem.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import { Refusal } from '../journeys/refusal.ts';
import type { SpentLink, SurveyLinkUse } from '../journeys/survey-port.ts';
import { surveyRequestHash, surveyTokenHash } from '../surveys/survey-token.ts';
import type { ClinicCall } from './api-context.ts';
import { readBearerToken } from './read-bearer-token.ts';

/** How a request uses up the link whose secret it carries. */
export function surveyLinkUse(
  { request, clinic, context }: ClinicCall,
  { key, sent }: { key: string; sent: unknown },
): SurveyLinkUse {
  const token = readBearerToken(request);
  return {
    ...{ clinic: clinic.id, tokenHash: surveyTokenHash(token) },
    ...{ keyHash: surveyRequestHash(token, key), requestHash: surveyRequestHash(token, sent) },
    today: isoDateAt(context.clock.now(), clinic.timeZone),
  };
}

const codes: Readonly<Record<SpentLink['kind'], ProblemCode>> = {
  // One of another clinic is not told from one that was made up.
  unknown: 'not_found',
  expired: 'link_expired',
  already_answered: 'already_answered',
  key_reused: 'key_reused',
};

/** Why a link cannot be answered. */
export const spentLink = ({ kind }: SpentLink): Refusal => new Refusal(codes[kind]);
