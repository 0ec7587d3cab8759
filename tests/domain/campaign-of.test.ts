import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { browserEvents } from '../../src/contracts/browser-events.ts';
import { Campaign } from '../../src/contracts/campaign.ts';
import { campaignOf } from '../../src/domain/campaign-of.ts';

const plain = fc.stringMatching(/^[\w.+-]{1,64}$/);

describe('the campaign in the address of a page', () => {
  it('is source, medium and name, and nothing else that stands there', () => {
    const search =
      '?utm_source=newsletter&utm_medium=e-mail&utm_campaign=2027.03&utm_term=x&utm_content=y&gclid=z&motif=irm';
    expect(campaignOf(search)).toEqual({ source: 'newsletter', medium: 'e-mail', name: '2027.03' });
  });

  it.each([
    ['no query', ''],
    ['none of the three', '?utm_term=a&gclid=b&source=c'],
    ['an address of a person', '?utm_source=camille%40patient.example'],
    ['a sentence', '?utm_campaign=j%E2%80%99ai%20mal'],
    ['markup', '?utm_source=%3Cimg%3E'],
    ['65 characters', `?utm_source=${'a'.repeat(65)}`],
    ['a line after it', '?utm_source=a%0A'],
    ['nothing', '?utm_source='],
    ['a percent sign that means nothing', '?utm_source=%E0%A4%A'],
  ])('is none where the address has %s', (_, search) => {
    expect(campaignOf(search)).toBeUndefined();
  });

  it('is as the agency wrote it, whatever stands around it', () => {
    const query = fc.record({
      ...{ source: plain, medium: plain, name: plain },
      others: fc.dictionary(fc.string(), fc.string()),
    });
    fc.assert(
      fc.property(query, ({ source, medium, name, others }) => {
        const params = new URLSearchParams({
          ...{ utm_source: source, utm_medium: medium, utm_campaign: name },
        });
        for (const [key, value] of Object.entries(others)) params.append(key, value);
        expect(campaignOf(`?${params}`)).toEqual({ source, medium, name });
      }),
    );
  });

  it('never is anything that the backend would not take, whatever the address says', () => {
    const value = fc.oneof(plain, fc.string({ unit: 'binary' }), fc.constantFrom('a b', 'é', 'x\u0000'));
    const pairs = fc.array(
      fc.tuple(fc.constantFrom('utm_source', 'utm_medium', 'utm_campaign', 'utm_term', 'q'), value),
    );
    fc.assert(
      fc.property(pairs, (all) => {
        const campaign = campaignOf(`?${new URLSearchParams(all)}`);
        const event = { idempotencyKey: crypto.randomUUID(), attempt: 1, ...(campaign && { campaign }) };
        expect(browserEvents['booking.requested'].data.safeParse(event).success).toBe(true);
      }),
    );
  });
});

describe('what the backend takes for a campaign', () => {
  it.each([
    ['one of the three', { source: 'a' }, true],
    ['all of them', { source: 'a', medium: 'b', name: 'c' }, true],
    ['none of them', {}, false],
    ['another field', { source: 'a', term: 'b' }, false],
    ['a number', { source: 1 }, false],
    ['a sentence', { name: 'back pain' }, false],
    ['nothing in one', { name: '' }, false],
    ['a list', ['a'], false],
  ])('%s', (_, campaign, isTaken) => {
    expect(Campaign.safeParse(campaign).success).toBe(isTaken);
  });

  it('may be seen by anyone: its class is none', () => {
    expect(browserEvents['booking.requested'].classes.campaign).toBe('none');
  });
});
