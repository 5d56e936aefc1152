/** What a page asks for has gone with the release that the page is of: only a reload brings it. */
class NewerVersion extends Error {}

/** Whether a reload is the way on: a file of the record, or a script of the page, is of a release that
 * is no longer served. Of a script nothing tells that from a connection that is down, which a reload
 * shows as well. */
export const isMendedByReload = (error: unknown): boolean =>
  error instanceof NewerVersion || (error instanceof Error && error.name === 'ChunkLoadError');

/** What went wrong, for readers: our own errors say it, those of scripts speak to programmers. */
export function failureInWords(error: unknown, what = 'A part of this page'): string {
  if (error instanceof NewerVersion) return error.message;
  if (isMendedByReload(error)) {
    return `${what} could not be loaded. Panj may have a newer version: reload the page to get it.`;
  }
  return error instanceof Error ? error.message : `${what} could not be loaded.`;
}

/**
 * One of the files that the build wrote for the browser. Their names hold the hash of what is in
 * them, so one that is missing has been replaced by a newer version.
 *
 * @param what names the file at the head of a sentence: "The index of events".
 * @throws Error, in words for readers, where it does not arrive.
 */
export async function fetchFile(url: string, what: string, init?: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch (error) {
    // A request that was called off is no failure to tell of.
    if (init?.signal?.aborted) throw error;
    throw new Error(`${what} could not be loaded: there was no answer. Is the connection up?`);
  }
  if (response.ok) return response;
  if (response.status === 404) {
    throw new NewerVersion(
      `${what} could not be loaded. Panj has a newer version: reload the page to get it.`,
    );
  }
  throw new Error(`${what} could not be loaded (status ${response.status}).`);
}
