import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { writtenKeys } from '../../demo/site-server.ts';

const demo = fileURLToPath(new URL('../../demo/', import.meta.url));
const filesIn = (folder: string) => readdirSync(join(demo, folder)).map((name) => `${folder}/${name}`);
const files = [...filesIn('site'), ...filesIn('inbox')];
const textOf = (file: string) => readFileSync(join(demo, file), 'utf8');

function documentOf(file: string) {
  const { document } = new Window();
  document.write(textOf(file).replace(/<script[^>]*><\/script>/g, ''));
  return document;
}

const pages = files.filter((file) => file.endsWith('.html'));
const sitePages = ['site/index.html', 'site/en.html'];
const formPages = ['site/questionnaires.html', 'site/questionnaires-en.html'];

describe.each(files)('%s', (file) => {
  it('asks nothing of any other machine', () => {
    const allowed = /^https?:\/\/(?:127\.0\.0\.1:470[01]|www\.w3\.org\/2000\/svg)/;
    const addresses = textOf(file).match(/(?:https?:)?\/\/[a-z0-9-]+\.[^\s"'<>)]+/gi) ?? [];
    expect(addresses.filter((address) => !allowed.test(address))).toEqual([]);
  });
});

describe.each(pages)('%s', (file) => {
  const document = documentOf(file);
  const all = (selector: string) => [...document.querySelectorAll(selector)];

  it('says its language, its title and one first heading', () => {
    expect(document.documentElement.lang).toBe(file.includes('en.html') ? 'en' : 'fr');
    expect(document.title).not.toBe('');
    expect(all('h1')).toHaveLength(1);
    expect(all('main')).toHaveLength(1);
  });

  it('has no id twice, and every reference finds its id', () => {
    const ids = all('[id]').map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const references = [
      ...all('[aria-labelledby]').map((node) => node.getAttribute('aria-labelledby')),
      ...all('[aria-describedby]').map((node) => node.getAttribute('aria-describedby')),
      ...all('a[href^="#"], a[href^="?"]').map((node) => node.getAttribute('href')?.replace(/^.*#/, '')),
    ];
    for (const reference of references) expect(ids).toContain(reference);
  });

  it('gives every picture an alternative, every control a name, every heading a level in order', () => {
    for (const image of all('img')) expect(image.hasAttribute('alt')).toBe(true);
    for (const icon of all('svg')) expect(icon.getAttribute('aria-hidden')).toBe('true');
    for (const control of all('a, button, summary')) expect(control.textContent.trim()).not.toBe('');
    const levels = all('h1, h2, h3, h4').map(({ tagName }) => Number(tagName[1]));
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
  });

  it('carries no style or script in its markup', () => {
    expect(all('[style], style, [onclick], [onload]')).toEqual([]);
  });

  it('names only telephone numbers reserved for fiction, and those of the emergency services', () => {
    for (const link of all('a[href^="tel:"], a[href^="sms:"]')) {
      expect(link.getAttribute('href')).toMatch(/^(?:tel:\+331990012\d\d|tel:15|tel:112|sms:114)$/);
    }
  });
});

describe.each([...sitePages, ...formPages])('%s', (file) => {
  const tag =
    '<script async src="http://127.0.0.1:4701/sdk/parcours.js" data-clinic="tilleuls" data-endpoint="http://127.0.0.1:4701"></script>';

  it('carries the script tag as an agency pastes it', () => {
    expect(textOf(file)).toContain(tag);
  });

  it('gives every widget a human way out', () => {
    const widgets = [...documentOf(file).querySelectorAll('main *')].filter(({ localName }) =>
      localName.startsWith('parcours-'),
    );
    expect(widgets.length).toBeGreaterThan(1);
    for (const widget of widgets)
      expect(widget.querySelector('a[href^="tel:+33199001234"]'), widget.outerHTML).not.toBeNull();
  });

  it.runIf(sitePages.includes(file))('shows the script tag, and leads to the questionnaires', () => {
    const document = documentOf(file);
    expect(document.querySelector('.agency code')?.textContent).toBe(tag);
    const page = file.includes('en.html') ? 'questionnaires-en.html' : 'questionnaires.html';
    const ids = [...documentOf(`site/${page}`).querySelectorAll('[id]')].map(({ id }) => `${page}#${id}`);
    const links = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((link) => link === page)).toHaveLength(1);
    for (const link of links.filter((one) => one.startsWith(`${page}#`))) expect(ids).toContain(link);
    expect(links.filter((link) => link.startsWith(`${page}#`))).toHaveLength(3);
  });
});

describe.each(formPages)('%s', (file) => {
  const elements = [...documentOf(file).querySelectorAll('parcours-questionnaire')];

  it('lists every form of the clinic once, each with a button of its own words', () => {
    const all = readdirSync(join(demo, 'forms')).map((name) => name.replace('.yaml', ''));
    // A survey without a seal is answered by its link alone.
    const forms = all.filter((id) => id !== 'recommend');
    expect(elements.map((element) => element.getAttribute('form')).sort()).toEqual(forms.sort());
    const labels = elements.map((element) => element.getAttribute('label'));
    expect(new Set(labels).size).toBe(7);
  });

  it('pins a key on each, which the demo makes', () => {
    for (const element of elements) expect(`keys="${element.getAttribute('keys')}"`).toBe(writtenKeys);
  });
});

it('offers the same page in both languages', () => {
  const shapeOf = (file: string) =>
    [...documentOf(file).querySelectorAll('main *')].map(
      ({ tagName, className }) => `${tagName}.${String(className)}`,
    );
  expect(shapeOf('site/en.html')).toEqual(shapeOf('site/index.html'));
  expect(shapeOf('site/questionnaires-en.html')).toEqual(shapeOf('site/questionnaires.html'));
  expect(shapeOf('inbox/en.html')).toEqual(shapeOf('inbox/index.html'));
});
