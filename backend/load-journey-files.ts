import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { contactTemplateNames, templateNames } from './channels/template-names.ts';
import { readFaultlessFile } from './forms/read-faultless-file.ts';
import { checkJourney } from './journeys/check-journey.ts';
import type { JourneyDefinition } from './journeys/definition.ts';

/**
 * Reads a journey that a clinic has written, as JSON or YAML.
 *
 * @throws Error that lists every fault with its path in the definition.
 */
export async function loadJourneyFile(path: string): Promise<JourneyDefinition> {
  return readFaultlessFile<JourneyDefinition>(path, {
    what: 'journey',
    read(source) {
      const faults = checkJourney(source, {
        templates: templateNames,
        contactTemplates: contactTemplateNames,
      });
      if (faults.length === 0) return { content: source as JourneyDefinition };
      return { faults: faults.map(({ path: place, text }) => (place ? `${place}: ${text}` : text)) };
    },
  });
}

/** Reads all journeys of a folder, in the order of their names. */
export async function loadJourneyFolder(folder: string): Promise<JourneyDefinition[]> {
  const names = await readdir(folder).catch((): never => {
    throw new Error(`There is no folder of journeys at ${folder}.`);
  });
  const files = names.filter((name) => /\.(?:json|ya?ml)$/.test(name)).sort();
  return Promise.all(files.map((name) => loadJourneyFile(join(folder, name))));
}
