import type { JourneyDefinition } from '../journeys/definition.ts';
import { sentBy, total } from './compare-reports.ts';
import { box, layOutJourney, type PlacedLine, type PlacedStep } from './lay-out-journey.ts';
import type { JourneyReport, StepReport } from './report.ts';
import { stepWords } from './step-words.ts';

const number = new Intl.NumberFormat('en');
const [margin, headHeight, turnHeight] = [20, 66, 26];
/** Letters that fit into a box. */
const longestText = 32;

/** A drawing with its size. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/**
 * Draws a journey from its definition, with what happened at each step. Every number is also text for whoever does not
 * see the drawing; the styles are {@link mapStyles}.
 */
export function journeyMap(definition: JourneyDefinition, report: JourneyReport): Drawing {
  const layout = layOutJourney(definition);
  const steps = new Map(report.steps.map((step) => [step.id, step]));
  const turns = turnLines(definition, steps);
  const width = Math.max(layout.width, 380) + 2 * margin;
  const top = margin + headHeight;
  const height = top + layout.height + margin + turns.length * turnHeight + margin;
  const shift = (width - layout.width) / 2;
  const name = `journey-${definition.id}`;
  const runs = `${number.format(report.entered)} runs begun by ${definition.entry.on}`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" class="journey" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-labelledby="${name}">`,
    `<title id="${name}">${text(`${definition.id}, version ${definition.version}: ${runs}`)}</title>`,
    `<text class="name" x="${margin}" y="${margin + 18}">${text(definition.id)}</text>`,
    `<text class="note" x="${margin}" y="${margin + 38}">${text(runs)}</text>`,
    `<g transform="translate(${shift} ${top})">`,
    ...layout.lines.map((line) => lineSvg(line, steps)),
    ...layout.steps.map((placed) => stepSvg(placed, steps.get(placed.step.id))),
    '</g>',
    ...turns.map(
      (words, index) =>
        `<text class="note" x="${margin}" y="${top + layout.height + margin + (index + 1) * turnHeight - 8}">${text(words)}</text>`,
    ),
    '</svg>',
  ].join('\n');
  return { svg, width, height };
}

function lineSvg({ from, to, way }: PlacedLine, steps: ReadonlyMap<string, StepReport>): string {
  const middle = way ? from.y + box.gap / 3 : to.y - box.gap / 3;
  const path =
    from.x === to.x ? `M${from.x} ${from.y}V${to.y}` : `M${from.x} ${from.y}V${middle}H${to.x}V${to.y}`;
  const line = `<path class="line" d="${path}"/>`;
  if (!way) return line;
  const passed = steps.get(way.step)?.ways[way.name] ?? 0;
  const label = `${way.name} ${number.format(passed)}`;
  return `${line}<text class="way" x="${to.x}" y="${to.y - 7}">${text(label)}</text>`;
}

function stepSvg({ step, x, y }: PlacedStep, report: StepReport | undefined): string {
  const what = stepWords(step);
  const counted = report ? countsOf(report) : [];
  const whole = counted.join(', ');
  const short = report ? shortCounts(report) : '';
  const kind = report?.kind ?? 'send';
  return [
    `<g class="step ${kind}${isMostlyDropped(report) ? ' dropped' : ''}" role="img" aria-label="${text(`${step.id}. ${what}. ${whole}`)}">`,
    `<title>${text(`${step.id}: ${whole}`)}</title>`,
    `<rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="8"/>`,
    `<text class="id" x="${x + 10}" y="${y + 18}">${text(cut(step.id))}</text>`,
    `<text x="${x + 10}" y="${y + 35}">${text(cut(what))}</text>`,
    `<text class="count" x="${x + 10}" y="${y + 52}">${text(cut(short))}</text>`,
    '</g>',
  ].join('');
}

