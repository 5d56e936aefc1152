import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crowdedIndex } from '@/lib/events/made-up';
import { readView } from '@/lib/view/read';
import { boundsOf } from '@/lib/view/window';
import { readCursor, toCursor } from './cursor';

const index = crowdedIndex;
const editionOf = (id: string) => ({ version: { id, date: id.slice(0, 10) }, index });
const edition = editionOf('2026-11-24-00000001');
const viewOf = (query: string) =>
  readView(
    Object.fromEntries(new URLSearchParams(query)),
    index,
    boundsOf(index.coverage, '2026-11-24'),
  ).view;
const view = viewOf('types=battles,riots&from=1996');

describe('a cursor', () => {
  it('leads back to the row it was made after, for every row', () => {
    for (let row = 0; row < index.length; row += 1) {
      const cursor = toCursor({ edition, view }, row);
      expect(cursor).toMatch(/^[A-Za-z0-9_-]{1,400}$/);
      expect(readCursor({ edition, view }, cursor)).toEqual({ after: row, problem: null });
    }
  });

  it('is not needed for the first page', () => {
    expect(readCursor({ edition, view }, undefined)).toEqual({ after: -1, problem: null });
  });

  it('holds however the same parameters were written', () => {
    const cursor = toCursor({ edition, view }, 5);
    const same = viewOf('from=1996-01-01&types=battles,riots');
    expect(readCursor({ edition, view: same }, cursor).problem).toBeNull();
  });

  it('is refused for other parameters', () => {
    const cursor = toCursor({ edition, view }, 5);
    for (const query of [
      '',
      'types=battles&from=1996',
      'types=battles,riots&from=1997',
      'q=Panj',
    ]) {
      const { problem } = readCursor({ edition, view: viewOf(query) }, cursor);
      expect(problem?.parameter).toBe('cursor');
      expect(problem?.message).toMatch(/other parameters/);
    }
  });

  it('is refused for another version, which it names', () => {
    const cursor = toCursor({ edition, view }, 5);
    const { problem } = readCursor({ edition: editionOf('2026-12-01-00000002'), view }, cursor);
    expect(problem?.message).toMatch(/version 2026-11-24-00000001/);
  });

  it('is refused where it names no event, and whatever else it holds', () => {
    const [version, choice] = Buffer.from(toCursor({ edition, view }, 5), 'base64url')
      .toString()
      .split(' ');
    const made = (...parts: readonly (string | undefined)[]) =>
      Buffer.from(parts.join(' ')).toString('base64url');
    for (const cursor of [
      made(version, choice, 'nothing'),
      made(version, choice, '__proto__'),
      made(version, choice),
      made(version, choice, index.ids[5], 'more'),
      made(version, '', index.ids[5]),
    ]) {
      expect(readCursor({ edition, view }, cursor).problem?.parameter, cursor).toBe('cursor');
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cursor = Buffer.from(text).toString('base64url');
        expect(readCursor({ edition, view }, cursor).problem).not.toBeNull();
        expect(readCursor({ edition, view }, text).problem).not.toBeNull();
      }),
    );
  });
});
