import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Hono, type Context } from 'hono';
import { inboxRoutes, type InboxRoutesOptions } from './inbox-routes.ts';

/** The addresses that the pages and the clinic file are written with; another port replaces them as they are served. */
export const writtenSiteUrl = 'http://127.0.0.1:4700';
export const writtenBackendUrl = 'http://127.0.0.1:4701';
/** What the pages pin, until the thumbprint of the key that this demo has made takes its place. */
export const writtenKeys = 'keys="thumbprint-of-the-clinic-key"';

const here = fileURLToPath(new URL('.', import.meta.url));

const contentTypes: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

interface SiteOptions extends InboxRoutesOptions {
  siteUrl: string;
  backendUrl: string;
  /** Thumbprints of the clinic's public keys, with spaces between them. */
  pinnedKeys: string;
}

/** The clinic's website at `/`, what its patient receives at `/inbox`, and what that page asks at `/demo/api`. */
export function siteApp(options: SiteOptions): Hono {
  const app = new Hono();
  const { port } = new URL(options.siteUrl);
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];

  // A page of the open web must not read the inbox or turn the clock, not even through a name that it points here.
  app.use(async (context, next) => {
    const origin = context.req.header('origin');
    const fromHere = hosts.includes(context.req.header('host') ?? '');
    const askedHere = origin === undefined || hosts.some((host) => origin === `http://${host}`);
    if (!fromHere || !askedHere) return context.text('This demo answers only to its own pages.', 403);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cache-Control', 'no-store');
    return next();
  });

  app.route('/demo/api', inboxRoutes(options));
  app.get('/inbox', (context) => page(context, 'inbox/index.html', inboxPolicy()));
  app.get('/inbox/:name', (context) => page(context, `inbox/${context.req.param('name')}`, inboxPolicy()));
  app.get('/', (context) => page(context, 'site/index.html', sitePolicy(options.backendUrl)));
  app.get('/:name', (context) =>
    page(context, `site/${context.req.param('name')}`, sitePolicy(options.backendUrl)),
  );
  app.notFound((context) => context.text('Not found', 404));
  return app;

  async function page(context: Context, path: string, policy: string): Promise<Response> {
    const [, extension] = /^(?:site|inbox)\/[a-z0-9-]+\.(css|html|js|svg)$/.exec(path) ?? [];
    const text = extension ? await readFile(here + path, 'utf8').catch(() => undefined) : undefined;
    if (text === undefined || extension === undefined) return context.notFound();
    context.header('Content-Type', contentTypes[extension]);
    if (extension === 'html') context.header('Content-Security-Policy', policy);
    return context.body(
      text
        .replaceAll(writtenBackendUrl, options.backendUrl)
        .replaceAll(writtenSiteUrl, options.siteUrl)
        .replaceAll(writtenKeys, `keys="${options.pinnedKeys}"`),
    );
  }
}

/** As strict as a clinic's site can be: the widgets work under it, and the demo would show it if one did not. */
function sitePolicy(backendUrl: string): string {
  return [
    "default-src 'none'",
    `script-src ${backendUrl}`,
    `connect-src ${backendUrl}`,
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** The frame that shows an e-mail inherits this, and e-mails carry their styles inline. */
function inboxPolicy(): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
