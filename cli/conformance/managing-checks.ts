import { randomUUID } from 'node:crypto';
import { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import { ChangeReceipt, ManagedAppointment } from '../../src/contracts/managed-appointment.ts';
import { bodyFor } from './booking-body.ts';
import { isOffered } from './booking-checks.ts';
import { must, Skipped, type Check, type CheckContext } from './check.ts';
import { codeIn, mustRefuse, readAs, type Answer } from './endpoint.ts';

/** An appointment made for a check, and how its patient speaks of it. */
interface Booked {
  id: string;
  start: string;
  /** @param what - What a refusal means here; left out, that the endpoint has no such call. */
  read(what?: string): Promise<Answer>;
  change(path: 'reschedule' | 'cancel', body: unknown, headers?: Record<string, string>): Promise<Answer>;
}

/** Reading, moving and cancelling, where the endpoint offers it. */
export const managingChecks: readonly Check[] = [
  {
    ...{
      id: 'manage',
      effect: 'books',
      asked: 'GET /v1/appointment twice with its token, and with a wrong one',
    },
    contract: '200 with an ETag, the same both times; 404 (or 401) for every token that is not right.',
    mend: 'Take the token from "Authorization: Bearer …", send the version as ETag, and let GET change nothing.',
    async run(at) {
      const booked = await book(at);
      const first = await booked.read();
      must(etagOf(first) === etagOf(await booked.read()), 'another ETag for the second GET');
      const { id, status } = readAs(ManagedAppointment, first);
      must(id === booked.id && status !== 'cancelled', 'another appointment than the one booked');
      for (const authorization of ['Bearer not-a-token', `Bearer ${booked.id}.AAAA`]) {
        const strangers = await at.endpoint.ask('/v1/appointment', { headers: { authorization } });
        must(strangers.status === 401 || strangers.status === 404, `a wrong token: ${strangers.status}`);
      }
      return '200 twice, the same ETag; a wrong token opens nothing';
    },
  },
  {
    ...{
      id: 'move',
      effect: 'books',
      asked: 'POST /v1/appointment/reschedule to another slot, with If-Match',
    },
    contract:
      '200; the same id at the new time; the old link shows it; the old time is free again, the new one not.',
    mend: 'Release the old slot in the transaction that takes the new one, and keep the id and the token.',
    async run(at) {
      const booked = await book(at);
      const slot = await at.freshSlot();
      const etag = etagOf(await booked.read());
      const moved = await booked.change('reschedule', { slotId: slot.id }, { 'if-match': etag });
      must(moved.status === 200, `${moved.status}${codeIn(moved)}`);
      const { appointment } = readAs(ChangeReceipt, moved);
      must(appointment.id === booked.id, 'a move that gave the appointment another id');
      const now = await booked.read('the link from before the move');
      const { start } = readAs(ManagedAppointment, now);
      must(Date.parse(start) === Date.parse(slot.start), 'the link from before the move shows the old time');
      must(etagOf(now) !== etag, 'the same ETag after the move');
      must(!(await isOffered(at, slot)), 'the new time is still offered to others');
      must(await isOffered(at, booked.slot), 'the old time is not offered again');
      return '200, the same id and link, the old time free';
    },
  },
  {
    ...{
      id: 'move-precondition',
      effect: 'books',
      asked: 'reschedule without If-Match, and with an old version',
    },
    contract: '412 (or 428) without If-Match; 412 precondition_failed for an old version; nothing moves.',
    mend: 'Compare If-Match with the version in the statement that moves, before anything is changed.',
    async run(at) {
      const booked = await book(at);
      const slot = await at.freshSlot();
      const without = await booked.change('reschedule', { slotId: slot.id });
      must([400, 412, 428].includes(without.status), `without If-Match: ${without.status}${codeIn(without)}`);
      const old = await booked.change('reschedule', { slotId: slot.id }, { 'if-match': '"9999"' });
      mustRefuse(old, 412, ['precondition_failed']);
      const { start } = readAs(ManagedAppointment, await booked.read());
      must(Date.parse(start) === Date.parse(booked.start), 'it moved all the same');
      return `${without.status}, 412, and nothing moved`;
    },
  },
  {
    ...{
      id: 'cancel',
      effect: 'books',
      asked: 'POST /v1/appointment/cancel twice, then move what is cancelled',
    },
    contract:
      '200 and cancelled both times; its time is free again; a move is refused with 409 already_cancelled.',
    mend: 'Answer a cancellation of what is cancelled like the first; free the slot in the same transaction.',
    async run(at) {
      const booked = await book(at);
      const etag = etagOf(await booked.read());
      for (const time of ['first', 'second']) {
        const answer = await booked.change('cancel', {});
        must(answer.status === 200, `the ${time} cancel: ${answer.status}${codeIn(answer)}`);
        const { status } = readAs(ChangeReceipt, answer).appointment;
        must(status === 'cancelled', `the ${time} cancel: answered, and not cancelled`);
      }
      must(await isOffered(at, booked.slot), 'its time is not offered again');
      const slotId = (await at.freshSlot()).id;
      mustRefuse(await booked.change('reschedule', { slotId }, { 'if-match': etag }), 409, [
        'already_cancelled',
      ]);
      return '200 twice, its time free, 409 already_cancelled';
    },
  },
];

async function book(
  at: CheckContext,
): Promise<Booked & { slot: Awaited<ReturnType<CheckContext['freshSlot']>> }> {
  const slot = await at.freshSlot();
  const answer = await at.endpoint.book(bodyFor(slot, at.service, at.catalog));
  must(
    answer.status === 201 || answer.status === 202,
    `POST /v1/bookings: ${answer.status}${codeIn(answer)}`,
  );
  const { id, manageToken } = readAs(BookingReceipt, answer);
  const authorization = `Bearer ${manageToken}`;
  const read = async (what?: string) => {
    const found = await at.endpoint.ask('/v1/appointment', { headers: { authorization } });
    if (what === undefined && [404, 405, 501].includes(found.status))
      throw new Skipped(`not offered here (${found.status}); patients change by telephone`);
    must(found.status === 200, `${what ?? 'GET /v1/appointment'}: ${found.status}${codeIn(found)}`);
    return found;
  };
  return {
    ...{ id, slot, start: slot.start, read },
    change: (path, body, headers = {}) =>
      at.endpoint.post(`/v1/appointment/${path}`, body, {
        ...{ authorization, 'idempotency-key': randomUUID() },
        ...headers,
      }),
  };
}

function etagOf({ headers }: Answer): string {
  const etag = headers.get('etag');
  must(etag !== null, '200 without ETag');
  return etag;
}
