import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { ClinicFile, weekdays } from '../../src/contracts/clinic-file.ts';
import { candidatesFor, type Candidate } from '../../src/domain/booking/diary-candidate.ts';
import { freeCandidates, type Occupied } from '../../src/domain/booking/diary-free.ts';
import { openingsOf } from '../../src/domain/booking/diary-opening.ts';
import { readSlotId, slotIdOf } from '../../src/domain/booking/diary-slot-id.ts';
import { clinicWith } from '../backend/fixtures/clinic-with.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const at = (instant: string) => Date.parse(instant);
const startsOf = (candidates: readonly Candidate[]) =>
  candidates.map(({ startMs }) => new Date(startMs).toISOString());

/** A clinic with hours, closures and services of any kind, in a zone of any kind. */
const clinic = fc
  .record({
    timeZone: fc.constantFrom(
      'Europe/Paris',
      'Indian/Reunion',
      'Pacific/Noumea',
      'America/New_York',
      'Australia/Lord_Howe',
    ),
    minutes: fc.integer({ min: 5, max: 120 }),
    bufferMinutes: fc.integer({ min: 0, max: 30 }),
    everyMinutes: fc.option(fc.integer({ min: 5, max: 90 }), { nil: undefined }),
    hours: fc.array(
      fc.record({
        days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
        span: fc
          .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }))
          .filter(([from, to]) => from < to),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    closure: fc.tuple(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 3 })),
  })
  .map(({ timeZone, minutes, bufferMinutes, everyMinutes, hours, closure: [from, length] }) =>
    ClinicFile.parse({
      ...clinicWith({ timeZone }),
      services: [{ id: 'any', name: 'Any', minutes, bufferMinutes, ...(everyMinutes && { everyMinutes }) }],
      practitioners: [
        {
          ...{ id: 'oak', name: 'Oak', services: ['any'] },
          hours: hours.map(({ days, span }) => ({
            days,
            from: clock(span[0]),
            to: clock(span[1]),
            location: 'main',
          })),
        },
      ],
      closures: [{ from: dayAfter(firstDay, from), to: dayAfter(firstDay, from + length) }],
    }),
  );
const clock = (quarters: number) =>
  `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`;
const dayAfter = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString();
/** Two weeks with a clock change in Paris, New York or Lord Howe in most of the zones above. */
const firstDay = '2027-03-22';
const range = { startMs: at('2027-03-22T00:00:00Z'), endMs: at('2027-04-05T00:00:00Z') };
const query = { service: 'any', ...range };

