import { n as neutralPack } from './chunks/index.js';
export { c as createFaq } from './chunks/index.js';
export { f as findRedFlag } from './chunks/index2.js';
import './chunks/fold-message.js';

const words = {
    ar: () => import('./chunks/ar.js'),
    de: () => import('./chunks/de.js'),
    en: () => import('./chunks/en.js'),
    es: () => import('./chunks/es.js'),
    fr: () => import('./chunks/fr.js'),
    pt: () => import('./chunks/pt.js'),
};
const flags = {
    ar: () => import('./chunks/ar2.js'),
    de: () => import('./chunks/de2.js'),
    en: () => import('./chunks/en2.js'),
    es: () => import('./chunks/es2.js'),
    fr: () => import('./chunks/fr2.js'),
    pt: () => import('./chunks/pt2.js'),
};
const baseOf = (language) => language.slice(0, 2).toLowerCase();
/**
 * What the engine knows of a language: a part of its own, so that nobody loads the others.
 *
 * @param language - BCP 47; `fr-CH` is read as `fr`. Of a language without a pack, the neutral one.
 */
async function loadFaqPack(language) {
    const base = baseOf(language);
    const pack = (await words[base]?.())?.[base];
    return pack ?? neutralPack(language);
}
/** How emergencies are told in a language, or nothing where it is not known. */
async function loadRedFlagPack(language) {
    const base = baseOf(language);
    return (await flags[base]?.())?.[`${base}RedFlags`];
}

export { loadFaqPack, loadRedFlagPack, neutralPack };
