import { wrongAttributes, type WidgetConfig } from '../../contracts/widget-config.ts';
import type { BackendFacts, PageFacts } from './page-facts.ts';
import { configAt, placesOf } from './written-config.ts';

/** A backend to ask, and what for. */
export type Target = Pick<BackendFacts, 'endpoint' | 'clinic' | 'services'>;

/** Every pair of endpoint and clinic that the page names without a mistake, each once. */
export function targetsOf(facts: Pick<PageFacts, 'tags' | 'elements'>): Target[] {
  const targets = new Map<string, Target>();
  for (const place of placesOf(facts)) {
    const config = configAt(place);
    if (wrongAttributes(config).length > 0) continue;
    const { endpoint, clinic, service } = config as WidgetConfig;
    const key = `${endpoint} ${clinic}`;
    const services = [...(targets.get(key)?.services ?? []), ...(service === undefined ? [] : [service])];
    targets.set(key, { endpoint, clinic, services });
  }
  return [...targets.values()];
}
