import type { BrowserEventType } from '../../contracts/browser-events.ts';
import type { Notice } from '../../contracts/catalog.ts';
/**
 * Decides whether an event may be queued at all: what nobody agreed to is not even written down.
 *
 * @param notices - Those on the screen.
 * @param accepted - Ids of the notices whose box is ticked.
 */
export declare function mayRecord(type: BrowserEventType, notices: readonly Notice[], accepted: readonly string[]): boolean;
