import type { LanguagePack } from './asked.ts';
import { neutralPack } from './index.ts';
import type { RedFlagPack } from './red-flags/red-flag.ts';

const words: Record<string, () => Promise<Record<string, unknown>>> = {
  ar: () => import('./packs/ar.ts'),
  de: () => import('./packs/de.ts'),
  en: () => import('./packs/en.ts'),
  es: () => import('./packs/es.ts'),
  fr: () => import('./packs/fr.ts'),
  pt: () => import('./packs/pt.ts'),
};

const flags: Record<string, () => Promise<Record<string, unknown>>> = {
  ar: () => import('./red-flags/packs/ar.ts'),
  de: () => import('./red-flags/packs/de.ts'),
  en: () => import('./red-flags/packs/en.ts'),
  es: () => import('./red-flags/packs/es.ts'),
  fr: () => import('./red-flags/packs/fr.ts'),
  pt: () => import('./red-flags/packs/pt.ts'),
};

const baseOf = (language: string) => language.slice(0, 2).toLowerCase();

/**
 * What the engine knows of a language: a part of its own, so that nobody loads the others.
 *
 * @param language - BCP 47; `fr-CH` is read as `fr`. Of a language without a pack, the neutral one.
 */
export async function loadFaqPack(language: string): Promise<LanguagePack> {
  const base = baseOf(language);
  const pack = (await words[base]?.())?.[base];
  return (pack as LanguagePack | undefined) ?? neutralPack(language);
}

/** How emergencies are told in a language, or nothing where it is not known. */
export async function loadRedFlagPack(language: string): Promise<RedFlagPack | undefined> {
  const base = baseOf(language);
  return (await flags[base]?.())?.[`${base}RedFlags`] as RedFlagPack | undefined;
}
