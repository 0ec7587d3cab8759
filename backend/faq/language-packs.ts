import type { LanguagePack } from '../../src/domain/faq/asked.ts';
import { neutralPack } from '../../src/domain/faq/index.ts';
import { ar } from '../../src/domain/faq/packs/ar.ts';
import { de } from '../../src/domain/faq/packs/de.ts';
import { en } from '../../src/domain/faq/packs/en.ts';
import { es } from '../../src/domain/faq/packs/es.ts';
import { fr } from '../../src/domain/faq/packs/fr.ts';
import { pt } from '../../src/domain/faq/packs/pt.ts';
import { arRedFlags } from '../../src/domain/faq/red-flags/packs/ar.ts';
import { deRedFlags } from '../../src/domain/faq/red-flags/packs/de.ts';
import { enRedFlags } from '../../src/domain/faq/red-flags/packs/en.ts';
import { esRedFlags } from '../../src/domain/faq/red-flags/packs/es.ts';
import { frRedFlags } from '../../src/domain/faq/red-flags/packs/fr.ts';
import { ptRedFlags } from '../../src/domain/faq/red-flags/packs/pt.ts';
import { arRequests } from '../../src/domain/faq/red-flags/requests/ar.ts';
import { deRequests } from '../../src/domain/faq/red-flags/requests/de.ts';
import { enRequests } from '../../src/domain/faq/red-flags/requests/en.ts';
import { esRequests } from '../../src/domain/faq/red-flags/requests/es.ts';
import { frRequests } from '../../src/domain/faq/red-flags/requests/fr.ts';
import { ptRequests } from '../../src/domain/faq/red-flags/requests/pt.ts';

const packs: Readonly<Record<string, LanguagePack>> = { ar, de, en, es, fr, pt };

/** All of them: somebody in danger writes in their own language, whatever the page's is. */
export const everyRedFlagPack = [frRedFlags, enRedFlags, esRedFlags, deRedFlags, ptRedFlags, arRedFlags];

/** What a machine must not answer, in whatever language it is asked. */
export const everyRequestPack = [frRequests, enRequests, esRequests, deRequests, ptRequests, arRequests];

/** @param language - BCP 47. A language without a pack is found by words and letters alone. */
export function languagePackOf(language: string): LanguagePack {
  return packs[language.split('-')[0] ?? ''] ?? neutralPack(language);
}
