import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { EventDetail, SourcesById } from '@/lib/events/detail';

/** The record changes only with a release, so what was fetched once stays good. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false, retry: 1 },
    },
  });
}

/** Narrative, sources and related events of one event, from the files the build wrote. */
export function eventDetailQuery(detailsBase: string, id: string) {
  return queryOptions({
    queryKey: ['event', detailsBase, id],
    queryFn: async ({ signal }): Promise<EventDetail> => {
      const response = await fetch(`${detailsBase}/${encodeURIComponent(id)}.json`, { signal });
      if (!response.ok) {
        throw new Error(`The evidence for ${id} could not be loaded (status ${response.status}).`);
      }
      return response.json();
    },
  });
}

/** The sources of all events in one file, for print. */
export function sourcesQuery(url: string) {
  return queryOptions({
    queryKey: ['sources', url],
    queryFn: async ({ signal }): Promise<SourcesById> => {
      const response = await fetch(url, { signal });
      if (!response.ok) throw new Error(`The sources could not be loaded (${response.status}).`);
      return response.json();
    },
  });
}
