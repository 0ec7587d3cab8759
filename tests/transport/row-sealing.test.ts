import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Parcel } from '../../src/domain/delivery/outbox-port.ts';
import { mintSealingKey, rowSealing } from '../../src/transport/outbox/row-sealing.ts';
import type { RowSealing } from '../../src/transport/outbox/row-sealing.ts';
import { soundRow } from '../../src/transport/outbox/sealed-row.ts';
import { submission } from '../fixtures/outbox/scripted-clinic.ts';

let key: CryptoKey;
let sealing: RowSealing;
beforeAll(async () => {
  key = await mintSealingKey(crypto);
  sealing = rowSealing(crypto, key);
});

const line = fc.string().map((text) => text.replace(/\n/g, ' '));
const anyParcel = fc.record<Parcel>({
  id: fc.uuid(),
  kind: fc.constantFrom('submission', 'telemetry'),
  path: line,
  body: fc.string({ unit: 'grapheme', maxLength: 400 }),
  contentType: fc.constantFrom('application/json', 'text/plain'),
});

describe('a sealed row', () => {
  it('opens to what was put in, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(anyParcel, async (parcel) => {
        expect(await sealing.open(await sealing.seal({ parcel }), parcel)).toEqual({ parcel });
      }),
    );
  });

  it('keeps expiry and problem too', async () => {
    const parcel = submission({ expiresAt: '2027-03-23T08:00:00Z' });
    const sealed = await sealing.seal({ parcel, problem: '{\n "code": "slot_taken"\n}' });
    expect(await sealing.open(sealed, parcel)).toEqual({ parcel, problem: '{  "code": "slot_taken" }' });
  });

  it('opens neither when a bit is turned, nor cut short, nor as another row, nor with another key', async () => {
    const parcel = submission();
    const sealed = await sealing.seal({ parcel });
    for (let byte = 0; byte < sealed.byteLength; byte += 7) {
      const turned = new Uint8Array(sealed.slice(0));
      turned[byte] = (turned[byte] ?? 0) ^ 1;
      await expect(sealing.open(turned.buffer, parcel)).rejects.toThrow();
    }
    await expect(sealing.open(sealed.slice(0, 20), parcel)).rejects.toThrow();
    await expect(sealing.open(new ArrayBuffer(0), parcel)).rejects.toThrow();
    await expect(sealing.open(sealed, { ...parcel, id: 'another' })).rejects.toThrow();
    await expect(sealing.open(sealed, { ...parcel, kind: 'telemetry' })).rejects.toThrow();
    const foreign = rowSealing(crypto, await mintSealingKey(crypto));
    await expect(foreign.open(sealed, parcel)).rejects.toThrow();
  });

  it('is never the same twice, and its key cannot be taken out', async () => {
    const parcel = submission();
    const seals = await Promise.all(Array.from({ length: 50 }, () => sealing.seal({ parcel })));
    expect(new Set(seals.map((sealed) => Buffer.from(sealed).toString('hex'))).size).toBe(50);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('is the same under an old Prototype.js, which changes what JSON says of every text', async () => {
    const parcel = submission();
    Object.defineProperty(String.prototype, 'toJSON', { value: () => '"spoilt"', configurable: true });
    try {
      expect(await sealing.open(await sealing.seal({ parcel }), parcel)).toEqual({ parcel });
    } finally {
      delete (String.prototype as { toJSON?: unknown }).toJSON;
    }
  });
});

describe('a damaged row', () => {
  it('becomes one that can be shown, set aside and removed, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('seq', 'id', 'kind', 'state', 'attempts', 'nextAt', 'sealed'),
          fc.anything(),
        ),
        (found) => {
          const row = soundRow(found);
          expect(['waiting', 'refused', 'expired']).toContain(row.state);
          expect(['submission', 'telemetry']).toContain(row.kind);
          expect(typeof row.id).toBe('string');
          expect([row.seq, row.attempts, row.nextAt].every(Number.isFinite)).toBe(true);
        },
      ),
    );
  });
});
