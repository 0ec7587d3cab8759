import type { AnswerValue, Extended, Extension } from '../../contracts/questionnaire.ts';
/** All extensions of a name, such as `minValue`. */
export declare const extensionsOf: (owner: Extended | undefined, name: string) => readonly Extension[];
/** The first extension of a name. */
export declare const extensionOf: (owner: Extended | undefined, name: string) => Extension | undefined;
/** A number that an extension carries, whatever type it gave it. */
export declare function numberOf(extension: AnswerValue | undefined): number | undefined;
/** A part of an extension that is made of parts. */
export declare const partOf: (extension: Extension, name: string) => Extension | undefined;
