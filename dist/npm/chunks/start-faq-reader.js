import { l as locales, i as importVerified, b as loadLaterMessages } from './index4.js';
import { c as createFaq } from './index.js';
import { f as foldMessage, m as mendSpelling, k as knownWords, c as compilePatterns } from './fold-message.js';

const none = new Map();
const kinds = ['dose', 'results', 'diagnosis'];
/**
 * Tells whether a message asks for what a machine must not say: a dose, what a result means, what one has. Software
 * that answers it may be a medical device, whatever its disclaimer says (MDR; MDCG 2025-6); so it is refused in fixed
 * words, and the patient is led to a person.
 *
 * @param message - As the patient wrote it.
 * @param packs - Of the languages it may be in.
 * @returns Which words refuse it, or nothing.
 *
 * @example
 * ```ts
 * findMedicalRequest('combien de doliprane pour 12 kg', [frRequests]); // => 'dose'
 * ```
 */
function findMedicalRequest(message, packs) {
    const folded = foldMessage(message);
    for (const pack of packs) {
        const every = [...kinds.map((kind) => pack[kind]), pack.safe].join('|');
        const asked = mendSpelling(folded, knownWords(every)).replace(compilePatterns(pack.safe, none), ' ,');
        const found = kinds.find((kind) => asked.search(compilePatterns(pack[kind], none)) >= 0);
        if (found)
            return found;
    }
    return undefined;
}

/**
 * Brings what reads questions in one language: what finds answers, and before that what looks for an emergency.
 *
 * @param about - What the clinic answers, and the language of the page: the content may be written in another.
 */
async function loadReader({ page, host }, { content, language }) {
    const written = locales.find((one) => content.language.startsWith(one)) ?? language;
    const bring = (locale) => Promise.all([loadLaterMessages(page, 'lexicon', locale), loadLaterMessages(page, 'emergency', locale)]);
    const bringsOwn = bring(written);
    const [{ EmergencyCard, findRedFlag, styles }, own, spoken] = await Promise.all([
        importVerified(page, 'red-flags', () => import('./red-flags-part.js')),
        bringsOwn,
        written === language ? bringsOwn : bring(language),
    ]);
    const both = own === spoken ? [own] : [own, spoken];
    host.adoptStyles(styles);
    return {
        ask: createFaq(content, own[0].pack).ask,
        flagOf: (message) => findRedFlag(message, both.map(([, { pack }]) => pack)),
        refusalOf: (message) => findMedicalRequest(message, both.map(([{ requests }]) => requests)),
        emergency: spoken[1].messages,
        EmergencyCard,
    };
}

export { loadReader };
