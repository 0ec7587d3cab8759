import type { Notice } from '../../contracts/catalog.ts';
/**
 * Finds the consents that can be taken back without giving up the appointment.
 *
 * @param accepted - Ids of the notices whose box was ticked.
 */
export declare function freelyGiven(notices: readonly Notice[], accepted: readonly string[]): Notice[];
