import type { FaqEntryFigures, FaqFigures } from '../../src/contracts/desk-figures.ts';
import { faqContentOf } from '../faq/faq-content-of.ts';
import type { FaqCount, FigurePeriod } from '../stores/desk-figures-store.ts';
import type { ClinicCall } from './api-context.ts';
import { deskLanguages } from './require-desk.ts';

/** Ids come from browsers, so there may be any number of them. */
const mostEntries = 100;

/** What was asked of the FAQ, and how each of its entries did. */
export async function faqFigures(call: ClinicCall, period: FigurePeriod): Promise<FaqFigures> {
  const counts = await call.context.desk.figures.faq(period);
  const content = faqContentOf(call.clinic, deskLanguages(call));
  const titles = new Map(content?.entries.map(({ id, question }) => [id, question]));
  return countFaq(counts, (id) => titles.get(id) ?? id);
}

/** Adds up what browsers claimed. */
export function countFaq(counts: readonly FaqCount[], titleOf: (id: string) => string): FaqFigures {
  const all = (type: string, wanted?: string) =>
    counts
      .filter((one) => one.type === type && (wanted === undefined || one.said === wanted))
      .reduce((sum, { count }) => sum + count, 0);
  const [answered, choices] = [all('faq.asked', 'answer'), all('faq.asked', 'choices')];
  const unanswered = all('faq.unanswered');
  const ids = [...new Set(counts.flatMap(({ entry }) => entry ?? []))];
  const entries = ids.map((id): FaqEntryFigures => {
    const of = (type: string, said: string) =>
      counts.find((one) => one.entry === id && one.type === type && one.said === said)?.count ?? 0;
    return {
      ...{ title: titleOf(id), answered: of('faq.asked', 'answer'), choices: of('faq.asked', 'choices') },
      ...{ helped: of('faq.rated', 'yes'), unhelpful: of('faq.rated', 'no') },
    };
  });
  entries.sort((a, b) => weightOf(b) - weightOf(a) || a.title.localeCompare(b.title));
  return {
    ...{ asked: answered + choices + unanswered, answered, choices, unanswered },
    ...{ emergencies: all('faq.emergency'), persons: all('faq.person-requested') },
    entries: entries.slice(0, mostEntries),
  };
}

const weightOf = ({ answered, choices, helped, unhelpful }: FaqEntryFigures) =>
  1000 * (answered + choices) + helped + unhelpful;
