import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { happen } from '../fixtures/outbox/fault-schedule.ts';
import {
  hang,
  receive,
  scriptedClinic,
  status,
  submission,
  submitAll,
  telemetry,
  unreachable,
} from '../fixtures/outbox/scripted-clinic.ts';
import { virtualDisk } from '../fixtures/outbox/virtual-browser.ts';
import type { VirtualTab } from '../fixtures/outbox/virtual-browser.ts';

const second = 1_000;

type Stage = ReturnType<typeof scriptedClinic>;
const eventsIn = ({ sent }: Stage, from = 0) => sent.slice(from).filter(({ path }) => path === 'v1/events');

describe('the consent to be counted, taken back', () => {
  it('drops the events that wait, and keeps the submissions in their order', async () => {
    const stage = scriptedClinic();
    stage.clinic.otherwise = unreachable;
    const tab = stage.openTab();
    const [first, second_] = [submission(), submission()];
    await submitAll(stage, tab, [telemetry(), first, telemetry(), second_]);
    await stage.time.during(tab.outbox.purge('telemetry'));
    expect((await stage.disk.rows()).map(({ id }) => id)).toEqual([first.id, second_.id]);
    stage.clinic.otherwise = receive;
    const before = stage.sent.length;
    happen(tab, 'hidden');
    await stage.time.during(tab.outbox.flush());
    await stage.time.pass(60 * second);
    expect(stage.sent.slice(before).map(({ key }) => key)).toEqual([first.id, second_.id]);
  });

  it('has no event taken any more on this page, nor in another tab, for a form there may stand ticked', async () => {
    const stage = scriptedClinic();
    const [tab, other] = [stage.openTab(), stage.openTab()];
    await stage.time.during(tab.outbox.purge('telemetry'));
    await stage.time.pass(10);
    for (const { outbox } of [tab, other])
      expect(await stage.time.during(outbox.submit(telemetry()))).toBe('refused');
    expect(await stage.disk.rows()).toEqual([]);
    expect(await stage.time.during(tab.outbox.submit(submission()))).toBe('saved');
    await stage.time.pass(60 * second);
    expect(eventsIn(stage)).toEqual([]);
  });

  it('drops an event that was being written down at that moment', async () => {
    const stage = scriptedClinic();
    const tab = stage.openTab();
    const writing = tab.outbox.submit(telemetry());
    await stage.time.during(tab.outbox.purge('telemetry'));
    expect(await stage.time.during(writing)).toBe('refused');
    await stage.time.pass(60 * second);
    expect([await stage.disk.rows(), eventsIn(stage)]).toEqual([[], []]);
  });

  it('does not send again what was in flight and got no receipt', async () => {
    const stage = scriptedClinic([hang]);
    const tab = stage.openTab();
    await submitAll(stage, tab, [telemetry()]);
    await stage.time.runUntil(() => stage.sent.length === 1);
    await stage.time.during(tab.outbox.purge('telemetry'));
    await stage.time.pass(300 * second);
    expect(stage.sent).toHaveLength(1);
  });

  it('keeps its word when the disk fails at that moment', async () => {
    const disk = virtualDisk();
    const { remove } = disk;
    const stage = scriptedClinic([], { disk });
    stage.clinic.otherwise = status(503);
    const tab = stage.openTab();
    await submitAll(stage, tab, [telemetry(), submission()]);
    disk.remove = () => Promise.reject(new DOMException('no', 'UnknownError'));
    await stage.time.during(tab.outbox.purge('telemetry'));
    const before = stage.sent.length;
    disk.remove = remove;
    stage.clinic.otherwise = receive;
    await stage.time.pass(120 * second);
    expect(eventsIn(stage, before)).toEqual([]);
    expect(stage.sent.length - before).toBe(1);
  });

  it('ends with the page: on the next visit a consent that is given counts again', async () => {
    const stage = scriptedClinic();
    const tab = stage.openTab();
    await stage.time.during(tab.outbox.purge('telemetry'));
    tab.kill();
    expect(await stage.time.during(stage.openTab().outbox.submit(telemetry()))).toBe('saved');
  });

  it('holds in any order of submitting, in two tabs, through an outage', async () => {
    const act = fc.record({ tab: fc.nat(1), kind: fc.constantFrom('s', 't', 't'), pauseMs: fc.nat(3_000) });
    const holds = fc.asyncProperty(
      fc.record({ before: fc.array(act, { maxLength: 6 }), after: fc.array(act, { maxLength: 6 }) }),
      fc.constantFrom(unreachable, status(503), hang, receive),
      async ({ before, after }, weather) => {
        const stage = scriptedClinic();
        stage.clinic.otherwise = weather;
        const tabs = [stage.openTab(), stage.openTab()];
        const submissions: string[] = [];
        const play = async (acts: typeof before) => {
          for (const { tab, kind, pauseMs } of acts) {
            const parcel = kind === 's' ? submission() : telemetry();
            if (kind === 's') submissions.push(parcel.id);
            await submitAll(stage, tabs[tab] as VirtualTab, [parcel]);
            await stage.time.pass(pauseMs);
          }
        };
        await play(before);
        await stage.time.during(tabs[0]?.outbox.purge('telemetry') ?? Promise.resolve());
        await stage.time.pass(20);
        const sentBefore = stage.sent.length;
        await play(after);
        stage.clinic.otherwise = receive;
        await stage.time.pass(4 * 3_600 * second);
        expect(eventsIn(stage, sentBefore)).toEqual([]);
        const arrived = stage.sent.flatMap(({ key }) => key ?? []);
        expect(new Set(arrived)).toEqual(new Set(submissions));
        expect(await stage.disk.rows()).toEqual([]);
      },
    );
    await fc.assert(holds, { numRuns: 150 });
  });
});
