import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crowded, madeUpClaims } from '@/lib/record/made-up/dataset';
import type { EventRecord } from '@/lib/record/schema';
import { joinAllLines } from '@/lib/record/texts';
import { begunBetween, firstDay, isIncident, lastStart } from './record-days';
import { ask, enterMadeUpSite } from './site/ask';

const all: readonly Raw[] = joinAllLines(crowded).events;
let leave = (): void => undefined;
beforeAll(() => {
  leave = enterMadeUpSite();
});
afterAll(() => leave());

type Raw = EventRecord;
type Page = {
  readonly total: number;
  readonly tooVague: readonly string[];
  readonly events: readonly Raw[];
  readonly next: string | null;
};

const DRONE = '2025-10-05-north-bridge-drone';
const API = '/api/v1';

const inOrder = (events: readonly Raw[]): readonly string[] =>
  [...events]
    .sort((a, b) => {
      const [one, other] = [`${firstDay(a)} ${a.id}`, `${firstDay(b)} ${b.id}`];
      return one < other ? -1 : 1;
    })
    .map(({ id }) => id);

async function read(path: string) {
  const response = await ask(API + path);
  expect(response.status, path).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  return response.json();
}

async function expectProblem(response: Response, status: number, label = '') {
  expect(response.status, label).toBe(status);
  expect(response.headers.get('content-type'), label).toBe('application/problem+json');
  expect(response.headers.get('access-control-allow-origin'), label).toBe('*');
  const problem = await response.json();
  expect(problem, label).toMatchObject({
    type: expect.stringMatching(/^\/api#[a-z-]+$/),
    title: expect.stringMatching(/\w/),
    status,
    detail: expect.stringMatching(/\w/),
  });
  return problem;
}

describe('the description', () => {
  it('is OpenAPI 3.1, and the answers are what it says', async () => {
    const api = await read('/openapi.json');
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
      ['ClaimsAnswer', '/claims'],
      ...madeUpClaims.map(({ id }) => ['ClaimAnswer', `/claims/${id}`]),
      ['CompareAnswer', '/compare?spanA=2025-12-01_2026-02-01&spanB=river-war'],
      ['CompareAnswer', '/compare?spanA=2003-03-01_2003-03-02&spanB=2003-03-03_2003-03-04'],
    ] as const) {
      expectShape(name ?? '', await read(path ?? ''), path ?? '');
    }
    for (const path of [
      '/events?from=x',
      '/events/nothing',
      '/nothing',
      '/events?v=2020-01-01-00000000',
    ]) {
      expectShape('Problem', await (await ask(API + path)).json(), path);
    }
  });

  it('has requests that work, and names the parameters that are taken', async () => {
    const { paths, components } = await read('/openapi.json');
    expect(Object.keys(paths)).toHaveLength(6);
    for (const [path, { get }] of Object.entries<{ get: Record<string, unknown> }>(paths)) {
      // The example of one event is of the record as it is: real-record.spec.ts asks for that.
      const example = String(get['x-example-request']);
      if (!path.includes('{')) expect((await ask(example)).status, path).toBe(200);
      const parameters = get.parameters as { name?: string; in?: string; $ref?: string }[];
      const names = parameters
        .filter((parameter) => parameter.in !== 'path')
        .map(({ name, $ref }) => name ?? components.parameters[$ref?.split('/').pop() ?? ''].name);
      const refused = await ask(`${path.replace('{id}', DRONE)}?nonsense=1`);
      const { parameters: faults } = await expectProblem(refused, 400);
      expect(faults[0].message, path).toBe(
        names.length === 0
          ? 'unknown here; no parameter is taken'
          : `unknown here; allowed are ${names.join(', ')}`,
      );
    }
  });
});

