import { describe, expect, it } from 'vitest';
import { ownAddress } from './origin';
import { parseOrigin } from './origin-setting';

describe('parseOrigin', () => {
  it.each(['https://panj.example', 'http://localhost:3000', 'https://panj.example:8443'])(
    'takes %s',
    (text) => {
      expect(parseOrigin(text)).toBe(text);
    },
  );
  it.each([
    undefined,
    '',
    'panj.example',
    'https://panj.example/',
    'https://panj.example/x',
    'ftp://panj.example',
  ])('refuses %s and says what is wanted', (text) => {
    expect(() => parseOrigin(text)).toThrow(/PANJ_ORIGIN is .*such as https:\/\/panj\.example/);
  });
});

describe('ownAddress', () => {
  const find = (address: string) => ownAddress(address, 'https://panj.example')?.pathname ?? null;
  it.each([
    'https://panj.example/events/x',
    'http://panj.example/events/x',
    'https://www.panj.example/events/x',
    'HTTPS://PANJ.EXAMPLE/events/x',
    'https://panj.example:443/events/x',
    'https%3A%2F%2Fpanj.example%2Fevents%2Fx',
  ])('knows %s', (address) => {
    expect(find(address)).toBe('/events/x');
  });
  it.each([
    'https://panj.example.evil/events/x',
    'https://evil.example/panj.example',
    'events/x',
    '%E0%A4%A',
    '',
  ])('does not know %s', (address) => {
    expect(find(address)).toBeNull();
  });
});
