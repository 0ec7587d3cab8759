import { a as importChecked, f as filesOf } from './index4.js';
import { said } from './start-questionnaire.js';
import './compile-form.js';
import './read-json.js';
import './within.js';

/** Keeps the texts of each language once they are here. */
function extrasTexts(bring) {
    const known = new Map();
    return {
        in: (language) => known.get(language),
        async bring(language) {
            const texts = known.get(language) ?? (await bring(language));
            known.set(language, texts);
            return texts;
        },
    };
}

const parts = {};
const texts = {
    fr: async () => (await import('./fr-form-extras.js')).frFormExtras,
    en: async () => (await import('./en-form-extras.js')).enFormExtras,
    es: async () => (await import('./es-form-extras.js')).esFormExtras,
    de: async () => (await import('./de-form-extras.js')).deFormExtras,
    pt: async () => (await import('./pt-form-extras.js')).ptFormExtras,
    ar: async () => (await import('./ar-form-extras.js')).arFormExtras,
};
/** The texts, once for each element. */
const begun = new WeakMap();
function textsOf({ page, host }) {
    const extras = begun.get(host) ??
        extrasTexts((language) => importChecked(page, filesOf(`form-extras-${language}`, parts), texts[language]));
    begun.set(host, extras);
    return extras;
}
/** A field that comes from a part of its own. */
async function loadSlot(start, slot) {
    const { page, surface } = start;
    const extras = textsOf(start);
    const coming = extras.bring(surface.messages.language);
    if (slot === 'attachment') {
        const file = await importChecked(page, filesOf('questionnaire-file', parts), () => import('./file-part.js'));
        await coming;
        start.host.adoptStyles(file.styles);
        return file.fileField(extras);
    }
    const signature = await importChecked(page, filesOf('questionnaire-signature', parts), () => import('./signature-part.js'));
    await coming;
    start.host.adoptStyles(signature.styles);
    return signature.signatureField(extras, { now: () => Date.now() });
}
/** What is entered stays on this device until it is sent. Looks for what an earlier visit has left. */
async function loadDraft(start, language) {
    const { page, config, element, served } = start;
    const extras = textsOf(start);
    const [part, { browserDraft }] = await Promise.all([
        importChecked(page, filesOf('questionnaire-draft', parts), () => import('./draft-part.js')),
        importChecked(page, filesOf('questionnaire-draft', parts), () => import('./browser-draft.js')),
        extras.bring(language),
    ]);
    const { id, url, version = '' } = served.form ?? {};
    const port = await browserDraft({
        ...{ clinic: config.clinic, endpoint: config.endpoint, formVersion: version },
        form: id ?? url ?? said(element, page, 'form') ?? '',
    });
    start.host.adoptStyles(part.styles);
    return part.createDraftPart(port, extras, await port.load());
}
/** The copy that the patient keeps. */
async function loadCopy(start, language) {
    const { page, host, element } = start;
    const extras = textsOf(start);
    const [part, spoken] = await Promise.all([
        importChecked(page, filesOf('questionnaire-copy', parts), () => import('./copy-part.js')),
        extras.bring(language),
    ]);
    return {
        label: spoken.copy.open,
        open: (model) => void part.openCopy(part.formCopy(model, model.clinic.peek()), spoken.copy, {
            ...{ element, signal: host.signal, page: host.page },
            direction: host.root.dir === 'rtl' ? 'rtl' : 'ltr',
        }),
    };
}

export { loadCopy, loadDraft, loadSlot };
