import { randomUUID } from 'node:crypto';
import { BookingReceipt } from '../../src/contracts/booking-receipt.ts';
import { Hold } from '../../src/contracts/hold.ts';
import type { Slot } from '../../src/contracts/slot.ts';
import { isoDateAt } from '../../src/lib/iso-date-at.ts';
import { bodyFor, bookingBody } from './booking-body.ts';
import { must, Skipped, type Check, type CheckContext } from './check.ts';
import { codeIn, mustRefuse, readAs } from './endpoint.ts';
import { slotsBetween } from './reading-checks.ts';

const racers = 20;

async function holdOf({ endpoint }: CheckContext, slot: Slot): Promise<Hold> {
  const answer = await endpoint.post('/v1/holds', { slotId: slot.id });
  must(answer.status === 201, `POST /v1/holds: ${answer.status}${codeIn(answer)}`);
  return readAs(Hold, answer);
}

/** Whether a slot is on the list of its day. */
export async function isOffered(at: CheckContext, slot: Slot): Promise<boolean> {
  const day = isoDateAt(Date.parse(slot.start), at.catalog.timeZone);
  return (await slotsBetween(at, day, day)).slots.some(({ id }) => id === slot.id);
}

const release = ({ endpoint }: CheckContext, { holdId }: Hold) =>
  endpoint.ask(`/v1/holds/${encodeURIComponent(holdId)}/release`, { method: 'POST' });

