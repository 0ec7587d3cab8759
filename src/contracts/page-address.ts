import * as z from 'zod/mini';

/** Messages and widgets link to nothing that could be read or changed on the way. */
export const PageAddress = z
  .string()
  .check(
    z.maxLength(2000),
    z.regex(/^https:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/, { error: 'write an https:// address' }),
  );
