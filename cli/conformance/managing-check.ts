import { randomUUID } from 'node:crypto';
import { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import { ChangeReceipt, ManagedAppointment } from '../../src/contracts/managed-appointment.ts';
import { bodyFor } from './booking-body.ts';
import { must, Skipped, type Check, type CheckContext } from './check.ts';
import { codeIn, mustRefuse, readAs, type Answer } from './endpoint.ts';

/** Reading, moving and cancelling, where the endpoint offers it. */
export const managingCheck: Check = {
  ...{ id: 'manage', effect: 'books', asked: 'GET /v1/appointment, then reschedule, then cancel twice' },
  contract:
    '200 with an ETag that GET does not change; a move needs If-Match, keeps the id, and frees the old time; 412 for an old version; cancelling again answers the same.',
  mend: 'Release the old slot in the transaction that takes the new one, and count versions.',
  async run(at) {
    const { endpoint } = at;
    const booked = await endpoint.book(bodyFor(await at.freshSlot(), at.service, at.catalog));
    must(booked.status === 201 || booked.status === 202, `${booked.status}${codeIn(booked)}`);
    const { id, manageToken } = readAs(BookingReceipt, booked);
    const authorization = `Bearer ${manageToken}`;
    const etag = await readTwice(at, authorization);
    const strangers = await endpoint.ask('/v1/appointment', {
      headers: { authorization: 'Bearer not-a-token' },
    });
    must(strangers.status === 401 || strangers.status === 404, `a wrong token: ${strangers.status}`);

    const body = { slotId: (await at.freshSlot()).id };
    const change = (path: string, content: unknown, ifMatch?: string) =>
      endpoint.post(path, content, {
        ...{ authorization, 'idempotency-key': randomUUID() },
        ...(ifMatch !== undefined && { 'if-match': ifMatch }),
      });
    const moved = await change('/v1/appointment/reschedule', body, etag);
    must(moved.status === 200, `reschedule: ${moved.status}${codeIn(moved)}`);
    const { appointment } = readAs(ChangeReceipt, moved);
    must(
      appointment.id === id && appointment.status !== 'cancelled',
      'a move that changed the appointment’s identity',
    );
    const again = { slotId: (await at.freshSlot()).id };
    mustRefuse(await change('/v1/appointment/reschedule', again, etag), 412, ['precondition_failed']);
    mustBeCancelled(await change('/v1/appointment/cancel', {}));
    mustBeCancelled(await change('/v1/appointment/cancel', {}));
    return 'read, moved, 412, cancelled twice';
  },
};

async function readTwice({ endpoint }: CheckContext, authorization: string): Promise<string> {
  const first = await endpoint.ask('/v1/appointment', { headers: { authorization } });
  if (first.status === 404 || first.status === 405 || first.status === 501)
    throw new Skipped(`not offered here (${first.status}); patients change by telephone`);
  must(first.status === 200, `${first.status}${codeIn(first)}`);
  readAs(ManagedAppointment, first);
  const etag = first.headers.get('etag');
  must(etag !== null, '200 without ETag');
  const second = await endpoint.ask('/v1/appointment', { headers: { authorization } });
  must(second.headers.get('etag') === etag, 'another ETag for the second GET');
  return etag;
}

function mustBeCancelled(answer: Answer): void {
  must(answer.status === 200, `cancel: ${answer.status}${codeIn(answer)}`);
  must(
    readAs(ChangeReceipt, answer).appointment.status === 'cancelled',
    'cancel answered, and not cancelled',
  );
}