describe('what a diary offers', () => {
  it('lies within the hours of a day that is not closed, as Temporal reads the clock', () => {
    fc.assert(
      fc.property(clinic, (file) => {
        const [service] = file.services;
        for (const candidate of candidatesFor(query, file)) {
          const start = Temporal.Instant.fromEpochMilliseconds(candidate.startMs).toZonedDateTimeISO(
            file.timeZone,
          );
          const day = start.toPlainDate().toString();
          expect(file.closures.some(({ from, to }) => from <= day && day <= to)).toBe(false);
          const weekday = weekdays[start.dayOfWeek % 7];
          const instantAt = (time: string) => {
            const [hour = 0, minute = 0] = time.split(':').map(Number);
            const date = start.toPlainDate().add({ days: hour === 24 ? 1 : 0 });
            return date.toZonedDateTime({ timeZone: file.timeZone, plainTime: { hour: hour % 24, minute } })
              .epochMilliseconds;
          };
          const within = file.practitioners[0]?.hours.filter(
            ({ days, from, to }) =>
              weekday &&
              days.includes(weekday) &&
              instantAt(from) <= candidate.startMs &&
              candidate.endMs <= instantAt(to),
          );
          expect(within?.length).toBeGreaterThan(0);
          expect(candidate.endMs - candidate.startMs).toBe((service?.minutes ?? 0) * MINUTE_MS);
          expect(candidate.busyUntilMs - candidate.endMs).toBe((service?.bufferMinutes ?? 0) * MINUTE_MS);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is in order, in the range, and each time once', () => {
    fc.assert(
      fc.property(clinic, (file) => {
        const starts = candidatesFor(query, file).map(({ startMs }) => startMs);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        expect(starts.every((start) => start >= range.startMs && start < range.endMs)).toBe(true);
      }),
    );
  });

  it('is the same whether asked for at once or day by day', () => {
    fc.assert(
      fc.property(clinic, (file) => {
        const days = Array.from({ length: 14 }, (_, day) => range.startMs + day * DAY_MS);
        const daily = days.flatMap((startMs) =>
          candidatesFor({ service: 'any', startMs, endMs: startMs + DAY_MS }, file),
        );
        expect(daily).toEqual(candidatesFor(query, file));
      }),
      { numRuns: 50 },
    );
  });

  it('fills an opening from its first minute, and lets only the buffer run past its end', () => {
    const file = clinicWith();
    const day = {
      service: 'short',
      startMs: at('2027-03-30T00:00:00+02:00'),
      endMs: at('2027-03-31T00:00:00+02:00'),
    };
    const starts = startsOf(candidatesFor(day, file)).map((start) => start.slice(11, 16));
    expect(starts.slice(0, 2)).toEqual(['06:00', '06:30']);
    expect(starts.filter((start) => start < '12:00').at(-1)).toBe('09:30'); // 11:30 to 11:50, buffer to 12:00
    expect(starts.at(-1)).toBe('15:30');
  });

  it('has an hour less on the day the clocks go forward, an hour more when they go back', () => {
    const hours = [{ days: ['sun'], from: '00:00', to: '24:00', location: 'main' }];
    const file = clinicWith({ practitioners: [{ id: 'oak', name: 'Oak', services: ['short'], hours }] });
    const lengthOf = (day: string) => {
      const [opening] = openingsOf('oak', file, { firstDay: day, lastDay: day });
      return ((opening?.endMs ?? 0) - (opening?.startMs ?? 0)) / 3_600_000;
    };
    expect(['2027-03-28', '2027-10-31', '2027-03-21'].map(lengthOf)).toEqual([23, 25, 24]);
  });

  it('leaves out a practitioner who is away, and only that one', () => {
    const [oak] = clinicWith().practitioners;
    const file = clinicWith({
      practitioners: [oak, { ...oak, id: 'elm' }],
      closures: [{ from: '2027-03-30', to: '2027-03-30', practitioner: 'oak' }],
    });
    const day = {
      service: 'short',
      startMs: at('2027-03-30T00:00:00+02:00'),
      endMs: at('2027-03-31T00:00:00+02:00'),
    };
    expect(new Set(candidatesFor(day, file).map(({ practitioner }) => practitioner))).toEqual(
      new Set(['elm']),
    );
  });

  it('is what was asked for: practitioner, place, mode, service of those hours', () => {
    const hours = [
      { days: [...weekdays], from: '08:00', to: '09:00', location: 'main', services: ['video'] },
      { days: [...weekdays], from: '10:00', to: '11:00', location: 'annex' },
    ];
    const [main] = clinicWith().locations;
    const file = clinicWith({
      locations: [main, { ...main, id: 'annex' }],
      services: [
        { id: 'video', name: 'Video', minutes: 30, modes: ['VR', 'AMB'] },
        { id: 'visit', name: 'Visit', minutes: 30 },
      ],
      practitioners: [{ id: 'oak', name: 'Oak', services: ['video', 'visit'], hours }],
    });
    const day = { startMs: at('2027-03-30T00:00:00+02:00'), endMs: at('2027-03-31T00:00:00+02:00') };
    const count = (changes: object) => candidatesFor({ service: 'video', ...day, ...changes }, file).length;
    expect(count({})).toBe(8); // two places, two starts, two modes
    expect(count({ mode: 'VR' })).toBe(4);
    expect(count({ locations: ['annex'] })).toBe(4);
    expect(count({ service: 'visit' })).toBe(2);
    expect(count({ practitioners: ['elm'] })).toBe(0);
    expect(count({ service: 'none' })).toBe(0);
  });
});

describe('what is free', () => {
  const interval = fc
    .tuple(fc.integer({ min: 0, max: 14 * 24 * 4 }), fc.integer({ min: 1, max: 20 }))
    .map(([quarter, length]) => {
      const startMs = range.startMs + quarter * 15 * MINUTE_MS;
      return { practitioner: 'oak', startMs, endMs: startMs + length * 15 * MINUTE_MS };
    });
  const overlap = (candidate: Candidate, { practitioner, startMs, endMs }: Occupied) =>
    practitioner === candidate.practitioner && startMs < candidate.busyUntilMs && candidate.startMs < endMs;

  it('is exactly what nothing occupied overlaps, buffers included', () => {
    fc.assert(
      fc.property(clinic, fc.array(interval, { maxLength: 30 }), (file, occupied) => {
        const candidates = candidatesFor(query, file);
        const expected = candidates.filter(
          (candidate) => !occupied.some((taken) => overlap(candidate, taken)),
        );
        expect(freeCandidates(candidates, occupied)).toEqual(expected);
      }),
    );
  });

  it('is not affected by what others have, nor by what merely touches', () => {
    const day = {
      service: 'short',
      startMs: at('2027-03-30T08:00:00+02:00'),
      endMs: at('2027-03-30T08:30:00+02:00'),
    };
    const candidates = candidatesFor(day, clinicWith());
    const taken = (from: string, to: string, practitioner = 'oak') => [
      { practitioner, startMs: at(`2027-03-30T${from}:00+02:00`), endMs: at(`2027-03-30T${to}:00+02:00`) },
    ];
    expect(candidates).toHaveLength(1);
    expect(freeCandidates(candidates, taken('07:00', '08:00'))).toHaveLength(1);
    expect(freeCandidates(candidates, taken('08:30', '09:00'))).toHaveLength(1);
    expect(freeCandidates(candidates, taken('08:00', '09:00', 'elm'))).toHaveLength(1);
    expect(freeCandidates(candidates, taken('08:29', '08:31'))).toHaveLength(0); // only the buffer is in the way
    expect(freeCandidates(candidates, taken('07:00', '10:00'))).toHaveLength(0);
  });
});

describe('a slot id', () => {
  it('brings back what it was made from, in letters fit for any address', () => {
    const id = fc
      .stringMatching(/^[a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,2}$/)
      .filter((text) => text.length <= 60);
    const slot = fc.record({
      ...{ clinic: id, service: id, practitioner: id, location: id },
      mode: fc.constantFrom('AMB' as const, 'VR' as const, 'HH' as const),
      startMs: fc.integer({ min: 0, max: 4e12 }),
    });
    fc.assert(
      fc.property(slot, (identity) => {
        expect(slotIdOf(identity)).toMatch(/^[A-Za-z0-9_-]{1,400}$/);
        expect(readSlotId(slotIdOf(identity))).toEqual(identity);
      }),
    );
  });

  it('is read from nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readSlotId(text)).toBeUndefined();
      }),
    );
    for (const text of [
      '2~a~b~c~d~AMB~1',
      '1~a~b~c~d~AMB',
      '1~a~b~c~d~PHONE~1',
      '1~a~b~c~d~AMB~-1',
      '1~a~b~c~d~AMB~1e3',
      '1~~b~c~d~AMB~1',
    ]) {
      expect(readSlotId(btoa(text).replaceAll('=', ''))).toBeUndefined();
    }
  });
});
