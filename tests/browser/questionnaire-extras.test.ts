import axe from 'axe-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Extension, Questionnaire, QuestionnaireItem } from '../../src/contracts/questionnaire.ts';
import { agencyPage } from './agency-page.ts';
import type { AgencyPage } from './agency-page.ts';
import { launchChromium, watchFaults } from './chromium.ts';

declare global {
  interface Window {
    /** The longest task while somebody typed, in milliseconds. */
    longest: number;
  }
}

const fhir = 'http://hl7.org/fhir/StructureDefinition/';
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-';
const canary = 'KANARIENVOGEL-7319';

const why: QuestionnaireItem = { linkId: 'why', type: 'string', text: 'Motif', required: true };
const knee: QuestionnaireItem = { linkId: 'knee', type: 'boolean', text: 'Douleur au genou' };
const photos: QuestionnaireItem = {
  ...{ linkId: 'photos', type: 'attachment', text: 'Ordonnance', repeats: true },
  extension: [
    { url: `${fhir}mimeType`, valueCode: 'image/png' },
    { url: `${fhir}mimeType`, valueCode: 'application/pdf' },
    { url: `${fhir}maxSize`, valueDecimal: 0.05 },
    { url: `${sdc}maxOccurs`, valueInteger: 2 },
    { url: 'https://parcours.example/fhir/parcours-reduce-photos', valueBoolean: true },
  ],
};
const signature: QuestionnaireItem = {
  ...{ linkId: 'signature', type: 'string', text: 'Signature', required: true },
  extension: [{ url: `${fhir}questionnaire-signatureRequired`, valueCodeableConcept: {} }],
};
const formOf = (items: readonly QuestionnaireItem[], changes: object = {}): Questionnaire => ({
  ...{ resourceType: 'Questionnaire', status: 'active', language: 'fr', title: 'Avant votre IRM' },
  ...{ url: 'https://clinic.example/forms/irm', version: '2', item: items },
  ...changes,
});

