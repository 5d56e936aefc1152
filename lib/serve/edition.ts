import type { EventDetail } from '@/lib/events/detail';
import { toDetails } from '@/lib/events/detail';
import type { EventIndex } from '@/lib/events/event-index';
import type { Search } from '@/lib/events/search/search';
import type { Claim } from '@/lib/record/editorial';
import type { Dataset } from '@/lib/record/schema';
import type { Version } from '@/lib/record/versions';

/** The record in one of its versions, with all that is derived from it. Whatever is drawn, listed or
 * downloaded is drawn from one of these, the newest or a kept one alike. */
export type Edition = {
  readonly version: Version;
  readonly dataset: Dataset;
  readonly index: EventIndex;
  /** What editors hold against this edition. It stands beside the record and is part of no version, so
   * a kept one that is not the newest has none. */
  readonly claims: readonly Claim[];
  /** The evidence of every event by its id, in order of time. */
  readonly details: ReadonlyMap<string, EventDetail>;
  /** The search over this edition, opened when first asked for. */
  readonly search: () => Search;
};

export function makeEdition(
  version: Version,
  dataset: Dataset,
  index: EventIndex,
  open: () => Search,
  claims: readonly Claim[] = [],
): Edition {
  let search: Search | undefined;
  const details = new Map(
    toDetails(dataset, claims).map((detail) => [detail.record.id, detail] as const),
  );
  return {
    version,
    dataset,
    index,
    claims,
    details,
    search: () => {
      search ??= open();
      return search;
    },
  };
}
