import { QueryClient, queryOptions } from '@tanstack/react-query';
import { indexAtHand, loadIndex, loadSearch, searchAtHand } from '#event-index';
import type { EventDetail, SourcesById } from '@/lib/events/detail';
import type { EventIndex } from '@/lib/events/event-index';
import { fetchFile } from './fetch-file';

/** The record changes only with a release, so what was fetched once stays good. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: 1,
        // A browser without a connection may still hold the file; where it does not, that is said
        // at once. By default TanStack Query waits in silence.
        networkMode: 'always',
      },
    },
  });
}

/** What the page cannot do without: asked for once, and asked for again only when the reader says
 * so. Kept for the life of the page. */
const NEEDED = {
  retry: false,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
} as const;

/**
 * The index of events. On the server it is there at once; in the browser a component that asks for
 * it with `useSuspenseQuery` waits, and a failure goes to the boundary around it.
 */
export function indexQuery(url: string) {
  return queryOptions({
    ...NEEDED,
    queryKey: ['index', url],
    queryFn: () => loadIndex(url),
    initialData: () => indexAtHand(url),
  });
}

/** What searches the record in words. Only where it is asked for is it fetched. */
export function searchQuery(url: string, index: EventIndex) {
  return queryOptions({
    ...NEEDED,
    queryKey: ['search', url],
    queryFn: () => loadSearch(url, index),
    initialData: () => searchAtHand(url),
  });
}

/** Narrative, sources and related events of one event, from the files the build wrote. */
export function eventDetailQuery(detailsBase: string, id: string) {
  return queryOptions({
    queryKey: ['event', detailsBase, id],
    queryFn: async ({ signal }): Promise<EventDetail> => {
      const url = `${detailsBase}/${encodeURIComponent(id)}.json`;
      return (await fetchFile(url, `The evidence for ${id}`, { signal })).json();
    },
  });
}

/** The sources of all events in one file, for print. */
export function sourcesQuery(url: string) {
  return queryOptions({
    queryKey: ['sources', url],
    queryFn: async ({ signal }): Promise<SourcesById> =>
      (await fetchFile(url, 'The list of sources', { signal })).json(),
  });
}

/** A text that the server writes, such as a citation or a table. */
export function textQuery(url: string, what: string) {
  return queryOptions({
    queryKey: ['text', url],
    queryFn: async ({ signal }): Promise<string> => (await fetchFile(url, what, { signal })).text(),
  });
}
