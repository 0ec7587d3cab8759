import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { clinicClient } from './fixtures/clinic-client.ts';
import { fhirClinicFile } from './fixtures/fhir-diary-of.ts';
import { startBackend } from './fixtures/start-backend.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
if (!hasOpenssl) console.log('mtls: no openssl on this machine, so there are no certificates to try.');

/** An authority of its own, with a server and a client that it signed. */
function certificates(folder: string) {
  const file = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
  const newKey = ['-newkey', 'rsa:2048', '-nodes'];
  openssl(
    ...['req', '-x509', ...newKey, '-days', '2', '-subj', '/CN=Test authority'],
    ...['-keyout', file('ca.key'), '-out', file('ca.pem')],
  );
  writeFileSync(file('san'), 'subjectAltName=IP:127.0.0.1');
  for (const name of ['server', 'client']) {
    openssl(
      ...['req', ...newKey, '-subj', `/CN=${name}`],
      ...['-keyout', file(`${name}.key`), '-out', file(`${name}.csr`)],
    );
    openssl(
      ...['x509', '-req', '-days', '2', '-in', file(`${name}.csr`), '-CA', file('ca.pem')],
      ...['-CAkey', file('ca.key'), '-CAcreateserial', '-extfile', file('san'), '-out', file(`${name}.crt`)],
    );
  }
  const read = (name: string) => readFileSync(file(name), 'utf8');
  writeFileSync(file('client.pem'), read('client.crt') + read('client.key'));
  return { file, read };
}

describe.skipIf(!hasOpenssl)('a FHIR server that asks for a certificate', () => {
  it('sees the clinic’s; nothing of it is logged, and without it there is no answer', async () => {
    const folder = await temporaryFolder();
    const { file, read } = certificates(folder.path);
    const seen: string[] = [];
    const server = createServer(
      { key: read('server.key'), cert: read('server.crt'), ca: read('ca.pem'), requestCert: true },
      (request, response) => {
        seen.push(String((request.socket as TLSSocket).getPeerCertificate().subject?.CN));
        response.end(JSON.stringify({ resourceType: 'Bundle', type: 'searchset', total: 0, entry: [] }));
      },
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/r4`;
    const auth = { kind: 'mtls', secret: 'CLIENT_PEM', ca: 'CA_PEM' };
    const secrets = { CLIENT_PEM: file('client.pem'), CA_PEM: file('ca.pem') };
    const now = '2027-03-01T08:00:00+01:00';
    const start = (changes: object) =>
      startBackend({ clinics: [fhirClinicFile(url, { auth: { ...auth, ...changes } })], now, secrets });

    const test = await start({});
    expect((await clinicClient(test.url, 'north').slots('service=short')).slots).toEqual([]);
    expect(new Set(seen)).toEqual(new Set(['client']));
    expect(JSON.stringify(test.log)).not.toMatch(/PRIVATE KEY|client\.pem|CERTIFICATE/);
    await test.close();

    // Another authority than the one that signed the server: it is not spoken to.
    const stranger = await start({ ca: undefined });
    expect((await clinicClient(stranger.url, 'north').get('/v1/slots?service=short')).status).toBe(503);
    await stranger.close();

    secrets.CLIENT_PEM = file('nowhere.pem');
    const failure = await start({}).catch((error: Error) => error.message);
    expect(failure).toMatch(/names a PEM file that cannot be read/);
    expect(failure).not.toContain('nowhere');
    server.closeAllConnections();
    server.close();
    await folder.remove();
  });
});
