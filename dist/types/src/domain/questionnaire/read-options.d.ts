import type { Questionnaire, QuestionnaireItem } from '../../contracts/questionnaire.ts';
import type { Option } from './form.ts';
/**
 * What can be chosen: the options of the item, or the list that the form carries itself. A list that only a server of
 * terms knows cannot be expanded here.
 *
 * @param scores - Of {@link conceptScores}, read once for the form.
 * @returns Nothing where there is no list to choose from.
 */
export declare function readOptions(item: QuestionnaireItem, form: Questionnaire, scores: ConceptScores): readonly Option[] | undefined;
/** Scores that stand on the concepts of the lists that a form carries. */
export type ConceptScores = ReadonlyMap<string, number>;
/** Reads those scores once: a list may have thousands of concepts, and as many options are looked up in it. */
export declare function conceptScores(form: Questionnaire): ConceptScores;
