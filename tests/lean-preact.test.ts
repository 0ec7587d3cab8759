// @vitest-environment happy-dom
import fc from 'fast-check';
import type * as hooks from 'preact/hooks';
import type * as preact from 'preact';
import type { Plugin } from 'rollup';
import { describe, expect, it } from 'vitest';
import { buildPlugin, bundled } from './fixtures/lean-builds.ts';

type Build = Pick<typeof preact, 'h' | 'render' | 'Fragment' | 'Component'> &
  Pick<typeof hooks, 'useState' | 'useLayoutEffect' | 'useErrorBoundary'>;

const source = [
  "export { h, render, Fragment, Component } from 'preact';",
  "export { useState, useLayoutEffect, useErrorBoundary } from 'preact/hooks';",
].join('\n');

const leanPreact = await buildPlugin('rollup.lean-preact.mjs', 'leanPreact');
const [lean, plain] = await Promise.all([bundled<Build>(source, [leanPreact]), bundled<Build>(source, [])]);

/** A piece of a view, as data: each build draws it with its own functions. */
interface Piece {
  is: string;
  key?: string;
  props?: Readonly<Record<string, unknown>>;
  children?: readonly Drawn[];
}
type Drawn = Piece | string | number | boolean | null;

const tags = ['div', 'p', 'ul', 'li', 'button', 'label', 'svg', 'path', 'b', 'table', 'select', 'textarea'];
const parts = ['Fragment', 'Counter', 'Guard', 'Boundary', 'Fails', 'Told'];
const props = fc.record(
  {
    class: fc.constantFrom('a', 'b', ''),
    id: fc.constantFrom('x', 'y'),
    hidden: fc.boolean(),
    tabIndex: fc.constantFrom(0, -1),
    'aria-pressed': fc.constantFrom('true', 'false', undefined),
    lang: fc.constantFrom('fr', 'ar', null),
    role: fc.constantFrom('log', undefined),
    href: fc.constantFrom('#a', undefined),
    'data-at': fc.nat({ max: 3 }),
    onClick: fc.boolean(),
    onFocusCapture: fc.boolean(),
    ref: fc.boolean(),
  },
  { requiredKeys: [] },
);
const { tree } = fc.letrec<{ tree: Drawn; piece: Piece; input: Piece }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<Drawn>('', 'text', 0, 7, null, true, false),
    tie('input'),
    { weight: 4, arbitrary: tie('piece') },
  ),
  input: fc.record({
    is: fc.constant('input'),
    props: fc.record(
      { value: fc.constantFrom('', 'typed'), checked: fc.boolean(), defaultValue: fc.constant('kept') },
      { requiredKeys: [] },
    ),
  }),
  piece: fc.record(
    {
      is: fc.constantFrom(...tags, ...parts),
      key: fc.constantFrom('1', '2', '3', '4'),
      props,
      children: fc.array(tie('tree'), { maxLength: 5 }),
    },
    { requiredKeys: ['is'] },
  ) as fc.Arbitrary<Piece>,
}));

