import { compilePack } from '../../src/domain/faq/red-flags/compile-pack.ts';
import { weigh } from '../../src/domain/faq/red-flags/evidence.ts';
import { findRedFlag } from '../../src/domain/faq/red-flags/index.ts';
import type { RedFlagPack } from '../../src/domain/faq/red-flags/red-flag.ts';
import { learn } from './examples.ts';
import type { Measure, Weighable } from './examples.ts';
import type { Kind } from './messages.ts';

/** A message and what it weighs for who has not read its writer. */
export interface Judged extends Weighable {
  weighs: number;
}

interface Way {
  how: Measure;
  pack: RedFlagPack;
  patternAdds: number;
}

/** Learns once for each writer, from all others, and weighs what that writer wrote. */
export function crossValidate(messages: readonly Weighable[], { how, pack, patternAdds }: Way): Judged[] {
  const { evidence: _learnt, ...patterns } = pack;
  const isCertain = suicideIn(patterns);
  const judged = new Map<Weighable, number>();
  for (const writer of new Set(messages.map((message) => message.writer))) {
    const { bias, weights } = learn(
      messages.filter((message) => message.writer !== writer),
      how,
    );
    for (const message of messages.filter((one) => one.writer === writer)) {
      const adds = findRedFlag(message.text, [patterns]) ? patternAdds * how.scale : 0;
      judged.set(
        message,
        isCertain(message.text)
          ? Infinity
          : bias + weigh(message.signs, (sign) => weights.get(sign) ?? 0) + adds,
      );
    }
  }
  return messages.map((message) => ({ ...message, weighs: judged.get(message) ?? 0 }));
}

/** Whether one of the patterns says so that nothing outweighs. */
function suicideIn(patterns: RedFlagPack): (text: string) => boolean {
  const rules = patterns.rules.split('\n').filter((line) => /^[a-z-]+!/.test(line));
  const certain: RedFlagPack = { ...patterns, rules: rules.join('\n') };
  compilePack(certain);
  return (text) => rules.length > 0 && findRedFlag(text, [certain]) !== undefined;
}

/** The most alarms there may be, on the average writer not read: a little less than what is promised. */
const most: Record<'ifNow' | 'call', Partial<Record<Kind, number>>> = {
  ifNow: { hard: 0.125, ordinary: 0.03 },
  call: { hard: 0.05, ordinary: 0.01 },
};

/** Fewer ordinary messages than this, and who has not read a writer lacks the words of the commonest questions. */
const fewOrdinary = 300;

/** What was written before there was a model is easier; thresholds of it would be too low for what comes. */
const early = /-(?:[abc]|plain)$/;
export const isEarly = ({ writer }: { writer: string }) => early.test(writer);

/** From where on a message is called about, and from where on if it is happening now. */
export function thresholds(everything: readonly Judged[]): Record<'ifNow' | 'call', number> {
  const judged = everything.filter((one) => !isEarly(one));
  const writers = [...new Set(judged.map(nameOf))];
  // Between each writer counting the same and each message: one writer may be odd, and a short file is not sure.
  const alarms = (kind: string, from: number) => {
    let [sum, counts] = [0, 0];
    for (const writer of writers) {
      const own = judged.filter((one) => one.kind === kind && nameOf(one) === writer);
      const count = Math.sqrt(own.length);
      if (count > 0) sum += shareOf(own, from) * count;
      counts += count;
    }
    return sum / counts;
  };
  const weights = [...new Set(judged.map(({ weighs }) => weighs))].sort((one, other) => one - other);
  const isFew = judged.filter(({ kind }) => kind === 'ordinary').length < fewOrdinary;
  const limit = (kind: string, part: number) => (isFew && kind === 'ordinary' ? 1.5 * part : part);
  const from = (level: 'ifNow' | 'call') =>
    weights.find((weight) =>
      Object.entries(most[level]).every(([kind, part]) => alarms(kind, weight) <= limit(kind, part)),
    ) ?? 0;
  return { ifNow: from('ifNow'), call: from('call') };
}

const nameOf = ({ writer }: Judged) => writer.replace(/ \d$/, '');
const shareOf = (some: readonly Judged[], from: number) =>
  some.filter(({ weighs }) => weighs >= from).length / some.length;

/** A line for each writer: how much of each kind is found. */
export function shares(judged: readonly Judged[], from: number): string {
  const writers = [...new Set(judged.map(nameOf))];
  const line = (writer: string) => {
    const parts = (['emergency', 'hard', 'ordinary'] as const).map((kind) => {
      const own = judged.filter((one) => one.kind === kind && one.writer.startsWith(writer));
      return own.length > 0
        ? `${kind} ${(100 * shareOf(own, from)).toFixed(1)} % of ${String(own.length)}`
        : '';
    });
    return `  ${(writer || 'all').padEnd(12)} ${parts.filter(Boolean).join(', ')}`;
  };
  return [...writers, ''].map(line).join('\n');
}
