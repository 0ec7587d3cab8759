import type { CampaignDraft } from '../../src/contracts/campaign-draft.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { FieldProblem } from '../../src/contracts/problem.ts';
import { pointerTo } from '../journeys/field-problems.ts';

/** What of a draft does not fit the clinic: languages that it does not write, people and segments that it has not. */
export function campaignProblems(draft: CampaignDraft, clinic: ClinicFile): FieldProblem[] {
  const { audience, kind } = draft;
  const { segment, days } = audience;
  const problems: FieldProblem[] = languageProblems(draft, clinic);
  const wrong = (path: readonly string[], code: string) => problems.push({ pointer: pointerTo(path), code });
  if (segment !== undefined && !clinic.segments.some(({ id }) => id === segment))
    wrong(['audience', 'segment'], 'unknown');
  if (days) {
    if (kind !== 'information') wrong(['audience', 'days'], 'not_for_news');
    if (days.to < days.from) wrong(['audience', 'days', 'to'], 'before_from');
    if (days.practitioner !== undefined && !clinic.practitioners.some(({ id }) => id === days.practitioner))
      wrong(['audience', 'days', 'practitioner'], 'unknown');
  }
  return problems;
}

/** Every text is there in the clinic's first language, and all of them in the same: nobody reads half a message. */
function languageProblems(draft: CampaignDraft, { languages }: ClinicFile): FieldProblem[] {
  const [first = ''] = languages;
  const written = Object.keys(draft.body).sort().join();
  const texts = [
    [['body'], draft.body],
    [['subject'], draft.subject],
    [['otherSubject'], draft.otherSubject],
    [['link', 'label'], draft.link?.label],
  ] as const;
  return texts.flatMap(([path, text]) => {
    if (!text) return [];
    const own = Object.keys(text);
    const code = !own.includes(first)
      ? 'missing'
      : own.some((language) => !languages.includes(language))
        ? 'unknown_language'
        : own.sort().join() !== written
          ? 'other_languages'
          : undefined;
    return code ? [{ pointer: pointerTo([...path, ...(code === 'missing' ? [first] : [])]), code }] : [];
  });
}
