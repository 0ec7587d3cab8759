import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Catalog } from '../../src/contracts/catalog.ts';
import { clinicClient } from './fixtures/clinic-client.ts';
import { clinicWith } from './fixtures/clinic-with.ts';
import { startBackend, type TestBackend } from './fixtures/start-backend.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

let test: TestBackend;
let client: ReturnType<typeof clinicClient>;
let sdk: Awaited<ReturnType<typeof temporaryFolder>>;
const website = 'https://www.nord.example';

beforeAll(async () => {
  sdk = await temporaryFolder();
  await writeFile(join(sdk.path, 'parcours.js'), 'export {};');
  test = await startBackend({
    clinics: [clinicWith()],
    now: '2027-03-01T08:00:00+01:00',
    sdkFolder: sdk.path,
    rateLimit: { burst: 60, perSecond: 0.5 },
  });
  client = clinicClient(test.url, 'north');
});
afterAll(async () => {
  await test.close();
  await sdk.remove();
});

describe('the catalogue', () => {
  it('is in the language asked for, else in the clinic’s own', async () => {
    const names = async (language: string) => {
      const response = await client.get('/v1/catalog', { 'accept-language': language });
      const catalog = Catalog.parse(await response.json());
      return [catalog.language, catalog.services[0]?.name, catalog.notices[0]?.language];
    };
    expect(await names('en-GB,fr;q=0.5')).toEqual(['en', 'Check-up', 'en']);
    expect(await names('de, fr-CH;q=0.8, en;q=0.7')).toEqual(['fr', 'Contrôle', 'fr']);
    expect(await names('*;q=x,,')).toEqual(['fr', 'Contrôle', 'fr']);
  });

  it('says who offers what, and gives every place a telephone number', async () => {
    const catalog = Catalog.parse(await (await client.get('/v1/catalog')).json());
    expect(catalog.services.map(({ practitioners }) => practitioners)).toEqual([['oak'], ['oak']]);
    expect(catalog.locations[0]?.phone).toBe('01 99 00 12 34');
  });
});

describe('a request from a website', () => {
  it('is answered for the clinic’s own website', async () => {
    const response = await client.get('/v1/catalog', { origin: website });
    expect(response.headers.get('access-control-allow-origin')).toBe(website);
    expect(response.headers.get('access-control-expose-headers')).toBe('ETag, Retry-After');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('vary')).toContain('Origin');
  });

  it.each([
    'https://evil.example',
    'https://www.nord.example.evil.example',
    'http://www.nord.example',
    'null',
  ])('is refused for %s', async (origin) => {
    const response = await client.get('/v1/catalog', { origin });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([403, null]);
    expect(await response.json()).toMatchObject({ code: 'origin_not_allowed' });
  });

  it('may ask first whether it may send JSON and a key', async () => {
    const ask = (origin: string) =>
      fetch(client.address('/v1/bookings'), {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,idempotency-key',
        },
      });
    const response = await ask(website);
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toBe(
      'Authorization, Content-Type, Idempotency-Key, If-Match',
    );
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, POST, PUT');
    expect((await ask('https://evil.example')).status).toBe(403);
  });

  it('can read why a mistyped clinic is not found', async () => {
    const response = await clinicClient(test.url, 'nroth').get('/v1/catalog', {
      origin: 'https://any.example',
    });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect([response.status, await response.json()]).toMatchObject([404, { code: 'unknown_clinic' }]);
  });

  it('can read a refusal, and whom to call', async () => {
    const response = await client.get('/v1/slots?service=surgery', { origin: website });
    expect(response.headers.get('access-control-allow-origin')).toBe(website);
    expect(await response.json()).toMatchObject({ code: 'unknown_service', phone: '01 99 00 12 34' });
  });
});

describe('every answer', () => {
  it('forbids to guess its type, to frame it, to keep it', async () => {
    for (const path of ['/v1/catalog', '/v1/slots?service=surgery', '/nothing', '/']) {
      const { headers } = await client.get(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('is a problem for what is not there', async () => {
    expect((await client.get('/')).status).toBe(404);
    expect((await client.get('/v1/patients')).status).toBe(404);
    expect((await client.get('/v1/bookings')).status).toBe(405);
    expect((await fetch(client.address('/v1/slots'), { method: 'DELETE' })).status).toBe(405);
  });

  it('leaves a line in the log without ids, queries or bodies', async () => {
    test.log.length = 0;
    await client.get('/v1/bookings/by-key/canary-key-1?patient=canary-2');
    expect(test.log).toEqual([
      {
        level: 'info',
        event: 'request',
        method: 'GET',
        route: '/v1/bookings/by-key/:key',
        status: 404,
        code: 'not_found',
        ms: expect.any(Number) as number,
      },
    ]);
  });
});

describe('the SDK', () => {
  it('is served to any website, and only itself', async () => {
    const response = await fetch(`${test.url}/sdk/parcours.js`, {
      headers: { origin: 'https://any.example' },
    });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'text/javascript; charset=utf-8',
    ]);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const etag = response.headers.get('etag') ?? '';
    expect((await fetch(`${test.url}/sdk/parcours.js`, { headers: { 'if-none-match': etag } })).status).toBe(
      304,
    );
    for (const path of [
      '..%2fpackage.json',
      '%2e%2e/package.json',
      '.env',
      'none.js',
      'parcours.js%00.css',
      '',
    ]) {
      expect((await fetch(`${test.url}/sdk/${path}`)).status).toBe(404);
    }
  });
});

describe('health', () => {
  it('is answered for no clinic in particular', async () => {
    const response = await fetch(`${test.url}/v1/health`);
    const serverNow = new Date(test.clock.now()).toISOString();
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok', serverNow }]);
  });

  it('may be asked by any website', async () => {
    const response = await fetch(`${test.url}/v1/health`, { headers: { origin: 'https://any.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });
});

// Last, because it uses up what this client may send.
describe('too many requests', () => {
  it('are refused with the time to wait, while reading goes on', async () => {
    const answers = await Promise.all(
      Array.from({ length: 80 }, () => client.post('/v1/holds', { slotId: 'x' })),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(20);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect((await client.get('/v1/catalog')).status).toBe(200);
  });
});
