import { subscribe } from 'node:diagnostics_channel';
import { Server } from 'node:http';
import type { Socket } from 'node:net';
import { ALLOW } from '@/lib/http/preflight';

/** How long a connection may take, in milliseconds. */
type Patience = {
  /** Until the head of a request is whole; then 408. */
  readonly headMs: number;
  /** Until the request is whole, with a body that nobody here reads; then 408. */
  readonly requestMs: number;
  /** Without a byte either way: of a reader who has stopped reading, the end. */
  readonly idleMs: number;
};

/** Node looks every 30 seconds whether one has taken too long. */
const PATIENCE: Patience = { headMs: 10_000, requestMs: 20_000, idleMs: 60_000 };

/**
 * Sets what Next leaves as it is in the server that it makes. Node waits a minute for the head of a
 * request, five for its body, and for ever for a slow reader. Next ends what comes with `Upgrade`
 * without a word, or leaves it open; without a listener Node passes over the wish, as the standard
 * allows (RFC 9110, 7.8), and the request is answered as any other.
 */
export function settle(server: Server, { headMs, requestMs, idleMs }: Patience = PATIENCE): void {
  server.headersTimeout = headMs;
  server.requestTimeout = requestMs;
  server.timeout = idleMs;
  server.removeAllListeners('upgrade');
  // Node closes what would make a tunnel through us, and says nothing.
  server.on('connect', (_request, socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(
      `HTTP/1.1 405 Method Not Allowed\r\nAllow: ${ALLOW}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
    );
  });
}

const settled = new WeakSet<Server>();

/** Settles the server of this process with its first connection: Next makes it before we are called,
 * and hands it to nobody. */
export function watchConnections(): void {
  subscribe('net.server.socket', (message) => {
    const { server } = (message as { readonly socket: Socket & { readonly server?: unknown } })
      .socket;
    if (!(server instanceof Server) || settled.has(server)) return;
    settled.add(server);
    settle(server);
  });
}
