import { type WidgetConfig } from '../contracts/widget-config.ts';
import type { ScriptAttributes } from './page.ts';
export type ConfigReading = {
    config: WidgetConfig;
} | {
    mistakes: string[];
};
/**
 * Reads what the agency wrote: the element's own attributes win over those of the script tag.
 *
 * @returns The configuration, or one sentence for each mistake: which attribute, what it says, what it may say.
 */
export declare function readConfig(element: Element, script: ScriptAttributes): ConfigReading;
