'use client';

import { AGREEMENT_MARK_PX, AgreementMark } from '@/components/chart/agreement';
import { FrequencyPlot } from '@/components/chart/frequency-plot';
import { FrequencyTable } from '@/components/chart/frequency-table';
import { Legend } from '@/components/chart/legend';
import { ReferenceBars } from '@/components/chart/reference-bars';
import { TIME_AXIS_PX, TimeAxis } from '@/components/chart/time-axis';
import { TimelinePlot } from '@/components/timeline/timeline-plot';
import { useRecord } from '@/components/view/record-context';
import { useView } from '@/components/view/view-context';
import { toBars } from '@/lib/charts/bars';
import { markTypes } from '@/lib/charts/legend';
import type { EventFilter } from '@/lib/events/filter';
import { PALETTES } from '@/lib/look/palette';
import { dayEndMs, today as dayOfClock, dayStartMs } from '@/lib/time/day';
import type { TimelineInput } from '@/lib/timeline/layout';
import { stillTimeline } from '@/lib/timeline/still';
import { factsOf } from '@/lib/view/facts';
import { viewHref } from '@/lib/view/href';
import { chartTitle, totalsInWords } from '@/lib/words/chart-words';
import { formatDay } from '@/lib/words/dates';
import { formatCount } from '@/lib/words/numbers';
import { sourceInWords } from '@/lib/words/source-words';
import { pictureWords } from '@/lib/words/view-words';

export type PrintSheetProps = {
  readonly filter: EventFilter;
  /** The last day of the record, YYYY-MM-DD. */
  readonly today: string;
  /** What the timeline names before all else, as on screen. */
  readonly asked?: TimelineInput['asked'];
};

/** Drawn in these units and as wide as the paper: about the column of an A4 page, so that on one the
 * words have the size of its text. */
const WIDTH = 680;
/** All of it stands on one page, also of paper laid on its side. */
const BARS_PX = 170;
const LANES_PX = 360;

/**
 * The first page of a print: chart and timeline as pictures on one scale, with what they are of, what
 * they leave out, and where they come from. Paper is white, whatever the theme.
 */
export function PrintSheet({ filter, today, asked }: PrintSheetProps) {
  const { index, version } = useRecord();
  const { view } = useView();
  const facts = factsOf(index, view, filter, today);
  const { window, series, inside, unit, steps } = facts;
  const [chart, timeline] = [pictureWords(facts, 'frequency'), pictureWords(facts, 'timeline')];
  const palette = { ...PALETTES.light, paper: PALETTES.light.sheet };
  const scale = { window, palette, x: 0, width: WIDTH, leastPx: WIDTH } as const;
  const plot = { x: 0, y: AGREEMENT_MARK_PX, width: WIDTH };
  const lanes = stillTimeline(facts, { widthPx: WIDTH, mostPx: LANES_PX, asked });
  const title = chartTitle(view.measure, unit);
  return (
    <div data-paper="" className="hidden print:block">
      <p className="mb-2 border-ink border-b pb-1">
        <strong className="font-text text-base">Panj</strong> · Security on the Tajik–Afghan
        frontier
      </p>
      <h1 className="font-bold font-text text-lg leading-tight">{chart.title}</h1>
      <p className="text-ink-2">
        {chart.subtitle}. {totalsInWords(series, view.measure)}.
      </p>
      <Legend types={markTypes(index, inside)} className="my-1" />
      <Picture label={title} height={AGREEMENT_MARK_PX + BARS_PX + TIME_AXIS_PX}>
        <AgreementMark {...scale} />
        <FrequencyPlot
          {...plot}
          height={BARS_PX}
          chart={toBars(series, view.measure, window, steps)}
          window={window}
          coverageEndMs={dayEndMs(index.coverage.through)}
          palette={palette}
        />
        <TimeAxis {...scale} y={AGREEMENT_MARK_PX + BARS_PX} />
      </Picture>
      {view.measure === 'killed' && facts.reference && (
        <ReferenceBars reference={facts.reference} palette={palette} />
      )}
      <p className="text-ink-2 text-xs">
        {[...new Set([...chart.notes, ...timeline.notes])].join(' ')}
      </p>
      <p className="mt-1 break-words text-xs">
        {location.origin}
        {viewHref({ ...view, event: null, theme: undefined })}. Printed on{' '}
        {formatDay(dayStartMs(dayOfClock()))}. {sourceInWords(version)}. Sourced to{' '}
        {formatDay(dayEndMs(index.coverage.through))}.
      </p>
      <h2 className="mt-3 font-bold font-text text-base">{formatCount(inside.length, 'event')}</h2>
      <Picture label="Timeline" height={AGREEMENT_MARK_PX + lanes.layout.height + TIME_AXIS_PX}>
        <AgreementMark {...scale} />
        <TimelinePlot {...plot} {...lanes} index={index} palette={palette} />
        <TimeAxis {...scale} y={AGREEMENT_MARK_PX + lanes.layout.height} />
      </Picture>
      <FrequencyTable
        frequency={series}
        reference={facts.reference}
        caption={`${title}, as a table`}
      />
    </div>
  );
}

type PictureProps = {
  readonly label: string;
  readonly height: number;
  readonly children: React.ReactNode;
};

function Picture({ label, height, children }: PictureProps) {
  return (
    <figure>
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={label}
        className="block h-auto w-full overflow-visible"
      >
        {children}
      </svg>
    </figure>
  );
}
