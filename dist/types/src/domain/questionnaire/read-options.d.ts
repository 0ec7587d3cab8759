import type { Questionnaire, QuestionnaireItem } from '../../contracts/questionnaire.ts';
import type { Option } from './form.ts';
/**
 * What can be chosen: the options of the item, or the list that the form carries itself. A list that only a server of
 * terms knows cannot be expanded here.
 *
 * @returns Nothing where there is no list to choose from.
 */
export declare function readOptions(item: QuestionnaireItem, form: Questionnaire): readonly Option[] | undefined;
