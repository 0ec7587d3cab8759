import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { Refusal } from '../journeys/refusal.ts';
import type { ApiCall } from './api-context.ts';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** `GET /sdk/…`: the built SDK, for any website. `integrity` on the page needs CORS, hence the `*`. */
export async function getSdkFile({ request, url, context }: ApiCall): Promise<Response> {
  const name = url.pathname.slice('/sdk/'.length);
  const type = types[extname(name)];
  // Plain names only, so no way of writing `..` can leave the folder.
  if (!type || !/^(?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)+$/.test(name)) throw new Refusal('not_found');
  const content = await readFile(join(context.sdkFolder, name.replaceAll('/', sep))).catch(() => undefined);
  if (!content) throw new Refusal('not_found');
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;
  const headers = {
    'content-type': type,
    etag,
    // The names carry no hash: ask each time, and be told in a few bytes that nothing has changed.
    'cache-control': 'public, max-age=0, must-revalidate',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(content), { headers });
}
