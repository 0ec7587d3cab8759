import type { CampaignDraft } from '../../src/contracts/campaign-draft.ts';
import { isHttpsAddress } from '../../src/lib/is-https-address.ts';

/** What is wrong with a field of the form, by its name. */
export type CampaignFaults = Readonly<Record<string, 'missing' | 'url' | 'label' | 'days' | 'half'>>;

/** Text of one kind by language: of the fields `subject-fr`, `subject-en`, … those that are not empty. */
function textsOf(form: FormData, name: string, languages: readonly string[]): Record<string, string> {
  const read = languages.map((language) => [language, textOf(form, `${name}-${language}`)] as const);
  return Object.fromEntries(read.filter(([, text]) => text !== ''));
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/**
 * Reads a campaign from its form, and says what keeps it from being sent.
 *
 * @param languages - Of the clinic; everything has to be there in the first.
 */
export function readCampaignForm(
  form: FormData,
  languages: readonly string[],
): { draft: CampaignDraft; faults: CampaignFaults } {
  const [subject, body, otherSubject, label] = ['subject', 'body', 'other', 'label'].map((name) =>
    textsOf(form, name, languages),
  ) as [Texts, Texts, Texts, Texts];
  const url = textOf(form, 'url');
  const kind = textOf(form, 'kind') === 'information' ? 'information' : 'newsletter';
  const draft: CampaignDraft = {
    ...{ kind, subject, body, audience: audienceOf(form, kind) },
    ...(Object.keys(otherSubject).length > 0 && { otherSubject }),
    ...(url && { link: { label, url } }),
  };
  return { draft, faults: faultsOf(draft, languages) };
}

type Texts = Record<string, string>;

function audienceOf(form: FormData, kind: CampaignDraft['kind']): CampaignDraft['audience'] {
  const segment = textOf(form, 'segment');
  if (kind === 'newsletter') return segment ? { segment } : {};
  const practitioner = textOf(form, 'practitioner');
  const days = { from: textOf(form, 'from'), to: textOf(form, 'to') };
  return { days: { ...days, ...(practitioner && { practitioner }) } };
}

function faultsOf(draft: CampaignDraft, languages: readonly string[]): CampaignFaults {
  const { subject, body, otherSubject, link, audience } = draft;
  const faults: Record<string, CampaignFaults[string]> = {};
  const [first = ''] = languages;
  for (const language of languages) {
    const isBegun = [subject, body, otherSubject].some((text) => text?.[language] !== undefined);
    const wanted = { subject, body, ...(otherSubject && { other: otherSubject }) };
    for (const [name, text] of Object.entries(wanted))
      if ((isBegun || language === first) && text[language] === undefined)
        faults[`${name}-${language}`] = language === first ? 'missing' : 'half';
    if (link && (isBegun || language === first) && link.label[language] === undefined)
      faults[`label-${language}`] = 'label';
  }
  if (link && !isHttpsAddress(link.url)) faults['url'] = 'url';
  const { days } = audience;
  if (days && !(days.from && days.to && days.from <= days.to)) faults['from'] = 'days';
  return faults;
}
