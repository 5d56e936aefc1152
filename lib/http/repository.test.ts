import { expect, it } from 'vitest';
import { parseRepository } from './repository';

const ADDRESS = 'https://github.com/panj/panj';

it.each([
  ['the setting goes first', ADDRESS, 'other/other'],
  ['a setting with a slash at its end', `${ADDRESS}/`, undefined],
  ['the short form of npm', undefined, 'panj/panj'],
  ['the short form with its host', undefined, 'github:panj/panj'],
  ['an object, as npm writes it', undefined, { type: 'git', url: `git+${ADDRESS}.git` }],
])('reads %s', (_, setting, field) => {
  expect(parseRepository(setting, field)).toBe(ADDRESS);
});

it('keeps a host that is not GitHub', () => {
  expect(parseRepository('https://git.example/a/b')).toBe('https://git.example/a/b');
});

it('knows none where nothing says one', () => {
  for (const field of [undefined, null, 7, {}, 'git@github.com:panj/panj.git']) {
    expect(parseRepository(undefined, field)).toBeNull();
  }
});

it('refuses a setting that is no address', () => {
  expect(() => parseRepository('ftp://x.example')).toThrow(/PANJ_REPOSITORY is "ftp:/);
});