describe('events', () => {
  for (const limit of [1, 7, 100, all.length, 1_000]) {
    it(`by pages of ${limit} are the record, each once and in order of time`, async () => {
      const ids: string[] = [];
      const events: unknown[] = [];
      let path: string | null = `${API}/events?limit=${limit}`;
      while (path) {
        const response: Response = await ask(path);
        const body: Page = await response.json();
        expect(response.status).toBe(200);
        expect(body.total + body.tooVague.length).toBe(all.length);
        expect(body.events.length).toBeLessThanOrEqual(limit);
        events.push(...body.events);
        ids.push(...body.events.map(({ id }: Raw) => id), ...(body.next ? [] : body.tooVague));
        const links = response.headers.get('link') ?? '';
        const next: string | undefined = /<([^>]+)>; rel="next"/.exec(links)?.[1];
        expect(next ?? null).toBe(body.next);
        path = body.next;
      }
      expect(ids).toEqual(inOrder(all));
      expect(events).toEqual(ids.map((id) => all.find((event) => event.id === id)));
    });
  }

  it('of a window are those that begin in it; the vague ones are named', async () => {
    for (const [from, to] of [
      ['1993-02-15', '1993-10-15'],
      ['1992-07-01', '1997-06-27'],
      ['2021-07-05', '2021-07-09'],
      ['1996-02', '1996-02'],
    ] as const) {
      const body = await read(`/events?from=${from}&to=${to}&limit=1000`);
      const [first, last] = from.length === 10 ? [from, to] : [`${from}-01`, '1996-02-29'];
      const inside = all.filter((event) => firstDay(event) >= first && lastStart(event) <= last);
      const vague = all.filter(
        (event) => firstDay(event) <= last && lastStart(event) >= first && !inside.includes(event),
      );
      expect(body.window).toEqual({ from: first, to: last });
      expect(body.events.map(({ id }: Raw) => id)).toEqual(inOrder(inside));
      expect([...body.tooVague].sort()).toEqual(vague.map(({ id }) => id).sort());
    }
    const { tooVague } = await read('/events?from=1993-02-15&to=1993-10-15');
    expect(tooVague.length).toBeGreaterThan(0);
  });

  const filters: readonly [string, (event: Raw) => boolean][] = [
    ['types=riots,protests', ({ type }) => ['riots', 'protests'].includes(type)],
    ['themes=drone,mutiny', ({ themes }) => themes.some((t) => ['drone', 'mutiny'].includes(t))],
    ['actors=road-crews', ({ actors }) => actors.some(({ id }) => id === 'road-crews')],
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
    it(`under ${query} are those of the record`, async () => {
      const body = await read(`/events?limit=1000&${query}`);
      const expected = inOrder(all.filter(passes));
      expect([...body.events.map(({ id }: Raw) => id), ...body.tooVague]).toEqual(expected);
      if (query !== 'types=none') expect(expected.length).toBeGreaterThan(0);
    });
  }

  it('are found by words in any spelling', async () => {
    const found = async (words: string) =>
      (await read(`/events?limit=1000&q=${encodeURIComponent(words)}`)).events.map(
        ({ id }: Raw) => id,
      );
    expect(await found('Бриджман')).toContain('2001-11-04-orchard-search');
    expect(await found('Bridgeman')).toEqual(await found('Бриджман'));
  });

  it('by a period are those of its days', async () => {
    const ids = async (query: string) =>
      (await read(`/events?limit=1000&${query}`)).events.map(({ id }: Raw) => id);
    expect(await ids('period=river-war')).toEqual(await ids('from=1992-06-01&to=1997-06-27'));
  });

  it('keep null as null and 0 as 0', async () => {
    const { events } = await read('/events?limit=1000');
    const tolls = (list: readonly Raw[]) =>
      Object.fromEntries(list.map(({ id, fatalities }) => [id, fatalities]));
    const expected = tolls(all);
    expect(tolls(events)).toEqual(expected);
    const figures = Object.values(expected).flatMap((toll) => Object.values(toll));
    expect(figures).toContain(null);
    expect(figures).toContain(0);
  });

  it('each have an answer of their own, with what stands around them', async () => {
    const order = inOrder(all);
    for (const at of [0, 150, order.length - 1]) {
      const raw = all.find(({ id }) => id === order[at]);
      const body = await read(`/events/${order[at]}`);
      expect(body.event).toEqual(raw);
      expect(new URL(body.url).pathname).toBe(`/events/${order[at]}`);
      expect(body.previous?.id).toBe(order[at - 1]);
      expect(body.next?.id).toBe(order[at + 1]);
      expect(Object.keys(body.actors).sort()).toEqual(
        [...new Set(raw?.actors.map(({ id }) => id))].sort(),
      );
    }
    const { related } = await read(`/events/${DRONE}`);
    expect(
      related.map(({ id }: Raw) => id).some((id: string) => id.startsWith('2025-10-12-')),
    ).toBe(true);
  });
});

