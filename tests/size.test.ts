import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { budgets, sizeTable, sizes } from '../bench/sizes.ts';

const root = join(import.meta.dirname, '..');
const dist = (file: string) => readFileSync(join(root, 'dist', file), 'utf8');

describe('the bytes on the wire', () => {
  it.each(Object.entries(budgets))('%s stays within %i bytes, gzipped', (name, ceiling) => {
    const weighed = sizes(root).find((row) => row.name === name);
    expect(weighed?.gzip).toBeGreaterThan(0);
    expect(weighed?.gzip).toBeLessThanOrEqual(ceiling);
  });

  it('stand in the README as they are', () => {
    // The formatter may widen the columns of a table, never its contents.
    const plain = (text: string) => text.replace(/ +/g, ' ').replace(/-+/g, '-');
    expect(plain(readFileSync(join(root, 'README.md'), 'utf8'))).toContain(plain(sizeTable(sizes(root))));
  });
});

describe('what is shipped', () => {
  const chunks = readdirSync(join(root, 'dist')).filter((file) => /\.js$/.test(file) && file !== 'doctor.js');

  const holds = (file: string, text: RegExp) => text.test(dist(file));

  it.each([...chunks, 'doctor.js'])('%s has no hole where the build should have written', (file) => {
    expect(holds(file, /__PARCOURS_/)).toBe(false);
  });

  const forbidden =
    /innerHTML|insertAdjacentHTML|\beval\(|new Function|document\.write|sendBeacon|localStorage/;

  it.each(chunks)('%s uses nothing that a strict policy forbids', (file) => {
    expect(holds(file, forbidden)).toBe(false);
  });

  it('keeps the doctor in a file of its own, that nothing else needs', () => {
    expect(holds('doctor.js', /csp_connect/)).toBe(true);
    for (const file of chunks) expect(holds(file, /csp_connect|from"\.\/doctor\.js"/), file).toBe(false);
    expect(gzipSync(readFileSync(join(root, 'dist/doctor.js')), { level: 9 }).length).toBeLessThan(18 * 1024);
  });

  it('keeps every library out of the loader', () => {
    expect(holds('parcours.js', /preact|zod|\bky\b/i)).toBe(false);
  });

  it('keeps what asks a backend out of what every widget needs', () => {
    expect(holds('wire.js', /ZodMini/) && holds('wire.js', /KyError/)).toBe(true);
    expect(holds('runtime.js', /zod|KyError|from"\.\/wire/i)).toBe(false);
  });
});
