import type {
  FormClinic,
  QuestionnairePorts,
  Speech,
} from '../../widgets/questionnaire/questionnaire-options.ts';
import type { ServedForm } from '../contracts/clinic-form.ts';
import { compileForm } from '../domain/questionnaire/compile-form.ts';
import type { Form } from '../domain/questionnaire/form.ts';
import type { MountResult } from '../element/widget.ts';
import type { Locale } from '../contracts/locale.ts';
import type { Messages } from '../locales/messages.ts';
import type { QuestionnaireMessages } from '../locales/questionnaire-messages.ts';
import type { Examined } from './examine-form.ts';
import { filesOf, importChecked, importVerified } from './chunk-integrity.ts';
import type { ChunkFiles } from './chunk-integrity.ts';
import type { Page } from './page.ts';
import { readJson } from './read-json.ts';
import { resumeDelivery } from './resume-delivery.ts';
import type { Survey } from './start-survey.ts';
import type { LoadWidget, WidgetStart } from './widgets.ts';

/** Texts of the questionnaire by language; written by the build, empty when another bundler builds. */
declare const __PARCOURS_FORMS__: ChunkFiles;
const parts = __PARCOURS_FORMS__;

const texts: Record<Locale, () => Promise<QuestionnaireMessages>> = {
  fr: async () => (await import('../locales/fr-questionnaire.ts')).frQuestionnaire,
  en: async () => (await import('../locales/en-questionnaire.ts')).enQuestionnaire,
  es: async () => (await import('../locales/es-questionnaire.ts')).esQuestionnaire,
  de: async () => (await import('../locales/de-questionnaire.ts')).deQuestionnaire,
  pt: async () => (await import('../locales/pt-questionnaire.ts')).ptQuestionnaire,
  ar: async () => (await import('../locales/ar-questionnaire.ts')).arQuestionnaire,
};

/** The form as it came. */
export interface FormStart extends WidgetStart {
  page: Page;
  /** With the keys that its answers are sealed for. */
  served: Partial<ServedForm>;
}

/** What the questionnaire and its lazy parts work with. */
export interface QuestionnaireStart extends FormStart {
  form: Form;
  /** Where it was opened by the link of one. */
  survey?: Survey | undefined;
}

/** Joins the questionnaire to its form, and to what comes later. */
export const load: LoadWidget = async (page) => {
  const questionnaire = await importVerified(
    page,
    'questionnaire',
    () => import('../../widgets/questionnaire/index.ts'),
  );

  return async (begun) => {
    const { host, surface, element } = begun;
    const { language } = surface.messages;
    const openSurvey = async () => (await bringMore(page)).openSurvey(begun, page);
    // Also when the form cannot be had: that is just when answers may be waiting.
    void resumeDelivery(page, begun.config, host.signal).catch(() => undefined);
    let served: QuestionnaireStart['served'];
    let survey: Survey | undefined;
    try {
      // Its secret leaves the address bar before anything else is asked for.
      if (/[#&](enquete|visite)=/.test(element.ownerDocument.location.hash)) survey = await openSurvey();
      if (survey?.view) return survey.view;
      served = await readSource({ ...begun, page }, language);
      if (served.sealed === false) survey ??= await openSurvey();
      if (survey?.view) return survey.view;
    } catch (error) {
      return problem(`No form: ${error}`);
    }
    const compiled = compileForm(served.form);
    const { form } = compiled;
    host.adoptStyles(questionnaire.styles);
    // What is as plain as most forms can be asked; of everything else that has to be found out.
    const isPlain = form && !form.hasExpressions && !compiled.diagnostics[0];
    const { refused, expressions } = isPlain
      ? ({} as Examined)
      : await (await bringMore(page)).examine({ ...begun, page, served }, compiled);
    if (refused || !form) return refused as MountResult;
    const start = { ...begun, page, served, form, survey };
    const speechOf = async (messages: Messages): Promise<Speech> => ({
      messages,
      texts: await bringTexts(page, messages.language as Locale),
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

export const problem = (title: string) => ({
  problem: { type: 'about:blank', title, status: 0, code: 'form' },
});

/** What the agency says of an attribute that only the questionnaire has. */
export const said = (element: Element, page: Page, name: string): string | undefined =>
  written(element).getAttribute(name) ?? page.script[name];

/** What the agency has written: the button in front of the questionnaire is inside of that. */
function written(element: Element): Element {
  const outer = element.getRootNode();
  return element.className === 'stage' && outer instanceof ShadowRoot ? outer.host : element;
}

const bringTexts = (page: Page, locale: Locale) =>
  importChecked(page, filesOf(`questionnaire-${locale}`, parts), texts[locale]);

/** Where the form is: in the element, at an address, or at the backend under its name. */
async function readSource(
  { element, page, host, config }: WidgetStart & { page: Page },
  language: string,
): Promise<Partial<ServedForm>> {
  const inline = written(element).querySelector('script[type="application/fhir+json"]');
  if (inline) return { form: JSON.parse(inline.textContent ?? '') };
  const name = said(element, page, 'form');
  if (!name) throw new Error('attribute "form" is missing');
  const isAddress = /[/:]/.test(name);
  const address = isAddress ? name : formAddress(config, name);
  const answer = (await readJson(address, language, host.signal)) as ServedForm & { resourceType?: string };
  return answer.resourceType ? ({ form: answer } as never) : answer;
}

export const formAddress = ({ endpoint, clinic }: WidgetStart['config'], form: string): string =>
  `${endpoint}/v1/forms/${encodeURIComponent(form)}?clinic=${encodeURIComponent(clinic)}`;

const bringMore = (page: Page) =>
  importChecked(page, filesOf('questionnaire-more', parts), () => import('./start-questionnaire-more.ts'));

function portsOf(start: QuestionnaireStart): QuestionnairePorts {
  const { page } = start;
  return {
    now: () => Date.now(),
    readClinic: () => readClinic(start),
    loadMore: async (language) => (await bringMore(page)).loadMore(start, language as Locale),
    // To ask brings nothing, and to open one to find out would make one.
    hasDraft: async () =>
      (await indexedDB.databases()).some(({ name }) => name?.startsWith('parcours-draft-')),
    ...(said(start.element, page, 'draft') !== 'none' && {
      loadDraft: async (language: string) => (await bringMore(page)).loadDraft(start, language),
    }),
  };
}

/** Whom to call: the number that stands in the element itself, else that of the clinic. */
export async function readClinic({
  element,
  config,
  host,
  surface,
}: WidgetStart): Promise<FormClinic | undefined> {
  const { endpoint, clinic } = config;
  const link = written(element).querySelector('a[href^="tel:"]');
  const own = link?.textContent?.trim();
  const address = `${endpoint}/v1/catalog?clinic=${encodeURIComponent(clinic)}`;
  const catalog = readJson(address, surface.messages.language, host.signal) as Promise<{
    clinic?: FormClinic;
  }>;
  const known = await catalog.then(
    (answer) => answer.clinic,
    () => undefined,
  );
  return { ...known, ...(own && /\d/.test(own) && { phone: own }) };
}
