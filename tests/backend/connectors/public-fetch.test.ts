import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../backend/connectors/public-address.ts';
import { publicFetch, type OutgoingError } from '../../../backend/connectors/public-fetch.ts';
import { retryAfterMs } from '../../../backend/connectors/exchange.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server on this machine that counts who comes, at the first TCP packet. */
async function trap(answer: Parameters<typeof createServer>[1] = (_, response) => response.end('here')) {
  let connections = 0;
  server = createServer(answer);
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, connections: () => connections };
}
const failure = (asked: Promise<unknown>) =>
  asked.then(
    () => 'answered',
    (error: OutgoingError) => `${error.code} ${error.wasSent ? 'sent' : 'not sent'}`,
  );

describe('which addresses are public', () => {
  it.each([
    ...[
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '127.0.0.1',
      '127.9.9.9',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.255.255',
    ],
    ...['192.0.0.8', '192.168.1.1', '198.18.0.1', '224.0.0.1', '239.1.1.1', '255.255.255.255', '203.0.113.9'],
    ...[
      '::',
      '::1',
      '::ffff:127.0.0.1',
      '::ffff:8.8.8.8',
      '::ffff:7f00:1',
      '64:ff9b::7f00:1',
      'fc00::1',
      'fd12::1',
    ],
    ...[
      'fe80::1',
      'fe80::1%eth0',
      'ff02::1',
      '2001:db8::1',
      '2002:7f00:1::',
      '2001::1',
      '::127.0.0.1',
      '100::1',
    ],
    ...['example.org', '', '1.2.3', '0x7f.1'],
  ])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));

  it.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '192.169.0.1', '2a00:1450:4007::1', '2606:4700::1111'])(
    '%s is',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );
});

describe('a fetch of the public internet', () => {
  it.each([
    ['http://93.184.215.14/', 'not_https not sent'],
    ['ftp://example.org/', 'not_https not sent'],
    ['https://user:secret@example.org/', 'credentials_in_address not sent'],
    ['https://127.0.0.1:PORT/', 'address_not_public not sent'],
    ['https://[::1]:PORT/', 'address_not_public not sent'],
    ['https://[::ffff:127.0.0.1]:PORT/', 'address_not_public not sent'],
    ['https://0x7f000001:PORT/', 'address_not_public not sent'],
    ['https://2130706433:PORT/', 'address_not_public not sent'],
    ['https://localhost:PORT/', 'address_not_public not sent'],
    ['not an address', 'bad_address not sent'],
  ])('opens nothing to %s', async (address, expected) => {
    const { port, connections } = await trap();
    expect(await failure(publicFetch()(address.replace('PORT', String(port))))).toBe(expected);
    expect(connections()).toBe(0);
  });

  it('opens nothing to a name that leads to this machine, also beside a public address', async () => {
    const { port, connections } = await trap();
    for (const addresses of [['127.0.0.1'], ['93.184.215.14', '10.0.0.1'], ['::ffff:127.0.0.1']]) {
      const resolve = (
        _: string,
        answer: (error: null, found: { address: string; family: number }[]) => void,
      ) =>
        answer(
          null,
          addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        );
      expect(await failure(publicFetch({ resolve })(`https://rebinding.example:${port}/`))).toBe(
        'address_not_public not sent',
      );
    }
    expect(connections()).toBe(0);
  });

  it('connects to what was checked: a name is looked up once', async () => {
    let asked = 0;
    // The first answer is public, every later one is this machine.
    const resolve = (
      _: string,
      answer: (error: null, found: { address: string; family: number }[]) => void,
    ) => {
      asked += 1;
      answer(null, [{ address: asked === 1 ? '192.88.98.1' : '127.0.0.1', family: 4 }]);
    };
    const { port, connections } = await trap();
    const signal = AbortSignal.timeout(300);
    expect(await failure(publicFetch({ resolve })(`https://rebinding.example:${port}/`, { signal }))).toMatch(
      /not sent$/,
    );
    expect([asked, connections()]).toEqual([1, 0]);
  });

  it('follows no redirect', async () => {
    const { port, connections } = await trap((_, response) => {
      response.writeHead(302, { location: '/again' }).end();
    });
    const response = await publicFetch({ allowLoopback: true })(`http://127.0.0.1:${port}/`);
    expect([response.status, connections()]).toEqual([302, 1]);
  });

  it('tells what may have arrived from what cannot have', async () => {
    const here = publicFetch({ allowLoopback: true });
    const { port } = await trap(() => undefined);
    const silent = here(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      body: 'x',
      signal: AbortSignal.timeout(100),
    });
    expect(await failure(silent)).toBe('timeout sent');
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
    expect(await failure(here(`http://127.0.0.1:${port}/`))).toBe('econnrefused not sent');
  });

  it('reads no endless answer, and says nothing of the address', async () => {
    const { port } = await trap((_, response) => {
      response.write('x'.repeat(2 * 1024 * 1024));
    });
    const asked = publicFetch({ allowLoopback: true })(`http://127.0.0.1:${port}/secret-in-path`);
    const error = await asked.catch((each: unknown) => each as Error);
    expect(String((error as Error).message)).toBe('The other system did not answer (answer_too_large).');
  });
});

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    ['Mon, 01 Mar 2027 08:00:30 GMT', 30_000],
    ['Mon, 01 Mar 2027 07:00:00 GMT', 0],
    ['soon', undefined],
    [null, undefined],
  ])('%s', (value, expected) =>
    expect(retryAfterMs(value, Date.parse('2027-03-01T08:00:00Z'))).toBe(expected),
  );
});
