import { parseOrigin } from './origin-setting';

/** Where Panj stands, in every link that leaves it. What a request says of its host is never used:
 * behind a proxy it is the proxy's word, and an answer that depends on it cannot be shared. */
export const ORIGIN = parseOrigin(process.env.PANJ_ORIGIN ?? 'http://localhost:3000');

const hostOf = (url: URL): string => url.host.toLowerCase().replace(/^www\./, '');

/**
 * An address of Panj as a URL; null for somebody else's, or what is no address. http and https, with
 * and without `www.`, are one, and so is an address that was percent-encoded once too often: people
 * paste what they find, and consumers of oEmbed send what was pasted.
 */
export function ownAddress(address: string, origin: string = ORIGIN): URL | null {
  for (const text of [address, decodeOnce(address)]) {
    if (URL.canParse(text)) {
      const url = new URL(text);
      return hostOf(url) === hostOf(new URL(origin)) ? url : null;
    }
  }
  return null;
}

function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
