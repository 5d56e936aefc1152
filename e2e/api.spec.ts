import type { APIRequestContext, APIResponse } from '@playwright/test';
import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { axeFindings, THEMES } from './axe';
import { expect, test } from './fixtures';
import { between, record } from './record';

/** The raw record with the fields that filters ask for. */
type Raw = (typeof record)[number] & {
  confidence: string;
  location: { province: string | null };
  fatalities: { low: number | null; best: number | null; high: number | null };
};
const all = record as readonly Raw[];

type Page = {
  readonly total: number;
  readonly tooVague: readonly string[];
  readonly events: readonly Raw[];
  readonly next: string | null;
};

const DRONE = '2025-11-26-shamsiddin-shohin-drone-attack';
const API = '/api/v1';

const firstDay = ({ date }: { date: string }): string => {
  const known = (date.split('/')[0] ?? '').replace(/[~?%]$/, '');
  return known + '-01-01'.slice(known.length - 4);
};
const lastStart = ({ date }: { date: string }): string => {
  const known = (date.split('/')[0] ?? '').replace(/[~?%]$/, '');
  return known.length === 10 ? known : known + '-12-31'.slice(known.length - 4);
};
const isIncident = ({ type, scope }: Raw): boolean =>
  type !== 'strategic-developments' && scope !== 'context';
const inOrder = (events: readonly Raw[]): readonly string[] =>
  [...events]
    .sort((a, b) => {
      const [one, other] = [`${firstDay(a)} ${a.id}`, `${firstDay(b)} ${b.id}`];
      return one < other ? -1 : 1;
    })
    .map(({ id }) => id);

async function read(request: APIRequestContext, path: string) {
  const response = await request.get(API + path);
  expect(response.status(), path).toBe(200);
  expect(response.headers()['content-type']).toBe('application/json; charset=utf-8');
  return response.json();
}

async function expectProblem(response: APIResponse, status: number) {
  const label = response.url().slice(0, 200);
  expect(response.status(), label).toBe(status);
  expect(response.headers()['content-type'], label).toBe('application/problem+json');
  expect(response.headers()['access-control-allow-origin'], label).toBe('*');
  const problem = await response.json();
  expect(problem, label).toMatchObject({
    type: expect.stringMatching(/^\/api#[a-z-]+$/),
    title: expect.stringMatching(/\w/),
    status,
    detail: expect.stringMatching(/\w/),
  });
  return problem;
}

test.describe('the description', () => {
  test('is OpenAPI 3.1, and the answers are what it says', async ({ request }) => {
    const api = await read(request, '/openapi.json');
    const result = await new Validator().validate(structuredClone(api));
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);

    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addSchema({ $id: 'http://panj.test/', components: api.components });
    const expectShape = (name: string, body: unknown, label: string) => {
      const validate = ajv.compile({ $ref: `http://panj.test/#/components/schemas/${name}` });
      validate(body);
      expect(validate.errors, label).toBeNull();
      expect(validate({ ...Object(body), more: 1 }), `${label}, with one field more`).toBe(false);
    };
    for (const [name, path] of [
      ['EventsAnswer', '/events?limit=1000'],
      ['EventsAnswer', '/events?types=none'],
      ['EventsAnswer', '/events?from=1993-02&to=1993-10&limit=2'],
      ...all.slice(0, 20).map(({ id }) => ['EventAnswer', `/events/${id}`]),
      ['EventAnswer', `/events/${DRONE}`],
      ['FrequencyAnswer', '/frequency'],
      ['FrequencyAnswer', '/frequency?bin=month&reference=change-points'],
      ['FrequencyAnswer', '/frequency?bin=year&measure=killed&reference=ucdp'],
      ['FrequencyAnswer', '/frequency?types=none'],
      ['CompareAnswer', '/compare'],
      ['CompareAnswer', '/compare?spanA=2026-05-01_2026-06-01&spanB=civil-war'],
      ['CompareAnswer', '/compare?spanA=2003-03-01_2003-03-02&spanB=2003-03-03_2003-03-04'],
    ] as const) {
      expectShape(name ?? '', await read(request, path ?? ''), path ?? '');
    }
    for (const path of [
      '/events?from=x',
      '/events/nothing',
      '/nothing',
      '/events?v=2020-01-01-00000000',
    ]) {
      expectShape('Problem', await (await request.get(API + path)).json(), path);
    }
  });

  test('has requests that work, and names the parameters that are taken', async ({ request }) => {
    const { paths, components } = await read(request, '/openapi.json');
    expect(Object.keys(paths)).toHaveLength(4);
    for (const [path, { get }] of Object.entries<{ get: Record<string, unknown> }>(paths)) {
      const tried = await request.get(String(get['x-example-request']));
      expect(tried.status(), path).toBe(200);
      const parameters = get.parameters as { name?: string; in?: string; $ref?: string }[];
      const names = parameters
        .filter((parameter) => parameter.in !== 'path')
        .map(({ name, $ref }) => name ?? components.parameters[$ref?.split('/').pop() ?? ''].name);
      const refused = await request.get(`${path.replace('{id}', DRONE)}?nonsense=1`);
      const { parameters: faults } = await expectProblem(refused, 400);
      expect(faults[0].message, path).toBe(`unknown here; allowed are ${names.join(', ')}`);
    }
  });
});

