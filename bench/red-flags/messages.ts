import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What a message is: an emergency, what only sounds like one, or what a clinic is asked every day. */
export type Kind = 'emergency' | 'hard' | 'ordinary';

/** A message to learn from. */
export interface Message {
  text: string;
  kind: Kind;
  family?: string;
  /** The file it comes from: one writer each. Who is left out must not have helped. */
  writer: string;
}

interface Batch {
  positives: readonly { text: string; family: string }[];
  hardNegatives: readonly string[];
  ordinary?: readonly string[];
}

const root = join(import.meta.dirname, '../..');
const sets = join(root, 'tests/eval/red-flags');
const read = (path: string) => readFileSync(path, 'utf8');
/** Where nobody else wrote as much, learning from a part of what one wrote is how the rest is measured. */
const parts = 5;
const much = 200;

/** All that a language learns from. What it is measured by, `score-`, is not among it. */
export function messagesIn(language: string): Message[] {
  const names = readdirSync(sets).filter((name) => name.startsWith(`${language}-`));
  const batches = names
    .sort()
    .map((name) => messagesOf(JSON.parse(read(join(sets, name))) as Batch, name.replace('.json', '')));
  const isAlone = batches.filter((batch) => batch.length > much).length < 2;
  const messages = batches.map((batch) =>
    (isAlone && batch.length > much) || isReasons(batch) ? inParts(batch) : batch,
  );
  return [...messages.flat(), ...inParts(demoQuestions(language))];
}

/** Names of what one comes for: every clinic has names like them, so that no reader is without any. */
const isReasons = ([first]: readonly Message[]) => first?.writer.endsWith('-reasons') ?? false;

function messagesOf({ positives, hardNegatives, ordinary = [] }: Batch, writer: string): Message[] {
  return [
    ...positives.map(({ text, family }) => ({ text, family, kind: 'emergency' as const, writer })),
    ...hardNegatives.map((text) => ({ text, kind: 'hard' as const, writer })),
    ...ordinary.map((text) => ({ text, kind: 'ordinary' as const, writer })),
  ];
}

const inParts = (batch: readonly Message[]) =>
  batch.map((message, at) => ({ ...message, writer: `${message.writer} ${String(at % parts)}` }));

function demoQuestions(language: string): Message[] {
  if (!['fr', 'en'].includes(language)) return [];
  const asked = JSON.parse(read(join(root, `demo/faq/questions.${language}.json`))) as { q: string }[];
  const { entries } = parse(read(join(root, `demo/faq/${language}.yaml`))) as {
    entries: { question: string; alternates?: string[] }[];
  };
  const texts = [
    ...asked.map(({ q }) => q),
    ...entries.flatMap(({ question, alternates = [] }) => [question, ...alternates]),
  ];
  return texts.map((text) => ({ text, kind: 'ordinary', writer: 'demo' }));
}
