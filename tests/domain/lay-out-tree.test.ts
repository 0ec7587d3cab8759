import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutTree, type TreeBox } from '../../src/domain/journey-map/lay-out-tree.ts';

const measures = { boxWidth: 100, gapX: 20, gapY: 30, labelHeight: 16, emptyWidth: 60 };
const box = (id: string, ...ways: TreeBox[][]): TreeBox => ({
  ...{ id, height: 40 },
  ways: ways.map((boxes, index) => ({ label: `way ${index}`, boxes })),
});

interface Raw {
  height: number;
  ways: Raw[][];
}

const { way } = fc.letrec<{ way: Raw[]; box: Raw }>((tie) => ({
  way: fc.array(tie('box'), { maxLength: 3 }),
  box: fc.record({
    height: fc.integer({ min: 20, max: 90 }),
    ways: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constant<Raw[][]>([]),
      fc.array(tie('way'), { minLength: 2, maxLength: 3 }),
    ),
  }),
}));

/** Any tree, each box with an id of its own. */
const trees = way.map((boxes) => {
  let count = 0;
  const named = ({ height, ways }: Raw): TreeBox => ({
    ...{ id: `box-${(count += 1)}`, height },
    ways: ways.map((below) => ({ label: 'way', boxes: below.map(named) })),
  });
  return boxes.map(named);
});

const idsIn = (boxes: readonly TreeBox[]): string[] =>
  boxes.flatMap(({ id, ways }) => [id, ...ways.flatMap(({ boxes: below }) => idsIn(below))]);

describe('the picture of a tree', () => {
  it('puts one box below the other, and ways side by side', () => {
    const { boxes, width, height, labels, lines } = layOutTree(
      [box('a'), box('b', [box('c')], []), box('d')],
      measures,
    );
    const at = Object.fromEntries(boxes.map(({ id, x, y }) => [id, [x, y]]));
    // 100 for the way with a box, 60 for the empty one, 20 between: all around the middle of 180.
    expect([width, at['a'], at['b']]).toEqual([180, [40, 0], [40, 70]]);
    expect(at['c']).toEqual([0, 141]);
    expect(at['d']).toEqual([40, 226]);
    expect(height).toBe(266);
    expect(labels.map(({ text, x }) => [text, x])).toEqual([
      ['way 0', 50],
      ['way 1', 150],
    ]);
    expect(lines).toHaveLength(6);
  });

  it('shows every box of any tree once, inside the picture, over no other', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const { boxes, width, height } = layOutTree(tree, measures);
        expect(boxes.map(({ id }) => id).sort()).toEqual(idsIn(tree).sort());
        for (const one of boxes) {
          expect(one.x).toBeGreaterThanOrEqual(-0.001);
          expect(one.x + one.width).toBeLessThanOrEqual(width + 0.001);
          expect(one.y + one.height).toBeLessThanOrEqual(height + 0.001);
          for (const other of boxes) {
            if (one === other) continue;
            const isApart =
              one.x + one.width <= other.x + 0.001 ||
              other.x + other.width <= one.x + 0.001 ||
              one.y + one.height <= other.y + 0.001 ||
              other.y + other.height <= one.y + 0.001;
            expect(isApart, `${one.id} and ${other.id}`).toBe(true);
          }
        }
      }),
    );
  });
});
