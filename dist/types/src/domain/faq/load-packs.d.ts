import type { LanguagePack } from './asked.ts';
import type { RedFlagPack } from './red-flags/red-flag.ts';
/**
 * What the engine knows of a language: a part of its own, so that nobody loads the others.
 *
 * @param language - BCP 47; `fr-CH` is read as `fr`. Of a language without a pack, the neutral one.
 */
export declare function loadFaqPack(language: string): Promise<LanguagePack>;
/** How emergencies are told in a language, or nothing where it is not known. */
export declare function loadRedFlagPack(language: string): Promise<RedFlagPack | undefined>;
