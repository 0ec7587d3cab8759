import type * as z from 'zod/mini';
import { fieldProblems } from '../journeys/field-problems.ts';
import { Refusal } from '../journeys/refusal.ts';
import { readJson } from './read-body.ts';

/**
 * Reads a JSON body by its schema.
 *
 * @param most - Bytes that it may have.
 * @throws Refusal `invalid_request` that names every field that is not right.
 */
export async function readAs<Schema extends z.ZodMiniType>(
  request: Request,
  schema: Schema,
  most: number,
): Promise<z.infer<Schema>> {
  const body = await readJson(request, most);
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  throw new Refusal('invalid_request', { errors: fieldProblems(read.error.issues, body) });
}
