/** Shorter keys are one edit from too much: `t` and `v` are other people's. */
const LEAST_LENGTH = 3;

/** Whether one letter added, left out, changed, or two exchanged make one word of the other. */
function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return isSwapped && short.slice(at + 2) === long.slice(at + 2);
}

/** The known key that an unknown one was perhaps meant to be: `type` for `types`, `Period` for
 * `period`. null where none is near, as for the keys of other people that addresses collect. */
export function meantKey(key: string, known: readonly string[]): string | null {
  if (known.includes(key)) return null;
  const lower = key.toLowerCase();
  if (known.includes(lower)) return lower;
  if (lower.length < LEAST_LENGTH) return null;
  return known.find((one) => one.length >= LEAST_LENGTH && isOneEdit(lower, one)) ?? null;
}
