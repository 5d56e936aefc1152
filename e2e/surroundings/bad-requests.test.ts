import { expect, it } from 'vitest';
import { badRequests, faultOf, statusOf } from './bad-requests';

const answer = (head: string, content = ''): Buffer =>
  Buffer.from(`HTTP/1.1 ${head}\r\n\r\n${content}`);

it('is one sequence, of which the checks send the beginning', () => {
  const [few, many] = [badRequests(30, 1), badRequests(90, 1)];
  expect(few).toEqual(many.slice(0, 30));
  expect(new Set(many.map(({ bytes }) => bytes.toString('latin1'))).size).toBeGreaterThan(85);
});

it.each([
  ['500 No', '', 'status 500'],
  ['503 Busy', '', 'status 503'],
  ['200 OK\r\nSet-Cookie: a=b', '', 'a cookie'],
  ['308 Moved\r\nLocation: //evil.example/', '', 'leads to a stranger'],
  ['200 OK\r\nContent-Type: text/html', '<p title=""onx9="x9()">', 'markup that came back'],
  ['200 OK\r\nContent-Type: image/svg+xml', '<text><x9></text>', 'markup that came back'],
  [
    '200 OK\r\nContent-Type: text/html',
    '<script>"</script><x9>"</script>',
    'markup that came back',
  ],
  ['200 OK', 'Error: no\n    at read (/srv/x.js:1:2)', 'a stack trace'],
])('finds what is wrong with %j %j', (head, content, fault) => {
  expect(faultOf(answer(head, content), true)).toBe(fault);
});

it.each([
  ['503 Busy\r\nRetry-After: 5', ''],
  ['100 Continue\r\n\r\nHTTP/1.1 404 Not Found', ''],
  ['200 OK\r\nContent-Type: text/html', '<p>&lt;x9&gt; &quot;onx9=</p><script>"\'onx9="</script>'],
  ['400 Bad\r\nContent-Type: application/problem+json', '{"found":"<x9>"}'],
])('finds nothing wrong with %j %j', (head, content) => {
  expect(faultOf(answer(head, content), true)).toBeNull();
});

it('does not take silence for an answer', () => {
  expect(faultOf(Buffer.from(''), true)).toBe('no answer');
  expect(faultOf(answer('200 OK'), false)).toMatch(/no end/);
  expect(statusOf(Buffer.from('nonsense'))).toBeNull();
});
