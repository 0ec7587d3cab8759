import { createHash } from 'node:crypto';
import { access } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { writeDurably } from './write-durably.ts';

/** A mail server that delivers everything into one folder. */
export interface MailCatcher {
  /** Such as `smtp://127.0.0.1:2525`. */
  url: string;
  /** Whether a message with this Message-ID has been delivered. */
  has(messageId: string): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Starts a mail server on this machine that keeps each message as one `.eml` file.
 *
 * Owns: the `.eml` files of the folder. Promises: the sender reads "250 OK" only once the message is on the
 * disk, and a message sent twice is one file. When it cannot write, the sender reads 451 and tries again.
 *
 * @param folder - Where the files go; it exists.
 * @param port - 0 for any free port.
 */
export async function catchMail(folder: string, port: number): Promise<MailCatcher> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, _session, done) {
      deliver(folder, stream).then(
        () => done(),
        () => done(Object.assign(new Error('The message could not be written.'), { responseCode: 451 })),
      );
    },
  });
  const address = await listen(server, port);
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    has: (messageId) =>
      access(join(folder, fileNameOf(messageId))).then(
        () => true,
        () => false,
      ),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function listen(server: SMTPServer, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      // A client that hangs up in mid-sentence is an error of the connection, not of the demo.
      server.on('error', () => {});
      resolve(server.server.address() as AddressInfo);
    });
  });
}

async function deliver(folder: string, stream: SMTPServerDataStream): Promise<void> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  const message = Buffer.concat(chunks);
  await writeDurably(join(folder, fileNameOf(messageIdIn(message) ?? message)), message);
}

/** Named after the Message-ID, so that a repeat replaces the first and a message can be looked up. */
function fileNameOf(messageId: string | Uint8Array): string {
  return `mail-${createHash('sha256').update(messageId).digest('hex').slice(0, 24)}.eml`;
}

function messageIdIn(message: Buffer): string | undefined {
  const headers = message.toString('latin1').split(/\r?\n\r?\n/, 1)[0] ?? '';
  return /^message-id:\s*(<[^>]+>)/im.exec(headers)?.[1];
}
