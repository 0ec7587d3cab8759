import { compilePack } from '../../src/domain/faq/red-flags/compile-pack.ts';
import { foldMessage } from '../../src/domain/faq/red-flags/fold-message.ts';
import { readMessage } from '../../src/domain/faq/red-flags/read-message.ts';
import type { RedFlagPack } from '../../src/domain/faq/red-flags/red-flag.ts';
import { fit } from './fit.ts';
import type { Fit, Learnt } from './fit.ts';
import type { Kind, Message } from './messages.ts';
import { muchWritten } from './settings.ts';

/** How much is written down of what was learnt. */
export interface Measure extends Fit {
  /** Whole numbers for each unit: the more, the more of the small weights stay. */
  scale: number;
}

/** What everybody says counts more: it must not be missed for what a few write otherwise. */
const plain = 6;
export const isPlain = ({ writer }: Message) => writer.endsWith('-plain');

/** Two words with so little weight cost more bytes than they tell. */
const faint = 1;

/** A message and what it is weighed by. */
export interface Weighable extends Message {
  signs: readonly string[];
}

/** What the device will weigh, of the same words in the same way. */
export function weighables(messages: readonly Message[], pack: RedFlagPack): Weighable[] {
  const { evidence: _before, ...patterns } = pack;
  const compiled = compilePack(patterns);
  const isTold = (sign: string) => messages.length < muchWritten || !/^\p{L}{6}$/u.test(sign);
  return messages.map((message) => ({
    ...message,
    signs: [...readMessage(foldMessage(message.text), compiled).signs].filter(isTold),
  }));
}

/** What tells these messages from the others, in whole numbers from -9 to 9. */
export function learn(
  messages: readonly Weighable[],
  { scale, ...how }: Measure,
  isOne = ({ kind }: Weighable) => kind === 'emergency',
): Learnt {
  const many = (kind: Kind) => messages.filter((message) => message.kind === kind).length;
  // Nearly all that a clinic is asked is ordinary: however few there are, they count as much as the emergencies.
  const ordinary = Math.max(1, many('emergency') / many('ordinary'));
  const examples = messages.map((message) => ({
    signs: message.signs,
    is: isOne(message),
    counts: message.kind === 'ordinary' ? ordinary : isPlain(message) ? plain : 1,
  }));
  const { bias, weights } = fit(examples, how);
  const whole = [...weights].map(([sign, weight]) => [sign, Math.round(weight * scale)] as const);
  return {
    bias: bias * scale,
    weights: new Map(
      whole
        .filter(([sign, weight]) => Math.abs(weight) > (sign.includes('_') ? faint : 0))
        .map(([sign, weight]) => [sign, Math.max(-9, Math.min(9, weight))]),
    ),
  };
}

/** Lines as `Evidence` has them, in an order that compresses well. */
export function writeWeights(weights: ReadonlyMap<string, number>, family = ''): string {
  const byWeight = new Map<number, string[]>();
  for (const [sign, weight] of weights) byWeight.set(weight, [...(byWeight.get(weight) ?? []), sign]);
  return [...byWeight]
    .sort(([one], [other]) => other - one)
    .map(([weight, signs]) => `${family}${family && ' '}${String(weight)} ${signs.sort().join(' ')}`)
    .join('\n');
}
