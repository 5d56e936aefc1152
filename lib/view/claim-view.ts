import type { EventIndex } from '@/lib/events/event-index';
import type { Search } from '@/lib/events/search/search';
import { isIncident } from '@/lib/events/select';
import type { Claim } from '@/lib/record/editorial';
import { selectView, type ViewFacts } from './facts';
import { DEFAULT_VIEW, type View } from './grammar';

/** The view of the dashboard that shows what a claim is about. */
export const claimView = ({ view }: Pick<Claim, 'view'>): View => ({ ...DEFAULT_VIEW, ...view });

/** All that the view of a claim selects. Its window lies within the coverage, so no today is asked. */
export const claimFacts = (
  edition: { readonly index: EventIndex; readonly search: () => Search },
  claim: Pick<Claim, 'view'>,
): ViewFacts => selectView(edition, claimView(claim), edition.index.coverage.through);

/** How many records and incidents a view holds. */
export const countsIn = ({ index, inside }: ViewFacts): Claim['counts'] => ({
  records: inside.length,
  incidents: inside.filter((row) => isIncident(index, row)).length,
});
