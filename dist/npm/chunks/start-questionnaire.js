import { c as compileForm } from './compile-form.js';
import { i as importVerified, r as resumeDelivery, a as importChecked, f as filesOf } from './index4.js';
import { r as readJson } from './read-json.js';
import './within.js';

const parts = {};
const texts = {
    fr: async () => (await import('./fr-questionnaire.js')).frQuestionnaire,
    en: async () => (await import('./en-questionnaire.js')).enQuestionnaire,
    es: async () => (await import('./es-questionnaire.js')).esQuestionnaire,
    de: async () => (await import('./de-questionnaire.js')).deQuestionnaire,
    pt: async () => (await import('./pt-questionnaire.js')).ptQuestionnaire,
    ar: async () => (await import('./ar-questionnaire.js')).arQuestionnaire,
};
/** Joins the questionnaire to its form, and to what comes later. */
const load = async (page) => {
    const questionnaire = await importVerified(page, 'questionnaire', () => import('./index3.js'));
    return async (begun) => {
        const { host, surface, element } = begun;
        const { language } = surface.messages;
        const openSurvey = async () => (await bringMore(page)).openSurvey(begun, page);
        // Also when the form cannot be had: that is just when answers may be waiting.
        void resumeDelivery(page, begun.config, host.signal).catch(() => undefined);
        let served;
        let survey;
        try {
            // Its secret leaves the address bar before anything else is asked for.
            if (/[#&](enquete|visite)=/.test(element.ownerDocument.location.hash))
                survey = await openSurvey();
            if (survey?.view)
                return survey.view;
            served = await readSource({ ...begun, page }, language);
            if (served.sealed === false)
                survey ??= await openSurvey();
            if (survey?.view)
                return survey.view;
        }
        catch (error) {
            return problem(`No form: ${error}`);
        }
        const compiled = compileForm(served.form);
        const { form } = compiled;
        host.adoptStyles(questionnaire.styles);
        // What is as plain as most forms can be asked; of everything else that has to be found out.
        const isPlain = form && !form.hasExpressions && !compiled.diagnostics[0];
        const { refused, expressions } = isPlain
            ? {}
            : await (await bringMore(page)).examine({ ...begun, page, served }, compiled);
        if (refused || !form)
            return refused;
        const start = { ...begun, page, served, form, survey };
        const speechOf = async (messages) => ({
            messages,
            texts: await bringTexts(page, messages.language),
        });
        const view = await questionnaire.mount(surface, {
            ...{ form, expressions },
            isUnsealed: served.sealed === false,
            layout: said(element, page, 'layout') === 'whole' ? 'whole' : 'pages',
            speech: await speechOf(surface.messages),
            ports: portsOf(start),
        });
        return { ...view, speak: async (messages) => view.say(await speechOf(messages)) };
    };
};
const problem = (title) => ({
    problem: { type: 'about:blank', title, status: 0, code: 'form' },
});
/** What the agency says of an attribute that only the questionnaire has. */
const said = (element, page, name) => written(element).getAttribute(name) ?? page.script[name];
/** What the agency has written: the button in front of the questionnaire is inside of that. */
function written(element) {
    const outer = element.getRootNode();
    return element.className === 'stage' && outer instanceof ShadowRoot ? outer.host : element;
}
const bringTexts = (page, locale) => importChecked(page, filesOf(`questionnaire-${locale}`, parts), texts[locale]);
/** Where the form is: in the element, at an address, or at the backend under its name. */
async function readSource({ element, page, host, config }, language) {
    const inline = written(element).querySelector('script[type="application/fhir+json"]');
    if (inline)
        return { form: JSON.parse(inline.textContent ?? '') };
    const name = said(element, page, 'form');
    if (!name)
        throw new Error('attribute "form" is missing');
    const isAddress = /[/:]/.test(name);
    const address = isAddress ? name : formAddress(config, name);
    const answer = (await readJson(address, language, host.signal));
    return answer.resourceType ? { form: answer } : answer;
}
const formAddress = ({ endpoint, clinic }, form) => `${endpoint}/v1/forms/${encodeURIComponent(form)}?clinic=${encodeURIComponent(clinic)}`;
const bringMore = (page) => importChecked(page, filesOf('questionnaire-more', parts), () => import('./start-questionnaire-more.js').then(function (n) { return n.s; }));
function portsOf(start) {
    const { page } = start;
    return {
        now: () => Date.now(),
        readClinic: () => readClinic(start),
        loadMore: async (language) => (await bringMore(page)).loadMore(start, language),
        // To ask brings nothing, and to open one to find out would make one.
        hasDraft: async () => (await indexedDB.databases()).some(({ name }) => name?.startsWith('parcours-draft-')),
        ...(said(start.element, page, 'draft') !== 'none' && {
            loadDraft: async (language) => (await bringMore(page)).loadDraft(start, language),
        }),
    };
}
/** Whom to call: the number that stands in the element itself, else that of the clinic. */
async function readClinic({ element, config, host, surface, }) {
    const { endpoint, clinic } = config;
    const link = written(element).querySelector('a[href^="tel:"]');
    const own = link?.textContent?.trim();
    const address = `${endpoint}/v1/catalog?clinic=${encodeURIComponent(clinic)}`;
    const catalog = readJson(address, surface.messages.language, host.signal);
    const known = await catalog.then((answer) => answer.clinic, () => undefined);
    return { ...known, ...(own && /\d/.test(own) && { phone: own }) };
}

export { formAddress, load, problem, readClinic, said };
