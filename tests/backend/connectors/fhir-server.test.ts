import { afterEach, describe, expect, it } from 'vitest';
import type { ClinicFile } from '../../../src/contracts/clinic-file.ts';
import { publicFetch, type OutgoingFetch } from '../../../backend/connectors/public-fetch.ts';
import { openDatabase } from '../../../backend/stores/open-storage.ts';
import type { FhirJson } from '../../../backend/scheduling/fhir/fhir-server.ts';
import { medplumIsInstalled, medplumServer } from '../../interop/medplum-server.ts';
import { clinicWith } from '../fixtures/clinic-with.ts';
import { deskClient } from '../fixtures/desk-client.ts';
import { fhirClinicServer } from '../fixtures/fhir-clinic-server.ts';
import { managed } from '../fixtures/managed.ts';
import { startBackend } from '../fixtures/start-backend.ts';
import { connected, entries, now, secrets } from './fixtures/connected.ts';

let test: Awaited<ReturnType<typeof connected>>;
afterEach(() => test?.close().catch(() => undefined));

interface Server {
  url: string;
  all: (kind: string) => Promise<FhirJson[]>;
  close: () => Promise<void>;
}
const servers: Record<string, () => Promise<Server>> = {
  'a small server': async () => {
    const server = await fhirClinicServer([]);
    return { ...server, all: (kind) => Promise.resolve(server.all(kind)) };
  },
  ...(medplumIsInstalled() && { 'the router of Medplum': () => medplumServer([]) }),
};

/** What becomes of a call before it reaches the server. */
type Meddle = (call: string) => Promise<Response | undefined> | Response | undefined;

/**
 * Reaches a server on this machine under the name in the clinic file. The answer to the first call of each kind is lost,
 * so that everything is told twice.
 */
function losingFirstAnswers(url: string, meddle: Meddle = () => undefined): OutgoingFetch {
  const reach = publicFetch({ allowLoopback: true });
  const lost = new Set<string>();
  return async (address, init) => {
    const call = `${init?.method} ${new URL(address).pathname.replace('/r4/', '')}`;
    const instead = await meddle(call);
    if (instead) return instead;
    const response = await reach(address.replace(entries.fhir.url, url), init);
    if (lost.has(call)) return response;
    lost.add(call);
    return new Response(null, { status: 504 });
  };
}

/** Starts a server and a backend that tells it, each of whose turns is long enough to try again. */
async function telling(name: string, meddle?: (server: Server) => Meddle) {
  const server = await (servers[name] as () => Promise<Server>)();
  const fetch = losingFirstAnswers(server.url, meddle?.(server));
  const kinds = ['Appointment', 'Communication', 'QuestionnaireResponse'];
  const fields = [...entries.fhir.fields, 'form', 'formVersion', 'sealed'];
  const entry = { ...entries.fhir, resources: kinds, fields, sealed: true };
  test = await connected({ clinic: { connectors: [entry] }, outside: { fetch } });
  const turn = async () => {
    await test.backend.wake();
    for (let times = 0; times < 3; times += 1) {
      test.clock.turnBy(60_000);
      await test.backend.wake();
    }
  };
  return { server, turn, desk: deskClient(test.url, 'north'), visits: () => server.all('Appointment') };
}

