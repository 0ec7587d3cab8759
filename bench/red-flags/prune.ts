/**
 * `node bench/red-flags/prune.ts <language …>`: drops from a pack what the evidence makes needless. Of the patterns
 * stay those that find what the evidence of other writers misses, and those that many writers use and nobody in
 * another sense; of the words, those that somebody wrote. Then `npm run train:red-flags`, and read what is left.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack } from '../../src/domain/faq/red-flags/compile-pack.ts';
import { compilePatterns } from '../../src/domain/faq/red-flags/compile-patterns.ts';
import { foldMessage } from '../../src/domain/faq/red-flags/fold-message.ts';
import { has, readMessage } from '../../src/domain/faq/red-flags/read-message.ts';
import type { RedFlagPack } from '../../src/domain/faq/red-flags/red-flag.ts';
import { crossValidate, isEarly, thresholds } from './cross-validate.ts';
import { isPlain, weighables } from './examples.ts';
import { messagesIn } from './messages.ts';
import type { Message } from './messages.ts';
import { packOf } from './packs.ts';
import { muchWritten, patternAdds, settings as how } from './settings.ts';

interface Read extends Message {
  folded: string;
  meant: string;
  told: string;
  weighs: number;
}

interface Alternative {
  family: string;
  sign: string;
  text: string;
  found: readonly Read[];
}

/** Of a letter nobody writes. */
const noRule = 'other \u0000';
/** Letters that one more emergency found is worth. */
const lettersFor = 25;
/** An alternative of which one in so many is found by no other stays, whatever the evidence says: it names the family. */
const oneIn = 100;
/** Of suicide, violence and child abuse. */
const careOneIn = 450;
/** A word that fewer wrote is not worth its letters; the commonest are evidence by themselves. */
const seldom = 6;
const withCare = /^(?:suicide|violence|child)$/;

const wordsOf = (pack: RedFlagPack) =>
  new Map(pack.words.split('\n').map((line) => [line.charAt(0), line.slice(2)]));

function alternatives(pack: RedFlagPack, read: readonly Read[]): Alternative[] {
  const words = wordsOf(pack);
  return pack.rules.split('\n').flatMap((line) => {
    const [, family = '', sign = '', every = ''] = /^([a-z-]+)([?!]?) (.*)/.exec(line) ?? [];
    return every.split('|').map((text) => {
      const pattern = compilePatterns(text, words);
      const found = read.filter(({ meant, told }) => has(pattern, sign === '!' ? meant : told));
      return { family, sign, text, found };
    });
  });
}

const cost = { emergency: 1, hard: -1, ordinary: -3 } as const;
const worth = (found: readonly Read[]) => found.reduce((sum, { kind }) => sum + cost[kind], 0);

/** Those that add most for a letter, until none adds enough. */
function greedily(every: readonly Alternative[], adds: (one: Alternative) => number, kept: Set<Alternative>) {
  for (;;) {
    let [best, most] = [undefined as Alternative | undefined, 0];
    for (const one of every) {
      const value = kept.has(one) ? 0 : adds(one) / (one.text.length + 4);
      if (value > most) [best, most] = [one, value];
    }
    if (!best) return;
    kept.add(best);
  }
}

/** First what many write, then what the evidence misses: of that, only writers count on whom nothing was tuned. */
function keptRules(every: readonly Alternative[], from: number): string {
  const messages = new Set(every.flatMap(({ found }) => found)).size;
  const kept = new Set<Alternative>();
  const uncovered = ({ found }: Alternative) => {
    const covered = new Set([...kept].flatMap((one) => one.found));
    return found.filter((one) => !covered.has(one));
  };
  const names = (one: Alternative) => {
    const found = uncovered(one);
    const adds = worth(found);
    const enough = messages / (withCare.test(one.family) ? careOneIn : oneIn);
    // What everybody says is found by a pattern, so that it does not depend on what was learnt.
    return adds >= enough || (adds > 0 && found.some(isPlain)) ? adds : 0;
  };
  const helps = (one: Alternative) => {
    const isHelped = ({ weighs }: Read) =>
      weighs < from && (one.sign === '!' || weighs + patternAdds * how.scale >= from);
    const adds = worth(uncovered(one).filter((message) => !isEarly(message) && isHelped(message)));
    return adds >= (one.text.length + 4) / lettersFor ? adds : 0;
  };
  greedily(every, names, kept);
  greedily(every, helps, kept);
  const lines = new Map<string, string[]>();
  for (const one of every) {
    if (!kept.has(one)) continue;
    const name = one.family + one.sign;
    lines.set(name, [...(lines.get(name) ?? []), one.text]);
  }
  return [...lines].map(([name, texts]) => `${name} ${texts.join('|')}`).join('\n');
}

