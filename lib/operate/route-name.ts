/** The routes that are told apart in figures and logs: a closed list, so that no stranger can grow it. */
const ROUTES: readonly (readonly [RegExp, string])[] = [
  [/^\/$/, '/'],
  [/^\/_next\//, '/_next'],
  [/^\/record\//, '/record'],
  [/^\/api\/v1\/(events|frequency|compare|openapi\.json)$/, ''],
  [/^\/api\/v1\/events\/[^/]+$/, '/api/v1/events/[id]'],
  [/^\/api\/oembed$/, ''],
  [/^\/embed\/(frequency|timeline)(\/live)?$/, ''],
  [/^\/embed\/story$/, ''],
  [/^\/embed\/event\/[^/]+$/, '/embed/event/[id]'],
  [/^\/embed\/context\/[^/]+$/, '/embed/context/[id]'],
  [/^\/embed\/event\/[^/]+\/live$/, '/embed/event/[id]/live'],
  [/^\/chart\/(frequency|timeline)\.(svg|png)$/, ''],
  [/^\/chart\/event\/[^/]+$/, '/chart/event/[picture]'],
  [/^\/chart\/context\/[^/]+$/, '/chart/context/[picture]'],
  [/^\/events\/[^/]+$/, '/events/[id]'],
  [/^\/periods\/[^/]+$/, '/periods/[id]'],
  [/^\/claims\/[^/]+$/, '/claims/[id]'],
  [/^\/data\/[^/]+$/, '/data/[file]'],
  [/^\/data\/like\/[^/]+$/, '/data/like/[file]'],
  [
    /^\/(story|claims|data|method|changes|api|embed|feed\.xml|sitemap\.xml|robots\.txt|favicon\.ico|\.well-known\/security\.txt|healthz|metrics|embed\.js)$/,
    '',
  ],
];

/** The route of a path; `other` for what is none. */
export function routeName(path: string): string {
  const [pathname = '/'] = path.split('?');
  const found = ROUTES.find(([pattern]) => pattern.test(pathname));
  return found ? found[1] || pathname : 'other';
}
