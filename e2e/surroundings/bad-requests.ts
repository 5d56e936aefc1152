import fc from 'fast-check';
import { MADE_UP_DAY } from '@/lib/record/made-up/dataset';

/** A request that nobody in their right mind sends: bytes for the wire. */
export type BadRequest = { readonly target: string; readonly bytes: Buffer };

/** What means harm where it comes back as it was sent. */
const MARKUP = [
  '<script>x9()</script>',
  '</script><script>x9()</script>',
  '"onx9="x9()',
  "'onx9='x9()",
  '"><x9>',
  '</style><x9>',
  '</title></svg><x9>',
  ']]><x9>',
  '<!--<x9>',
] as const;

const EVENT = '2025-10-05-north-bridge-drone';
const ROUTES = [
  '/',
  '/data',
  '/method',
  '/changes',
  '/api',
  '/embed',
  '/events/x',
  `/events/${EVENT}`,
  '/periods/x',
  ...['frequency', 'timeline', 'x', `event/${EVENT}`, 'event/x'].flatMap((name) => [
    `/embed/${name}`,
    `/embed/${name}/live`,
  ]),
  ...['frequency', 'timeline', `event/${EVENT}`, 'event/x', 'x'].flatMap((name) => [
    `/chart/${name}.svg`,
    `/chart/${name}.png`,
  ]),
  ...['events', `events/${EVENT}`, 'events/x', 'frequency', 'compare', 'openapi.json', 'x'].map(
    (name) => `/api/v1/${name}`,
  ),
  '/api/oembed',
  ...[
    'panj.zip',
    'events.csv',
    'events.json',
    'events.geojson',
    'sources.csv',
    'citation.bib',
    'x',
  ].map((name) => `/data/${name}`),
  '/feed.xml',
  '/sitemap.xml',
  '/robots.txt',
  '/healthz',
  '/metrics',
  '/embed.js',
  '/favicon.ico',
  '/.well-known/security.txt',
  '/record/x.json',
  '/_next/static/x.js',
  '/_next/image',
  '/_next/data/x/index.json',
] as const;

const KEYS = [
  ...['from', 'to', 'period', 'types', 'provinces', 'actors', 'themes', 'direction', 'confidence'],
  ...['killed', 'accounts', 'only', 'q', 'v', 'limit', 'cursor', 'bin', 'measure', 'reference'],
  ...['spanA', 'spanB', 'lanes', 'width', 'height', 'scale', 'theme', 'accent', 'title', 'event'],
  ...['sheet', 'mode', 'url', 'maxwidth', 'maxheight', 'format', 'mapSize', 'mapZoom', '_rsc'],
  ...['utm_source', '__proto__', 'constructor', 'toString', 'a[b]', 'from[]', 'from[0][x]', 'then'],
] as const;

const percent = (text: string): string => encodeURIComponent(text);

/** A value as it stands in a query, escaped or not. */
const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MARKUP).map(percent) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map(percent) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        '',
        '0',
        '-1',
        '1e9',
        '1e308',
        'NaN',
        'Infinity',
        'null',
        'true',
        '[]',
        '{}',
        '0x10',
        '٣',
      ],
      ...[
        '%00',
        '%0d%0aSet-Cookie:%20a=b',
        '%ff',
        '%',
        '%zz',
        '%c0%ae%c0%ae',
        '%ED%A0%80',
        '%E2%80%AE',
      ],
      ...[
        '..%2f..%2fetc%2fpasswd',
        '%F0%9F%98%80',
        '__proto__',
        'none',
        'none,none',
        'unknown',
        '*',
      ],
      ...['2020', '0000', '9999', '2021-02-30', '-271821-04-20', '275761-01-01', MADE_UP_DAY],
      ...[
        'battles,battles',
        'civil-war',
        'window',
        '2020_2019',
        '0001_9999',
        'drone',
        'killed',
        'ucdp',
      ],
      ...[
        'month',
        'year',
        'png',
        'svg',
        'json',
        'xml',
        'auto',
        'dark',
        '2000',
        '4',
        '319',
        '99999',
      ],
      ...[
        '2026-06-01-00000000',
        '../../../etc/passwd',
        'http%3A%2F%2Fevil.example%2F',
        '%2F%2Fevil',
      ],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 100, max: 12_000 }).map((length) => 'a'.repeat(length)),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 2, max: 400 }).map((times) => 'battles,'.repeat(times)),
  },
);

