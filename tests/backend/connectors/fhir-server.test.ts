import { afterEach, describe, expect, it } from 'vitest';
import { publicFetch, type OutgoingFetch } from '../../../backend/connectors/public-fetch.ts';
import { openDatabase } from '../../../backend/stores/open-storage.ts';
import type { FhirJson } from '../../../backend/scheduling/fhir/fhir-server.ts';
import { medplumIsInstalled, medplumServer } from '../../interop/medplum-server.ts';
import { clinicWith } from '../fixtures/clinic-with.ts';
import { fhirClinicServer } from '../fixtures/fhir-clinic-server.ts';
import { managed } from '../fixtures/managed.ts';
import { startBackend } from '../fixtures/start-backend.ts';
import { connected, entries, now, secrets } from './fixtures/connected.ts';

let test: Awaited<ReturnType<typeof connected>>;
afterEach(() => test?.close().catch(() => undefined));

interface Server {
  url: string;
  appointments: () => Promise<FhirJson[]>;
  close: () => Promise<void>;
}
const servers: Record<string, () => Promise<Server>> = {
  'a small server': async () => {
    const server = await fhirClinicServer([]);
    return {
      url: server.url,
      appointments: () => Promise.resolve(server.all('Appointment')),
      close: server.close,
    };
  },
  ...(medplumIsInstalled() && {
    'the router of Medplum': async () => {
      const server = await medplumServer([]);
      return { url: server.url, appointments: () => server.all('Appointment'), close: server.close };
    },
  }),
};

/** Reaches a server on this machine under the name in the clinic file; the answer to the first call is lost. */
function losingFirstAnswer(url: string): OutgoingFetch {
  const reach = publicFetch({ allowLoopback: true });
  let isLost = false;
  return async (address, init) => {
    const response = await reach(address.replace(entries.fhir.url, url), init);
    if (isLost) return response;
    isLost = true;
    return new Response(null, { status: 504 });
  };
}

describe.each(Object.keys(servers))('a FHIR server beside the diary: %s', (name) => {
  it('has each appointment once, as it is by now', async () => {
    const server = await (servers[name] as () => Promise<Server>)();
    const fetch = losingFirstAnswer(server.url);
    test = await connected({ kinds: ['fhir'], outside: { fetch } });
    const receipt = await test.book();
    const turn = async () => {
      await test.backend.wake();
      test.clock.turnBy(60_000);
      await test.backend.wake();
    };
    await turn();
    expect(await server.appointments()).toMatchObject([
      {
        ...{ status: 'booked', start: '2027-03-02T09:00:00+01:00' },
        identifier: [{ system: 'urn:parcours:appointment', value: receipt.id }],
      },
    ]);
    const visit = managed(test.client, receipt);
    const slot = await test.client.slotAt('2027-03-03T10:00:00+01:00');
    expect((await visit.move(slot.id, 0)).status).toBe(200);
    await turn();
    expect(await server.appointments()).toMatchObject([
      { status: 'booked', start: '2027-03-03T10:00:00+01:00' },
    ]);
    expect((await visit.cancel({})).status).toBe(200);
    await turn();
    expect(await server.appointments()).toMatchObject([{ status: 'cancelled' }]);
    await server.close();
  });
});

describe('sealed answers', () => {
  const jwe = 'eyJhbGciOiJFQ0RILUVTIn0..abc.def.ghi';
  const id = '0193a000-0000-7000-8000-000000000077';

  /** Starts with answers that came while the backend was down, as far as connectors can tell. */
  async function answered(entry: Record<string, unknown>) {
    test = await connected({ clinic: { connectors: [{ ...entries.fhir, ...entry }] } });
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
      ...{ storage: { folder: test.folder }, now, secrets, clinics: test.clinics },
      outside: { fetch: test.vendors.fetch },
    });
    await again.backend.wake();
    await again.close();
    return test.vendors.taken('/r4/QuestionnaireResponse');
  }
  const fields = ['appointmentId', 'start', 'end', 'form', 'formVersion', 'sealed'];

  it('leave as they are sealed, where the clinic file lets them', async () => {
    const resources = ['Appointment', 'QuestionnaireResponse'];
    expect(await answered({ fields, resources, sealed: true })).toEqual([
      {
        resourceType: 'QuestionnaireResponse',
        identifier: { system: 'urn:parcours:fact', value: '0193a000-0000-7000-8000-000000000078' },
        questionnaire: 'urn:parcours:form:mri|2',
        ...{ status: 'completed', authored: '2027-03-01T07:00:00.000Z' },
        item: [
          {
            linkId: 'sealed',
            answer: [
              {
                valueAttachment: {
                  contentType: 'application/jose',
                  data: Buffer.from(jwe).toString('base64'),
                },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('stay where it does not', async () => {
    expect(await answered({ fields: fields.slice(0, 5), resources: ['Appointment'] })).toEqual([]);
    expect(() =>
      clinicWith({ connectors: [{ ...entries.fhir, url: 'http://fhir.clinic.example' }] }),
    ).toThrow();
  });
});