/** Cues of which nothing depends: where no pattern would be found without them, the evidence has learnt them. */
function keptCues(every: string, pack: RedFlagPack, read: readonly Read[]): string {
  const words = wordsOf(pack);
  const isUsed = (text: string) => {
    const pattern = compilePatterns(text, words);
    return read.filter(({ folded }) => has(pattern, folded)).length > 1;
  };
  return every
    .split('|')
    .map((alternative) => {
      if (/[-~&% ]/.test(alternative)) return isUsed(alternative) ? alternative : '';
      return alternative.split('/').filter(isUsed).join('/');
    })
    .filter(Boolean)
    .join('|');
}

/** The classes that are still named, and of each the words that somebody wrote. */
function keptWords(
  pack: RedFlagPack,
  kept: Omit<RedFlagPack, 'words' | 'language'>,
  read: readonly Read[],
): string {
  const named = Object.values(kept).join('|');
  const words = wordsOf(pack);
  const lines = pack.words.split('\n').map((line) => [line.charAt(0), line.slice(2)] as const);
  const isNamed = (letter: string): boolean =>
    named.includes(letter) ||
    lines.some(([other, text]) => text.split('/').includes(letter) && isNamed(other));
  const isUsed = (word: string) =>
    words.has(word) ||
    read.length < muchWritten ||
    read.filter(({ meant }) => has(compilePatterns(word, words), meant)).length >= seldom;
  return lines
    .filter(([letter]) => isNamed(letter))
    .map(([letter, text]) => `${letter}=${text.split('/').filter(isUsed).join('/')}`)
    .join('\n');
}

function rewrite(language: string, kept: Omit<RedFlagPack, 'language' | 'evidence'>): void {
  const path = join(import.meta.dirname, `../../src/domain/faq/red-flags/packs/${language}.ts`);
  let text = readFileSync(path, 'utf8');
  for (const [name, lines] of Object.entries(kept))
    text = text.replace(new RegExp(`  ${name}: \`[^\`]*\``), () => `  ${name}: \`${lines}\``);
  writeFileSync(path, text);
}

for (const language of process.argv.slice(2)) {
  const pack = await packOf(language);
  const { evidence: _learnt, ...patterns } = pack;
  const compiled = compilePack(patterns);
  const messages = weighables(messagesIn(language), pack);
  const judged = crossValidate(messages, { how, pack: { ...patterns, rules: noRule }, patternAdds });
  const from = thresholds(judged).ifNow;
  const read = judged.map((message) => {
    const folded = foldMessage(message.text);
    return { ...message, folded, ...readMessage(folded, compiled) };
  });
  const rules = keptRules(alternatives(patterns, read), from);
  const all = compilePack({ ...patterns, rules }).rules;
  const heldBack = read.filter(
    ({ kind, meant }) => kind !== 'emergency' && all.some(({ pattern }) => has(pattern, meant)),
  );
  const cues = (text: string, among: readonly Read[]) =>
    read.length < muchWritten ? text : keptCues(text, patterns, among);
  const [safe, aside] = [cues(patterns.safe, heldBack), cues(patterns.aside, heldBack)];
  const [now, mild] = [cues(patterns.now, read), cues(patterns.mild, read)];
  const kept = { safe, sayings: patterns.sayings, aside, now, mild, rules };
  rewrite(language, { ...kept, words: keptWords(patterns, kept, read) });
}
