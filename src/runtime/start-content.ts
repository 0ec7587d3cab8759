import { readShownContent } from '../domain/content/read-shown-content.ts';
import { readJson } from './read-json.ts';
import type { WidgetStart } from './widgets.ts';

/** Joins what a clinic gives to read at one moment to where it is. */
export async function startContent(
  { host, config }: Pick<WidgetStart, 'host' | 'config'>,
  moment: 'faq' | 'booked',
) {
  // Of the same file.
  const { contentView, styles } = await import('../../widgets/content/content-view.tsx');
  host.adoptStyles(styles);
  const query = new URLSearchParams({ clinic: config.clinic, at: moment });
  const address = `${config.endpoint}/v1/content?${query}`;
  return contentView({
    read: async (language) => readShownContent(await readJson(address, language, host.signal)),
  });
}
