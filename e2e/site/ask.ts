import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// Before any site is entered: it finds the files of the fonts from where the process stands.
import '@/lib/look/fonts';
import { gate } from '@/lib/operate/gate';
import { buildMadeUp } from './record';

type Handler = (
  request: Request,
  context: { readonly params: Promise<Record<string, string>> },
) => Response | Promise<Response>;
type Route = Partial<Record<string, Handler>>;

/** The routes that can be asked as functions; the part in brackets of a path is a parameter. */
const ROUTES: readonly (readonly [RegExp, () => Promise<unknown>])[] = [
  [/^\/api\/v1\/events$/, () => import('@/app/api/v1/events/route')],
  [/^\/api\/v1\/events\/(?<id>[^/]+)$/, () => import('@/app/api/v1/events/[id]/route')],
  [/^\/api\/v1\/frequency$/, () => import('@/app/api/v1/frequency/route')],
  [/^\/api\/v1\/compare$/, () => import('@/app/api/v1/compare/route')],
  [/^\/api\/v1\/claims$/, () => import('@/app/api/v1/claims/route')],
  [/^\/api\/v1\/claims\/(?<id>[^/]+)$/, () => import('@/app/api/v1/claims/[id]/route')],
  [/^\/api\/v1\/openapi\.json$/, () => import('@/app/api/v1/openapi.json/route')],
  [/^\/api\/v1(?:\/.*)?$/, () => import('@/app/api/v1/[[...path]]/route')],
  [/^\/api\/oembed$/, () => import('@/app/api/oembed/route')],
  [/^\/data\/(?<file>[^/]+)$/, () => import('@/app/data/[file]/route')],
  [/^\/chart\/(?<picture>[^/]+)$/, () => import('@/app/chart/[picture]/route')],
  [/^\/chart\/event\/(?<picture>[^/]+)$/, () => import('@/app/chart/event/[picture]/route')],
  [/^\/embed\/(?<view>[^/]+)$/, () => import('@/app/embed/[view]/route')],
  [/^\/embed\/event\/(?<id>[^/]+)$/, () => import('@/app/embed/event/[id]/route')],
  [/^\/feed\.xml$/, () => import('@/app/feed.xml/route')],
];

const ORIGIN = 'https://panj.example';

/** A request, answered by the gate and the function of the route that the server calls; no server runs. */
export async function ask(path: string, init?: RequestInit): Promise<Response> {
  const request = new Request(new URL(path, ORIGIN), init);
  const decision = gate(request);
  if (decision instanceof Response) {
    const moved = decision.headers.get('location');
    return moved ? ask(moved, init) : decision;
  }
  const { pathname } = new URL(request.url);
  for (const [pattern, load] of ROUTES) {
    const match = pattern.exec(pathname);
    if (!match) continue;
    const handler = ((await load()) as Route)[request.method];
    if (!handler) break;
    const params = Object.entries(match.groups ?? {}).map(
      ([name, value]) => [name, decodeURIComponent(value)] as const,
    );
    return handler(request, { params: Promise.resolve(Object.fromEntries(params)) });
  }
  throw new Error(`No route answers ${request.method} ${pathname}.`);
}

/** Builds the made-up record in a folder of its own and goes there, as the server stands in its site.
 * Gives back the way back. */
export function enterMadeUpSite(): () => void {
  const [home, { PANJ_TODAY, PANJ_ORIGIN }] = [process.cwd(), process.env];
  const site = mkdtempSync(join(tmpdir(), 'panj-'));
  process.chdir(site);
  process.env.PANJ_ORIGIN = ORIGIN;
  buildMadeUp('made-up');
  return () => {
    process.chdir(home);
    // Assigned, nothing would become the word "undefined".
    for (const [name, value] of Object.entries({ PANJ_TODAY, PANJ_ORIGIN })) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
    rmSync(site, { recursive: true });
  };
}
