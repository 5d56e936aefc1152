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
  throw new Error(
    response.status === 404
      ? `${what} could not be loaded (status 404). Panj may have a newer version of the record by now: reload the page to get it.`
      : `${what} could not be loaded (status ${response.status}).`,
  );
}
