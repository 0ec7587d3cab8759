import { createHash, createHmac, randomBytes } from 'node:crypto';

/** 128 bits by chance: nobody guesses them, and they fit into an SMS. */
export const newSurveyToken = (): string => randomBytes(16).toString('base64url');

/** By which a token is found again. It needs no salt: what has 128 bits of chance is in no list. */
export const surveyTokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * Tells one request from another, keyed with the token: scores are few, and whoever has the database could else try which
 * of them give this hash. A key of the browser may say when it was made, so it is not kept either.
 */
export const surveyRequestHash = (token: string, request: unknown): string =>
  createHmac('sha256', token).update(JSON.stringify(request)).digest('hex');
