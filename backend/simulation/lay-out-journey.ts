import type { JourneyDefinition, JourneyStep } from '../journeys/definition.ts';
import { waysOf } from '../journeys/program.ts';

/** Sizes in units of the drawing. */
export const box = { width: 208, height: 62, gap: 30, between: 22, passage: 100 } as const;

export interface PlacedStep {
  step: JourneyStep;
  /** Upper left corner. */
  x: number;
  y: number;
}

/** A line from one step to the next; it goes down, across, and down again. */
export interface PlacedLine {
  from: { x: number; y: number };
  to: { x: number; y: number };
  /** Where it is the beginning of a way: of which step, and its name. */
  way?: { step: string; name: string };
}

export interface JourneyLayout {
  width: number;
  height: number;
  steps: PlacedStep[];
  lines: PlacedLine[];
}

/**
 * Lays a journey out from above to below: steps under each other, the ways of a step beside each other, and together
 * again below them. Only the definition decides, so the same journey always looks the same.
 */
export function layOutJourney({ steps }: Pick<JourneyDefinition, 'steps'>): JourneyLayout {
  const size = sizeOf(steps);
  const layout: JourneyLayout = { ...size, steps: [], lines: [] };
  place(steps, { x: size.width / 2, y: 0 }, layout);
  return layout;
}

interface Size {
  width: number;
  height: number;
}

function sizeOf(steps: readonly JourneyStep[]): Size {
  const sizes = steps.map(sizeOfStep);
  return {
    width: Math.max(box.passage, ...sizes.map(({ width }) => width)),
    height: sizes.reduce((sum, { height }) => sum + height, 0) + Math.max(0, steps.length - 1) * box.gap,
  };
}

function sizeOfStep(step: JourneyStep): Size {
  const ways = waysOf(step).map(([, steps]) => sizeOf(steps));
  if (ways.length === 0) return { width: box.width, height: box.height };
  const width = ways.reduce((sum, way) => sum + way.width, 0) + (ways.length - 1) * box.between;
  const height = Math.max(...ways.map((way) => way.height));
  return { width: Math.max(box.width, width), height: box.height + 2 * box.gap + height };
}

interface Point {
  x: number;
  y: number;
}

/**
 * Places steps around a middle line.
 *
 * @returns Where the line goes on below them.
 */
function place(steps: readonly JourneyStep[], top: Point, layout: JourneyLayout): Point {
  let at = top;
  steps.forEach((step, index) => {
    if (index > 0) {
      const below = { x: at.x, y: at.y + box.gap };
      layout.lines.push({ from: at, to: below });
      at = below;
    }
    at = placeStep(step, at, layout);
  });
  return at;
}

function placeStep(step: JourneyStep, top: Point, layout: JourneyLayout): Point {
  layout.steps.push({ step, x: top.x - box.width / 2, y: top.y });
  const from = { x: top.x, y: top.y + box.height };
  const ways = waysOf(step);
  if (ways.length === 0) return from;
  const { height } = sizeOfStep(step);
  const end = { x: top.x, y: top.y + height };
  const sizes = ways.map(([, steps]) => sizeOf(steps));
  const together = sizes.reduce((sum, size) => sum + size.width, 0) + (ways.length - 1) * box.between;
  let left = top.x - together / 2;
  ways.forEach(([name, steps], index) => {
    const width = sizes[index]?.width ?? 0;
    const first = { x: left + width / 2, y: from.y + box.gap };
    layout.lines.push({ from, to: first, way: { step: step.id, name } });
    layout.lines.push({ from: place(steps, first, layout), to: end });
    left += width + box.between;
  });
  return end;
}
