import * as z from 'zod/mini';
import { JourneyFile } from './journey-file.ts';

/** The JSON Schema (2020-12) of a journey, for editors. What it cannot say, `parcours journey check` does. */
export function journeySchema(): string {
  const schema = z.toJSONSchema(JourneyFile, { target: 'draft-2020-12', io: 'input' });
  return JSON.stringify({ title: 'Journey', ...schema }, undefined, 2);
}
