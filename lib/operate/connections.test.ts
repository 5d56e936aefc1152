import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settle } from './connections';

/** More than lies between two ends of a connection. */
const LARGE = Buffer.alloc(16 * 1024 * 1024);

/** As Next has it: it reads a request to its end, and what comes with `Upgrade` is taken and left. */
let server: Server;
beforeEach(async () => {
  server = createServer({ connectionsCheckingInterval: 20 }, (request, response) => {
    if (request.url === '/large') response.end(LARGE);
    else request.resume().on('end', () => response.end('answered'));
  });
  server.on('upgrade', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const open = (): Socket => connect((server.address() as AddressInfo).port, '127.0.0.1');

/** All that comes back until the other side ends. */
async function say(text: string): Promise<string> {
  const socket = open();
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.write(text);
  await once(socket, 'close');
  return answer;
}

const ask = (headers = ''): Promise<string> =>
  say(`GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers}\r\n`);

describe('a connection', () => {
  it('whose request stays half sent is told so with 408, and holds nobody else', async () => {
    settle(server, { headMs: 150, requestMs: 300, idleMs: 5_000 });
    const halves = [
      'GET / HTTP/1.1\r\nHost: x\r\nX-Never: end',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf',
      'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhalf',
    ].map(say);
    expect(await ask()).toMatch(/^HTTP\/1\.1 200 .*answered$/s);
    for (const half of await Promise.all(halves)) expect(half).toMatch(/^HTTP\/1\.1 408 /);
    expect(await ask()).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('whose reader has stopped reading ends, and not before', async () => {
    settle(server, { headMs: 1_000, requestMs: 1_000, idleMs: 200 });
    const socket = open();
    socket.write('GET /large HTTP/1.1\r\nHost: x\r\n\r\n');
    socket.pause();
    socket.on('error', () => undefined);
    const [held]: Socket[] = await once(server, 'connection');
    const end = held && once(held, 'close');
    expect(await ask()).toMatch(/answered$/);
    await end;
    socket.destroy();
  });

  it('that wishes for another protocol is answered in this one', async () => {
    settle(server);
    for (const protocol of ['h2c', 'websocket']) {
      const wish = `Connection: Upgrade, close\r\nUpgrade: ${protocol}\r\n`;
      expect(await say(`GET / HTTP/1.1\r\nHost: x\r\n${wish}\r\n`)).toMatch(
        /^HTTP\/1\.1 200 .*answered$/s,
      );
    }
  });

  it('that wants a tunnel is told what there is', async () => {
    settle(server);
    const answer = await say('CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 405 .*Allow: GET, HEAD, OPTIONS/s);
  });
});
