// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/domain/delivery/outbox-port.ts';
import { sharedOutbox } from '../../src/transport/shared-outbox.ts';
import { submission } from '../fixtures/outbox/scripted-clinic.ts';

const north = { clinic: 'north', endpoint: 'https://rdv.clinic.example' };
const visitor = () => new AbortController();

describe('the outbox of a page', () => {
  it('is one for all widgets of a clinic and endpoint, however the endpoint is written', () => {
    const [one, two, elsewhere, rehearsal] = [visitor(), visitor(), visitor(), visitor()];
    const outbox = sharedOutbox(north, one.signal);
    expect(sharedOutbox({ ...north, endpoint: `${north.endpoint}/` }, two.signal)).toBe(outbox);
    expect(sharedOutbox({ ...north, clinic: 'south' }, elsewhere.signal)).not.toBe(outbox);
    const other = { ...north, endpoint: 'https://test.clinic.example' };
    expect(sharedOutbox(other, rehearsal.signal)).not.toBe(outbox);
    for (const each of [one, two, elsewhere, rehearsal]) each.abort();
  });

  it('works until the last has left, and a widget that comes later has a new one', async () => {
    const [one, two, three] = [visitor(), visitor(), visitor()];
    const outbox = sharedOutbox(north, one.signal);
    sharedOutbox(north, two.signal);
    const told: Delivery[] = [];
    outbox.watch((delivery) => told.push(delivery));
    one.abort();
    await outbox.submit(submission());
    expect(told).toHaveLength(1);
    two.abort();
    await outbox.submit(submission());
    expect(told).toHaveLength(1);
    expect(sharedOutbox(north, three.signal)).not.toBe(outbox);
    three.abort();
  });

  it('is not opened for a widget that has left meanwhile', () => {
    expect(() => sharedOutbox(north, AbortSignal.abort())).toThrow();
  });
});
