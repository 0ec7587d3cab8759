import type { RedFlagPack } from '../../src/domain/faq/red-flags/red-flag.ts';

/** The patterns of a language, and what was learnt of it until now. */
export async function packOf(language: string): Promise<RedFlagPack> {
  const file = (await import(`../../src/domain/faq/red-flags/packs/${language}.ts`)) as Record<
    string,
    RedFlagPack
  >;
  const pack = file[`${language}RedFlags`];
  if (!pack) throw new Error(`There are no patterns of ${language}`);
  return pack;
}
