import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const base = ['src/contracts', 'src/lib'];
const domain = ['src/domain', ...base];
const view = ['widgets/ui', 'src/element', 'src/locales', ...domain];
const driver = ['backend/journeys', ...domain];
const drivers = [
  'backend/stores',
  'backend/channels',
  'backend/connectors/connector.ts',
  'backend/connectors',
  'backend/scheduling',
  'backend/faq',
];
const anyPackage = /./;

interface Layer {
  /** Layers it may import beside itself. */
  layers: readonly string[];
  packages: RegExp | undefined;
}

/** The table of docs/design.md: longest path first, because the first match is the layer of a file. */
const table: Record<string, Layer> = {
  'src/lib': { layers: [], packages: undefined },
  'src/locales': { layers: [], packages: undefined },
  'src/contracts': { layers: ['src/lib'], packages: /^zod\/mini$/ },
  'src/domain': { layers: base, packages: undefined },
  'src/transport/sealing': { layers: base, packages: /^jose$/ },
  'src/transport': { layers: ['src/transport/sealing', ...domain], packages: /^(ky|idb)$/ },
  'src/element': { layers: ['src/contracts', 'src/locales', 'src/lib'], packages: /^preact$/ },
  'src/loader': { layers: [], packages: undefined },
  'src/runtime/phone': {
    layers: ['src/runtime', ...domain, 'import() widgets'],
    packages: /^libphonenumber-js\/core$/,
  },
  'src/runtime': {
    layers: ['src/runtime/phone', 'src/transport', 'src/transport/sealing', ...view, 'import() widgets'],
    packages: undefined,
  },
  'src/index': { layers: ['src/runtime', ...domain, 'src/element'], packages: undefined },
  'widgets/ui': { layers: ['src/domain', 'src/locales', 'src/lib'], packages: /^preact(\/hooks)?$/ },
  'widgets/booking': { layers: view, packages: /^(preact(\/hooks)?|@preact\/signals)$/ },
  'widgets/appointment': { layers: view, packages: /^(preact(\/hooks)?|@preact\/signals)$/ },
  'widgets/content': { layers: view, packages: /^preact(\/hooks)?$/ },
  'widgets/faq': { layers: view, packages: /^(preact(\/hooks)?|@preact\/signals)$/ },
  'widgets/answers': { layers: view, packages: /^(preact(\/hooks)?|@preact\/signals)$/ },
  'widgets/desk': { layers: view, packages: /^(preact(\/hooks)?|@preact\/signals|chart\.js)$/ },
  'widgets/doctor': { layers: view, packages: /^(preact(\/hooks)?|@preact\/signals)$/ },
  'widgets/questionnaire': { layers: view, packages: /^(preact(\/hooks)?|@preact\/signals)$/ },
  'backend/journeys': { layers: domain, packages: undefined },
  'backend/stores': { layers: ['backend/connectors/connector.ts', ...driver], packages: anyPackage },
  'backend/channels': {
    layers: ['backend/connectors/connector.ts', 'backend/connectors', ...driver],
    packages: anyPackage,
  },
  // The ports of connectors, which the stores provide.
  'backend/connectors/connector.ts': { layers: driver, packages: undefined },
  'backend/connectors': {
    layers: ['backend/connectors/connector.ts', 'backend/scheduling', ...driver],
    packages: anyPackage,
  },
  'backend/scheduling': { layers: driver, packages: anyPackage },
  'backend/faq': { layers: driver, packages: anyPackage },
  'backend/forms': { layers: driver, packages: anyPackage },
  'backend/surveys': { layers: ['backend/forms', ...driver], packages: anyPackage },
  'backend/segments': { layers: driver, packages: undefined },
  'backend/simulation': { layers: ['backend/scheduling', ...driver], packages: undefined },
  'backend/routes': {
    layers: [
      'backend/forms',
      'backend/segments',
      'backend/surveys',
      'src/transport/sealing',
      ...drivers,
      ...driver,
    ],
    packages: anyPackage,
  },
  'backend/': {
    layers: ['backend/routes', 'backend/forms', 'backend/segments', 'backend/surveys', ...drivers, ...driver],
    packages: anyPackage,
  },
  'cli/': {
    layers: [
      ...['backend/', 'backend/faq', 'backend/forms', 'backend/scheduling', 'backend/surveys'],
      'backend/simulation',
      ...['src/transport/sealing', 'src/locales', ...domain],
    ],
    packages: /^(node:|playwright-core$|@sparticuz\/chromium$)/,
  },
};

interface Import {
  from: string;
  to: string;
  isDynamic: boolean;
  isType: boolean;
}

const files = globSync('{src,widgets,backend,cli}/**/*.{ts,tsx}', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.d.ts'))
  .sort();
const trees = new Map(files.map((file) => [file, parse(file, readFileSync(join(root, file), 'utf8'))]));
const imports = files.flatMap((file) => importsOf(file, trees.get(file) as ts.SourceFile));

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}
const layerOf = (path: string) => Object.keys(table).find((layer) => path.startsWith(layer));