test.describe('events', () => {
  for (const limit of [1, 7, 100, record.length, 1_000]) {
    test(`by pages of ${limit} are the record, each once and in order of time`, async ({
      request,
    }) => {
      const ids: string[] = [];
      const events: unknown[] = [];
      let path: string | null = `${API}/events?limit=${limit}`;
      while (path) {
        const response: APIResponse = await request.get(path);
        const body: Page = await response.json();
        expect(response.status()).toBe(200);
        expect(body.total + body.tooVague.length).toBe(all.length);
        expect(body.events.length).toBeLessThanOrEqual(limit);
        events.push(...body.events);
        ids.push(...body.events.map(({ id }: Raw) => id), ...(body.next ? [] : body.tooVague));
        const links = response.headers().link ?? '';
        const next: string | undefined = /<([^>]+)>; rel="next"/.exec(links)?.[1];
        expect(next ?? null).toBe(body.next);
        path = body.next;
      }
      expect(ids).toEqual(inOrder(all));
      expect(events).toEqual(ids.map((id) => all.find((event) => event.id === id)));
    });
  }

  test('of a window are those that begin in it; the vague ones are named', async ({ request }) => {
    for (const [from, to] of [
      ['1993-02-15', '1993-10-15'],
      ['1992-07-01', '1997-06-27'],
      ['2021-07-05', '2021-07-09'],
      ['1996-02', '1996-02'],
    ] as const) {
      const body = await read(request, `/events?from=${from}&to=${to}&limit=1000`);
      const [first, last] = from.length === 10 ? [from, to] : [`${from}-01`, '1996-02-29'];
      const inside = all.filter((event) => firstDay(event) >= first && lastStart(event) <= last);
      const vague = all.filter(
        (event) => firstDay(event) <= last && lastStart(event) >= first && !inside.includes(event),
      );
      expect(body.window).toEqual({ from: first, to: last });
      expect(body.events.map(({ id }: Raw) => id)).toEqual(inOrder(inside));
      expect([...body.tooVague].sort()).toEqual(vague.map(({ id }) => id).sort());
    }
    const { tooVague } = await read(request, '/events?from=1993-02-15&to=1993-10-15');
    expect(tooVague.length).toBeGreaterThan(0);
  });

  const filters: readonly [string, (event: Raw) => boolean][] = [
    ['types=riots,protests', ({ type }) => ['riots', 'protests'].includes(type)],
    ['themes=drone,mutiny', ({ themes }) => themes.some((t) => ['drone', 'mutiny'].includes(t))],
    ['actors=taliban', ({ actors }) => actors.some(({ id }) => id === 'taliban')],
    ['provinces=khatlon,gbao', ({ location }) => /^(khatlon|gbao)$/i.test(`${location.province}`)],
    ['direction=af-to-tj', ({ crossBorder }) => crossBorder === 'af-to-tj'],
    ['direction=not-across', ({ crossBorder }) => crossBorder === null],
    ['confidence=disputed', ({ confidence }) => confidence === 'disputed'],
    ['killed=10', ({ fatalities: { low } }) => low !== null && low >= 10],
    ['killed=unknown', (event) => isIncident(event) && event.fatalities.low === null],
    ['accounts=differ', ({ accounts = [] }) => accounts.length > 0],
    ['only=incidents', isIncident],
    [
      'only=incidents&types=battles&themes=cross-border',
      (event) =>
        isIncident(event) && event.type === 'battles' && event.themes.includes('cross-border'),
    ],
    ['types=none', () => false],
  ];
  for (const [query, passes] of filters) {
    test(`under ${query} are those of the record`, async ({ request }) => {
      const body = await read(request, `/events?limit=1000&${query}`);
      const expected = inOrder(all.filter(passes));
      expect([...body.events.map(({ id }: Raw) => id), ...body.tooVague]).toEqual(expected);
      if (query !== 'types=none') expect(expected.length).toBeGreaterThan(0);
    });
  }

  test('are found by words in any spelling', async ({ request }) => {
    const [latin, tajik] = [
      await read(request, '/events?q=Panj&limit=1000'),
      await read(request, `/events?q=${encodeURIComponent('Панҷ')}&limit=1000`),
    ];
    const ids = ({ events }: Page) => events.map(({ id }) => id);
    expect(ids(tajik).length).toBeGreaterThan(10);
    // Latin letters also find longer names that begin alike, such as the Panjshir.
    expect(ids(latin)).toEqual(expect.arrayContaining([...ids(tajik)]));
    expect(ids(tajik)).toContain('2016-03-05-panj-border-clash');
  });

  test('by a period are those of its days', async ({ request }) => {
    const ids = async (query: string) =>
      (await read(request, `/events?limit=1000&${query}`)).events.map(({ id }: Raw) => id);
    expect(await ids('period=civil-war')).toEqual(await ids('from=1992-05-05&to=1997-06-27'));
  });

  test('keep null as null and 0 as 0', async ({ request }) => {
    const { events } = await read(request, '/events?limit=1000');
    const tolls = (list: readonly Raw[]) =>
      Object.fromEntries(list.map(({ id, fatalities }) => [id, fatalities]));
    const expected = tolls(all);
    expect(tolls(events)).toEqual(expected);
    const figures = Object.values(expected).flatMap((toll) => Object.values(toll));
    expect(figures).toContain(null);
    expect(figures).toContain(0);
  });

  test('each have an answer of their own, with what stands around them', async ({ request }) => {
    const order = inOrder(all);
    for (const at of [0, 150, order.length - 1]) {
      const raw = all.find(({ id }) => id === order[at]);
      const body = await read(request, `/events/${order[at]}`);
      expect(body.event).toEqual(raw);
      expect(new URL(body.url).pathname).toBe(`/events/${order[at]}`);
      expect(body.previous?.id).toBe(order[at - 1]);
      expect(body.next?.id).toBe(order[at + 1]);
      expect(Object.keys(body.actors).sort()).toEqual(
        [...new Set(raw?.actors.map(({ id }) => id))].sort(),
      );
    }
    const { related } = await read(request, `/events/${DRONE}`);
    expect(
      related.map(({ id }: Raw) => id).some((id: string) => id.startsWith('2025-11-30-')),
    ).toBe(true);
    expect((await request.get(`/events/${DRONE}`)).status()).toBe(200);
  });
});