/** What can only be seen by taking slots. */
export const bookingChecks: readonly Check[] = [
  {
    ...{
      id: 'hold',
      effect: 'books',
      asked: 'POST /v1/holds, then the same slot again, then release it twice',
    },
    contract:
      '201 with expiresAt after serverNow; 409 slot_taken with alternatives for the second; release 204, each time; then it is free again.',
    mend: 'Keep a hold as a row that blocks the practitioner until it expires, and make release repeatable.',
    async run(at) {
      const slot = await at.freshSlot();
      const hold = await holdOf(at, slot);
      must(Date.parse(hold.expiresAt) > Date.parse(hold.serverNow), 'expiresAt is not after serverNow');
      must(!(await isOffered(at, slot)), 'a held slot is still offered to others');
      const second = mustRefuse(await at.endpoint.post('/v1/holds', { slotId: slot.id }), 409, [
        'slot_taken',
      ]);
      must(second.alternatives !== undefined, '409 slot_taken without alternatives');
      for (const time of ['first', 'second']) {
        const { status } = await release(at, hold);
        must(status === 204, `the ${time} release: ${status}`);
      }
      must(await isOffered(at, slot), 'a released slot is not offered again');
      return '201, 409, 204, 204, free again';
    },
  },
  {
    ...{ id: 'own-hold', effect: 'books', asked: 'POST /v1/bookings with the hold of its slot' },
    contract: '201: a patient’s own hold is never in the way of their booking.',
    mend: 'Turn the hold into the appointment in one statement, and do not look for a free slot first.',
    async run(at) {
      const hold = await holdOf(at, await at.freshSlot());
      const answer = await at.endpoint.book(bookingBody({ holdId: hold.holdId }, at.service, at.catalog));
      must(answer.status === 201 || answer.status === 202, `${answer.status}${codeIn(answer)}`);
      const { start } = readAs(BookingReceipt, answer);
      must(Date.parse(start) === Date.parse(hold.slot.start), 'a receipt for another time');
      return `${answer.status}`;
    },
  },
  {
    ...{ id: 'expired-hold', effect: 'books', asked: 'POST /v1/bookings with a hold that has run out' },
    contract: '410 hold_expired (404 unknown_hold where it was cleared away), and the slot is free again.',
    mend: 'Compare expiresAt with the server’s clock in the statement that books.',
    async run(at) {
      const slot = await at.freshSlot();
      const hold = await holdOf(at, slot);
      const leftMs = Date.parse(hold.expiresAt) - Date.parse(hold.serverNow);
      if (leftMs > at.longestWaitMs) {
        await release(at, hold);
        throw new Skipped(`a hold lasts ${Math.round(leftMs / 1000)} s: give --wait to wait for it`);
      }
      await at.wait(leftMs + 1_000);
      must(await isOffered(at, slot), 'the slot is not offered again after its hold ran out');
      const answer = await at.endpoint.book(bookingBody({ holdId: hold.holdId }, at.service, at.catalog));
      must(
        (answer.status === 410 && codeIn(answer) === ' hold_expired') ||
          (answer.status === 404 && codeIn(answer) === ' unknown_hold'),
        `${answer.status}${codeIn(answer)}`,
      );
      return `${answer.status}${codeIn(answer)}`;
    },
  },
  {
    ...{
      id: 'race',
      effect: 'books',
      asked: `${racers} bookings of one slot at once, each with its own key`,
    },
    contract: `Exactly one 201; 409 slot_taken for the ${racers - 1} others.`,
    mend: 'Let the database refuse the overlap (an exclusion constraint, or a serializable transaction); looking first is a race.',
    async run(at) {
      const body = bodyFor(await at.freshSlot(), at.service, at.catalog);
      const answers = await Promise.all(Array.from({ length: racers }, () => at.endpoint.book(body)));
      const winners = answers.filter(({ status }) => status === 201 || status === 202).length;
      const losers = answers.filter(
        (answer) => answer.status === 409 && codeIn(answer) === ' slot_taken',
      ).length;
      must(
        winners === 1 && losers === racers - 1,
        `${winners} × booked, ${losers} × slot_taken, ${racers - winners - losers} × other`,
      );
      return `1 × booked, ${losers} × slot_taken`;
    },
  },
  {
    ...{
      id: 'replay',
      effect: 'books',
      asked: 'The same booking twice with one Idempotency-Key, then GET /v1/bookings/by-key/{key}',
    },
    contract: 'The same bytes both times; by key 200 with the same appointment; 404 for a key nobody used.',
    mend: 'Store the receipt under the key in the transaction that books, and answer a repetition from there.',
    async run(at) {
      const [body, key] = [bodyFor(await at.freshSlot(), at.service, at.catalog), randomUUID()];
      const first = await at.endpoint.book(body, key);
      must(first.status === 201 || first.status === 202, `${first.status}${codeIn(first)}`);
      const receipt = readAs(BookingReceipt, first);
      must(receipt.idempotencyKey === key, 'a receipt that does not name its key');
      const second = await at.endpoint.book(body, key);
      must(
        second.text === first.text,
        `the repetition: ${second.status}${codeIn(second)}, other bytes than the first`,
      );
      const byKey = await at.endpoint.ask(`/v1/bookings/by-key/${key}`);
      must(
        byKey.status === 200 && readAs(BookingReceipt, byKey).id === receipt.id,
        `by key: ${byKey.status}`,
      );
      mustRefuse(await at.endpoint.ask(`/v1/bookings/by-key/${randomUUID()}`), 404, ['not_found']);
      return 'the same bytes, found by key';
    },
  },
  {
    ...{ id: 'key-reused', effect: 'books', asked: 'Another booking with a key that was used' },
    contract: '422 key_reused; 400 idempotency_key_missing without any.',
    mend: 'Keep a hash of the request beside the key, and compare it.',
    async run(at) {
      const [slot, key] = [await at.freshSlot(), randomUUID()];
      const body = bodyFor(slot, at.service, at.catalog);
      const first = await at.endpoint.book(body, key);
      must(first.status === 201 || first.status === 202, `${first.status}${codeIn(first)}`);
      const other = { ...body, patient: { ...body.patient, given: 'Autre' } };
      mustRefuse(await at.endpoint.book(other, key), 422, ['key_reused']);
      mustRefuse(await at.endpoint.post('/v1/bookings', other), 400, ['idempotency_key_missing']);
      return '422 key_reused, 400 idempotency_key_missing';
    },
  },
];
