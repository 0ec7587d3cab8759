import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';

type Answer = (request: Request) => Response | Promise<Response>;

/** A web server of this machine only. It has its address before it knows its answers. */
export interface LocalServer {
  /** Such as `http://127.0.0.1:4700`. */
  url: string;
  answerWith(answer: Answer): void;
  close(): Promise<void>;
}

/**
 * Listens on 127.0.0.1; until answers are given, every request is told to come back in a second.
 *
 * @param port - 0 for any free port.
 * @throws Error that says which port is busy and what to do.
 */
export async function listenHere(port: number): Promise<LocalServer> {
  let answer: Answer = () =>
    new Response('The demo is starting.', { status: 503, headers: { 'Retry-After': '1' } });
  const server = createServer(getRequestListener((request) => answer(request)));
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answerWith: (given) => void (answer = given),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser keeps connections open for minutes; stopping a demo must not wait for that.
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'EADDRINUSE') return reject(cause);
      const advice =
        'Stop the program that uses it, or choose other ports: DEMO_PORT=4800 DEMO_BACKEND_PORT=4801 npm run demo';
      return reject(new Error(`Port ${port} is in use. ${advice}`, { cause }));
    });
    server.listen(port, '127.0.0.1', () => resolve());
  });
}
