import { ChartAxes } from '@/components/chart/chart-axes';
import { FrequencySvg } from '@/components/chart/frequency-svg';
import { FrequencyTable } from '@/components/chart/frequency-table';
import { Legend } from '@/components/chart/legend';
import { toBars } from '@/lib/charts/bars';
import { barTypes } from '@/lib/charts/legend';
import { agreementEvent } from '@/lib/timeline/agreement';
import { countsIn } from '@/lib/view/claim-view';
import type { ViewFacts } from '@/lib/view/facts';
import { viewHref } from '@/lib/view/href';
import { chartNotes, chartTitle } from '@/lib/words/chart-words';
import { countsInWords } from '@/lib/words/claim-words';
import { formatSpan } from '@/lib/words/dates';
import { filterWords } from '@/lib/words/filter-words';

const HEIGHT_PX = 120;

/** What the view of a claim holds, and the way into it. Where nothing in it is counted, no chart is
 * drawn of nothing. */
export function ClaimChart({ facts }: { facts: ViewFacts }) {
  const { index, view, window, filter, series, unit } = facts;
  const counts = countsIn(facts);
  const title = chartTitle('incidents', unit);
  const subtitle = [formatSpan(window.fromMs, window.toMs), ...filterWords(index, filter)].join(
    ' · ',
  );
  const agreement = agreementEvent(index);
  const chart = toBars(series, 'incidents', window, []);
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
        <>
          {/* Nothing stands beside this chart that its axis would have to line up with. */}
          <figure aria-label={`${title}, ${subtitle}`} className="mt-2 [--gutter:1.75rem]">
            <h3 className="label">{title}</h3>
            <Legend types={barTypes(series, 'incidents')} className="mt-1 mb-2" />
            <ChartAxes
              chart={chart}
              window={window}
              coverage={index.coverage}
              heightPx={HEIGHT_PX}
              agreement={agreement === null ? null : { href: `/events/${agreement}` }}
            >
              <FrequencySvg chart={chart} />
            </ChartAxes>
            {chartNotes(facts).map((note) => (
              <p key={note} className="mt-1 text-ink-2 text-xs">
                {note}
              </p>
            ))}
          </figure>
          <details>
            <summary>The numbers of the chart</summary>
            <FrequencyTable frequency={series} reference={null} caption={`${title}, ${subtitle}`} />
          </details>
        </>
      )}
    </>
  );
}
