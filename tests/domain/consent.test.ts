import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NoticeDecision } from '../../src/contracts/booking-request.ts';
import { ConsentPurpose, freePurposes } from '../../src/contracts/consent.ts';
import { freelyGiven } from '../../src/domain/consent/freely-given.ts';
import { mayRecord } from '../../src/domain/consent/may-record.ts';
import { noticeDecisions } from '../../src/domain/consent/notice-decisions.ts';
import { permits } from '../../src/domain/consent/permits.ts';
import { queuedOnlyFor } from '../../src/domain/consent/queued-only-for.ts';
import type { RecordedDecision } from '../../src/domain/consent/permits.ts';
import { wordingHash } from '../../src/domain/consent/wording-hash.ts';
import { noticeOf } from '../fixtures/clinic-in-memory.ts';

const { subtle } = globalThis.crypto;
const care = noticeOf();
const sms = noticeOf({ id: 'sms', purpose: 'reminder-sms', required: false, text: 'Oui, un SMS.' });

describe('the hash of a wording', () => {
  it('is SHA-256 of its UTF-8, as the standard’s own example has it', async () => {
    expect(await wordingHash('abc', subtle)).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('is the one the backend computes, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(await wordingHash(text, subtle)).toBe(createHash('sha256').update(text).digest('hex'));
      }),
    );
  });

  it('is left out where the browser cannot compute it', async () => {
    expect(await wordingHash('abc', undefined)).toBeUndefined();
    const broken = { digest: () => Promise.reject(new Error('patched by the page')) };
    expect(await wordingHash('abc', broken)).toBeUndefined();
  });
});

describe('what was decided about the notices', () => {
  it('is said of every one that was shown, and is a refusal unless its box is ticked', async () => {
    expect(await noticeDecisions([care, sms], ['booking'], subtle)).toEqual([
      {
        id: 'booking',
        version: '1',
        language: 'fr',
        hash: await wordingHash(care.text, subtle),
        decision: 'given',
      },
      {
        id: 'sms',
        version: '1',
        language: 'fr',
        hash: await wordingHash(sms.text, subtle),
        decision: 'refused',
      },
    ]);
  });

  it('has no hash on a page without TLS', async () => {
    expect(await noticeDecisions([care], [], undefined)).toEqual([
      { id: 'booking', version: '1', language: 'fr', decision: 'refused' },
    ]);
  });

  it('is a consent in a request of before there were decisions', () => {
    expect(NoticeDecision.parse({ id: 'booking', version: '1', language: 'fr' }).decision).toBe('given');
  });

  it('can be taken back where it was given freely', () => {
    expect(freelyGiven([care, sms], ['booking', 'sms'])).toEqual([sms]);
    expect(freelyGiven([care, sms], ['booking'])).toEqual([]);
  });
});

describe('a purpose', () => {
  const purpose = fc.constantFrom(...ConsentPurpose.options);
  const decision = fc.constantFrom('given' as const, 'refused' as const, 'withdrawn' as const);
  const history = fc.array(fc.record({ purpose, decision }), { maxLength: 12 });
  const asked = fc.uniqueArray(purpose);

  it('is permitted by the latest decision about it, whatever came before and whatever else was decided', () => {
    fc.assert(
      fc.property(purpose, decision, history, asked, (...[about, latest, before, purposes]) => {
        const others = before.filter((recorded) => recorded.purpose !== about);
        const decisions: RecordedDecision[] = [...before, { purpose: about, decision: latest }, ...others];
        const isPermitted = permits(about, { asked: purposes, decisions });
        expect(isPermitted).toBe(about === 'care' || latest === 'given');
      }),
    );
  });

  it('that the clinic asks for is not permitted before an answer, except for care', () => {
    for (const about of ConsentPurpose.options)
      expect(permits(about, { asked: [about], decisions: [] }), about).toBe(about === 'care');
  });

  it('that the clinic does not ask for is permitted for a reminder, and never for marketing or measurement', () => {
    for (const about of ConsentPurpose.options)
      expect(permits(about, { asked: [], decisions: [] }), about).toBe(!freePurposes.includes(about));
  });
});

describe('an event that counts', () => {
  const count = noticeOf({ id: 'count', purpose: 'measurement', required: false });

  it('may be queued only where the box for it is ticked, whatever else is', () => {
    const purposes = fc.constantFrom<string>(...ConsentPurpose.options, 'later-purpose');
    const notice = fc.record({ purpose: purposes, isTicked: fc.boolean() });
    fc.assert(
      fc.property(fc.array(notice), (shown) => {
        const notices = shown.map(({ purpose }, index) => noticeOf({ id: `n${index}`, purpose }));
        const accepted = notices.filter((_, index) => shown[index]?.isTicked).map(({ id }) => id);
        const last = notices.findLast(({ purpose }) => purpose === 'measurement');
        expect(mayRecord('booking.requested', notices, accepted)).toBe(!!last && accepted.includes(last.id));
      }),
    );
  });

  it.each([
    ['a clinic that does not ask', [care], ['booking']],
    ['a box that was left alone', [care, count], ['booking']],
    ['another box', [care, sms, count], ['booking', 'sms']],
    ['a box that is not on the screen', [care], ['booking', 'count']],
  ])('may not: %s', (_, notices, accepted) => {
    expect(mayRecord('booking.requested', notices, accepted)).toBe(false);
  });
});

describe('what goes from the queue with a consent', () => {
  it('is the events, with that to be counted, and a booking with none', () => {
    const dropped = ConsentPurpose.options.filter((purpose) => queuedOnlyFor(purpose));
    expect(dropped).toEqual(['measurement']);
    expect(queuedOnlyFor('measurement')).toBe('telemetry');
  });
});
