import { describe, expect, it } from 'vitest';
import { ORIGIN } from '@/lib/http/origin';
import { gate, isSatisfiable } from './gate';

const ask = (path: string, init: RequestInit = {}) => {
  const decision = gate(new Request(`http://localhost:3000${path}`, init));
  return decision instanceof Response ? decision : null;
};

describe('the gate', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('answers %s with 405 everywhere', async (method) => {
    for (const path of ['/method', '/embed.js', '/api/v1/events', '/chart/frequency.png']) {
      const response = ask(path, { method });
      expect(response?.status).toBe(405);
      expect(response?.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
      expect(await response?.json()).toMatchObject({ type: '/api#method-not-allowed' });
    }
  });

  it('answers a preflight everywhere, for every origin', () => {
    const response = ask('/embed/frequency', { method: 'OPTIONS' });
    expect(response?.status).toBe(204);
    expect(response?.headers.get('Access-Control-Allow-Origin')).toBe('*');
  });

  it('leads to the address as it was meant, on the same host', () => {
    const response = ask('/chart/frequency.png?fbclid=x');
    expect(response?.status).toBe(308);
    expect(response?.headers.get('Location')).toBe(`${ORIGIN}/chart/frequency.png`);
    expect(ask('//evil.example/x.')?.headers.get('Location')).toBe(`${ORIGIN}//evil.example/x`);
  });

  it('refuses a path whose escapes are no UTF-8', () => {
    expect(ask('/events/%E0%A4%A')?.status).toBe(400);
  });

  it('answers a range that a file has not with 416 and the size', () => {
    const range = (Range: string) => ask('/embed.js', { headers: { Range } });
    expect(range('bytes=5-2')?.status).toBe(416);
    expect(range('bytes=9999999-')?.headers.get('Content-Range')).toMatch(/^bytes \*\/\d+$/);
    expect(range('bytes=0-9')).toBeNull();
    expect(range('pages=1-2')).toBeNull();
  });

  it('knows a file of the disk again by its content', () => {
    const passed = gate(new Request('http://localhost:3000/embed.js'));
    const etag = passed instanceof Response ? null : passed.headers.ETag;
    expect(etag).toMatch(/^W\/"/);
    expect(ask('/embed.js', { headers: { 'If-None-Match': etag ?? '' } })?.status).toBe(304);
    expect(ask('/%2e%2e%2fpackage.json', { headers: { Range: 'bytes=99999999-' } })).toBeNull();
  });

  it('passes on what it has no say in', () => {
    expect(ask('/method')).toBeNull();
    expect(ask('/embed/frequency?types=battles,riots')).toBeNull();
  });
});

describe('isSatisfiable', () => {
  it.each([
    ['bytes=0-', 10, true],
    ['bytes=9-20', 10, true],
    ['bytes=10-', 10, false],
    ['bytes=5-2', 10, false],
    ['bytes=-3', 10, true],
    ['bytes=-0', 10, false],
    ['bytes=-', 10, false],
    ['bytes=0-0,50-', 10, true],
    ['bytes=0-', 0, false],
  ])('%s of %i bytes: %s', (range, size, wanted) => {
    expect(isSatisfiable(range, size)).toBe(wanted);
  });
});
