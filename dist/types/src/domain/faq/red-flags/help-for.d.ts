import type { Help } from './red-flag.ts';
/** Which help a family of emergencies needs, most urgent first. */
export declare const helpFor: (family: string) => readonly Help[];
