/** What the world adds to an address on its way to us, and how it is taken off again. */

/** Keys by which networks, newsletters and advertisers follow their readers. The list is closed: a key
 * that is not on it may be a mistake, and is named to whoever made it. */
const TRACKING: ReadonlySet<string> = new Set([
  '_ga',
  '_gl',
  'dclid',
  'fbclid',
  'gad_source',
  'gbraid',
  'gclid',
  'igshid',
  'mc_cid',
  'mc_eid',
  'msclkid',
  'ref_src',
  'ref_url',
  'srsltid',
  'twclid',
  'ttclid',
  'wbraid',
  'yclid',
  'ysclid',
]);

const isTracking = (key: string): boolean => TRACKING.has(key.toLowerCase()) || /^utm_/i.test(key);

/** What a sentence leaves at the end of an address that stands in it. */
const LEFT_BY_A_SENTENCE = /[\s.,;:!)\]}>"'”’»…]+$/u;

/** Free text may end as it likes. */
const FREE_TEXT: ReadonlySet<string> = new Set(['q', 'title', 'url']);

/**
 * The address without what follows its readers, and without the full stop, bracket or quote that came
 * along where it was copied out of a sentence; null where it is clean.
 *
 * @param url the address as asked, its path with % escapes that decode
 */
export function cleanAddress(url: URL): URL | null {
  const clean = new URL(url);
  for (const key of [...clean.searchParams.keys()]) {
    if (isTracking(key)) clean.searchParams.delete(key);
  }
  const path = decodeURIComponent(url.pathname);
  const last = [...clean.searchParams.entries()].at(-1);
  if (url.search === '' || url.search === '?') {
    const trimmed = path.replace(LEFT_BY_A_SENTENCE, '');
    if (trimmed !== path && trimmed !== '') clean.pathname = encodeURI(trimmed);
  } else if (last && !FREE_TEXT.has(last[0])) {
    const trimmed = last[1].replace(LEFT_BY_A_SENTENCE, '');
    if (trimmed !== last[1] && trimmed !== '') clean.searchParams.set(last[0], trimmed);
  }
  if (clean.pathname === url.pathname && sameParams(clean, url)) return null;
  // As our own links have it: lists are joined by commas, not by their escapes.
  clean.search = clean.searchParams.toString().replaceAll('%2C', ',');
  return clean;
}

const sameParams = (a: URL, b: URL): boolean =>
  a.searchParams.toString() === b.searchParams.toString();

/**
 * The parameters in one order, whatever order they came in: those of `order` first, then the rest by
 * name. Two addresses that say the same have one, and so one tag.
 */
export function canonicalSearch(params: URLSearchParams, order: readonly string[]): string {
  const rank = (key: string): number => {
    const at = order.indexOf(key);
    return at < 0 ? order.length : at;
  };
  const sorted = [...params].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0));
  const text = new URLSearchParams(sorted).toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