describe.each(Object.keys(servers))('a FHIR server beside the diary: %s', (name) => {
  it('has each appointment and each message once, as they are by now', async () => {
    const { server, turn, visits } = await telling(name);
    const receipt = await test.book();
    await turn();
    expect(await visits()).toMatchObject([
      {
        ...{ status: 'booked', start: '2027-03-02T09:00:00+01:00' },
        identifier: [{ system: 'urn:parcours:appointment', value: receipt.id }],
      },
    ]);
    const visit = managed(test.client, receipt);
    const slot = await test.client.slotAt('2027-03-03T10:00:00+01:00');
    expect((await visit.move(slot.id, 0)).status).toBe(200);
    await turn();
    expect(await visits()).toMatchObject([{ status: 'booked', start: '2027-03-03T10:00:00+01:00' }]);
    expect((await visit.cancel({})).status).toBe(200);
    await turn();
    expect(await visits()).toMatchObject([{ status: 'cancelled' }]);
    // The confirmation, the change and the cancellation.
    const told = await server.all('Communication');
    expect(told.map(({ medium, about }) => ({ medium, about }))).toEqual(
      Array(3).fill({
        medium: [{ text: 'email' }],
        about: [
          { type: 'Appointment', identifier: { system: 'urn:parcours:appointment', value: receipt.id } },
        ],
      }),
    );
    await server.close();
  });

  it('knows who did not come, and no late fact takes that back', async () => {
    let isHeldUp = true;
    const { server, turn, desk, visits } = await telling(name, () => (call) => {
      // What was told of the move gets through only after the visit.
      if (call !== 'GET Appointment' || !isHeldUp) return undefined;
      isHeldUp = false;
      return new Response(null, { status: 503, headers: { 'retry-after': '172800' } });
    });
    const receipt = await test.book();
    await turn();
    const slot = await test.client.slotAt('2027-03-02T10:00:00+01:00');
    expect((await managed(test.client, receipt).move(slot.id, 0)).status).toBe(200);
    await turn();
    expect(await visits()).toMatchObject([{ status: 'booked', start: '2027-03-02T09:00:00+01:00' }]);
    test.clock.turnTo('2027-03-02T10:30:00+01:00');
    const marked = await desk.post(`appointments/${receipt.id}/attendance`, { attendance: 'noshow' });
    expect(marked.status).toBe(200);
    await turn();
    const missed = [{ status: 'noshow', start: '2027-03-02T10:00:00+01:00' }];
    expect(await visits()).toMatchObject(missed);
    test.clock.turnTo('2027-03-03T12:00:00+01:00');
    await turn();
    expect(await visits()).toMatchObject(missed);
    await server.close();
    const rows = await test.rowsAfterClose<{ state: string; attempt: number }>(
      `select distinct state from connector_delivery`,
    );
    expect(rows).toEqual([{ state: 'accepted' }]);
  });

  it('keeps what somebody there wrote between our reading and our writing', async () => {
    let isWritten = false;
    const { server, turn, visits } = await telling(name, (at) => async (call) => {
      if (!call.startsWith('PUT ') || isWritten) return undefined;
      isWritten = true;
      const [there] = await at.all('Appointment');
      const changed = { ...there, comment: 'Comes by taxi.' };
      const headers = { 'content-type': 'application/fhir+json' };
      const address = `${at.url}/Appointment/${String(there?.['id'])}`;
      const put = await fetch(address, { method: 'PUT', headers, body: JSON.stringify(changed) });
      expect(put.status).toBe(200);
      return undefined;
    });
    const receipt = await test.book();
    await turn();
    expect((await managed(test.client, receipt).cancel({})).status).toBe(200);
    await turn();
    expect(await visits()).toMatchObject([{ status: 'cancelled', comment: 'Comes by taxi.' }]);
    await server.close();
  });

  it('has sealed answers once', async () => {
    const { server } = await telling(name);
    await answersWith(test.clinics, losingFirstAnswers(server.url));
    expect(await server.all('QuestionnaireResponse')).toMatchObject([sealedResponse]);
    await server.close();
  });
});

const jwe = 'eyJhbGciOiJFQ0RILUVTIn0..abc.def.ghi';
const sealedResponse = {
  resourceType: 'QuestionnaireResponse',
  identifier: { system: 'urn:parcours:fact', value: '0193a000-0000-7000-8000-000000000078' },
  questionnaire: 'urn:parcours:form:mri|2',
  ...{ status: 'completed', authored: '2027-03-01T07:00:00.000Z' },
  item: [
    {
      linkId: 'sealed',
      answer: [
        {
          valueAttachment: { contentType: 'application/jose', data: Buffer.from(jwe).toString('base64') },
        },
      ],
    },
  ],
};

/** Starts anew with answers that came while the backend was down, as far as connectors can tell. */
async function answersWith(clinics: ClinicFile[], fetch: OutgoingFetch): Promise<void> {
  const id = '0193a000-0000-7000-8000-000000000077';
  await test.backend.close();
  const db = await openDatabase({ folder: test.folder });
  await db.query(
    `insert into sealed_response (id, clinic_id, form_id, form_version, event, needs_person, jwe, received_at, delete_at)
     values ($1, 'north', 'mri', '2', 'e', false, $2, $3, $3::timestamptz + interval '9 days')`,
    [id, jwe, now],
  );
  await db.query(
    `insert into event (clinic_id, source, id, type, subject, trust, data, occurred_at, received_at, taken_at)
     values ('north', '/clinics/north', '0193a000-0000-7000-8000-000000000078', 'questionnaire.submitted', $1, 'fact',
             '{"form":"mri","needsPerson":false}', $2, $2, $2)`,
    [id, now],
  );
  await db.close();
  const again = await startBackend({
    ...{ storage: { folder: test.folder }, now, secrets, clinics },
    outside: { fetch },
  });
  await again.backend.wake();
  again.clock.turnBy(60_000);
  await again.backend.wake();
  await again.close();
}

describe('sealed answers', () => {
  async function answered(entry: Record<string, unknown>) {
    test = await connected({ clinic: { connectors: [{ ...entries.fhir, ...entry }] } });
    await answersWith(test.clinics, test.vendors.fetch);
    return test.vendors.taken('/r4/QuestionnaireResponse');
  }
  const fields = ['appointmentId', 'start', 'end', 'form', 'formVersion', 'sealed'];

  it('leave as they are sealed, where the clinic file lets them', async () => {
    const resources = ['Appointment', 'QuestionnaireResponse'];
    expect(await answered({ fields, resources, sealed: true })).toEqual([sealedResponse]);
  });

  it('stay where it does not', async () => {
    expect(await answered({ fields: fields.slice(0, 5), resources: ['Appointment'] })).toEqual([]);
    expect(() =>
      clinicWith({ connectors: [{ ...entries.fhir, url: 'http://fhir.clinic.example' }] }),
    ).toThrow();
  });
});
