import type { Attachment } from '../../contracts/questionnaire.ts';
import type { FormItem } from './form.ts';
/** A file that somebody has chosen, before it is read. */
export interface ChosenFile {
    name: string;
    /** MIME type as the browser knows it; empty where it does not. */
    type: string;
    size: number;
}
/** Why a file is not taken. */
export type FileFault = 'type' | 'size' | 'together' | 'count' | 'empty' | 'unreadable';
/** What a question takes. */
export interface FileLimits {
    mimeTypes: readonly string[] | undefined;
    /** Bytes of one file. */
    perFile: number;
    /** Bytes of all files of the form. */
    together: number;
    count: number;
}
/**
 * As many bytes as fit into what the clinic's endpoint takes of one form: 5 MB, in which each byte of a file is 1.8
 * letters by the time it is sealed.
 */
export declare const mostBytesOfForm = 2800000;
/** What a question of a form takes. */
export declare const fileLimits: ({ limits, repeats }: FormItem) => FileLimits;
/** The type of a file: what the browser says, else what its name says. */
export declare const typeOfFile: ({ name, type }: Pick<ChosenFile, "name" | "type">) => string;
/**
 * Judges a file before it is read.
 *
 * @param before - What the form has already: bytes of all its files, and how many answers this question has.
 * @returns What is wrong with it, or nothing.
 */
export declare function checkFile(file: ChosenFile, limits: FileLimits, before: {
    bytes: number;
    count: number;
}): FileFault | undefined;
/** Bytes of a file that is an answer. */
export declare const bytesOf: ({ size, data }: Attachment) => number;
/**
 * The longest sides at which a photograph that is too large is tried, in turn. Writing on a prescription that was
 * photographed whole can be read down to some 1,000 dots.
 */
export declare const photoSides: readonly number[];
/** How much of a photograph is kept when it is made smaller, from fine to coarse: writing stays writing at both. */
export declare const photoQualities: readonly number[];
/** What a photograph that is made smaller becomes: of what the form takes, the type that is smallest. */
export declare const photoType: ({ mimeTypes }: FileLimits) => string | undefined;
/** Whether the form lets a photograph that is too large be made smaller. */
export declare const mayReduce: ({ source }: FormItem) => boolean;
