import { describe, expect, it } from 'vitest';
import { deliver, retryDelayMs, type DeliveryContext } from '../../backend/journeys/deliver.ts';
import type { SendingCalendar } from '../../backend/journeys/sending-hours.ts';
import type { LogEntry } from '../../backend/journeys/log-entry.ts';
import type { Waiting } from '../../backend/journeys/waiting-port.ts';
import { DeliveryError } from '../../backend/journeys/delivery-error.ts';
import type { BookedAppointment, ClaimedSend, SendOutcome } from '../../backend/journeys/journey-ports.ts';
import { messageWriter } from '../../backend/channels/message-writer.ts';
import type { ClinicFile } from '../../src/contracts/clinic-file.ts';
import type { RecordedDecision } from '../../src/domain/consent/permits.ts';
import { noLinks } from './fixtures/message-links.ts';
import { noAnswers, noContacts, noDeskMessages, noWaiting } from './fixtures/no-waiting.ts';
import { clinicWith, noticesWith } from './fixtures/clinic-with.ts';

const startMs = Date.parse('2027-03-28T09:30:00+02:00');
const nowMs = startMs - 86_400_000;
const clinic = clinicWith();
const appointment: BookedAppointment = {
  ...{
    id: 'a',
    status: 'booked',
    sequence: 0,
    service: 'short',
    practitioner: 'oak',
    location: 'main',
    mode: 'AMB',
  },
  ...{ startMs, endMs: startMs + 1_200_000, bookedMs: nowMs },
  patient: {
    given: 'C',
    family: 'E',
    birthDate: '1980-01-01',
    email: 'a@b.example',
    phone: '+33612345678',
    locale: 'fr',
    notices: [],
  },
};

const place: Waiting = {
  ...{ id: 'w', idempotencyKey: 'k', status: 'waiting', service: 'short', expiresMs: startMs },
  patient: appointment.patient,
};
const someoneWaits: DeliveryContext['waiting'] = {
  ...noWaiting,
  waitlist: { find: () => Promise.resolve(place) },
  messages: {
    ...noWaiting.messages,
    sms: ({ key, patient }) => ({ key, sender: 'NORD', to: patient.phone, text: '' }),
  },
};

interface Story {
  claimed?: Partial<ClaimedSend>;
  afterCrash?: 'resend' | 'never';
  clinic?: ClinicFile;
  decisions?: RecordedDecision[];
  appointment?: Partial<BookedAppointment> | undefined;
  send?: () => Promise<void>;
  find?: () => Promise<boolean>;
  calendar?: SendingCalendar;
  suppressed?: 'marketing' | 'all';
  /** Collects what is logged. */
  log?: LogEntry[];
}

const anchors = { startMs, endMs: startMs + 1_200_000, enteredMs: nowMs, timeZone: 'Europe/Paris' };

/** Makes one attempt at an SMS and tells what came of it and how often the provider was called. */
async function attempt(story: Story) {
  let [outcome, calls]: [SendOutcome | undefined, number] = [undefined, 0];
  const context: DeliveryContext = {
    ledger: {
      async attempt(ref, _clock, make) {
        const send = {
          channel: 'sms',
          template: 'appointment-reminder',
          purpose: 'reminder-sms',
          notAfter: 'data.start',
          afterCrash: story.afterCrash ?? 'never',
        } as const;
        outcome = await make({
          ...ref,
          attempt: 1,
          clinic: 'north',
          key: 'a',
          crashed: false,
          ...{ class: 'care', isOver: false, isCapped: false },
          anchors,
          send,
          ...story.claimed,
        });
        return outcome;
      },
    },
    appointments: {
      find: () =>
        Promise.resolve(
          'appointment' in story && !story.appointment ? undefined : { ...appointment, ...story.appointment },
        ),
    },
    calendarOf: () => story.calendar,
    suppressedAt: async () => story.suppressed,
    consents: { decisions: () => Promise.resolve(story.decisions ?? []) },
    waiting: someoneWaits,
    desk: noDeskMessages,
    answers: noAnswers,
    contacts: noContacts,
    messages: messageWriter(noLinks),
    email: { send: () => Promise.reject(new Error('not by e-mail')) },
    sms: {
      send: () => {
        calls += 1;
        return story.send?.() ?? Promise.resolve();
      },
      ...(story.find && { find: story.find }),
    },
    clock: { now: () => nowMs },
    findClinic: () => story.clinic ?? clinic,
    log: (entry) => story.log?.push(entry),
  };
  await deliver({ run: 'r', step: 's' }, context);
  return { outcome, calls };
}

