import { randomUUID } from 'node:crypto';
import { WaitingEntry } from '../../src/contracts/waiting-entry.ts';
import { bookingBody } from './booking-body.ts';
import { must, Skipped, type Check } from './check.ts';
import { codeIn, mustRefuse, readAs } from './endpoint.ts';

/** Waiting for a time that falls free, where the endpoint offers it. */
export const waitingCheck: Check = {
  ...{
    id: 'waitlist',
    effect: 'books',
    asked: 'POST /v1/waitlist twice with one key, read it, leave it twice',
  },
  contract:
    '201 with a token, the same entry for the repetition; GET shows it; leave 204, each time; 404 (or 401) for an offer with a wrong token.',
  mend: 'Keep the entry under its key, make leave repeatable, and answer every wrong token alike.',
  async run({ endpoint, service, catalog }) {
    const { patient, contact, notices, locale } = bookingBody({ slotId: '' }, service, catalog);
    const [body, key] = [{ service: service.id, patient, contact, notices, locale }, randomUUID()];
    const join = () => endpoint.post('/v1/waitlist', body, { 'idempotency-key': key });
    const first = await join();
    if ([404, 405, 501].includes(first.status))
      throw new Skipped(`not offered here (${first.status}); patients wait by telephone`);
    must(first.status === 201, `POST /v1/waitlist: ${first.status}${codeIn(first)}`);
    const { id, token } = readAs(WaitingEntry, first);
    must(readAs(WaitingEntry, await join()).id === id, 'the repetition is another entry');
    const headers = { authorization: `Bearer ${token}` };
    const seen = await endpoint.ask('/v1/waitlist', { headers });
    must(seen.status === 200, `GET /v1/waitlist: ${seen.status}${codeIn(seen)}`);
    // A time that another check has given back may be offered by now.
    const { status: standing } = readAs(WaitingEntry, seen);
    must(['waiting', 'offered'].includes(standing), 'an entry that does not wait');
    for (const time of ['first', 'second']) {
      const { status } = await endpoint.post('/v1/waitlist/leave', {}, headers);
      must(status === 204, `the ${time} leave: ${status}`);
    }
    const left = readAs(WaitingEntry, await endpoint.ask('/v1/waitlist', { headers }));
    must(left.status === 'left', 'left, and still waiting');
    const wrong = { authorization: 'Bearer not-a-token' };
    const offer = await endpoint.ask('/v1/offer', { headers: wrong });
    if (offer.status !== 401) mustRefuse(offer, 404, ['not_found']);
    return '201, the same entry again, left twice';
  },
};
