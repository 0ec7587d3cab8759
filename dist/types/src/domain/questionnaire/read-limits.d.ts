import type { QuestionnaireItem } from '../../contracts/questionnaire.ts';
import type { Limits } from './form.ts';
/**
 * Reads what an answer must satisfy from the item and its extensions.
 *
 * @param onBadRegex - Told when the form has a pattern that is none: it binds nobody then.
 */
export declare function readLimits(item: QuestionnaireItem, onBadRegex: (pattern: string) => void): Limits;