const key = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...KEYS) },
  { weight: 1, arbitrary: fc.constantFrom(...MARKUP).map(percent) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }).map(percent) },
);

const query = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 8,
    arbitrary: fc
      .array(fc.tuple(key, value), { minLength: 1, maxLength: 5 })
      .map((pairs) => `?${pairs.map(([name, text]) => `${name}=${text}`).join('&')}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('?', '??', '?&&&', '?=', '?=x', '#frag', '?a#b', ';a=b'),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 50, max: 1_000 })
      .map((count) => `?${Array.from({ length: count }, (_, at) => `k${at}=${at}`).join('&')}`),
  },
);

/** What follows a route. */
const tail = fc.oneof(
  { weight: 8, arbitrary: fc.constant('') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        '/',
        '//',
        '/..',
        '/%2e%2e',
        '/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
        '/.',
        '/%00',
        '/..%5c..%5c',
      ],
      ...[
        '%',
        '%ff',
        '/%e0%80%af',
        '.json',
        '.rsc',
        '.txt',
        '.map',
        '~',
        '/__proto__',
        '/constructor',
      ],
      ...['/%2f%2fevil.example', '\\..\\', '/live/live', '/%E2%80%AE', '.', ')', '”'],
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...MARKUP).map((text) => `/${percent(text)}`) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', maxLength: 30 }).map((text) => `/${percent(text)}`),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 400 }).map((times) => '/a'.repeat(times)) },
);

const target = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.tuple(fc.constantFrom(...ROUTES), tail, query).map((parts) => parts.join('')),
  },
  // As it came, without escapes.
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...ROUTES), fc.constantFrom(...MARKUP))
      .map(([route, text]) => `${route}?title=${text.replaceAll(' ', '')}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '*',
      'http://evil.example/',
      '//evil.example/',
      'evil.example:80',
      '\\\\evil',
    ),
  },
);

const method = fc.oneof(
  { weight: 12, arbitrary: fc.constant('GET') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'CONNECT', 'PROPFIND'],
      ...['FOO', 'get', 'PRI'],
    ),
  },
);