test.describe('frequency', () => {
  for (const query of ['', '&types=battles', '&confidence=disputed', '&themes=cross-border']) {
    test(`by year${query} is what the record counts`, async ({ request }) => {
      const body = await read(request, `/frequency?bin=year${query}`);
      const [key, value = ''] = query.slice(1).split('=');
      const chosen = all.filter((event) => {
        if (key === 'types') return event.type === value;
        if (key === 'confidence') return event.confidence === value;
        return key === 'themes' ? event.themes.includes(value) : true;
      });
      const incidents = chosen.filter(isIncident);
      expect(body.bins.at(-1).label).toBe(body.window.to.slice(0, 4));
      expect(body.bins.map(({ label }: { label: string }) => label)).toEqual(
        body.bins.map((_: unknown, at: number) =>
          String(Number(body.window.from.slice(0, 4)) + at),
        ),
      );
      for (const bin of body.bins) {
        const own = incidents.filter(
          (event) => firstDay(event) >= bin.from && lastStart(event) <= `${bin.label}-12-31`,
        );
        const count = (type: string) => own.filter((event) => event.type === type).length;
        const given = (figure: keyof Raw['fatalities']): readonly number[] =>
          own.flatMap(({ fatalities }) => fatalities[figure] ?? []);
        const sum = (figures: readonly number[]) =>
          figures.length === 0 ? null : figures.reduce((total, value) => total + value, 0);
        const [low, best, high] = [given('low'), given('best'), given('high')];
        expect(bin, bin.label).toMatchObject({
          incidents: own.length,
          byType: {
            battles: count('battles'),
            'explosions-remote-violence': count('explosions-remote-violence'),
            'violence-against-civilians': count('violence-against-civilians'),
            riots: count('riots'),
            protests: count('protests'),
          },
          killed: {
            low: sum(low),
            best: sum(best),
            high: sum(high),
            of: { low: low.length, best: best.length, high: high.length },
            withoutFigure: own.filter(({ fatalities }) =>
              Object.values(fatalities).every((figure) => figure === null),
            ).length,
          },
        });
      }
      expect(body.totals.incidents + body.totals.tooVague).toBe(incidents.length);
    });
  }

  test('adds up for every width of bin', async ({ request }) => {
    for (const bin of ['year', 'quarter', 'month']) {
      const { bins, totals, tooVagueForBin, unit } = await read(
        request,
        `/frequency?bin=${bin}&from=1992&to=1998`,
      );
      const inBins = bins.reduce(
        (sum: number, { incidents }: { incidents: number }) => sum + incidents,
        0,
      );
      expect(unit).toBe(bin);
      expect(inBins + tooVagueForBin).toBe(totals.incidents);
      expect(totals.incidents).toBe(between('1992-01-01', '1998-12-31').incidents.length);
      expect(bins).toHaveLength({ year: 7, quarter: 28, month: 84 }[bin] ?? 0);
    }
  });

  test('says what the record does not cover', async ({ request }) => {
    const { bins, coverage, uncoveredFrom } = await read(request, '/frequency?bin=month&from=2026');
    expect(coverage.through).toBe('2026-04-17');
    expect(uncoveredFrom).toBe('2026-04-18');
    expect(bins.at(-1).covered).toBe('part');
    const after = await read(request, '/frequency?bin=month&from=2026-05&to=2026-06');
    expect(after.covered).toBe('none');
    expect(after.bins.map(({ incidents }: { incidents: number | null }) => incidents)).toEqual([
      null,
      null,
    ]);
  });
});

