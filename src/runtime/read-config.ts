import { read } from '../contracts/read.ts';
import { acceptedValues, WidgetConfig } from '../contracts/widget-config.ts';
import type { ScriptAttributes } from './page.ts';

export type ConfigReading = { config: WidgetConfig } | { mistakes: string[] };

/**
 * Reads what the agency wrote: the element's own attributes win over those of the script tag.
 *
 * @returns The configuration, or one sentence for each mistake: which attribute, what it says, what it may say.
 */
export function readConfig(element: Element, script: ScriptAttributes): ConfigReading {
  const names = Object.keys(acceptedValues) as (keyof WidgetConfig)[];
  const written: Record<string, string> = {};
  for (const name of names) {
    const value = (element.getAttribute(name) ?? script[name])?.trim();
    if (value) written[name] = name === 'endpoint' ? value.replace(/\/+$/, '') : value;
  }
  const reading = read(WidgetConfig, written);
  if (reading.ok) return { config: reading.value };
  return {
    mistakes: (reading.wrong as (keyof WidgetConfig)[]).map((name) => {
      const where = element.hasAttribute(name)
        ? `attribute "${name}"`
        : `attribute "data-${name}" of the script tag`;
      const value = written[name];
      const says = value === undefined ? 'is missing' : `says "${value}", which is not understood`;
      return `${where} ${says}. Accepted: ${acceptedValues[name]}.`;
    }),
  };
}