let browser: Browser;
let host: AgencyPage;
let context: BrowserContext;
let faults: string[];
beforeAll(async () => {
  [host, browser] = await Promise.all([agencyPage(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});
beforeEach(async () => {
  await context?.close();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
});

interface Visit {
  attributes?: string;
  lang?: string;
}

/** Opens a page under the strictest policy that a page with a form in it can have. */
async function visit(form: Questionnaire, { attributes = '', lang = 'fr' }: Visit = {}) {
  host.policy = [
    `default-src 'none'; script-src ${host.backend}; connect-src ${host.backend}`,
    "style-src 'none'; img-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  ].join('; ');
  host.html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Clinique</title>
<meta name="viewport" content="width=device-width"></head><body><h1>Clinique des Tilleuls</h1>
<main><parcours-questionnaire ${attributes} layout="whole"><p>Appelez le <a href="tel:+33199001234">01 99 00 12 34</a></p>
<script type="application/fhir+json">${JSON.stringify(form)}</script></parcours-questionnaire></main>
<script async src="${host.backend}/sdk/parcours.js" data-clinic="north" data-endpoint="${host.backend}"></script></body></html>`;
  const page = await context.newPage();
  faults = watchFaults(page);
  await page.goto(host.site);
  const element = page.locator('parcours-questionnaire');
  await element.locator('.widget').waitFor();
  return { page, element };
}

const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
const drafts = async (page: Page) =>
  (await databases(page)).filter((name) => name.startsWith('parcours-draft-'));
const isKept = (page: Page) => expect.poll(() => drafts(page), { timeout: 10_000 }).toHaveLength(1);

async function violations(page: Page, selector = 'parcours-questionnaire'): Promise<unknown[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (one) => {
    const { violations: found } = await (window as never as { axe: typeof axe }).axe.run(one);
    return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  }, selector);
}

const focusedIn = (element: Locator) =>
  element.evaluate((one) => {
    const { id, textContent } = one.shadowRoot?.activeElement ?? {};
    return id || textContent;
  });

describe('a draft of a form', () => {
  it('is not there before somebody types, comes back, and is asked about without one answer', async () => {
    const { page, element } = await visit(formOf([why, knee]));
    await element.locator('.draft').waitFor();
    expect(await databases(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await element.getByLabel('Motif').fill(canary);
    await isKept(page);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    await page.close();
    const again = await visit(formOf([why, knee]));
    await again.element.locator('.resume').waitFor();
    expect(await violations(again.page)).toEqual([]);
    expect(await again.element.evaluate((one) => one.shadowRoot?.textContent)).not.toContain(canary);
    await again.element.getByRole('button', { name: 'Reprendre mes réponses' }).click();
    expect(await again.element.getByLabel('Motif').inputValue()).toBe(canary);
    expect(await focusedIn(again.element)).toBe('Avant votre IRM');
    expect(faults).toEqual([]);
  });

  it('is erased with one tap, on the disk and on the screen', async () => {
    const { page, element } = await visit(formOf([why, knee]));
    await element.getByLabel('Motif').fill(canary);
    await isKept(page);
    await element.getByRole('button', { name: 'Tout effacer' }).click();
    await expect.poll(() => databases(page)).toEqual([]);
    await expect.poll(() => element.getByLabel('Motif').inputValue()).toBe('');
    expect(await focusedIn(element)).toBe('Avant votre IRM');
    await element.getByText('Vos réponses ont été effacées.').waitFor();
    await page.waitForTimeout(1_500);
    expect(await databases(page)).toEqual([]);
  });

  it('is begun anew and gone when the patient says so', async () => {
    const { page, element } = await visit(formOf([why]));
    await element.getByLabel('Motif').fill(canary);
    await isKept(page);
    await page.close();
    const again = await visit(formOf([why]));
    await again.element.getByRole('button', { name: 'Tout effacer et recommencer' }).click();
    expect(await again.element.getByLabel('Motif').inputValue()).toBe('');
    await expect.poll(() => databases(again.page)).toEqual([]);
  });

  it('is never written on a shared device, by the attribute or by the box', async () => {
    const none = await visit(formOf([why]), { attributes: 'draft="none"' });
    await none.element.getByLabel('Motif').fill(canary);
    await none.page.waitForTimeout(2_000);
    expect(await databases(none.page)).toEqual([]);
    expect(await none.element.locator('.draft').count()).toBe(0);
    await none.page.close();
    const { page, element } = await visit(formOf([why]));
    await element.getByLabel('Motif').fill(canary);
    await isKept(page);
    await element.getByLabel('Cet appareil sert à plusieurs personnes').check();
    await expect.poll(() => databases(page)).toEqual([]);
    await element.getByLabel('Motif').fill('autre');
    await page.waitForTimeout(1_500);
    expect(await databases(page)).toEqual([]);
    await element.getByText('Rien n’est gardé sur cet appareil').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('of an older form is repaired, and the questions to answer again are named', async () => {
    const { page, element } = await visit(formOf([why, knee]));
    await element.getByLabel('Motif').fill(canary);
    await element.getByLabel('Oui').check();
    await isKept(page);
    await page.waitForTimeout(1_000);
    await page.close();
    const knees: QuestionnaireItem = { linkId: 'knee', type: 'string', text: 'Quel genou ?' };
    const newer = await visit(formOf([knees], { version: '3' }));
    await newer.element.getByRole('button', { name: 'Reprendre mes réponses' }).click();
    const changed = newer.element.locator('.changed');
    await changed.waitFor();
    expect(await changed.innerText()).toMatch(
      /répondre de nouveau à :\s+Quel genou \?\s+1 réponse n’est plus/,
    );
    expect(await changed.innerText()).not.toContain(canary);
    expect(await violations(newer.page)).toEqual([]);
  });

  it('that the device cannot keep is said once, and the form goes on', async () => {
    const session = await browser.newContext();
    await context.close();
    context = session;
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });
    const { page, element } = await visit(formOf([why]), { attributes: 'locale="fr"' });
    await element.locator('.draft').waitFor();
    await element.getByLabel('Motif').fill(canary);
    await element.getByText('Cet appareil ne peut pas garder vos réponses').waitFor();
    await element.getByLabel('Motif').fill('autre');
    await page.waitForTimeout(1_500);
    expect(await element.locator('.draft-news').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it('in two tabs: the other is told', async () => {
    const one = await visit(formOf([why]));
    const two = await visit(formOf([why]));
    await two.element.locator('.draft').waitFor();
    await one.element.getByLabel('Motif').fill('un');
    await isKept(one.page);
    await two.element.getByText('aussi rempli dans un autre onglet').waitFor();
  });
});

/** A picture of noise, which no encoder makes small. */
async function picture(page: Page, side: number): Promise<Buffer> {
  const data = await page.evaluate(async (length) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = length;
    const context2d = canvas.getContext('2d') as CanvasRenderingContext2D;
    const pixels = context2d.createImageData(length, length);
    for (let at = 0; at < pixels.data.length; at += 4)
      pixels.data.set([Math.random() * 80, Math.random() * 80, at % 255, 255], at);
    context2d.putImageData(pixels, 0, 0);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    return new Promise<string>((done) => {
      const reader = new FileReader();
      reader.onload = () => done(String(reader.result));
      reader.readAsDataURL(blob as Blob);
    });
  }, side);
  return Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');
}

describe('a question for files', () => {
  const png = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer });

  it('says what it takes, shows what it has, and gives the focus on when one goes', async () => {
    const { page, element } = await visit(formOf([why, photos]));
    const input = element.locator('input[type=file]');
    await input.waitFor({ state: 'attached' });
    await element
      .getByText('Types acceptés : PNG ou PDF. 50 ko au plus par fichier. 2 fichiers au plus.')
      .waitFor();
    const small = await picture(page, 60);
    await input.setInputFiles([png('a.png', small), png('b.png', small.subarray(0))]);
    await expect.poll(() => element.locator('.file').count()).toBe(2);
    const drawn = () =>
      element
        .locator('canvas.file-preview')
        .first()
        .evaluate((one: HTMLCanvasElement) => one.getContext('2d')?.getImageData(5, 5, 1, 1).data[3]);
    await expect.poll(drawn).toBe(255);
    expect(await violations(page)).toEqual([]);
    await element.getByRole('button', { name: 'Retirer a.png' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => element.locator('.file').count()).toBe(1);
    expect(await focusedIn(element)).toBe('Retirer b.png');
    await page.keyboard.press('Enter');
    await expect.poll(() => element.locator('.file').count()).toBe(0);
    expect(await element.evaluate((one) => (one.shadowRoot?.activeElement as HTMLInputElement).type)).toBe(
      'file',
    );
    expect(
      await input.evaluate((one) => getComputedStyle(one.nextElementSibling as Element).outlineWidth),
    ).toBe('3px');
    // The policy allows no image at all, and nothing asked for one.
    expect(faults).toEqual([]);
  });

  it('refuses in words what does not fit, and takes the rest', async () => {
    const { page, element } = await visit(formOf([photos]));
    const input = element.locator('input[type=file]');
    await input.waitFor({ state: 'attached' });
    const small = await picture(page, 60);
    await input.setInputFiles([
      { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('text') },
      { name: 'leer.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
      { name: 'gross.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(60_000, 1) },
      png('gut.png', small),
    ]);
    await expect.poll(() => element.locator('.file').count()).toBe(1);
    const refusals = await element.locator('[role=alert] .error').allTextContents();
    expect(refusals.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'Erreur : a.txt n’a pas été ajouté : ce type de fichier n’est pas accepté',
      'Erreur : leer.pdf n’a pas été ajouté : ce fichier est vide',
      'Erreur : gross.pdf n’a pas été ajouté : il dépasse 50 ko',
    ]);
    expect(await input.getAttribute('aria-describedby')).toContain('-refused');
    expect(await violations(page)).toEqual([]);
  });

  it('makes a photograph smaller that is too large, where the form allows it, and only then', async () => {
    const mime = (valueCode: string) => ({ url: `${fhir}mimeType`, valueCode });
    const most = { url: `${fhir}maxSize`, valueDecimal: 0.5 };
    const reduces = photos.extension?.at(-1) as Extension;
    const { page, element } = await visit(
      formOf([
        { ...photos, extension: [mime('image/jpeg'), mime('image/png'), most, reduces] },
        { ...photos, linkId: 'strict', text: 'Compte rendu', extension: [mime('image/png'), most] },
      ]),
    );
    const inputs = element.locator('input[type=file]');
    await expect.poll(() => inputs.count()).toBe(2);
    const large = await picture(page, 900);
    expect(large.length).toBeGreaterThan(1_000_000);
    await inputs.first().setInputFiles([png('photo.png', large)]);
    await element.getByText('photo.jpg', { exact: true }).waitFor();
    await inputs.last().setInputFiles([png('photo.png', large)]);
    await element.getByText('photo.png n’a pas été ajouté : il dépasse 500 ko').waitFor();
    expect(await element.locator('.file').count()).toBe(1);
  });

  it('does not slow down whoever types, with the largest file that there may be', async () => {
    const { page, element } = await visit(formOf([why, { ...photos, extension: [] }]));
    const input = element.locator('input[type=file]');
    await input.waitFor({ state: 'attached' });
    const buffer = Buffer.alloc(2_700_000, 'parcours');
    await input.setInputFiles([{ name: 'gross.pdf', mimeType: 'application/pdf', buffer }]);
    await element.locator('.file').waitFor();
    await isKept(page);
    await page.waitForTimeout(2_000);
    await page.evaluate(() => {
      window.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
      }).observe({ type: 'longtask' });
    });
    await element.getByLabel('Motif').pressSequentially('une douleur au genou depuis un mois', { delay: 60 });
    await page.waitForTimeout(1_500);
    expect(await page.evaluate(() => window.longest)).toBeLessThan(120);
  });

  it('comes back from the draft with its files', async () => {
    const { page, element } = await visit(formOf([why, photos]));
    const input = element.locator('input[type=file]');
    await input.waitFor({ state: 'attached' });
    await input.setInputFiles([png('a.png', await picture(page, 60))]);
    await element.locator('.file').waitFor();
    await isKept(page);
    await page.waitForTimeout(1_000);
    await page.close();
    const again = await visit(formOf([why, photos]));
    await again.element.getByRole('button', { name: 'Reprendre mes réponses' }).click();
    await again.element.getByText('a.png').first().waitFor();
  });
});

describe('a signature', () => {
  it('is a name under a statement, dated by the clinic, and counts only with both', async () => {
    const { page, element } = await visit(formOf([signature]));
    const name = element.getByRole('textbox', { name: /Signature.*Votre prénom et votre nom/ });
    await name.waitFor();
    expect(await violations(page)).toEqual([]);
    await name.fill('Camille Exemple');
    await element.locator('.button.primary').click();
    await element.getByText('Répondez à cette question').first().waitFor();
    await element.getByLabel('J’écris mon nom en guise de signature').check();
    await element.getByText(/Date de signature|Signé le/).waitFor();
    await element.locator('.button.primary').click();
    await element.getByRole('heading', { name: 'Relisez vos réponses' }).waitFor();
    await element.getByText('Camille Exemple').waitFor();
    expect(faults).toEqual([]);
  });
});

describe('the patient’s copy', () => {
  it('has all questions and answers, prints alone, copies as text, works without a network', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { page, element } = await visit(formOf([why, knee]));
    await element.getByLabel('Motif').fill(canary);
    await element.locator('.button.primary').click();
    const open = element.getByRole('button', { name: 'Garder une copie' });
    await open.waitFor();
    await context.setOffline(true);
    await open.click();
    const copy = page.locator('parcours-copy');
    await copy.locator('dialog[open]').waitFor();
    expect(await violations(page, 'parcours-copy')).toEqual([]);
    const text = await copy.locator('.copy-sheet').innerText();
    for (const part of [
      'Avant votre IRM',
      'Motif',
      canary,
      'Douleur au genou',
      'Sans réponse',
      'Version du questionnaire : 2',
    ])
      expect(text).toContain(part);
    await copy.getByRole('button', { name: 'Copier le texte' }).click();
    await copy.getByText('Le texte est copié.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /Avant votre IRM[\s\S]*Motif\n {2}KANARIENVOGEL-7319\nDouleur au genou\n {2}Sans réponse/,
    );
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1').isVisible()).toBe(false);
    expect(await element.isVisible()).toBe(false);
    expect(await copy.locator('.copy-bar').isVisible()).toBe(false);
    expect(await copy.locator('.copy-sheet').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    await expect.poll(() => copy.count()).toBe(0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await focusedIn(element)).toBe('Garder une copie');
    expect(faults).toEqual([]);
  });

  it('is printed whole, over as many sheets as it takes', async () => {
    const many = Array.from({ length: 80 }, (_, at) => ({
      ...why,
      linkId: `q${at}`,
      text: `Question ${at}`,
      required: false,
    }));
    const { page, element } = await visit(formOf(many));
    await element.locator('.button.primary').click();
    await element.getByRole('button', { name: 'Garder une copie' }).click();
    await page.locator('parcours-copy dialog[open]').waitFor();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(3);
    expect(sheets).toBeLessThan(9);
  });
});
