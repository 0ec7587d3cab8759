/** A box of a tree that reads from top to bottom, and the ways that lead off it before the next box. */
export interface TreeBox {
  id: string;
  height: number;
  ways: readonly { label: string; boxes: readonly TreeBox[] }[];
}

export interface TreeMeasures {
  boxWidth: number;
  /** Between two boxes of one way. */
  gapY: number;
  /** Between two ways. */
  gapX: number;
  /** For the label of a way. */
  labelHeight: number;
  /** Least width of a way without boxes. */
  emptyWidth: number;
}

export interface PlacedBox {
  id: string;
  /** Its left upper corner. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line from one point to another: down, across and down. */
export interface PlacedLine {
  from: readonly [x: number, y: number];
  /** Where it goes across. */
  turnY: number;
  to: readonly [x: number, y: number];
}

export interface PlacedLabel {
  text: string;
  x: number;
  y: number;
}

export interface PlacedTree {
  width: number;
  height: number;
  boxes: PlacedBox[];
  lines: PlacedLine[];
  labels: PlacedLabel[];
}

/** Widths of what hangs on each box are asked for again and again. */
const widths = new WeakMap<TreeBox, number>();

/**
 * Lays a tree out: every box in the middle of what hangs on it, no two overlapping, ways side by side and joined again
 * before the next box.
 *
 * @returns Positions from 0; the same tree always gives the same picture.
 */
export function layOutTree(boxes: readonly TreeBox[], measures: TreeMeasures): PlacedTree {
  const placed: PlacedTree = { width: 0, height: 0, boxes: [], lines: [], labels: [] };
  placed.width = widthOfWay(boxes, measures);
  placed.height = placeWay(boxes, { placed, measures, x: placed.width / 2, y: 0 });
  return placed;
}

function widthOfWay(boxes: readonly TreeBox[], measures: TreeMeasures): number {
  return Math.max(measures.emptyWidth, ...boxes.map((box) => widthOf(box, measures)));
}

function widthOf(box: TreeBox, measures: TreeMeasures): number {
  const known = widths.get(box);
  if (known !== undefined) return known;
  const ways = box.ways.map(({ boxes }) => widthOfWay(boxes, measures));
  const below = ways.reduce((sum, width) => sum + width, 0) + Math.max(0, ways.length - 1) * measures.gapX;
  const width = Math.max(measures.boxWidth, below);
  widths.set(box, width);
  return width;
}

interface Pen {
  placed: PlacedTree;
  measures: TreeMeasures;
  /** Middle of the way. */
  x: number;
  y: number;
}

/** @returns Where the way ends. */
function placeWay(boxes: readonly TreeBox[], { placed, measures, x, y }: Pen): number {
  let end = y;
  boxes.forEach((box, index) => {
    if (index > 0) {
      const top = end + measures.gapY;
      placed.lines.push({ from: [x, end], turnY: top, to: [x, top] });
      end = top;
    }
    placed.boxes.push({
      id: box.id,
      x: x - measures.boxWidth / 2,
      y: end,
      width: measures.boxWidth,
      height: box.height,
    });
    end += box.height;
    if (box.ways.length > 0) end = placeWays(box, { placed, measures, x, y: end });
  });
  return end;
}

function placeWays(box: TreeBox, { placed, measures, x, y }: Pen): number {
  const { gapX, gapY, labelHeight } = measures;
  const sides = box.ways.map(({ boxes }) => widthOfWay(boxes, measures));
  const below = sides.reduce((sum, width) => sum + width, 0) + (sides.length - 1) * gapX;
  const turnY = y + gapY / 2;
  const top = turnY + labelHeight;
  let left = x - below / 2;
  const ends = box.ways.map(({ label, boxes }, index) => {
    const middle = left + (sides[index] ?? 0) / 2;
    left += (sides[index] ?? 0) + gapX;
    placed.labels.push({ text: label, x: middle, y: turnY + labelHeight / 2 });
    placed.lines.push({ from: [x, y], turnY, to: [middle, top] });
    return { middle, end: placeWay(boxes, { placed, measures, x: middle, y: top }) };
  });
  const joinY = Math.max(...ends.map(({ end }) => end)) + gapY / 2;
  for (const { middle, end } of ends)
    placed.lines.push({ from: [middle, end], turnY: joinY, to: [x, joinY] });
  return joinY;
}
