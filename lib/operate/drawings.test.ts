import { describe, expect, it } from 'vitest';
import { Abandoned, Busy, drawOnce } from './drawings';
import { WORKERS } from './workers';

/** A drawing that is done when it is told to be. */
function pending() {
  let finish: (text: string) => void = () => undefined;
  const made = new Promise<string>((resolve) => {
    finish = resolve;
  });
  return { finish, make: () => made };
}

describe('drawOnce', () => {
  it('makes what several ask for at once only once, and keeps it', async () => {
    let made = 0;
    const make = async () => {
      made += 1;
      return 'bytes';
    };
    const all = await Promise.all(Array.from({ length: 5 }, () => drawOnce('test', 'a', make)));
    all.push(await drawOnce('test', 'a', make));
    expect(all.map((bytes) => Buffer.from(bytes).toString())).toEqual(Array(6).fill('bytes'));
    expect(made).toBe(1);
  });

  it('begins a drawing when a worker is free, and refuses what would wait too long', async () => {
    const drawings = Array.from({ length: 80 }, pending);
    const answers = drawings.map(({ make }, at) => drawOnce('test', `many ${at}`, make));
    const settled = Promise.allSettled(answers);
    for (const { finish } of drawings) finish('done');
    const results = await settled;
    const refused = results.filter(
      (result) => result.status === 'rejected' && result.reason instanceof Busy,
    );
    expect(refused.length).toBeGreaterThan(0);
    expect(results.length - refused.length).toBeGreaterThanOrEqual(20);
    // What was refused is made when it is asked for again.
    const again = await drawOnce('test', 'many 79', async () => 'later');
    expect(Buffer.from(again).toString()).toBe('later');
  });

  it('does not keep a drawing that failed', async () => {
    const fail = drawOnce('test', 'b', () => Promise.reject(new Error('no')));
    await expect(fail).rejects.toThrow('no');
    expect(Buffer.from(await drawOnce('test', 'b', async () => 'yes')).toString()).toBe('yes');
  });

  it('passes over what nobody waits for any more, and draws what one of two still does', async () => {
    const before = pending();
    const busy = Array.from({ length: WORKERS }, (_, at) =>
      drawOnce('test', `c${at}`, before.make),
    );
    const [gone, alsoGone] = [new AbortController(), new AbortController()];
    const made: string[] = [];
    const make = (name: string) => async () => {
      made.push(name);
      return name;
    };
    const left = drawOnce('test', 'left', make('left'), gone.signal);
    const shared = [
      drawOnce('test', 'shared', make('shared'), alsoGone.signal),
      drawOnce('test', 'shared', make('shared again'), new AbortController().signal),
    ];
    gone.abort();
    alsoGone.abort();
    before.finish('done');
    await expect(left).rejects.toThrow(Abandoned);
    await Promise.all([...busy, ...shared]);
    expect(made).toEqual(['shared']);
    // Whoever comes back is drawn for.
    expect(Buffer.from(await drawOnce('test', 'left', make('left'))).toString()).toBe('left');
  });
});
