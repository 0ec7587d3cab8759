import type { NoticeDecision } from '../../contracts/booking-request.ts';
import type { Notice } from '../../contracts/catalog.ts';
import type { Digester } from './wording-hash.ts';
/**
 * Writes down what was decided about each notice that was shown. A box left alone is a refusal: only ticking it
 * is a consent (GDPR, recital 32).
 *
 * @param accepted - Ids of the notices whose box is ticked.
 */
export declare function noticeDecisions(notices: readonly Notice[], accepted: readonly string[], subtle: Digester | undefined): Promise<NoticeDecision[]>;