test.describe('compare', () => {
  test('counts both spans and tells the exact interval', async ({ request }) => {
    const spans = [
      ['1992-05-05', '1997-06-27'],
      ['1997-06-28', '2001-09-10'],
    ] as const;
    const [spanA, spanB] = spans.map((days) => days.join('_'));
    const body = await read(request, `/compare?spanA=${spanA}&spanB=${spanB}`);
    [body.first, body.second].forEach(({ covered }, at) => {
      const [from = '', to = ''] = spans[at] ?? [];
      expect(covered).toMatchObject({
        from,
        to,
        days: (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1,
        incidents: between(from, to).incidents.length,
      });
      const { perYear, low, high } = covered.rate;
      expect(perYear).toBeCloseTo((covered.incidents / covered.days) * 365.25, 10);
      expect(low).toBeLessThan(perYear);
      expect(high).toBeGreaterThan(perYear);
    });
    const { estimate, low, high } = body.ratio;
    expect(estimate).toBeCloseTo(
      body.first.covered.rate.perYear / body.second.covered.rate.perYear,
      10,
    );
    expect(low).toBeLessThan(estimate);
    expect(high).toBeGreaterThan(estimate);
    expect(body.sentence).toMatch(/\.$/);
    expect(body.caution).toContain('not a census');
  });

  test('says the same as the dashboard', async ({ page, request }) => {
    const query = 'types=battles&spanA=civil-war&spanB=peace-and-spoilers';
    const { sentence, caution } = await read(request, `/compare?${query}`);
    await page.goto(`/?${query}`);
    await expect(page.getByTestId('comparison')).toHaveText(sentence);
    await expect(page.getByText(caution)).toBeVisible();
  });

  test('has null where a number would be infinite', async ({ request }) => {
    const none = '2003-03-01_2003-03-02';
    const { ratio } = await read(request, `/compare?spanA=civil-war&spanB=${none}`);
    expect(ratio).toMatchObject({ estimate: null, high: null });
    expect(ratio.low).toBeGreaterThan(0);
  });
});

test.describe('answers', () => {
  const PATHS = ['/events', `/events/${DRONE}`, '/frequency', '/compare', '/openapi.json'];

  test('have an ETag, 304, caching for shared caches, and open origins', async ({ request }) => {
    for (const path of PATHS) {
      const response = await request.get(API + path);
      const { etag = '', ...headers } = response.headers();
      expect(etag, path).toMatch(/^W\/"[\w-]+"$/);
      expect(headers['cache-control'], path).toMatch(/public, max-age=300, s-maxage=3600/);
      expect(headers['access-control-allow-origin'], path).toBe('*');
      expect(headers['access-control-expose-headers'], path).toBe('ETag, Link');
      const again = await request.get(API + path, { headers: { 'If-None-Match': etag } });
      expect(again.status(), path).toBe(304);
      expect(await again.body(), path).toHaveLength(0);
      expect(again.headers()['access-control-allow-origin'], path).toBe('*');
      const other = await request.get(API + path, { headers: { 'If-None-Match': '"other"' } });
      expect(other.status(), path).toBe(200);
      const head = await request.head(API + path);
      expect([head.status(), head.headers().etag], path).toEqual([200, etag]);
    }
  });

  test('say version, licence and coverage; with v they are kept for ever', async ({ request }) => {
    for (const path of PATHS.slice(0, 4)) {
      const live = await read(request, path);
      expect(live.version).toMatch(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/);
      expect(live.licence.id).toBe('CC-BY-4.0');
      expect(live.coverage).toMatchObject({ from: '1990-02-11', through: '2026-04-17' });
      expect(live.cite).toContain(live.version);
      const frozen = await request.get(`${API}${path}?v=${live.version}`);
      expect(frozen.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
      const body = await frozen.json();
      expect(body.version).toBe(live.version);
      if (path === '/events') expect(body.events).toEqual(live.events);
      const unknown = await request.get(`${API}${path}?v=2001-01-01-deadbeef`);
      const { parameters } = await expectProblem(unknown, 404);
      expect(parameters[0]).toMatchObject({ parameter: 'v', found: '2001-01-01-deadbeef' });
    }
  });

  test('are given to any page that asks first', async ({ request, page, hostPage, baseURL }) => {
    for (const path of [...PATHS, '/nothing']) {
      const response = await request.fetch(API + path, {
        method: 'OPTIONS',
        headers: { Origin: 'https://example.org', 'Access-Control-Request-Method': 'GET' },
      });
      expect(response.status(), path).toBe(204);
      expect(response.headers(), path).toMatchObject({
        allow: 'GET, HEAD, OPTIONS',
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      });
    }
    // A page of another origin, that asks with a header that needs leave.
    await page.goto(await hostPage('<p>A page of somebody else</p>'));
    const seen = await page.evaluate(async (url) => {
      const response = await fetch(url, { headers: { 'If-None-Match': '"x"', 'X-Tool': 'y' } });
      return {
        status: response.status,
        etag: response.headers.get('ETag'),
        link: response.headers.get('Link'),
        total: (await response.json()).total,
      };
    }, `${baseURL}${API}/events?limit=1`);
    expect(seen.status).toBe(200);
    expect(seen.etag).toMatch(/^W\//);
    expect(seen.link).toMatch(/rel="next"/);
    expect(seen.total).toBeGreaterThan(300);
  });
});

test.describe('a mistake', () => {
  const long = 'x'.repeat(5_000);
  const bad: readonly [string, string][] = [
    ['/events?from=banana', 'from'],
    ['/events?from=1997-02-30', 'from'],
    ['/events?from=', 'from'],
    ['/events?from=NaN', 'from'],
    ['/events?from=%00', 'from'],
    ['/events?from=2020&to=1999', 'from'],
    ['/events?from=2090', 'from'],
    ['/events?to=1950', 'to'],
    ['/events?period=stone-age', 'period'],
    ['/events?period=__proto__', 'period'],
    ['/events?types=battles,wizards', 'types'],
    ['/events?types=', 'types'],
    ['/events?provinces=atlantis', 'provinces'],
    [`/events?provinces=${long}`, 'provinces'],
    ['/events?actors=constructor', 'actors'],
    ['/events?themes=../../etc/passwd', 'themes'],
    ['/events?direction=up', 'direction'],
    ['/events?confidence=sure', 'confidence'],
    ['/events?killed=0', 'killed'],
    ['/events?killed=-1', 'killed'],
    ['/events?killed=1e9', 'killed'],
    ['/events?killed=NaN', 'killed'],
    ['/events?accounts=agree', 'accounts'],
    ['/events?only=battles', 'only'],
    ['/events?q=', 'q'],
    ['/events?q=%20%20', 'q'],
    [`/events?q=${long}`, 'q'],
    ['/events?limit=0', 'limit'],
    ['/events?limit=1001', 'limit'],
    ['/events?limit=-5', 'limit'],
    ['/events?limit=1.5', 'limit'],
    ['/events?limit=1e2', 'limit'],
    ['/events?limit=NaN', 'limit'],
    ['/events?limit=Infinity', 'limit'],
    ['/events?limit=99999999999999999999', 'limit'],
    ['/events?limit=', 'limit'],
    ['/events?limit=5&limit=6', 'limit'],
    ['/events?types=riots&types=battles', 'types'],
    ['/events?cursor=AAAA', 'cursor'],
    ['/events?cursor=', 'cursor'],
    ['/events?cursor=../../x', 'cursor'],
    [`/events?cursor=${long}`, 'cursor'],
    ['/events?v=latest', 'v'],
    ['/events?v=../../2026-11-24-7f928986', 'v'],
    ['/events?v=__proto__', 'v'],
    [`/events?v=${long}`, 'v'],
    ['/events?page=2', 'page'],
    ['/events?constructor=1', 'constructor'],
    ['/events?From=1997', 'From'],
    ['/events?bin=year', 'bin'],
    [`/events/${DRONE}?from=1997`, 'from'],
    ['/frequency?bin=week', 'bin'],
    ['/frequency?bin=year&bin=month', 'bin'],
    ['/frequency?measure=dead', 'measure'],
    ['/frequency?reference=acled', 'reference'],
    ['/frequency?reference=ucdp', 'reference'],
    ['/frequency?limit=5', 'limit'],
    ['/compare?spanA=civil-war&spanB=civil-war', 'spanB'],
    ['/compare?spanA=1990-01-01_2000-12-31&spanB=civil-war', 'spanA'],
    ['/compare?spanA=stone-age', 'spanA'],
    ['/compare?spanA=__proto__', 'spanA'],
    ['/compare?spanA=2000-01-01_1999-01-01', 'spanA'],
    ['/compare?spanA=2000-01-01_2000-02-31', 'spanA'],
    ['/compare?spanB=2000-01-01_2001-01-01_2002-01-01', 'spanB'],
    ['/compare?spanB=1900-01-01_1910-01-01', 'spanB'],
    [`/compare?spanB=${long}`, 'spanB'],
    ['/compare?bin=year', 'bin'],
  ];
  test('in a parameter is a 400 that names it', async ({ request }) => {
    for (const [path, parameter] of bad) {
      const response = await request.get(API + path);
      const problem = await expectProblem(response, 400);
      const names = problem.parameters.map((fault: { parameter: string }) => fault.parameter);
      expect(names, path.slice(0, 80)).toContain(parameter);
      expect(problem.detail, path.slice(0, 80)).toContain(`${parameter}: `);
      // What was sent is told in short.
      expect(JSON.stringify(problem).length, path.slice(0, 80)).toBeLessThan(2_000);
    }
  });

  test('in several parameters names each', async ({ request }) => {
    const response = await request.get(`${API}/events?types=wizards&limit=0&page=2&from=x`);
    const { parameters } = await expectProblem(response, 400);
    const names = parameters.map(({ parameter }: { parameter: string }) => parameter);
    expect(names.sort()).toEqual(['from', 'limit', 'page', 'types']);
  });

  test('with a cursor of other parameters is a 400', async ({ request }) => {
    const { next } = await read(request, '/events?limit=5&types=battles');
    const url = new URL(next);
    expect((await request.get(url.href)).status()).toBe(200);
    // The page may be longer or shorter; the choice of events may not change.
    url.searchParams.set('limit', '9');
    expect((await request.get(url.href)).status()).toBe(200);
    url.searchParams.set('types', 'riots');
    const { parameters } = await expectProblem(await request.get(url.href), 400);
    expect(parameters[0].parameter).toBe('cursor');
  });

  test('in an id is a 404 that names the nearest', async ({ request }) => {
    const response = await request.get(`${API}/events/2025-11-27-nothing`);
    const { nearest, detail } = await expectProblem(response, 404);
    expect(nearest.map(({ id }: Raw) => id)).toContain(DRONE);
    expect(detail).toContain(DRONE);
    for (const id of [
      '__proto__',
      'constructor',
      '%2e%2e%2f%2e%2e%2fdata',
      '..%5c..',
      '%00',
      'NaN',
      '-1',
      '9999-99-99-x',
      '99999999999999999999',
      long,
      '%3Cscript%3E',
      'Панҷ',
    ]) {
      const problem = await expectProblem(await request.get(`${API}/events/${id}`), 404);
      expect(problem.nearest, id.slice(0, 50)).toHaveLength(6);
      expect(JSON.stringify(problem).length).toBeLessThan(2_500);
    }
  });

  test('in the address is a problem, not a page', async ({ request }) => {
    for (const path of ['', '/nothing', '/events/a/b', '/../v1/nothing', '/frequency/x']) {
      await expectProblem(await request.get(API + path), 404);
    }
    const broken = await request.get(`${API}/events/%E0%A4%A`);
    const { parameters } = await expectProblem(broken, 400);
    expect(parameters[0].parameter).toBe('path');
    expect((await request.get('/events/%E0%A4%A')).status()).toBe(400);
  });

  test('in the method is a 405 that says what is allowed', async ({ request }) => {
    for (const path of ['/events', `/events/${DRONE}`, '/frequency', '/compare', '/openapi.json']) {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        const response = await request.fetch(API + path, { method });
        await expectProblem(response, 405);
        expect(response.headers().allow).toBe('GET, HEAD, OPTIONS');
      }
    }
  });
});

test.describe('the page of the API', () => {
  test('describes what the description has, with links that work', async ({ page, request }) => {
    const { paths, components } = await read(request, '/openapi.json');
    await page.goto('/api');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('API');
    for (const [path, { get }] of Object.entries<{ get: Record<string, string> }>(paths)) {
      await expect(page.getByText(`GET ${path}`, { exact: true })).toBeVisible();
      const link = page.getByRole('link', { name: get['x-example-request'], exact: true });
      await expect(link).toHaveAttribute('href', get['x-example-request'] ?? '');
    }
    for (const name of Object.keys(components.parameters)) {
      await expect(page.locator(`#parameter-${name}`)).toBeVisible();
    }
    const hrefs = await page
      .locator('main a[href^="/"]')
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
    for (const href of hrefs) expect((await request.get(href)).status(), href).toBe(200);
    const anchors = await page
      .locator('main a[href^="#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(anchors.length).toBeGreaterThan(20);
    for (const anchor of new Set(anchors)) await expect(page.locator(anchor)).toHaveCount(1);
  });

  test('explains each kind of problem where its type leads', async ({ page, request }) => {
    await page.goto('/api');
    for (const path of ['/events?limit=0', '/nothing']) {
      const { type, title } = await (await request.get(API + path)).json();
      await expect(page.locator(new URL(type, 'http://panj.test').hash)).toContainText(title);
    }
  });

  for (const width of [320, 390, 1440]) {
    test(`does not scroll sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto('/api');
      for (const summary of await page.locator('main summary').all()) await summary.click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }

  for (const theme of THEMES) {
    test(`gives axe nothing to find, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto('/api');
      for (const summary of await page.locator('main summary').all()) await summary.click();
      expect(await axeFindings(page, theme)).toEqual([]);
    });
  }

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });
    test('is whole', async ({ page }) => {
      await page.goto('/api');
      await page.getByText('Fields of the answer').first().click();
      await expect(page.getByText('coverage.through').first()).toBeVisible();
    });
  });
});
