/** Parameters as Next hands them to a page. */
export type RawParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** An address that was copied out of markup has `&amp;` between its parameters, which makes `amp;to`
 * of `to`. No key of ours begins so, and nobody means it. */
const ESCAPED = /^(?:amp;)+/i;

const isEscaped = (key: string): boolean => ESCAPED.test(key);

/** The parameters of an address as they were meant: what stands after a `&amp;` under its own key. */
export function meantParams(params: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...params].map(([key, value]) => [key.replace(ESCAPED, ''), value]));
}

/** Parameters as an address has them. */
export const toParams = (raw: RawParams): URLSearchParams =>
  new URLSearchParams(
    Object.entries(raw).flatMap(([key, value]) =>
      [value ?? []].flat().map((one): [string, string] => [key, one]),
    ),
  );

/** Parameters as a page has them, each key with all that it says. */
export const toRaw = (params: URLSearchParams): RawParams =>
  Object.fromEntries([...new Set(params.keys())].map((key) => [key, params.getAll(key)]));

/** For a page whose address was copied out of markup: the query as it was meant; null for any other.
 * A page is sent there, since its scripts read the address as well. */
export function meantQuery(raw: RawParams): string | null {
  if (!Object.keys(raw).some(isEscaped)) return null;
  return meantParams(toParams(raw)).toString().replaceAll('%2C', ',');
}
