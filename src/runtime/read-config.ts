import { acceptedBy, configNames, wrongAttributes, type WidgetConfig } from '../contracts/widget-config.ts';
import type { ScriptAttributes } from './page.ts';

export type ConfigReading = { config: WidgetConfig } | { mistakes: string[] };

/**
 * Reads what the agency wrote: the element's own attributes win over those of the script tag.
 *
 * @returns The configuration, or one sentence for each mistake: which attribute, what it says, what it may say.
 */
export function readConfig(element: Element, script: ScriptAttributes): ConfigReading {
  const written: Record<string, string> = {};
  for (const name of configNames) {
    const value = (element.getAttribute(name) ?? script[name])?.trim();
    if (value) written[name] = name === 'endpoint' ? value.replace(/\/+$/, '') : value;
  }
  const wrong = wrongAttributes(written);
  if (wrong.length === 0) return { config: written as unknown as WidgetConfig };
  return {
    mistakes: wrong.map((name) => {
      const where = element.hasAttribute(name)
        ? `attribute "${name}"`
        : `attribute "data-${name}" of the script tag`;
      const value = written[name];
      const says = value === undefined ? 'is missing' : `says "${value}", which is not understood`;
      return `${where} ${says}. Accepted: ${acceptedBy(name)}.`;
    }),
  };
}
