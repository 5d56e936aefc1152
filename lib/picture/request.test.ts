import { describe, expect, it } from 'vitest';
import { readLooks } from './request';

describe('readLooks', () => {
  const wordsNeed = () => 300.2;

  it('is as tall as the words need where no height is asked for', () => {
    expect(readLooks({ width: 320 }, 'svg', 0.6, wordsNeed)).toMatchObject({ height: 301 });
    expect(readLooks({ width: 1_000 }, 'svg', 0.6, wordsNeed)).toMatchObject({ height: 600 });
  });

  it('refuses a height that leaves no plot, and names the least', () => {
    const refused = readLooks({ width: 320, height: 240 }, 'png', 0.6, wordsNeed);
    expect(refused).toMatchObject({ parameter: 'height', found: '240' });
    expect(refused).toHaveProperty('message', expect.stringContaining('at least 301 px'));
    expect(readLooks({ width: 320, height: 301 }, 'png', 0.6, wordsNeed)).toHaveProperty('height');
  });

  it('refuses more pixels than are drawn', () => {
    const large = { width: 2_000, height: 2_000, scale: 2 };
    expect(readLooks(large, 'png', 1, wordsNeed)).toHaveProperty('parameter', 'scale');
    expect(readLooks(large, 'svg', 1, wordsNeed)).toHaveProperty('scale', 2);
  });
});
