import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clinicWith } from './fixtures/clinic-with.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';

let test: TestBackend;
const hostile = '<img src=x onerror=alert(1)> & "Co"';

beforeAll(async () => {
  test = await startBackend({
    clinics: [
      clinicWith(),
      clinicWith({ id: 'hostile', name: hostile, phone: '01 99"><script>x</script>' }),
      clinicWith({ id: 'catalan', languages: ['ca', 'en'] }),
    ],
    now: '2027-03-01T08:00:00+01:00',
    publicUrl: 'https://rdv.nord.example',
  });
});
afterAll(() => test.close());

const page = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${test.url}/rdv?${query}`, { headers });

describe('the page behind the links of messages', () => {
  it('has the one element of the clinic, with its telephone inside until the widget stands', async () => {
    const html = await (await page('clinic=north')).text();
    expect(html).toContain('<html lang="fr">');
    expect(html).toMatch(
      /<parcours-booking><p>.* <a class="call" href="tel:0199001234">01 99 00 12 34<\/a>\.<\/p><\/parcours-booking>/,
    );
    expect(html).toMatch(
      /<script async src="https:\/\/rdv\.nord\.example\/sdk\/parcours\.js" integrity="sha384-[^"]{64}" crossorigin="anonymous" data-clinic="north" data-endpoint="https:\/\/rdv\.nord\.example" data-locale="fr"><\/script>/,
    );
  });

  it('allows itself its own sheet and the build, and leaks no address', async () => {
    const response = await page('clinic=north');
    const html = await response.text();
    const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(response.headers.get('content-security-policy')?.split('; ')).toEqual([
      "default-src 'none'",
      'script-src https://rdv.nord.example',
      'connect-src https://rdv.nord.example',
      `style-src 'sha256-${hash}'`,
      ...["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
      ...["require-trusted-types-for 'script'", "trusted-types 'none'"],
    ]);
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(html).not.toMatch(/ style=|<link|<img| on\w+=/);
  });

  it('is in the language of the browser, else in the clinic’s, else in French', async () => {
    const language = async (query: string, wanted: string) =>
      (await page(query, { 'accept-language': wanted })).headers.get('content-language');
    expect(await language('clinic=north', 'en-GB,fr;q=0.5')).toBe('en');
    expect(await language('clinic=north', 'de')).toBe('fr');
    expect(await language('clinic=catalan', 'de')).toBe('en');
  });

  it('shows what a clinic writes letter by letter', async () => {
    const html = await (await page('clinic=hostile')).text();
    expect(html).not.toMatch(/<img|<script>x/);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Co&quot;');
  });

  it('is of a clinic, or not there', async () => {
    expect((await page('clinic=nroth')).status).toBe(404);
    const posted = await fetch(`${test.url}/rdv?clinic=north`, { method: 'POST' });
    expect(posted.status).toBe(405);
  });

  it('may call the backend from its own origin, which is on no clinic’s list', async () => {
    const headers = { origin: 'https://rdv.nord.example' };
    const response = await fetch(`${test.url}/v1/catalog?clinic=north`, { headers });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([
      ...[200, 'https://rdv.nord.example'],
    ]);
  });
});