describe('frequency', () => {
  for (const query of ['', '&types=battles', '&confidence=disputed', '&themes=cross-border']) {
    it(`by year${query} is what the record counts`, async () => {
      const body = await read(`/frequency?bin=year${query}`);
      const [key, value = ''] = query.slice(1).split('=');
      const chosen = all.filter((event) => {
        if (key === 'types') return event.type === value;
        if (key === 'confidence') return event.confidence === value;
        return key === 'themes' ? event.themes.some((theme) => theme === value) : true;
      });
      const incidents = chosen.filter(isIncident);
      expect(body.bins.at(-1).label).toBe(body.window.to.slice(0, 4));
      expect(body.bins.map(({ label }: { label: string }) => label)).toEqual(
        body.bins.map((_: unknown, at: number) =>
          String(Number(body.window.from.slice(0, 4)) + at),
        ),
      );
      for (const bin of body.bins) {
        if (bin.covered === 'none') {
          expect(bin.incidents, bin.label).toBeNull();
          continue;
        }
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

  it('adds up for every width of bin', async () => {
    for (const bin of ['year', 'quarter', 'month']) {
      const { bins, totals, tooVagueForBin, unit } = await read(
        `/frequency?bin=${bin}&from=1992&to=1998`,
      );
      const inBins = bins.reduce(
        (sum: number, { incidents }: { incidents: number }) => sum + incidents,
        0,
      );
      expect(unit).toBe(bin);
      expect(inBins + tooVagueForBin).toBe(totals.incidents);
      expect(totals.incidents).toBe(begunBetween(all, '1992-01-01', '1998-12-31').incidents.length);
      expect(bins).toHaveLength({ year: 7, quarter: 28, month: 84 }[bin] ?? 0);
    }
  });

  it('says what the record does not cover', async () => {
    const { bins, coverage, uncoveredFrom } = await read(
      '/frequency?bin=month&from=2025-09&to=2025-10',
    );
    expect(coverage.through).toBe('2025-10-20');
    expect(uncoveredFrom).toBe('2025-10-21');
    expect(bins.at(-1).covered).toBe('part');
    const after = await read('/frequency?bin=month&from=2025-11&to=2025-12');
    expect(after.covered).toBe('none');
    expect(after.bins.map(({ incidents }: { incidents: number | null }) => incidents)).toEqual([
      null,
      null,
    ]);
  });
});

describe('compare', () => {
  it('counts both spans and tells the exact interval', async () => {
    const spans = [
      ['1992-06-01', '1997-06-27'],
      ['1997-06-28', '2001-09-10'],
    ] as const;
    const [spanA, spanB] = spans.map((days) => days.join('_'));
    const body = await read(`/compare?spanA=${spanA}&spanB=${spanB}`);
    [body.first, body.second].forEach(({ covered }, at) => {
      const [from = '', to = ''] = spans[at] ?? [];
      expect(covered).toMatchObject({
        from,
        to,
        days: (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1,
        incidents: begunBetween(all, from, to).incidents.length,
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

  it('has null where a number would be infinite', async () => {
    const none = '2003-03-01_2003-03-02';
    const { ratio } = await read(`/compare?spanA=river-war&spanB=${none}`);
    expect(ratio).toMatchObject({ estimate: null, high: null });
    expect(ratio.low).toBeGreaterThan(0);
  });
});

describe('claims', () => {
  it('are those of the editors, counted from the record that is served', async () => {
    const { claims } = await read('/claims');
    expect(claims.map(({ id }: Raw) => id)).toEqual(madeUpClaims.map(({ id }) => id));
    for (const [i, claim] of madeUpClaims.entries()) {
      const { claim: one } = await read(`/claims/${claim.id}`);
      expect(one).toEqual(claims[i]);
      expect(one).toMatchObject({
        claim: claim.claim,
        verdict: claim.verdict,
        shows: claim.shows,
        for: claim.for,
        against: claim.against,
        view: claim.view,
        cannotTell: claim.cannotTell,
      });
      // The view of the claim is the same question to the other endpoint.
      const view = await read(`/events${new URL(one.viewUrl).search}&limit=1000`);
      expect(one.counts).toEqual({
        records: view.total,
        incidents: view.events.filter(isIncident).length,
      });
    }
  });

  it('have no version and take no other parameter; an unknown one is a 404 that names those there are', async () => {
    for (const path of ['/claims', `/claims/${madeUpClaims[0]?.id}`]) {
      const { version } = await read(path);
      await expectProblem(await ask(`${API}${path}?v=${version}`), 400);
    }
    const { detail } = await expectProblem(await ask(`${API}/claims/nothing`), 404);
    expect(detail).toContain(madeUpClaims[0]?.id);
  });
});

describe('answers', () => {
  const PATHS = [
    '/events',
    `/events/${DRONE}`,
    '/frequency',
    '/compare',
    '/openapi.json',
    '/claims',
    `/claims/${madeUpClaims[0]?.id}`,
  ];

  it('have an ETag, 304, caching for shared caches, and open origins', async () => {
    for (const path of PATHS) {
      const response = await ask(API + path);
      const { etag = '', ...headers } = Object.fromEntries(response.headers);
      expect(etag, path).toMatch(/^W\/"[\w-]+"$/);
      expect(headers['cache-control'], path).toMatch(/public, max-age=300, s-maxage=3600/);
      expect(headers['access-control-allow-origin'], path).toBe('*');
      expect(headers['access-control-expose-headers'], path).toBe('ETag, Link');
      const again = await ask(API + path, { headers: { 'If-None-Match': etag } });
      expect(again.status, path).toBe(304);
      expect(await again.text(), path).toBe('');
      expect(again.headers.get('access-control-allow-origin'), path).toBe('*');
      const other = await ask(API + path, { headers: { 'If-None-Match': '"other"' } });
      expect(other.status, path).toBe(200);
    }
  });

  it('say version, licence and coverage; with v they are kept for ever', async () => {
    for (const path of PATHS.slice(0, 4)) {
      const live = await read(path);
      expect(live.version).toMatch(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/);
      expect(live.licence.id).toBe('CC-BY-4.0');
      expect(live.coverage).toMatchObject(crowded.coverage);
      expect(live.cite).toContain(live.version);
      const frozen = await ask(`${API}${path}?v=${live.version}`);
      expect(frozen.headers.get('cache-control')).toContain('s-maxage=604800');
      const body = await frozen.json();
      expect(body.version).toBe(live.version);
      if (path === '/events') expect(body.events).toEqual(live.events);
      const unknown = await ask(`${API}${path}?v=2001-01-01-deadbeef`);
      const { parameters } = await expectProblem(unknown, 404);
      expect(parameters[0]).toMatchObject({ parameter: 'v', found: '2001-01-01-deadbeef' });
    }
  });

  it('are given to any page that asks first', async () => {
    for (const path of [...PATHS, '/nothing']) {
      const response = await ask(API + path, {
        method: 'OPTIONS',
        headers: { Origin: 'https://example.org', 'Access-Control-Request-Method': 'GET' },
      });
      expect(response.status, path).toBe(204);
      expect(Object.fromEntries(response.headers), path).toMatchObject({
        allow: 'GET, HEAD, OPTIONS',
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      });
    }
  });
});

describe('a mistake', () => {
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
    ['/compare?spanA=river-war&spanB=river-war', 'spanB'],
    ['/compare?spanA=1990-01-01_2000-12-31&spanB=river-war', 'spanA'],
    ['/compare?spanA=stone-age', 'spanA'],
    ['/compare?spanA=__proto__', 'spanA'],
    ['/compare?spanA=2000-01-01_1999-01-01', 'spanA'],
    ['/compare?spanA=2000-01-01_2000-02-31', 'spanA'],
    ['/compare?spanB=2000-01-01_2001-01-01_2002-01-01', 'spanB'],
    ['/compare?spanB=1900-01-01_1910-01-01', 'spanB'],
    [`/compare?spanB=${long}`, 'spanB'],
    ['/compare?bin=year', 'bin'],
  ];
  it('in a parameter is a 400 that names it', async () => {
    for (const [path, parameter] of bad) {
      const response = await ask(API + path);
      const problem = await expectProblem(response, 400);
      const names = problem.parameters.map((fault: { parameter: string }) => fault.parameter);
      expect(names, path.slice(0, 80)).toContain(parameter);
      expect(problem.detail, path.slice(0, 80)).toContain(`${parameter}: `);
      // What was sent is told in short.
      expect(JSON.stringify(problem).length, path.slice(0, 80)).toBeLessThan(2_000);
    }
  });

  it('in several parameters names each', async () => {
    const response = await ask(`${API}/events?types=wizards&limit=0&page=2&from=x`);
    const { parameters } = await expectProblem(response, 400);
    const names = parameters.map(({ parameter }: { parameter: string }) => parameter);
    expect(names.sort()).toEqual(['from', 'limit', 'page', 'types']);
  });

  it('with a cursor of other parameters is a 400', async () => {
    const { next } = await read('/events?limit=5&types=battles');
    const url = new URL(next);
    expect((await ask(url.href)).status).toBe(200);
    // The page may be longer or shorter; the choice of events may not change.
    url.searchParams.set('limit', '9');
    expect((await ask(url.href)).status).toBe(200);
    url.searchParams.set('types', 'riots');
    const { parameters } = await expectProblem(await ask(url.href), 400);
    expect(parameters[0].parameter).toBe('cursor');
  });

  it('in an id is a 404 that names the nearest', async () => {
    const response = await ask(`${API}/events/2025-10-06-nothing`);
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
      const problem = await expectProblem(await ask(`${API}/events/${id}`), 404);
      expect(problem.nearest, id.slice(0, 50)).toHaveLength(6);
      expect(JSON.stringify(problem).length).toBeLessThan(2_500);
    }
  });

  it('in the address is a problem, not a page', async () => {
    for (const path of ['', '/nothing', '/events/a/b', '/../v1/nothing', '/frequency/x']) {
      await expectProblem(await ask(API + path), 404);
    }
  });

  it('in the method is a 405 that says what is allowed', async () => {
    for (const path of ['/events', `/events/${DRONE}`, '/frequency', '/compare', '/openapi.json']) {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        const response = await ask(API + path, { method });
        await expectProblem(response, 405);
        expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      }
    }
  });
});
