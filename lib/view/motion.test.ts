import { describe, expect, it } from 'vitest';
import { AT_REST, FOLLOWING, isBehind, moved, takeTurn } from './motion';

const window = (at: number) => ({ fromMs: at, toMs: at + 10 });

describe('a window on its way', () => {
  it('gives each part its turn, and none two before all have had one', () => {
    let motion = AT_REST;
    for (let step = 0; step < FOLLOWING; step += 1) {
      motion = takeTurn(moved(motion, { window: window(step) }));
      expect(motion.followed.filter(Boolean)).toHaveLength(step + 1);
    }
    expect(motion.followed).toEqual(Array.from({ length: FOLLOWING }, (_, at) => window(at)));
  });

  it('is behind until every part has what is on screen, and no longer', () => {
    let motion = moved(AT_REST, { window: window(1) });
    for (let turn = 0; turn < FOLLOWING; turn += 1) {
      expect(isBehind(motion)).toBe(true);
      motion = takeTurn(motion);
    }
    expect(isBehind(motion)).toBe(false);
    expect(isBehind(moved(motion, { window: window(2) }))).toBe(true);
    expect(isBehind(AT_REST)).toBe(false);
  });

  it('leads to what is being selected, and keeps the window on screen meanwhile', () => {
    const selecting = takeTurn(moved(AT_REST, { brushed: window(5) }));
    expect(selecting.window).toBeNull();
    expect(selecting.followed[0]).toEqual(window(5));
    expect(takeTurn(moved(selecting, { brushed: null })).followed[1]).toBeNull();
  });
});