/** Draws pieces with one build, and writes down what happened. */
function stage({ h, Fragment, Component, useState, useLayoutEffect, useErrorBoundary }: Build) {
  const said: string[] = [];
  const say = (what: string) => () => void said.push(what);
  const named: Record<string, preact.ComponentType<Record<string, unknown>>> = {
    Counter({ children }) {
      const [count, setCount] = useState(0);
      const add = () => setCount(count + 1);
      return h('button', { onClick: add, title: `${count}` }, [children as preact.ComponentChildren, count]);
    },
    Told({ children }) {
      useLayoutEffect(() => (said.push('drawn'), say('gone')), []);
      return children as preact.ComponentChildren;
    },
    Boundary({ children }) {
      const [error] = useErrorBoundary(say('caught'));
      return error ? 'failed' : (children as preact.ComponentChildren);
    },
    Fails({ class: when }) {
      if (when === 'a') throw new Error('a');
      return 'well';
    },
    Guard: class extends Component<Record<string, unknown>, { crashed: boolean }> {
      override state = { crashed: false };
      override componentDidCatch() {
        said.push('crashed');
        this.setState({ crashed: true });
      }
      override componentWillUnmount() {
        said.push('left');
      }
      override render() {
        return this.state.crashed ? null : (this.props['children'] as preact.ComponentChildren);
      }
    },
  };
  const draw = (drawn: Drawn): preact.ComponentChild => {
    if (typeof drawn !== 'object' || !drawn) return drawn;
    const { is, key, props: { onClick, onFocusCapture, ref, ...rest } = {}, children = [] } = drawn;
    const heard = {
      ...(key && { key }),
      ...(onClick === true && { onClick: say(`click ${String(rest['id'])}`) }),
      ...(onFocusCapture === true && { onFocusCapture: say('focus') }),
      ...(ref === true && { ref: (node: unknown) => void said.push(node ? 'held' : 'let go') }),
    };
    const type = is === 'Fragment' ? Fragment : (named[is] ?? is);
    return h(type as 'div', { ...rest, ...heard }, children.map(draw));
  };
  return { said, draw };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

/** What somebody can see and hear of views that follow each other, clicked through. */
async function performance(build: Build, views: readonly Drawn[]): Promise<string[]> {
  const root = document.createElement('div');
  document.body.append(root);
  const { said, draw } = stage(build);
  const look = () => {
    const fields = [...root.querySelectorAll('input')].map(({ value, checked }) => [value, checked]);
    said.push(root.innerHTML, JSON.stringify(fields));
  };
  for (const view of [...views, null]) {
    try {
      build.render(build.h(build.Fragment, null, draw(view)), root);
    } catch (error) {
      said.push(String(error));
    }
    await settled();
    look();
    for (const node of root.querySelectorAll<HTMLElement>('*')) {
      node.dispatchEvent(new MouseEvent('click'));
      node.dispatchEvent(new FocusEvent('focus'));
    }
    await settled();
    look();
  }
  root.remove();
  return said;
}

/** The first views that a build draws otherwise than preact does, or nothing. */
async function difference(build: Build, runs: number): Promise<unknown> {
  const found = await fc.check(
    fc.asyncProperty(fc.array(tree, { minLength: 1, maxLength: 4 }), async (views) => {
      expect(await performance(build, views)).toEqual(await performance(plain, views));
    }),
    { numRuns: runs, seed: 20_270_322 },
  );
  return found.counterexample ?? undefined;
}

describe('the preact that ships', () => {
  it('draws, redraws, tells and forgets as preact does', async () => {
    expect(await difference(lean, 250)).toBeUndefined();
  });

  it('makes no HTML of a string', () => {
    const root = document.createElement('div');
    lean.render(lean.h('p', { dangerouslySetInnerHTML: { __html: '<b>bold</b>' } }, 'text'), root);
    expect(root.querySelector('b')).toBeNull();
    expect(root.textContent).toBe('text');
  });
});

describe('the judge of the preact that ships', () => {
  it.each([
    ['keys that are not looked at', '&&f==e.key&&', '&&'],
    ['a text that stays', '||(t.data=x)', '||0'],
    ['what is gone and not told', 'i.componentWillUnmount', 'i.nothing'],
    ['an error that nobody catches', 'i.componentDidCatch', 'i.nothing'],
    ['a reference that is not let go', '||G(i,null,r,t)', '||0'],
  ])('sees %s', async (_, from, to) => {
    let found = 0;
    const plugin: Plugin = {
      name: 'wrong-cut',
      transform(code, id) {
        if (!id.endsWith('/preact/dist/preact.mjs')) return null;
        found += code.includes(from) ? 1 : 0;
        return { code: code.replaceAll(from, to), map: null };
      },
    };
    const build = await bundled<Build>(source, [leanPreact, plugin]);
    expect(found).toBe(1);
    expect(await difference(build, 200)).toBeDefined();
  });
});
