import { configNames, wrongAttributes, type ConfigName } from '../../contracts/widget-config.ts';
import type { Fault, Verdict } from './finding.ts';
import { nearestName } from './nearest-name.ts';
import type { Attributes, PageFacts } from './page-facts.ts';
import { attributeToPaste } from './tag-to-paste.ts';
import { configAt, isInsecure, placesOf, writtenAt } from './written-config.ts';
import type { Place } from './written-config.ts';

/** What a page would write, for a value that we cannot know. */
const examples: Partial<Record<ConfigName, string>> = {
  clinic: 'tilleuls',
  endpoint: 'https://rdv.clinic.example',
  locale: 'fr',
  service: 'irm-genou',
};

/** Whether the attributes have the names and values that the widgets understand. */
export function checkAttributes(facts: PageFacts): Verdict {
  const places = placesOf(facts);
  const slips = [
    ...slipsOf('<script>', facts.tags[0]?.attributes ?? []),
    ...facts.elements.flatMap(({ tag, attributes }) => slipsOf(`<${tag}>`, attributes)),
  ];
  // Without a script tag all that it would have said is missing too, and the tag is what has to be mended.
  const mistakes = places
    .flatMap((place) => mistakesAt(place, slips))
    .filter(({ code }) => facts.tags.length > 0 || code !== 'attribute_missing');
  const lacking = new Set(
    places.flatMap((place) => wrongAt(place).filter((name) => !writtenAt(place, name).value)),
  );
  if (facts.tags.length === 0 && slips.length + mistakes.length === 0) return undefined;
  return {
    seen: configNames
      .map((name) => writtenAt(places[0] as Place, name))
      .flatMap(({ attribute, value }) => (value ? attributeToPaste(attribute, value) : []))
      .join(' '),
    faults: [...slips.map((slip) => slipFault(slip, lacking)), ...mistakes],
  };
}

/** A name that was meant to be another. */
interface Slip {
  where: string;
  written: string;
  value: string;
  name: ConfigName;
}

function slipsOf(where: string, attributes: Attributes): Slip[] {
  const isScript = where === '<script>';
  return attributes.flatMap(([written, value]) => {
    const bare = written.replace(/^data-/, '');
    const isPrefixed = bare !== written;
    const name = nearestName(bare, configNames) as ConfigName | undefined;
    if (!name || (bare === name && isPrefixed === isScript)) return [];
    return { where, written, value, name };
  });
}

function slipFault({ where, written, value, name }: Slip, lacking: ReadonlySet<ConfigName>): Fault {
  const meant = where === '<script>' ? `data-${name}` : name;
  return {
    status: lacking.has(name) ? 'fault' : 'warning',
    code: 'attribute_unknown',
    values: { where, written, meant },
    paste: attributeToPaste(meant, value),
  };
}

const wrongAt = (place: Place): ConfigName[] => wrongAttributes(configAt(place));

function mistakesAt(place: Place, slips: readonly Slip[]): Fault[] {
  return wrongAt(place).flatMap((name): Fault[] => {
    const { where, attribute, value } = writtenAt(place, name);
    // An address without the s is told with the endpoint, and a slip tells what is missing.
    if (name === 'endpoint' && isInsecure(value)) return [];
    if (!value && slips.some((slip) => slip.name === name)) return [];
    const paste = attributeToPaste(attribute, examples[name] ?? '…');
    return value
      ? [
          {
            status: 'fault',
            code: 'attribute_invalid',
            values: { where, name: attribute, written: value },
            paste,
          },
        ]
      : [{ status: 'fault', code: 'attribute_missing', values: { where, name: attribute }, paste }];
  });
}
