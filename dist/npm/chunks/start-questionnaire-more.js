import { a as importChecked, f as filesOf, i as importVerified, b as loadLaterMessages } from './index4.js';
import { a as extensionOf } from './compile-form.js';
import { readClinic, problem } from './start-questionnaire.js';

/**
 * Why a form cannot be asked as it is meant: it carries a modifier that nobody here knows, or what decides which
 * questions are asked, or computes an answer, cannot be computed. Shown all the same it would ask other questions than
 * its author wrote, and nobody would see it.
 *
 * @param diagnostics - Of the form and of its expressions.
 * @returns Those for which it has to be refused. What would only have filled in a field beforehand is none of them.
 *
 * Source: https://hl7.org/fhir/R4/extensibility.html#modifierExtension
 */
const unaskable = (form, diagnostics) => diagnostics.filter(({ code, at }) => code === 'unknown-modifier' ||
    (code === 'unsupported-expression' && decides(at === undefined ? undefined : form.byLinkId.get(at))));
/** Variables stand on the form as well, and what names them may be anywhere. */
const decides = (item) => !item ||
    item.variables.length > 0 ||
    ['enableWhenExpression', 'calculatedExpression'].some((name) => extensionOf(item.source, name));

/**
 * The offset of this device's own clock from UTC, as ISO 8601 writes it.
 *
 * @param at - An instant, or a date and time of day on that clock; offsets change with the season.
 * @returns Such as `+02:00`; nothing where that is no date.
 *
 * @example
 * ```ts
 * clockOffset(new Date('2027-07-14T08:30')); // => '+02:00' in Paris
 * ```
 */
function clockOffset(at) {
    const minutes = -at.getTimezoneOffset();
    if (Number.isNaN(minutes))
        return '';
    const two = (value) => String(Math.floor(value)).padStart(2, '0');
    const all = Math.abs(minutes);
    return `${minutes < 0 ? '-' : '+'}${two(all / 60)}:${two(all % 60)}`;
}

/**
 * Decides whether a form can be asked as it is meant, and makes its FHIRPath ready. One that cannot is refused: with
 * whom to call, or with the element's own children where that is not known; the console says why.
 *
 * @param compiled - Without its form where that could not be read.
 */
async function examineForm(start, { form, diagnostics }, { bringExpressions, wordsIn }) {
    const computing = form?.hasExpressions
        ? (await bringExpressions()).createExpressions(form, { now })
        : undefined;
    const found = [...diagnostics, ...(computing?.diagnostics ?? [])];
    tell(found);
    const reasons = form && unaskable(form, found);
    if (reasons?.length === 0)
        return computing ? { expressions: computing.port } : {};
    const codes = new Set((reasons ?? diagnostics).map(({ code }) => code));
    const because = `The form cannot be asked: ${[...codes].join(', ')}`;
    const { phone } = (await readClinic(start)) ?? {};
    if (!phone)
        return { refused: problem(because) };
    console.error(`Parcours: ${because}`);
    const { mountClosed } = await import('./closed-view.js');
    const view = mountClosed(start.surface, {
        phone,
        async wordsIn(messages) {
            const { unaskable: title, unaskableLead: text } = await wordsIn(messages);
            return { title, text };
        },
    });
    return { refused: await view };
}
/** For whoever wrote the form. Nothing of it is an answer. */
function tell(diagnostics) {
    for (const { severity, code, at = '', about = '' } of diagnostics)
        console[severity === 'error' ? 'error' : 'warn'](`Parcours: form: ${[code, at, about].join(' ').trim()}`);
}
/** On the clock of whoever fills it in, to the second. */
function now() {
    const instant = new Date();
    const wall = new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000);
    return wall.toISOString().slice(0, 19) + clockOffset(instant);
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
const bringTexts = (page, locale) => importChecked(page, filesOf(`questionnaire-more-${locale}`, parts), texts[locale]);
/** Brings the review with the way to the clinic, and the fields that few forms have where this one has any. */
async function loadMore(start, locale) {
    const { page, host } = start;
    const [part, own] = await Promise.all([
        importChecked(page, filesOf('questionnaire-more', parts), () => import('./more-part2.js')),
        bringTexts(page, locale),
    ]);
    const fields = part.hasRare(start.form)
        ? await importChecked(page, filesOf('questionnaire-fields', parts), () => import('./fields-part.js'))
        : undefined;
    for (const one of [part, fields])
        if (one)
            host.adoptStyles(one.styles);
    const bringSending = () => importChecked(page, filesOf('sealing', parts), () => import('./send-answers.js'));
    const mustSeal = isSealed(start.served);
    return part.createMore({
        ...{ texts: own, rare: fields?.rareFields, ports: portsOf(start) },
        sending: {
            isSealed: mustSeal,
            // While the patient reads it all once more: whoever is offline when the button is pressed has it already.
            prepare: () => void bringSending()
                .then((sending) => sending.prepare(start))
                .catch(() => { }),
            send: async (response, needsPerson) => (await bringSending()).send(start, { response, needsPerson, isSealed: mustSeal }),
        },
    });
}
function portsOf(start) {
    const flags = new Map();
    return {
        loadRedFlags(language) {
            const coming = flags.get(language) ?? bringRedFlags(start, language);
            flags.set(language, coming);
            coming.catch(() => flags.delete(language));
            return coming;
        },
        loadSlot: async (slot) => (await bringExtras(start)).loadSlot(start, slot),
        loadCopy: async (language) => (await bringExtras(start)).loadCopy(start, language),
    };
}
async function bringRedFlags({ page, host }, language) {
    const [module, spoken] = await Promise.all([
        importVerified(page, 'red-flags', () => import('./red-flags-part.js')),
        loadLaterMessages(page, 'emergency', language),
    ]);
    host.adoptStyles(module.styles);
    return { module, ...spoken };
}
/** What says nothing about health: scores and choices, and no word of one's own. */
const harmless = ['group', 'display', 'boolean', 'integer', 'decimal', 'choice'];
const isHarmless = (items = []) => items.every(({ type, item }) => harmless.includes(type) && isHarmless(item));
/** Answers go unsealed only where the clinic says so, and the form has no words of one's own. */
const isSealed = ({ sealed, form }) => sealed !== false || !isHarmless(form?.item);
const bringExtras = ({ page }) => importChecked(page, filesOf('form-extras', parts), () => import('./start-form-extras.js'));
/** What is asked after a visit, by a link. */
const openSurvey = async (start, page) => (await importChecked(page, filesOf('questionnaire-survey', parts), () => import('./start-survey.js'))).openSurvey(start);
/** What stays of a form on this device until it is sent. */
const loadDraft = async (start, language) => (await bringExtras(start)).loadDraft(start, language);
/** Decides whether a form can be asked here as it is meant, and makes its FHIRPath ready. */
const examine = (start, compiled) => examineForm(start, compiled, {
    bringExpressions: () => importChecked(start.page, filesOf('questionnaire-expressions', parts), () => import('./form-expressions.js')),
    wordsIn: ({ language }) => bringTexts(start.page, language),
});

var startQuestionnaireMore = /*#__PURE__*/Object.freeze({
    __proto__: null,
    examine: examine,
    loadDraft: loadDraft,
    loadMore: loadMore,
    openSurvey: openSurvey
});

export { clockOffset as c, startQuestionnaireMore as s };
