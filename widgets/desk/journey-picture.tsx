import { useEffect, useRef } from 'preact/hooks';
import type { MapJourney, MapStep, StepKind } from '../../src/contracts/desk-journeys.ts';
import { layOutTree, type TreeBox } from '../../src/domain/journey-map/lay-out-tree.ts';
import type { DeskMessages } from '../../src/locales/desk-messages.ts';
import { stepWords, wayWords } from './journey-words.ts';

const measures = { boxWidth: 244, gapX: 28, gapY: 36, labelHeight: 30, emptyWidth: 132 };
const padding = { x: 14, y: 12 };
const lineHeight = 19;
/** What fits into a box at the size of the style sheet; wide letters are rare. */
const lettersInLine = 29;

interface Drawn {
  kind: StepKind | 'begin' | 'end';
  heading: string;
  lines: string[];
  counts: string[];
  isBusy: boolean;
}

/** The picture of a journey. It says nothing that the list beside it does not say. */
export function JourneyPicture({ journey, words }: { journey: MapJourney; words: DeskMessages }) {
  const drawn = new Map<string, Drawn>();
  const boxes = [
    endpoint('begin', words.journeys.facts[journey.entry.on] ?? journey.entry.on, drawn),
    ...journey.steps.map((step) => boxOf(step, { words, drawn })),
    endpoint('end', words.journeys.end, drawn),
  ];
  const { width, height, boxes: placed, lines, labels } = layOutTree(boxes, measures);
  const name = words.journeys.names[journey.id] ?? journey.id;
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where it is wider than the screen, its first box is in sight.
    const { current } = frame;
    if (current) current.scrollLeft = (current.scrollWidth - current.clientWidth) / 2;
  }, [journey.id]);
  return (
    <div ref={frame} class="picture" tabIndex={0} role="region" aria-label={words.journeys.picture(name)}>
      <svg
        width={width + 4}
        height={height + 4}
        viewBox={`-2 -2 ${width + 4} ${height + 4}`}
        aria-hidden="true"
      >
        {lines.map(({ from: [x, y], turnY, to: [toX, toY] }, index) => (
          <path key={index} class="line" d={`M${x} ${y}V${turnY}H${toX}V${toY}`} />
        ))}
        {labels.map(({ text, x, y }, index) => (
          <text key={index} class="way" x={x} y={y}>
            {text}
          </text>
        ))}
        {placed.map((box) => {
          const said = drawn.get(box.id);
          return said && <Box key={box.id} {...{ ...box, said }} />;
        })}
      </svg>
    </div>
  );
}

function Box({
  x,
  y,
  width,
  height,
  said,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
  said: Drawn;
}) {
  const texts = [
    ...(said.heading ? [{ text: said.heading, is: 'kind' }] : []),
    ...said.lines.map((text) => ({ text, is: 'text' })),
    ...said.counts.map((text) => ({ text, is: 'count' })),
  ];
  return (
    <g class={`box ${said.kind}${said.isBusy ? ' busy' : ''}`}>
      <rect {...{ x, y, width, height }} rx={said.heading ? 10 : height / 2} />
      {texts.map(({ text, is }, index) => (
        <text
          key={index}
          class={is}
          x={said.heading ? x + padding.x : x + width / 2}
          y={y + padding.y + lineHeight * (index + 0.75)}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

function endpoint(kind: 'begin' | 'end', text: string, drawn: Map<string, Drawn>): TreeBox {
  const lines = wrapped(upper(text));
  drawn.set(`#${kind}`, { kind, heading: '', lines, counts: [], isBusy: false });
  return { id: `#${kind}`, height: heightOf(lines.length), ways: [] };
}

function boxOf(step: MapStep, context: { words: DeskMessages; drawn: Map<string, Drawn> }): TreeBox {
  const { words, drawn } = context;
  const said = stepWords(step, words);
  const lines = wrapped(said.text);
  const counts = said.counts.flatMap(wrapped);
  drawn.set(step.id, { kind: step.kind, heading: said.kind, lines, counts, isBusy: step.counts.waiting > 0 });
  return {
    id: step.id,
    height: heightOf(1 + lines.length + counts.length),
    ways: step.ways.map((way) => ({
      label: wayWords(way, words),
      boxes: way.steps.map((one) => boxOf(one, context)),
    })),
  };
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const heightOf = (lines: number) => lines * lineHeight + 2 * padding.y;

/** Text in a picture does not wrap by itself. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < lettersInLine)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
