import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '@/lib/look/text';
import { EVENT_TYPES } from '@/lib/record/vocabulary';
import { sourceInWords } from '@/lib/words/source-words';
import { layoutPicture, NOTE_PX, PICTURE_PAD_PX } from './layout';

const SOURCE = sourceInWords('2026-11-24-7f928986');

const words = fc.record({
  title: fc.lorem({ maxCount: 30 }),
  subtitle: fc.lorem({ maxCount: 40 }),
  notes: fc.array(fc.lorem({ maxCount: 30 }), { maxLength: 5 }),
});
const width = fc.integer({ min: 320, max: 2_000 });

describe('layoutPicture', () => {
  it('says source and licence whole, in as many lines as it takes', () => {
    fc.assert(
      fc.property(words, width, (said, wide) => {
        const { source } = layoutPicture(said, [], SOURCE, wide, 600);
        expect(source.map(({ text }) => text).join(' ')).toBe(SOURCE);
        for (const { text } of source) {
          expect(textWidth(text, 'ui', NOTE_PX)).toBeLessThanOrEqual(wide - 2 * PICTURE_PAD_PX);
        }
      }),
    );
    expect(
      layoutPicture({ title: '', subtitle: '', notes: [] }, [], SOURCE, 320, 600).source,
    ).toHaveLength(2);
  });

  it('lets nothing run into anything from its least height on', () => {
    fc.assert(
      fc.property(
        words,
        width,
        fc.subarray([...EVENT_TYPES]),
        fc.nat({ max: 600 }),
        (said, wide, types, more) => {
          const { leastHeight } = layoutPicture(said, types, SOURCE, wide, 600);
          const height = leastHeight + more;
          const laid = layoutPicture(said, types, SOURCE, wide, height);
          const { title, subtitle, legend, body, notes, source } = laid;
          const downwards = [
            ...[...title, ...subtitle, ...legend].map(({ y }) => y),
            body.y,
            body.y + body.height,
            ...[...notes, ...source].map(({ y }) => y),
            height,
          ];
          expect(downwards).toEqual([...downwards].sort((a, b) => a - b));
          expect(body.height).toBeGreaterThanOrEqual(86);
          expect(laid.leastHeight).toBe(leastHeight);
        },
      ),
    );
  });

  it('has room for the card that other sites show, with the longest headline', () => {
    const said = { title: 'word '.repeat(40), subtitle: 'word '.repeat(80), notes: ['a note'] };
    expect(layoutPicture(said, EVENT_TYPES, SOURCE, 600, 315).leastHeight).toBeLessThanOrEqual(315);
  });
});
