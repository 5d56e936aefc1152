import { buildIndex } from '@/lib/events/build-index';
import { buildSearch, NO_WORDS } from '@/lib/events/search/index-file';
import { openSearch } from '@/lib/events/search/search';
import { crowded, MADE_UP_DAY, madeUpClaims } from '@/lib/record/made-up/dataset';
import type { Dataset } from '@/lib/record/schema';
import { versionOf } from '@/lib/record/versions';
import { type Edition, makeEdition } from './edition';

/** For tests: any record as an edition, kept on the made-up record's day, under its claims. */
export function editionOf(dataset: Dataset, day: string = MADE_UP_DAY): Edition {
  const index = buildIndex(dataset);
  const open = () => openSearch(buildSearch(dataset, NO_WORDS), index);
  return makeEdition(versionOf(dataset, day), dataset, index, open, madeUpClaims);
}

/** For tests: the made-up record among events by rule. */
export const crowdedEdition: Edition = editionOf(crowded);
