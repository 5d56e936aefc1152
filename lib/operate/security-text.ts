import { isoDay, MS_PER_DAY } from '@/lib/time/day';

/** The standard asks for less than a year. */
const DAYS_GOOD = 180;

/**
 * The text of `security.txt` (RFC 9116); null where nobody is named to whom one could write.
 *
 * @param contact an address: `mailto:…`, `https://…` or `tel:…`
 * @param day the day of the answer, YYYY-MM-DD
 */
export function securityText(
  contact: string | undefined,
  day: string,
  origin: string,
): string | null {
  if (!contact || !/^(mailto:|https:\/\/|tel:)\S+$/.test(contact)) return null;
  const expires = isoDay(Date.parse(day) + DAYS_GOOD * MS_PER_DAY);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n');
}
