import type { ExtrasTexts } from '../../widgets/questionnaire/extras-texts.ts';
import type { DraftPart } from '../../widgets/questionnaire/draft-part.tsx';
import type { CopyPart, Slot, SlotField } from '../../widgets/questionnaire/questionnaire-options.ts';
import type { Locale } from '../contracts/locale.ts';
import type { FormExtrasMessages } from '../locales/form-extras-messages.ts';
import { filesOf, importChecked } from './chunk-integrity.ts';
import type { ChunkFiles } from './chunk-integrity.ts';
import { extrasTexts } from './extras-texts.ts';
import { said } from './start-questionnaire.ts';
import type { QuestionnaireStart } from './start-questionnaire.ts';

/** Texts of these parts by language; written by the build, empty when another bundler builds. */
declare const __PARCOURS_FORMS__: ChunkFiles;
const parts = __PARCOURS_FORMS__;

const texts: Record<Locale, () => Promise<FormExtrasMessages>> = {
  fr: async () => (await import('../locales/fr-form-extras.ts')).frFormExtras,
  en: async () => (await import('../locales/en-form-extras.ts')).enFormExtras,
  es: async () => (await import('../locales/es-form-extras.ts')).esFormExtras,
  de: async () => (await import('../locales/de-form-extras.ts')).deFormExtras,
  pt: async () => (await import('../locales/pt-form-extras.ts')).ptFormExtras,
  ar: async () => (await import('../locales/ar-form-extras.ts')).arFormExtras,
};

/** The texts, once for each element. */
const begun = new WeakMap<QuestionnaireStart['host'], ExtrasTexts>();

function textsOf({ page, host }: QuestionnaireStart): ExtrasTexts {
  const extras =
    begun.get(host) ??
    extrasTexts((language) =>
      importChecked(page, filesOf(`form-extras-${language}`, parts), texts[language as Locale]),
    );
  begun.set(host, extras);
  return extras;
}

/** A field that comes from a part of its own. */
export async function loadSlot(start: QuestionnaireStart, slot: Slot): Promise<SlotField> {
  const { page, surface } = start;
  const extras = textsOf(start);
  const coming = extras.bring(surface.messages.language);
  if (slot === 'attachment') {
    const file = await importChecked(
      page,
      filesOf('questionnaire-file', parts),
      () => import('../../widgets/questionnaire/file-part.ts'),
    );
    await coming;
    start.host.adoptStyles(file.styles);
    return file.fileField(extras);
  }
  const signature = await importChecked(
    page,
    filesOf('questionnaire-signature', parts),
    () => import('../../widgets/questionnaire/signature-part.ts'),
  );
  await coming;
  start.host.adoptStyles(signature.styles);
  return signature.signatureField(extras, { now: () => Date.now() });
}

/** What is entered stays on this device until it is sent. Looks for what an earlier visit has left. */
export async function loadDraft(start: QuestionnaireStart, language: string): Promise<DraftPart> {
  const { page, config, element, served } = start;
  const extras = textsOf(start);
  const [part, { browserDraft }] = await Promise.all([
    importChecked(
      page,
      filesOf('questionnaire-draft', parts),
      () => import('../../widgets/questionnaire/draft-part.tsx'),
    ),
    importChecked(page, filesOf('questionnaire-draft', parts), () => import('../transport/browser-draft.ts')),
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
export async function loadCopy(start: QuestionnaireStart, language: string): Promise<CopyPart> {
  const { page, host, element } = start;
  const extras = textsOf(start);
  const [part, spoken] = await Promise.all([
    importChecked(
      page,
      filesOf('questionnaire-copy', parts),
      () => import('../../widgets/questionnaire/copy-part.ts'),
    ),
    extras.bring(language),
  ]);
  return {
    label: spoken.copy.open,
    open: (model) =>
      void part.openCopy(part.formCopy(model, model.clinic.peek()), spoken.copy, {
        ...{ element, signal: host.signal, page: host.page as Window & typeof globalThis },
        direction: host.root.dir === 'rtl' ? 'rtl' : 'ltr',
      }),
  };
}
