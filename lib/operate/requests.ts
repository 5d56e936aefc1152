import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { CACHE } from '@/lib/http/respond';
import { isMeasured, metrics } from './metrics';
import { routeName } from './route-name';

type Message = { readonly request: IncomingMessage; readonly response: ServerResponse };

/** Whether this process was told to end. */
let isEnding = false;

const started = new WeakMap<IncomingMessage, number>();

/**
 * Looks at every request and answer of this process, whoever gives the answer: Node says on these
 * channels when a request begins and when its answer is through. It mends what Next decides for
 * itself, counts for `/metrics` and writes the access log, these two only where asked for.
 */
export function watchRequests(): void {
  process.once('SIGTERM', () => {
    isEnding = true;
  });
  const isLogged = process.env.PANJ_ACCESS_LOG === '1';
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as Message;
    mend(request, response);
    started.set(request, performance.now());
  });
  if (!isLogged && !isMeasured()) return;
  subscribe('http.server.response.finish', (message) => {
    const { request, response } = message as Message;
    const since = started.get(request);
    if (since === undefined) return;
    const seconds = (performance.now() - since) / 1000;
    const route = routeName(request.url ?? '/');
    if (isMeasured()) {
      metrics().requests.inc({ route, status: String(response.statusCode) });
      metrics().seconds.observe({ route }, seconds);
    }
    if (isLogged) process.stdout.write(`${logLine(request, response, seconds)}\n`);
  });
}

/**
 * Next makes a Request of whatever comes, which TRACE may not be, and answers 500; as another method
 * that is not answered it reaches the gate, which says 405. The target of a request may be a whole
 * address, of any host, or `*` (RFC 9112, 3.2); Next redirects to the one and answers the other with
 * 500. Nothing here depends on who asks, and no cookie is ever set; Next looks for those of its preview
 * and answers strange ones with `Set-Cookie`, so it sees none. And Next forbids to keep its page for what
 * is missing, so that each crawler with an old list is answered anew: a minute, as everywhere.
 * Told to end, Next waits until every connection is idle, which one that a proxy keeps busy never is: it
 * is told to close with the answer that is under way.
 */
export function mend(request: IncomingMessage, response: ServerResponse): void {
  if (request.method === 'TRACE') request.method = 'POST';
  request.url = pathOf(request.url ?? '/');
  delete request.headers.cookie;
  const writeHead = response.writeHead;
  response.writeHead = function (this: ServerResponse, status: number, ...rest: never[]) {
    if (status === 404 || status === 410) this.setHeader('Cache-Control', CACHE.failed);
    if (isEnding) this.setHeader('Connection', 'close');
    return writeHead.call(this, status, ...rest);
  } as typeof writeHead;
}

/** The path of a target in whatever form; what is none is answered as an address that is not there. */
function pathOf(target: string): string {
  if (target.startsWith('/')) return target;
  if (!URL.canParse(target)) return `/${target}`;
  const { pathname, search } = new URL(target);
  return pathname.startsWith('/') ? pathname + search : `/${pathname}${search}`;
}

/** One line of JSON: what was asked and answered, and nothing of who asked. */
function logLine(request: IncomingMessage, response: ServerResponse, seconds: number): string {
  return JSON.stringify({
    time: new Date().toISOString(),
    method: request.method,
    path: request.url,
    status: response.statusCode,
    ms: Math.round(seconds * 10_000) / 10,
    bytes: Number(response.getHeader('content-length')) || null,
  });
}
