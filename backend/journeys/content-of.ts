import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { ContentMoment } from '../../src/contracts/content-entry.ts';
import type { ShownContent } from '../../src/contracts/shown-content.ts';
import { localText } from './local-text.ts';

/**
 * What a clinic gives to read at one moment, all of it: whose choice falls on what is found out on the patient's device,
 * so that nobody is told what interests them.
 *
 * @param language - Of the answer; a text that is not written in it comes in another.
 */
export function contentOf(
  { topics, content, languages }: ClinicFile,
  moment: ContentMoment,
  language: string,
): Omit<ShownContent, 'announcements'> {
  const text = (value: Parameters<typeof localText>[0]) => localText(value, [language, ...languages]);
  const entries = content.filter(({ at }) => at.includes(moment));
  const used = new Set(entries.flatMap((entry) => entry.topics));
  return {
    language,
    topics: topics.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ id, name: text(name) })),
    entries: entries.map((entry) => ({
      ...{ id: entry.id, kind: entry.kind, title: text(entry.title), text: text(entry.text) },
      ...{ topics: entry.topics },
      ...(entry.url !== undefined && { url: entry.url }),
      ...(entry.services && { services: entry.services }),
    })),
  };
}
