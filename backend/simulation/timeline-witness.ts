import type { JourneyCommand } from '../journeys/run.ts';
import type { Witness } from './witness.ts';

/** Something that happened to a patient. */
export interface TimelineEntry {
  nowMs: number;
  /** Which journey; left out for a fact that all may hear. */
  journey?: string | undefined;
  /** The appointment. */
  key: string;
  what:
    | { kind: 'fact'; type: string }
    | { kind: 'entered' }
    | { kind: 'step'; step: string; way?: string | undefined; untilMs?: number | undefined }
    | { kind: 'ended'; status: 'completed' | 'exited' | 'reached' }
    | { kind: 'sent'; step: string; channel: string; template: string }
    | { kind: 'postponed'; step: string; untilMs: number }
    | { kind: 'dropped'; step: string; reason: string }
    | { kind: 'failed'; step: string; code: string };
}

/** Tells what happens in a world, one thing after the other. */
export function timelineWitness(tell: (entry: TimelineEntry) => void): Witness {
  const journeyOf = new Map<string, string>();
  return {
    told: ({ type, key, nowMs }) => tell({ nowMs, key, what: { kind: 'fact', type } }),
    entered({ id, journey, key }, nowMs) {
      journeyOf.set(id, journey);
      tell({ nowMs, journey, key, what: { kind: 'entered' } });
    },
    ran({ definition, before, after, commands, course, nowMs }) {
      const at = { nowMs, journey: definition.id, key: after.key };
      for (const { step, way } of course) {
        const untilMs = way === 'rest' ? timerIn(commands)?.dueMs : undefined;
        tell({ ...at, what: { kind: 'step', step, way, untilMs } });
      }
      if (before.status !== after.status && after.status !== 'active')
        tell({ ...at, what: { kind: 'ended', status: after.status } });
    },
    settled({ claimed: { step, send, key }, journey, outcome, nowMs }) {
      const at = { nowMs, journey, key };
      if (outcome.state === 'accepted')
        tell({ ...at, what: { kind: 'sent', step, channel: send.channel, template: send.template } });
      else if (outcome.state === 'dropped')
        tell({ ...at, what: { kind: 'dropped', step, reason: outcome.reason } });
      else if (outcome.state === 'postponed')
        tell({ ...at, what: { kind: 'postponed', step, untilMs: outcome.retryAtMs } });
      else tell({ ...at, what: { kind: 'failed', step, code: outcome.code } });
    },
    dropped: ({ run, step, code, key, nowMs }) =>
      tell({ nowMs, journey: journeyOf.get(run), key, what: { kind: 'dropped', step, reason: code } }),
  };
}

function timerIn(commands: readonly JourneyCommand[]) {
  return commands.find((command) => command.kind === 'set-timer');
}