function importsOf(from: string, tree: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, how: { isDynamic: boolean; isType: boolean }) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const { text } = specifier;
    found.push({ from, to: text.startsWith('.') ? posix.join(dirname(from), text) : text, ...how });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, { isDynamic: false, isType: node.importClause?.isTypeOnly ?? false });
    }
    if (ts.isExportDeclaration(node))
      add(node.moduleSpecifier, { isDynamic: false, isType: node.isTypeOnly });
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], { isDynamic: true, isType: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const isFile = ({ to }: Import) => /^(src|widgets|backend|cli)\//.test(to);

/** Says what is wrong with an import, or nothing. */
function layerFault(crossing: Import): string | undefined {
  const [from, to] = [layerOf(crossing.from), layerOf(crossing.to)];
  const said = `${crossing.from} imports ${crossing.to}`;
  if (!from) return `${crossing.from} is in no layer`;
  if (!to) return `${crossing.to} is in no layer`;
  if (from === to) return undefined;
  // Types cost the loader no byte, so they are the one thing it may borrow.
  if (from === 'src/loader' && crossing.isType) return undefined;
  if (from.startsWith('src/runtime') && to.startsWith('widgets/'))
    return crossing.isDynamic || crossing.isType ? undefined : said;
  return table[from]?.layers.includes(to) ? undefined : said;
}

function packageFault({ from, to, isType }: Import): string | undefined {
  const allowed = table[layerOf(from) ?? '']?.packages;
  if (allowed?.test(to)) return undefined;
  return isType && /^(preact|zod\/mini)$/.test(to) && /^(src\/contracts|src\/element|widgets)/.test(from)
    ? undefined
    : `${from} imports the package ${to}`;
}

function cyclesIn(edges: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return cycles;
}

function longFunctions(file: string, tree: ts.SourceFile): string[] {
  const long: string[] = [];
  const line = (position: number) => tree.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body && ts.isBlock(node.body)) {
      const length = line(node.end) - line(node.getStart(tree)) + 1;
      if (length > 60) long.push(`${file}:${line(node.getStart(tree))} has ${length} lines`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return long;
}

describe('the architecture', () => {
  it('has files to judge', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(150);
  });

  it('lets each layer import only what the table allows', () => {
    expect(imports.filter(isFile).flatMap((found) => layerFault(found) ?? [])).toEqual([]);
  });

  it('lets each layer use only its own packages', () => {
    const found = imports.filter((one) => !isFile(one) && !one.to.endsWith('.json'));
    expect(found.flatMap((one) => packageFault(one) ?? [])).toEqual([]);
  });

  it('has no cycle of imports', () => {
    expect(cyclesIn(imports.filter((one) => isFile(one) && !one.isType && !one.isDynamic))).toEqual([]);
  });

  it('keeps files to 300 lines and functions to 60', () => {
    const longFiles = files.flatMap((file) => {
      const lines = readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length;
      return lines > 300 && !file.startsWith('src/locales/') ? [`${file} has ${lines} lines`] : [];
    });
    const functions = files.flatMap((file) => longFunctions(file, trees.get(file) as ts.SourceFile));
    expect([...longFiles, ...functions]).toEqual([]);
  });
});

describe('the judge of the architecture', () => {
  const planted = (from: string, text: string) => importsOf(from, parse(from, text));

  it('sees a layer that reaches outward', () => {
    const [crossing] = planted('src/contracts/slot.ts', "import { x } from '../domain/answer.ts';");
    expect(layerFault(crossing as Import)).toContain('imports src/domain/answer.ts');
  });

  it('sees a value in the loader, and lets a type pass', () => {
    const [value] = planted('src/loader/loader.ts', "import { start } from '../runtime/start.ts';");
    const [type] = planted('src/loader/loader.ts', "import type { Page } from '../runtime/page.ts';");
    expect(layerFault(value as Import)).toBeDefined();
    expect(layerFault(type as Import)).toBeUndefined();
  });

  it('sees one widget import another', () => {
    const [crossing] = planted('widgets/booking/index.ts', "const faq = import('../faq/index.ts');");
    expect(layerFault(crossing as Import)).toBeDefined();
  });

  it('sees a foreign package', () => {
    const [crossing] = planted('src/domain/answer.ts', "import ky from 'ky';");
    expect(packageFault(crossing as Import)).toContain('ky');
  });

  it('sees a cycle and a long function', () => {
    const cycle = [
      ...planted('src/lib/a.ts', "import './b.ts';"),
      ...planted('src/lib/b.ts', "import './a.ts';"),
    ];
    expect(cyclesIn(cycle)).toHaveLength(1);
    const long = `function f() {\n${'  g();\n'.repeat(60)}}`;
    expect(longFunctions('a.ts', parse('a.ts', long))).toHaveLength(1);
  });
});
