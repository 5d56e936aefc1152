import { toBars } from '@/lib/charts/bars';
import type { Frequency } from '@/lib/charts/frequency';
import { barTypes } from '@/lib/charts/legend';
import type { ReferenceCount } from '@/lib/charts/reference-count';
import type { EventIndex } from '@/lib/events/event-index';
import type { EventType } from '@/lib/record/vocabulary';
import type { TimeWindow } from '@/lib/time/window';
import { agreementEvent } from '@/lib/timeline/agreement';
import { chartTitle } from '@/lib/words/chart-words';
import { ChartAxes } from './chart-axes';
import { FrequencySvg } from './frequency-svg';
import { FrequencyTable } from './frequency-table';
import { Legend } from './legend';

type Props = {
  readonly index: EventIndex;
  readonly window: TimeWindow;
  readonly series: Frequency;
  /** What can be held against UCDP's count in its table. */
  readonly reference?: ReferenceCount | null;
  /** What of the record it counts. */
  readonly of: string;
  readonly heading: 'h2' | 'h3';
  readonly heightPx: number;
  /** Where a link to the chart leads. */
  readonly id?: string;
  /** Where each type of the legend leads. */
  readonly hrefOf?: (type: EventType) => string;
  /** What the bars leave out, a sentence each. */
  readonly notes?: readonly string[];
};

/** The incidents of a page of text: a chart that stands still, its numbers folded away under it. */
export function StillChart(props: Props) {
  const { index, window, series, reference = null, of, heading: Heading, heightPx } = props;
  const { id, hrefOf, notes = [] } = props;
  const title = chartTitle('incidents', series.unit);
  const agreement = agreementEvent(index);
  const chart = toBars(series, 'incidents', window, []);
  return (
    <>
      {/* Nothing stands beside this chart that its axis would have to line up with. */}
      <figure
        id={id}
        tabIndex={id === undefined ? undefined : -1}
        aria-label={`${title}, ${of}`}
        className="mt-2 outline-none [--gutter:1.75rem]"
      >
        <Heading className="label">{title}</Heading>
        <Legend types={barTypes(series, 'incidents')} hrefOf={hrefOf} className="mt-1 mb-2" />
        <ChartAxes
          chart={chart}
          window={window}
          coverage={index.coverage}
          heightPx={heightPx}
          agreement={agreement === null ? null : { href: `/events/${agreement}` }}
        >
          <FrequencySvg chart={chart} />
        </ChartAxes>
        {notes.map((note) => (
          <p key={note} className="mt-1 text-ink-2 text-xs">
            {note}
          </p>
        ))}
      </figure>
      <details>
        <summary>The numbers of the chart</summary>
        <FrequencyTable frequency={series} reference={reference} caption={`${title}, ${of}`} />
      </details>
    </>
  );
}
