import type { QuestionnaireResponse } from '../../contracts/questionnaire.ts';
/**
 * Puts the files of a response aside, so that a letter typed does not write ten megabytes: each content is known by a
 * name of its own.
 *
 * @param nameOf - Names a content; the same each time.
 * @returns The response with names in the place of contents, and the names that it has.
 */
export declare function setFilesApart(response: QuestionnaireResponse, nameOf: (data: string) => string): {
    response: QuestionnaireResponse;
    names: Set<string>;
};
/**
 * Puts files back where they were.
 *
 * @param contents - By name. A file that is not among them is left out whole: an answer without its content would be
 *   sent as if it had one.
 */
export declare const bringFilesBack: (response: QuestionnaireResponse, contents: ReadonlyMap<string, string>) => QuestionnaireResponse;
