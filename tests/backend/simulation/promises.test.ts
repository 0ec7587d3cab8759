import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedJourneys } from '../../../backend/journeys/definitions/published.ts';
import { sendingCalendar } from '../../../backend/scheduling/sending-calendar.ts';
import { simulatedJourneys } from '../../../backend/simulation/simulated-journeys.ts';
import { clinicWith, noticesWith } from '../fixtures/clinic-with.ts';
import { anyHappenings } from './any-happenings.ts';
import { anyJourney } from './any-journey.ts';
import { fullClinic } from './full-clinic.ts';
import { messagesOf } from './hostile-world.ts';
import { judgeMessages, sendOf, type SentMessage } from './judge-messages.ts';

const clinic = clinicWith({
  notices: noticesWith('reminder-sms', 'survey', 'marketing-email'),
  messaging: {
    // Short hours and small caps are met often.
    hours: { care: { from: '09:00', to: '18:00', holidays: false } },
    caps: { service: { count: 2, days: 30 }, marketing: { count: 1, days: 7 } },
  },
});
const calendar = sendingCalendar(clinic);
const judged = { clinic, calendar };
const withEverything = fullClinic();

describe('over any order of events, duplicates, moves, cancellations and jumps of the clock', () => {
  it('the published journeys keep every promise about a message', async () => {
    const journeys = simulatedJourneys([]);
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(anyHappenings, async (list) => {
        const sent = await messagesOf(list, { clinic: withEverything, journeys });
        for (const { claimed } of sent) seen.add(claimed.send.template);
        expect(judgeMessages(sent, { clinic: withEverything, calendar })).toEqual([]);
      }),
      { numRuns: 600 },
    );
    // A run that never sends proves nothing.
    const templates = JSON.stringify(journeys).matchAll(/"template":"([^"]+)"/g);
    expect(
      [...new Set(Array.from(templates, ([, name]) => name))].filter((name) => !seen.has(name ?? '')),
    ).toEqual([]);
  });

  it('any other journeys keep them, too', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyJourney, { minLength: 1, maxLength: 3 }),
        anyHappenings,
        async (drawn, list) => {
          const journeys = drawn.map((one, index) => ({ ...one, id: `any-${index}` }));
          const sent = await messagesOf(list, { clinic, journeys });
          for (const { claimed } of sent) seen.add(`${claimed.class} ${claimed.send.channel}`);
          expect(judgeMessages(sent, judged)).toEqual([]);
        },
      ),
      { numRuns: 600 },
    );
    expect([...seen].sort()).toEqual([
      ...['care email', 'care sms', 'marketing email', 'marketing sms', 'service email', 'service sms'],
    ]);
  });
});

describe('the judge of messages', () => {
  const definition = publishedJourneys.at(-1) as (typeof publishedJourneys)[number];
  const noonMs = Date.parse('2027-03-24T12:00:00+01:00');
  const message = (changes: Partial<SentMessage> = {}, claimed: object = {}): SentMessage => ({
    claimed: {
      ...{ run: 'r', step: 's', attempt: 1, send: sendOf(), clinic: 'north', key: 'a', class: 'care' },
      anchors: { startMs: noonMs, endMs: noonMs, enteredMs: noonMs, timeZone: 'Europe/Paris' },
      ...{ isOver: false, isCapped: false, crashed: false },
      ...claimed,
    },
    ...{ definition, person: 'p', nowMs: noonMs - 60_000, runIsOver: false, decisions: [] },
    ...{ startMs: noonMs, endMs: noonMs },
    ...changes,
  });
  const verdict = (...sent: SentMessage[]) => judgeMessages(sent, judged).join('; ');

  it('lets a good message pass', () => {
    expect(verdict(message())).toBe('');
  });

  it('sees each promise that is broken', () => {
    const survey = { send: sendOf({ purpose: 'survey', notAfter: 'data.end+P14D' }), class: 'service' };
    const agreed = { decisions: [{ purpose: 'survey', decision: 'given' }] } as const;
    const nth = (step: string) => message(agreed, { ...survey, step });
    expect(verdict(message(), message())).toContain('sent twice');
    expect(verdict(message({ runIsOver: true }))).toContain('after the end');
    expect(verdict(message({}, survey))).toContain('without consent to survey');
    expect(verdict(message({ nowMs: noonMs }))).toContain('late');
    expect(
      verdict(message({ nowMs: noonMs - 4 * 3_600_000 }, { send: sendOf({ channel: 'sms' }) })),
    ).toContain('quiet hours');
    expect(verdict(nth('1'), nth('2'))).toBe('');
    expect(verdict(nth('1'), nth('2'), nth('3'))).toContain('one too many');
  });
});
