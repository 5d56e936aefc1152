import { StillChart } from '@/components/chart/still-chart';
import { countsIn } from '@/lib/view/claim-view';
import type { ViewFacts } from '@/lib/view/facts';
import { viewHref } from '@/lib/view/href';
import { chartNotes } from '@/lib/words/chart-words';
import { countsInWords } from '@/lib/words/claim-words';
import { formatSpan } from '@/lib/words/dates';
import { filterWords } from '@/lib/words/filter-words';

const HEIGHT_PX = 120;

/** What the view of a claim holds, and the way into it. Where nothing in it is counted, no chart is
 * drawn of nothing. */
export function ClaimChart({ facts }: { facts: ViewFacts }) {
  const { index, view, window, filter, series } = facts;
  const counts = countsIn(facts);
  const subtitle = [formatSpan(window.fromMs, window.toMs), ...filterWords(index, filter)].join(
    ' · ',
  );
  return (
    <>
      <p className="max-w-[25rem] text-ink-2">{subtitle}</p>
      <p>
        {countsInWords(counts)}{' '}
        <a href={viewHref(view)} className="block w-fit">
          Open this view in the dashboard
        </a>
      </p>
      {counts.incidents > 0 && (
        <StillChart
          {...{ index, window, series }}
          of={subtitle}
          heading="h3"
          heightPx={HEIGHT_PX}
          notes={chartNotes(facts)}
        />
      )}
    </>
  );
}
