import type { RoundResult, Turn } from './delivery-round.ts';
import type { OutboxWorld } from './outbox-world.ts';
import type { Urgency } from './retry-delay.ts';
import type { SenderTurns } from './sender-turns.ts';

export interface SendingPace {
  /** Looks at what is to be sent. @returns Resolves when all that could be tried was tried; never rejects. */
  look(urgency: Urgency): Promise<void>;
  /** Something says that it may work now; whether it does is asked first, if anything waits at all. */
  hint(): Promise<void>;
  close(): void;
}

export interface SendingPaceOptions {
  turns: SenderTurns;
  runRound(turn: Turn): Promise<RoundResult>;
  /** Whether the backend is there. */
  probe(): Promise<boolean>;
  world: Pick<OutboxWorld, 'after' | 'random' | 'report'>;
}

/** With five seconds for the answer and fifteen for a try that hangs meanwhile: less than a minute after recovery. */
const probeEveryMs = 40_000;
/** After a round that broke off, such as by a disk that fails. */
const interruptedMs = 30_000;
/** How many tries of one outage may be owed to hints. With those of the backoff they stay below 200 in 72 hours. */
const mostHints = { probe: 30, event: 30 };

function hintBudget() {
  let left = { ...mostHints };
  return {
    /** @returns What a hint of that kind is worth now. */
    spend(kind: keyof typeof mostHints): Urgency {
      left[kind] -= 1;
      return left[kind] >= 0 ? 'hinted' : 'due';
    },
    renew() {
      left = { ...mostHints };
    },
  };
}

/**
 * Owns when to send. Promises that a backend that is back gets what waits for it within a minute, at the price of one
 * bodyless request every 40 seconds while a submission waits; without a health check at the backend, the backoff and
 * the browser's own hints decide.
 */
export function sendingPace({ turns, runRound, probe, world }: SendingPaceOptions): SendingPace {
  let wanted: Urgency | undefined;
  let running: Promise<void> | undefined;
  let callOff = () => {};
  let isWaiting = false;
  let isClosed = false;
  const hints = hintBudget();

  async function run(): Promise<void> {
    while (wanted && !isClosed) {
      const urgency = wanted;
      wanted = undefined;
      callOff();
      let result: RoundResult = { waitMs: interruptedMs, isWorthProbing: false };
      try {
        await turns.take(async (mayGoOn) => {
          result = await runRound({ urgency, mayGoOn });
        });
      } catch {
        world.report({ code: 'interrupted', count: 1 });
      }
      schedule(result);
    }
    running = undefined;
  }

  function schedule({ waitMs, isWorthProbing }: RoundResult): void {
    isWaiting = waitMs !== undefined;
    if (waitMs === undefined) hints.renew();
    if (waitMs === undefined || isClosed) return;
    const probeMs = probeEveryMs * (0.75 + world.random() / 4);
    callOff =
      isWorthProbing && waitMs > probeMs
        ? world.after(probeMs, () => void probeThenLook())
        : world.after(waitMs, () => void look('due'));
  }

  async function probeThenLook(): Promise<void> {
    await look((await probe()) ? hints.spend('probe') : 'due');
  }

  function look(urgency: Urgency): Promise<void> {
    if (wanted !== 'hinted') wanted = urgency;
    return (running ??= run());
  }

  return {
    look,
    async hint() {
      if (isWaiting) await look((await probe()) ? hints.spend('probe') : hints.spend('event'));
      else await look('due');
    },
    close() {
      isClosed = true;
      callOff();
    },
  };
}
