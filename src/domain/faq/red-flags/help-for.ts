import type { Help } from './red-flag.ts';

const other: Readonly<Record<string, readonly Help[]>> = {
  poisoning: ['medical', 'poison', 'deaf'],
  suicide: ['medical', 'crisis', 'deaf'],
  violence: ['police', 'violence', 'deaf'],
  child: ['police', 'children', 'deaf'],
};

/** Which help a family of emergencies needs, most urgent first. */
export const helpFor = (family: string): readonly Help[] => other[family] ?? ['medical', 'deaf'];
