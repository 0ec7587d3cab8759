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
      judged.set(message, isCertain(message.text) ? Infinity : bias + weigh(message.signs, weights) + adds);
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

/** The most alarms there may be, on writers not read: a little less than what is promised. */
const most: Record<'ifNow' | 'call', Partial<Record<Kind, number>>> = {
  ifNow: { hard: 0.13, ordinary: 0.025 },
  call: { hard: 0.05, ordinary: 0.01 },
};

/** What was written before there was a model is easier; thresholds of it would be too low for what comes. */
const early = /-[abc]$/;

/** From where on a message is called about, and from where on if it is happening now. */
export function thresholds(everything: readonly Judged[]): Record<'ifNow' | 'call', number> {
  const judged = everything.filter(({ writer }) => !early.test(writer));
  const from = (level: 'ifNow' | 'call') => {
    const limits = Object.entries(most[level]).map(([kind, part]) => {
      const weights = judged
        .filter((one) => one.kind === kind && one.weighs < Infinity)
        .map(({ weighs }) => weighs);
      const sorted = weights.sort((one, other) => other - one);
      return (sorted[Math.floor(part * sorted.length)] ?? 0) + 0.01;
    });
    return Math.max(...limits);
  };
  return { ifNow: from('ifNow'), call: from('call') };
}

/** A line for each writer: how much of each kind is found. */
export function shares(judged: readonly Judged[], from: number): string {
  const writers = [...new Set(judged.map(({ writer }) => writer.replace(/ \d$/, '')))];
  const line = (writer: string) => {
    const parts = (['emergency', 'hard', 'ordinary'] as const).map((kind) => {
      const own = judged.filter((one) => one.kind === kind && one.writer.startsWith(writer));
      const part = own.filter(({ weighs }) => weighs >= from).length / own.length;
      return own.length > 0 ? `${kind} ${(100 * part).toFixed(1)} % of ${String(own.length)}` : '';
    });
    return `  ${(writer || 'all').padEnd(12)} ${parts.filter(Boolean).join(', ')}`;
  };
  return [...writers, ''].map(line).join('\n');
}
