import { describe, expect, it } from 'vitest';
import { badParameters } from '@/lib/http/problem';
import { respondDrawn } from './respond-drawn';

const request = (init: RequestInit = {}) => new Request('https://panj.example/chart', init);

describe('respondDrawn', () => {
  it('works nothing out for those who are told to come back', async () => {
    let checked = 0;
    let open: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const answers = Array.from({ length: 60 }, (_, at) =>
      respondDrawn(request(), {
        kind: 'test',
        key: `at once ${at}`,
        headers: {},
        check: () => {
          checked += 1;
          return at;
        },
        make: async (plan) => {
          await opened;
          return String(plan);
        },
      }),
    );
    const first = await Promise.race(answers);
    expect(first.status).toBe(503);
    expect(first.headers.get('Retry-After')).toMatch(/^\d+$/);
    open();
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect(checked).toBe(statuses.filter((status) => status === 200).length);
    expect(checked).toBeLessThan(60);
  });

  it.each(['GET', 'HEAD'])(
    'says to %s why something cannot be drawn, and draws nothing',
    async (method) => {
      let made = 0;
      const drawn = {
        kind: 'test',
        key: 'too small',
        headers: {},
        check: () => badParameters([{ parameter: 'height', found: '1', message: 'at least 240' }]),
        make: async () => {
          made += 1;
          return '';
        },
      };
      const answers = await Promise.all([1, 2].map(() => respondDrawn(request({ method }), drawn)));
      for (const answer of answers) {
        expect(answer.status).toBe(400);
        expect(await answer.json()).toMatchObject({ parameters: [{ parameter: 'height' }] });
      }
      expect(made).toBe(0);
    },
  );

  it('knows its tag before anything is worked out', async () => {
    const never = () => {
      throw new Error('worked out');
    };
    const drawn = { kind: 'test', key: 'known', headers: {}, check: never, make: never };
    const answer = await respondDrawn(request({ headers: { 'If-None-Match': '*' } }), drawn);
    expect(answer.status).toBe(304);
    expect(answer.headers.get('ETag')).toMatch(/^W\/"/);
  });
});
