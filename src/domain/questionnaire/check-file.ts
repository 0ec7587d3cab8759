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
export const mostBytesOfForm = 2_800_000;

/** What a question of a form takes. */
export const fileLimits = ({ limits, repeats }: FormItem): FileLimits => ({
  mimeTypes: limits.mimeTypes?.includes('*/*') ? undefined : limits.mimeTypes,
  perFile: Math.min(limits.maxSize ?? Infinity, mostBytesOfForm),
  together: mostBytesOfForm,
  count: repeats ? (limits.maxOccurs ?? Infinity) : 1,
});

/** Names of files whose type some systems do not tell. */
const typesByEnding: Readonly<Record<string, string>> = {
  ...{ jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', heic: 'image/heic' },
  ...{ pdf: 'application/pdf', txt: 'text/plain', dcm: 'application/dicom' },
};

/** The type of a file: what the browser says, else what its name says. */
export const typeOfFile = ({ name, type }: Pick<ChosenFile, 'name' | 'type'>): string =>
  type || typesByEnding[name.split('.').pop()?.toLowerCase() ?? ''] || 'application/octet-stream';

/**
 * Judges a file before it is read.
 *
 * @param before - What the form has already: bytes of all its files, and how many answers this question has.
 * @returns What is wrong with it, or nothing.
 */
export function checkFile(
  file: ChosenFile,
  limits: FileLimits,
  before: { bytes: number; count: number },
): FileFault | undefined {
  if (before.count >= limits.count) return 'count';
  if (limits.mimeTypes && !limits.mimeTypes.some((wanted) => isOfType(typeOfFile(file), wanted)))
    return 'type';
  if (file.size === 0) return 'empty';
  if (file.size > limits.perFile) return 'size';
  return before.bytes + file.size > limits.together ? 'together' : undefined;
}

function isOfType(type: string, wanted: string): boolean {
  const [name = ''] = type.toLowerCase().split(';');
  const allowed = wanted.toLowerCase();
  return allowed.endsWith('/*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed;
}

/** Bytes of a file that is an answer. */
export const bytesOf = ({ size, data = '' }: Attachment): number => size ?? Math.floor(data.length * 0.75);

/**
 * The longest sides at which a photograph that is too large is tried, in turn. Writing on a prescription that was
 * photographed whole can be read down to some 1,000 dots.
 */
export const photoSides: readonly number[] = [3000, 2400, 1800, 1400, 1100];

/** How much of a photograph is kept when it is made smaller, from fine to coarse: writing stays writing at both. */
export const photoQualities: readonly number[] = [0.85, 0.7];

/** What a photograph that is made smaller becomes: of what the form takes, the type that is smallest. */
export const photoType = ({ mimeTypes }: FileLimits): string | undefined =>
  ['image/jpeg', 'image/webp', 'image/png'].find(
    (type) => !mimeTypes || mimeTypes.some((wanted) => isOfType(type, wanted)),
  );

/** Whether the form lets a photograph that is too large be made smaller. */
export const mayReduce = ({ source }: FormItem): boolean =>
  source.extension?.some(
    ({ url, valueBoolean }) => url.endsWith('/parcours-reduce-photos') && valueBoolean === true,
  ) ?? false;
