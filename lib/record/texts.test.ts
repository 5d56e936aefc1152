import { describe, expect, it } from 'vitest';
import { joinAllLines, joinLines, paragraphsOf } from './texts';

describe('line breaks of the file', () => {
  it.each([
    ['a scarce\nflat in\ntown\n', 'a scarce flat in town'],
    ['one  \n  two', 'one two'],
    ['one\r\ntwo', 'one two'],
    ['first\nline\n\nsecond\nline\n', 'first line\n\nsecond line'],
    ['first\n \t\n\n\nsecond', 'first\n\nsecond'],
    ['', ''],
  ])('of %j are no part of the text', (written, read) => {
    expect(joinLines(written)).toBe(read);
    expect(joinLines(read)).toBe(read);
  });

  it('are joined in every text of a record, and nothing else is touched', () => {
    const record = {
      id: 'a',
      narrative: 'one\ntwo\n',
      injured: null,
      accounts: [{ claim: 'three\nfour' }],
      lat: 37.5,
    };
    expect(joinAllLines(record)).toEqual({
      id: 'a',
      narrative: 'one two',
      injured: null,
      accounts: [{ claim: 'three four' }],
      lat: 37.5,
    });
  });

  it('leave the paragraphs', () => {
    expect(paragraphsOf(joinLines('one\ntwo\n\nthree\n'))).toEqual(['one two', 'three']);
    expect(paragraphsOf('one')).toEqual(['one']);
  });
});