/** What happened at a step, the most telling first. */
function countsOf(report: StepReport): string[] {
  const { entered, sent, dropped, unreachable, postponed, earlier, later, ways } = report;
  const counts: [string, number][] = [
    ...(report.kind === 'send' ? ([['sent', sentBy(report)]] as [string, number][]) : []),
    ...Object.entries(dropped),
    ['entered', entered],
    ...[...Object.entries(ways), ...Object.entries(sent)],
    ...([
      ['unreachable', unreachable],
      ['postponed', postponed],
    ] as [string, number][]),
    ...([
      ['earlier', earlier],
      ['later', later],
    ] as [string, number][]),
  ];
  return counts
    .filter(([name, count]) => count > 0 || name === 'entered')
    .map(([name, count]) => `${name.replaceAll('_', ' ')} ${number.format(count)}`);
}

/** What fits into a box: how many came, how many of them were sent to, and what kept the most from it. */
function shortCounts(report: StepReport): string {
  if (report.kind !== 'send') return number.format(report.entered);
  const [reason] = Object.entries(report.dropped).sort(([, one], [, other]) => other - one);
  const sent = `${number.format(sentBy(report))} of ${number.format(report.entered)} sent`;
  return reason ? `${sent} · ${reason[0].replaceAll('_', ' ')}` : sent;
}

/** More of its messages were held back than sent: somebody should look at it. */
function isMostlyDropped(report: StepReport | undefined): boolean {
  return report !== undefined && total(report.dropped) > Math.max(0, sentBy(report));
}

/** Facts that end a run or bring new times, and what is said because of them. */
function turnLines(definition: JourneyDefinition, steps: ReadonlyMap<string, StepReport>): string[] {
  const turns = [
    ['ends', definition.exit],
    ['is its goal', definition.goal ?? []],
    ['brings new times', definition.rebase ?? []],
  ] as const;
  return turns.flatMap(([meaning, list]) =>
    list.map(({ on, send = [] }) => {
      const said = send.map(({ id }) => {
        const report = steps.get(id);
        return `; says ${id} (${number.format(report ? sentBy(report) : 0)} sent)`;
      });
      return `${on} ${meaning}${said.join('')}`;
    }),
  );
}

function cut(words: string): string {
  return words.length > longestText ? `${words.slice(0, longestText - 1)}…` : words;
}

const entities: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
};

/** A text as it may stand in markup. */
export function text(words: string): string {
  return words.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}

/** Light, and dark where the reader wants it; what is mostly held back has a dashed frame, and says so in words. */
export const mapStyles = `
.journey { font: 12px system-ui, sans-serif; color-scheme: light dark; background: #fff; max-width: 100%; height: auto }
.journey text { fill: #1c2430 }
.journey .name { font-size: 17px; font-weight: 600 }
.journey .id { font-weight: 600 }
.journey .note, .journey .way { fill: #4a5568 }
.journey .count { fill: #1f4f8f }
.journey .way { text-anchor: middle; paint-order: stroke; stroke: #fff; stroke-width: 5px }
.journey .line { fill: none; stroke: #6b7686; stroke-width: 1.5 }
.journey rect { fill: #f3f6fa; stroke: #8593a6 }
.journey .send rect { fill: #e6f1ff; stroke: #2f6cb3 }
.journey .task rect, .journey .webhook rect { fill: #fff3dc; stroke: #9a6a00 }
.journey .dropped rect { stroke: #b3261e; stroke-width: 2; stroke-dasharray: 5 3 }
@media (prefers-color-scheme: dark) {
  .journey { background: #12161d }
  .journey text { fill: #e8edf4 }
  .journey .note, .journey .way { fill: #b3bece }
  .journey .count { fill: #9cc6ff }
  .journey .way { stroke: #12161d }
  .journey .line { stroke: #8b98aa }
  .journey rect { fill: #1d242f; stroke: #6f7f95 }
  .journey .send rect { fill: #14304f; stroke: #5b9be0 }
  .journey .task rect, .journey .webhook rect { fill: #3a2c0c; stroke: #d0a13a }
  .journey .dropped rect { stroke: #ff8a80 }
}`;
