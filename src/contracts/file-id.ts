import * as z from 'zod/mini';

/** Names something in a clinic file: a service, a notice, a topic. */
export const FileId = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'use lower-case letters, digits and hyphens' }),
    z.maxLength(60),
  );
