import { expect, it } from 'vitest';
import { securityText } from './security-text';

it('names whom to tell, for less than a year', () => {
  const text = securityText('mailto:security@panj.example', '2026-11-25', 'https://panj.example');
  expect(text?.split('\n')).toEqual([
    'Contact: mailto:security@panj.example',
    'Expires: 2027-05-24T00:00:00Z',
    'Preferred-Languages: en',
    'Canonical: https://panj.example/.well-known/security.txt',
    '',
  ]);
});

it.each([undefined, '', 'nobody', 'mailto:a@b.example\nContact: evil'])(
  'has none for %j',
  (said) => {
    expect(securityText(said, '2026-11-25', 'https://panj.example')).toBeNull();
  },
);