const header = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        'If-None-Match: *',
        'If-None-Match: "',
        'If-None-Match: W/W/W/"x"',
        `If-None-Match: ${','.repeat(5_000)}`,
      ],
      ...[
        'If-Modified-Since: garbage',
        'Range: bytes=0-0',
        'Range: bytes=5-2',
        'Range: bytes=999999999-',
      ],
      ...[
        `Range: bytes=${'0-1,'.repeat(900)}0-1`,
        'Range: chars=1-2',
        'Range: bytes=-0',
        'If-Range: "x"',
      ],
      ...[
        'Accept-Encoding: gzip;q=NaN',
        'Accept-Encoding: *;q=0',
        'Accept-Encoding: zstd',
        'Accept: \u0001',
      ],
      ...[
        'X-Forwarded-Host: evil.example',
        'X-Forwarded-Proto: javascript',
        'X-Forwarded-Port: 99999',
      ],
      ...[
        'Forwarded: host=evil.example;proto=https',
        'X-Original-URL: /admin',
        'X-Rewrite-URL: /x',
      ],
      ...['RSC: 1', 'Next-Router-State-Tree: %5B%22', 'Next-Router-Prefetch: 1', 'Next-Action: x'],
      ...['Next-Router-Segment-Prefetch: ../../x', 'Next-Router-Segment-Prefetch: /_tree'],
      ...[`Next-Action: ${'0'.repeat(42)}`, 'x-middleware-subrequest: proxy', 'x-matched-path: /x'],
      ...[
        'x-invoke-path: /x',
        'x-invoke-status: 500',
        'x-nextjs-data: 1',
        'x-now-route-matches: 1=x',
      ],
      ...['x-prerender-revalidate: x', 'Cookie: __prerender_bypass=x; __next_preview_data=y'],
      ...[
        'X-HTTP-Method-Override: DELETE',
        'Origin: null',
        'Content-Type: multipart/form-data; boundary=x',
      ],
      ...[
        'Content-Encoding: gzip',
        'Expect: 100-continue',
        'Expect: x',
        'TE: trailers',
        'User-Agent: ',
      ],
      ...['Upgrade: websocket', 'Upgrade: h2c', 'Transfer-Encoding: identity', 'Content-Length: 0'],
      ...[
        'Host: evil.example',
        'Host: ',
        'Referer: javascript:x9()',
        'Bad Header: x',
        'NoColon',
        ': x',
      ],
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          'Cookie',
          'User-Agent',
          'Accept',
          'X-Any',
          'If-None-Match',
          'Range',
          'Origin',
        ),
        fc.oneof(fc.constantFrom(...MARKUP), fc.string({ unit: 'binary', maxLength: 60 })),
      )
      .map(([name, text]) => `${name}: ${text.replaceAll(/[\r\n\0]/g, ' ')}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 1_000, max: 20_000 })
      .map((length) => `X-Long: ${'b'.repeat(length)}`),
  },
);

const body = fc.oneof(
  { weight: 8, arbitrary: fc.constant('') },
  {
    weight: 2,
    arbitrary: fc
      .string({ unit: 'binary', maxLength: 300 })
      .map((text) => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n',
      'Transfer-Encoding: chunked\r\n\r\nZZ\r\n',
      'Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n',
      'Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc',
      'Content-Length: -1\r\n\r\n',
      'Content-Length: 1e3\r\n\r\n',
    ),
  },
);

const request = fc.record({
  method,
  target,
  version: fc.oneof(
    { weight: 30, arbitrary: fc.constant('HTTP/1.1') },
    { weight: 1, arbitrary: fc.constantFrom('HTTP/1.0', 'HTTP/9.9', 'HTTP/2.0', '', 'x') },
  ),
  host: fc.oneof(
    { weight: 20, arbitrary: fc.constant('localhost') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'evil.example',
        'localhost:99999',
        '"><x9>',
        '[::1]',
        'a'.repeat(3_000),
        '',
      ),
    },
  ),
  headers: fc.array(header, { maxLength: 3 }),
  body,
});

/** The first so many of the one sequence that belongs to a seed. */
export function badRequests(count: number, seed: number): readonly BadRequest[] {
  return fc.sample(request, { numRuns: count, seed }).map(({ body, ...head }) => {
    const lines = [
      `${head.method} ${head.target} ${head.version}`,
      `Host: ${head.host}`,
      'Connection: close',
      ...head.headers,
    ];
    const end = body === '' ? '\r\n' : body;
    return { target: head.target, bytes: Buffer.from(`${lines.join('\r\n')}\r\n${end}`, 'utf8') };
  });
}

/** What is wrong with an answer; null where nothing is. */
export function faultOf(answer: Buffer, isOver: boolean): string | null {
  if (!isOver) return 'no end within 10 seconds';
  const text = withoutContinue(answer.toString('utf8'));
  const cut = text.indexOf('\r\n\r\n');
  const [head, content] = [text.slice(0, cut < 0 ? undefined : cut), text.slice(cut + 4)];
  const status = statusOf(answer);
  if (status === null) return 'no answer';
  if (status >= 500 && status !== 501) {
    if (status !== 503 || !/^retry-after: \d+/im.test(head)) return `status ${status}`;
  }
  if (/^set-cookie/im.test(head)) return 'a cookie';
  if (/^location: *(?:https?:)?[/\\]{2}evil/im.test(head)) return 'leads to a stranger';
  if (/\n\s+at \S.*:\d+:\d+/.test(content) || /node_modules\//.test(content))
    return 'a stack trace';
  const type = /^content-type: *([^\r\n;]*)/im.exec(head)?.[1] ?? '';
  // Inside a script Next escapes what could end it; between tags nothing may stand as it was sent.
  if (/html|svg|xml/.test(type)) {
    const outside = content.replaceAll(/<script[^>]*>.*?<\/script>/gs, '<script></script>');
    if (/<x9|<script>x9|["']onx9=/.test(outside) || /<x9|<script>x9/.test(content)) {
      return 'markup that came back';
    }
  }
  if (/^[^:]*x9/im.test(head.replace(/^location:.*$/im, ''))) return 'a header that came back';
  return null;
}

/** `100 Continue` goes before the answer of who asked for it. */
const withoutContinue = (text: string): string => text.replace(/^HTTP\/1\.1 100 .*?\r\n\r\n/s, '');

/** The status of an answer as it came; null where there is none. */
export function statusOf(answer: Buffer): number | null {
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(
    withoutContinue(answer.toString('latin1', 0, 60)),
  )?.[1];
  return status === undefined ? null : Number(status);
}
