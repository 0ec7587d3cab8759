import { originOf } from './bare-address.ts';
import type { Fault, Verdict } from './finding.ts';
import { optimiserOf } from './optimiser-of.ts';
import type { PageFacts, TagFacts } from './page-facts.ts';
import { leaveAlone, scriptToPaste } from './tag-to-paste.ts';

/** Whether the tag is there, is the one that was pasted, and runs when the page opens. */
export function checkScript(facts: PageFacts): Verdict {
  const { tags, loader, violations } = facts;
  const [tag] = tags;
  const paste = scriptToPaste(facts, leaveAlone);
  if (!tag) {
    const code = loader.hasRun ? 'script_rewritten' : 'script_missing';
    return { seen: '', faults: [{ status: 'fault', code, values: {}, paste }] };
  }
  const faults = [...mixedFaults(facts, tag), ...delayFaults(facts, tag), ...waitFaults(facts, tag)];
  if (loader.hasRun || faults.some(({ status }) => status === 'fault')) return { seen: tag.address, faults };
  // The policy says by itself what it has refused.
  const origin = originOf(tag.address);
  if (
    violations.some(({ directive, blocked }) => /^script-src/.test(directive) && originOf(blocked) === origin)
  )
    return undefined;
  const values = { address: tag.address };
  return { seen: '', faults: [{ status: 'fault', code: 'script_failed', values }, ...faults] };
}

function mixedFaults({ address }: PageFacts, tag: TagFacts): Fault[] {
  if (!/^https:/.test(address) || !/^http:/.test(tag.address)) return [];
  const paste = scriptToPaste({ tags: [{ ...tag, address: tag.address.replace(/^http:/, 'https:') }] });
  return [{ status: 'fault', code: 'mixed_content', values: { address: tag.address }, paste }];
}

function delayFaults(facts: PageFacts, tag: TagFacts): Fault[] {
  const { loader } = facts;
  const lost = { mark: 'document.currentScript = null', by: '' };
  const found = optimiserOf(tag.attributes) ?? (loader.hasRun && !loader.ranFromTag ? lost : undefined);
  if (!found) return [];
  // Late is a pity; never is a fault.
  const status = loader.hasRun ? 'warning' : 'fault';
  return [{ status, code: 'script_delayed', values: { ...found }, paste: scriptToPaste(facts, leaveAlone) }];
}

function waitFaults(facts: PageFacts, { address, isInHead, isPatient }: TagFacts): Fault[] {
  if (!isInHead || isPatient) return [];
  return [{ status: 'warning', code: 'script_not_async', values: { address }, paste: scriptToPaste(facts) }];
}

/** Whether the page has the tag once. */
export function checkCopies(facts: PageFacts): Verdict {
  const { tags } = facts;
  if (tags.length === 0) return undefined;
  if (tags.length === 1) return { seen: '', faults: [] };
  const paste = scriptToPaste(facts);
  const addresses = [...new Set(tags.map(({ address }) => address))];
  const [address = ''] = addresses;
  const fault: Fault =
    addresses.length > 1
      ? // Which of them is first is then a matter of chance.
        { status: 'fault', code: 'script_versions', values: { addresses: addresses.join('\n') }, paste }
      : { status: 'warning', code: 'script_twice', values: { count: String(tags.length), address }, paste };
  return { seen: '', faults: [fault] };
}
