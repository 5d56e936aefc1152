/**
 * Reads where Panj stands.
 *
 * @throws Error in words for what is no origin, or for nothing.
 */
export function parseOrigin(text: string | undefined): string {
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.origin === text?.toLowerCase()) {
    return url.origin;
  }
  const found = text === undefined ? 'is not set' : `is "${text}"`;
  throw new Error(
    `PANJ_ORIGIN ${found}. It must be the address at which readers reach Panj, with no slash or path at the end, such as https://panj.example: links in pages, feeds, citations and the API are made with it.`,
  );
}
