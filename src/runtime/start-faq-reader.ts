import type { Reader } from '../../widgets/faq/faq-options.ts';
import type { FaqContent } from '../contracts/faq.ts';
import { locales } from '../contracts/locale.ts';
import { createFaq } from '../domain/faq/index.ts';
import { findMedicalRequest } from '../domain/faq/red-flags/orient.ts';
import { importVerified } from './chunk-integrity.ts';
import { loadLaterMessages } from './load-messages.ts';
import type { FaqStart } from './start-faq.ts';

/**
 * Brings what reads questions in one language: what finds answers, and before that what looks for an emergency.
 *
 * @param about - What the clinic answers, and the language of the page: the content may be written in another.
 */
export async function loadReader(
  { page, host }: FaqStart,
  { content, language }: { content: FaqContent; language: string },
): Promise<Reader> {
  const written = locales.find((one) => content.language.startsWith(one)) ?? language;
  const bring = (locale: string) =>
    Promise.all([loadLaterMessages(page, 'lexicon', locale), loadLaterMessages(page, 'emergency', locale)]);
  const bringsOwn = bring(written);
  const [{ EmergencyCard, findRedFlag, styles }, own, spoken] = await Promise.all([
    importVerified(page, 'red-flags', () => import('../../widgets/booking/red-flags-part.ts')),
    bringsOwn,
    written === language ? bringsOwn : bring(language),
  ]);
  const both = own === spoken ? [own] : [own, spoken];
  host.adoptStyles(styles);
  return {
    ask: createFaq(content, own[0].pack).ask,
    flagOf: (message) =>
      findRedFlag(
        message,
        both.map(([, { pack }]) => pack),
      ),
    refusalOf: (message) =>
      findMedicalRequest(
        message,
        both.map(([{ requests }]) => requests),
      ),
    emergency: spoken[1].messages,
    EmergencyCard,
  };
}
