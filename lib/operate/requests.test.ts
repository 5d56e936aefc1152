import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { mend } from './requests';

function arrived(method: string, url: string) {
  const request = Object.assign(new IncomingMessage(new Socket()), { method, url });
  const response = new ServerResponse(request);
  mend(request, response);
  return { request, response };
}

describe('a request, before Next sees it', () => {
  it.each([
    ['/events/x?a=1', '/events/x?a=1'],
    ['//evil.example/x', '//evil.example/x'],
    ['http://evil.example/method?a=1', '/method?a=1'],
    ['http://evil.example', '/'],
    ['*', '/*'],
    ['evil.example:443', '/443'],
    ['\\\\evil.example', '/\\\\evil.example'],
  ])('for %s is one for %s of this host', (target, path) => {
    expect(arrived('GET', target).request.url).toBe(path);
  });

  it('by TRACE goes on by a method that is refused', () => {
    expect(arrived('TRACE', '/').request.method).toBe('POST');
    expect(arrived('HEAD', '/').request.method).toBe('HEAD');
  });

  it('brings no cookie, so that none can be answered with one', () => {
    const request = Object.assign(new IncomingMessage(new Socket()), { method: 'GET', url: '/' });
    request.headers = { cookie: '__prerender_bypass=x', accept: '*/*' };
    mend(request, new ServerResponse(request));
    expect(request.headers).toEqual({ accept: '*/*' });
  });

  it.each([404, 410])('that finds nothing (%i) is kept for a minute', (status) => {
    const { response } = arrived('GET', '/nope');
    response.writeHead(status, { 'X-Other': 'kept' });
    expect(response.getHeader('Cache-Control')).toBe('public, max-age=60');
  });
});