describe('an attempt to send', () => {
  it('is accepted when the provider takes it', async () => {
    expect(await attempt({})).toEqual({ outcome: { state: 'accepted' }, calls: 1 });
  });

  it('is dropped where nothing arrives, and care is not where only advertising is unwanted', async () => {
    const dropped = { outcome: { state: 'dropped', reason: 'suppressed' }, calls: 0 };
    expect(await attempt({ suppressed: 'all' })).toEqual(dropped);
    expect(await attempt({ suppressed: 'marketing' })).toMatchObject({ calls: 1 });
    expect(await attempt({ suppressed: 'marketing', claimed: { class: 'marketing' } })).toEqual(dropped);
  });

  it('about the waiting list is dropped there, too', async () => {
    const claimed = { key: 'waiting:w' };
    expect(await attempt({ claimed })).toMatchObject({ outcome: { state: 'accepted' }, calls: 1 });
    expect(await attempt({ claimed, suppressed: 'marketing' })).toMatchObject({ calls: 1 });
    expect(await attempt({ claimed, suppressed: 'all' })).toEqual({
      outcome: { state: 'dropped', reason: 'suppressed' },
      calls: 0,
    });
  });

  it('waits for the morning, and is dropped when enough was sent or its run is over', async () => {
    const hours = { from: '10:00', to: '12:00', sundays: true, holidays: true };
    const calendar = {
      ...{ hours: { care: hours, service: hours, marketing: hours }, timeZone: 'Europe/Paris' },
      isHoliday: () => false,
    };
    const morningMs = Date.parse('2027-03-27T10:00:00+01:00');
    const log: LogEntry[] = [];
    expect(await attempt({ calendar, log })).toEqual({
      outcome: { state: 'postponed', code: 'quiet_hours', retryAtMs: morningMs },
      calls: 0,
    });
    // Nobody has to look at it.
    expect(log).toEqual([{ level: 'info', event: 'message_postponed', code: 'quiet_hours' }]);
    const dropped = (reason: string) => ({ outcome: { state: 'dropped', reason }, calls: 0 });
    expect(await attempt({ claimed: { isCapped: true } })).toEqual(dropped('capped'));
    expect(await attempt({ claimed: { isOver: true } })).toEqual(dropped('exited'));
  });

  it('is dropped when the appointment has been cancelled, has begun or is gone', async () => {
    const dropped = (reason: string) => ({ outcome: { state: 'dropped', reason }, calls: 0 });
    expect(await attempt({ appointment: { status: 'cancelled' } })).toEqual(dropped('cancelled'));
    expect(
      await attempt({
        appointment: { startMs: nowMs },
        claimed: { anchors: { ...anchors, startMs: nowMs } },
      }),
    ).toEqual(dropped('past'));
    expect(await attempt({ appointment: { startMs: startMs + 1 } })).toEqual(dropped('moved'));
    expect(await attempt({ appointment: undefined })).toEqual(dropped('not_found'));
  });

  it('is dropped when the clinic asks for consent and the latest decision is no consent', async () => {
    const asking = clinicWith({ notices: noticesWith('reminder-sms') });
    const decided = (...decisions: RecordedDecision['decision'][]) =>
      decisions.map((decision) => ({ purpose: 'reminder-sms' as const, decision }));
    const refused = { outcome: { state: 'dropped', reason: 'no_consent' }, calls: 0 };
    const sent = { outcome: { state: 'accepted' }, calls: 1 };
    expect(await attempt({ clinic: asking })).toEqual(refused);
    expect(await attempt({ clinic: asking, decisions: decided('refused') })).toEqual(refused);
    expect(await attempt({ clinic: asking, decisions: decided('given', 'withdrawn') })).toEqual(refused);
    expect(await attempt({ clinic: asking, decisions: decided('given') })).toEqual(sent);
    // A refusal still counts when the clinic has stopped asking.
    expect(await attempt({ decisions: decided('refused') })).toEqual(refused);
    expect(await attempt({})).toEqual(sent);
  });

  it('is made again later when the provider is out of order', async () => {
    const send = () => Promise.reject(new DeliveryError('smtp_451', 'temporary'));
    expect((await attempt({ send })).outcome).toEqual({
      state: 'failed',
      code: 'smtp_451',
      retryAtMs: nowMs + 2_000,
    });
    expect((await attempt({ send, claimed: { attempt: 3 } })).outcome).toMatchObject({
      retryAtMs: nowMs + 8_000,
    });
    expect([1, 2, 3, 9, 10, 500].map(retryDelayMs)).toEqual([2_000, 4_000, 8_000, 512_000, 900_000, 900_000]);
  });

  it('is the last when the provider will never take the message', async () => {
    const send = () => Promise.reject(new DeliveryError('smtp_550', 'permanent'));
    expect((await attempt({ send })).outcome).toEqual({ state: 'failed', code: 'smtp_550' });
  });

  it('keeps the text of an unexpected error to itself', async () => {
    const { outcome } = await attempt({ send: () => Promise.reject(new Error('canary')) });
    expect(outcome).toMatchObject({ state: 'failed', code: 'unexpected' });
  });
});

describe('an attempt whose worker died', () => {
  const crashed = { crashed: true };

  it('is settled by the provider, where it can tell', async () => {
    expect(await attempt({ claimed: crashed, find: () => Promise.resolve(true) })).toEqual({
      outcome: { state: 'accepted' },
      calls: 0,
    });
    expect(await attempt({ claimed: crashed, find: () => Promise.resolve(false) })).toEqual({
      outcome: { state: 'failed', code: 'crashed_before_acceptance', retryAtMs: nowMs },
      calls: 0,
    });
  });

  it('waits for a provider that cannot be reached, rather than guess', async () => {
    await expect(
      attempt({ claimed: crashed, find: () => Promise.reject(new Error('down')) }),
    ).rejects.toThrow('down');
  });

  it('is never made again where a second message is worse than none', async () => {
    expect(await attempt({ claimed: crashed, afterCrash: 'never' })).toEqual({
      outcome: { state: 'unknown', code: 'crashed_while_sending' },
      calls: 0,
    });
  });

  it('is made again under the same key where the mailbox folds the two', async () => {
    expect(await attempt({ claimed: crashed, afterCrash: 'resend' })).toEqual({
      outcome: { state: 'unknown', code: 'crashed_while_sending', retryAtMs: nowMs },
      calls: 0,
    });
  });
});
