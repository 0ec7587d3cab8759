import { w as wallTimeAt } from './wall-time-at.js';
import { a as importChecked, f as filesOf } from './index4.js';

/**
 * Reads a wall time as if the clock hung in Greenwich: the arithmetic form of a wall time.
 * Out-of-range fields roll over, so `day: 0` is the last day of the month before.
 *
 * @returns Milliseconds since 1970-01-01T00:00Z.
 */
function utcOf({ year, month, day, hour, minute, second }) {
    return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * Writes an instant as ISO 8601 with the zone's own offset, so that a person reading the wire or a log sees
 * the clinic's wall clock and a program still has an exact instant.
 *
 * @param instantMs - Milliseconds since 1970-01-01T00:00Z; fractions of a second are dropped.
 * @param timeZone - IANA zone.
 *
 * @example
 * ```ts
 * isoWithOffset(Date.parse('2027-03-28T07:30:00Z'), 'Europe/Paris'); // => '2027-03-28T09:30:00+02:00'
 * ```
 */
function isoWithOffset(instantMs, timeZone) {
    const instant = Math.floor(instantMs / 1000) * 1000;
    const wallAsUtc = utcOf(wallTimeAt(instant, timeZone));
    const offsetMinutes = Math.round((wallAsUtc - instant) / 60_000);
    const absolute = Math.abs(offsetMinutes);
    const two = (value) => String(value).padStart(2, '0');
    const sign = offsetMinutes < 0 ? '-' : '+';
    const wall = new Date(wallAsUtc).toISOString().slice(0, 19);
    return `${wall}${sign}${two(Math.floor(absolute / 60))}:${two(absolute % 60)}`;
}

const parts = {};
const texts = {
    fr: async () => (await import('./fr-questionnaire-more.js')).frQuestionnaireMore,
    en: async () => (await import('./en-questionnaire-more.js')).enQuestionnaireMore,
    es: async () => (await import('./es-questionnaire-more.js')).esQuestionnaireMore,
    de: async () => (await import('./de-questionnaire-more.js')).deQuestionnaireMore,
    pt: async () => (await import('./pt-questionnaire-more.js')).ptQuestionnaireMore,
    ar: async () => (await import('./ar-questionnaire-more.js')).arQuestionnaireMore,
};
const styled = new WeakSet();
/** Brings the fields that few forms have, and the review with the way to the clinic. */
async function loadMore(start, locale) {
    const { page, host } = start;
    const [part, own] = await Promise.all([
        importChecked(page, filesOf('questionnaire-more', parts), () => import('./more-part.js')),
        importChecked(page, filesOf(`questionnaire-more-${locale}`, parts), texts[locale]),
    ]);
    if (!styled.has(host))
        host.adoptStyles(part.styles);
    styled.add(host);
    const bringSending = () => importChecked(page, filesOf('sealing', parts), () => import('./send-answers.js'));
    const mustSeal = isSealed(start.served);
    return part.createMore(own, {
        isSealed: mustSeal,
        // While the patient reads it all once more: whoever is offline when the button is pressed has it already.
        prepare: () => void bringSending()
            .then((part) => part.prepare(start))
            .catch(() => { }),
        send: async (response, needsPerson) => (await bringSending()).send(start, { response, needsPerson, isSealed: mustSeal }),
    });
}
/** What says nothing about health: scores and choices, and no word of one's own. */
const harmless = ['group', 'display', 'boolean', 'integer', 'decimal', 'choice'];
const isHarmless = (items = []) => items.every(({ type, item }) => harmless.includes(type) && isHarmless(item));
/** Answers go unsealed only where the clinic says so, and the form has no words of one's own. */
const isSealed = ({ sealed, form }) => sealed !== false || !isHarmless(form?.item);
const bringExtras = ({ page }) => importChecked(page, filesOf('form-extras', parts), () => import('./start-form-extras.js'));
/** A field that comes from a part of its own. */
async function loadSlot(start, slot) {
    return (await bringExtras(start)).loadSlot(start, slot);
}
/** What stays of a form on this device until it is sent. */
const loadDraft = async (start, language) => (await bringExtras(start)).loadDraft(start, language);
/** The copy that the patient keeps. */
const loadCopy = async (start, language) => (await bringExtras(start)).loadCopy(start, language);
/** What computes the FHIRPath of the form. What it cannot compute is said, and never taken for empty. */
async function loadExpressions({ page }, form) {
    const { createExpressions } = await importChecked(page, filesOf('questionnaire-expressions', parts), () => import('./form-expressions.js'));
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const { port, diagnostics } = createExpressions(form, { now: () => isoWithOffset(Date.now(), zone) });
    for (const { code, at = '', about = '' } of diagnostics)
        console.error(`Parcours: form: ${[code, at, about].join(' ').trim()}`);
    return port;
}

export { loadCopy, loadDraft, loadExpressions, loadMore, loadSlot };
