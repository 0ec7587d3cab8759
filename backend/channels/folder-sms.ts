import { createHash } from 'node:crypto';
import { access, mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { SmsPort } from '../journeys/ports.ts';

/**
 * Puts each SMS in a folder as a JSON file, for a demo or for a gateway that watches one. A file appears whole or
 * not at all, and the same message always has the same name, so handing it over twice leaves one.
 */
export function folderSms(folder: string): SmsPort {
  return {
    async send({ key, to, sender, text }) {
      await mkdir(folder, { recursive: true });
      const target = join(folder, nameOf(key));
      const written = `${target}.${process.pid}.part`;
      const file = await open(written, 'w', 0o600);
      try {
        await file.writeFile(JSON.stringify({ key, to, sender, text, sentAt: new Date().toISOString() }));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(written, target);
    },
    find: (key) =>
      access(join(folder, nameOf(key))).then(
        () => true,
        () => false,
      ),
  };
}

function nameOf(key: string): string {
  return `sms-${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`;
}
