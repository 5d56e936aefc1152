import { AgreementMark } from '@/components/chart/agreement';
import { FrequencyPlot } from '@/components/chart/frequency-plot';
import { Legend } from '@/components/chart/legend';
import { PerWidth } from '@/components/chart/per-width';
import { ReferenceBars } from '@/components/chart/reference-bars';
import { TimeAxis } from '@/components/chart/time-axis';
import { toBars } from '@/lib/charts/bars';
import { barTypes } from '@/lib/charts/legend';
import { FRAME_WIDTHS } from '@/lib/embed/frame-style';
import { agreementHref, embedHref } from '@/lib/embed/parameters';
import { VARIABLE_PALETTE } from '@/lib/look/palette';
import { dayEndMs } from '@/lib/time/day';
import { percent } from '@/lib/time/scale';
import { windowToView } from '@/lib/view/window';
import { barInWords, totalsInWords } from '@/lib/words/chart-words';
import { FREQUENCY_COLUMNS, frequencyRows } from '@/lib/words/frequency-rows';
import { pictureWords } from '@/lib/words/view-words';
import { FrameNothing } from './frame-nothing';
import { Steps } from './frame-parts';
import { FrameTable } from './frame-table';
import type { ViewFrameProps } from './view-frame';

/** The frequency chart in a frame. A bar leads to the timeline of its bin. */
export function FrequencyFrame({ facts, options }: ViewFrameProps) {
  const { index, view, bounds, window, series, steps, reference } = facts;
  const words = pictureWords(facts, 'frequency');
  const chart = toBars(series, view.measure, window, steps);
  const binHref = (span: { fromMs: number; toMs: number }): string =>
    embedHref(
      'timeline',
      { ...view, ...windowToView(span, bounds) },
      { ...options, height: undefined, title: undefined },
    );
  const { rows, totals } = frequencyRows(series, reference);
  const agreement = agreementHref(index, view, options);
  const scale = { window, palette: VARIABLE_PALETTE, width: '100%' } as const;
  return (
    <>
      <p className="sub">
        {words.subtitle}. {totalsInWords(series, view.measure)}.
      </p>
      <Legend types={barTypes(series, view.measure)} />
      {view.measure === 'killed' && reference && (
        <ReferenceBars reference={reference} palette={VARIABLE_PALETTE} />
      )}
      <FrameNothing kind="frequency" facts={facts} options={options} />
      <figure aria-hidden="true">
        <PerWidth widths={FRAME_WIDTHS}>
          {(leastPx) => (
            <AgreementMark {...scale} leastPx={leastPx} href={agreement} tabIndex={-1} />
          )}
        </PerWidth>
        <div className="plot">
          <FrequencyPlot
            width="100%"
            height="100%"
            chart={chart}
            window={window}
            coverageEndMs={dayEndMs(index.coverage.through)}
            palette={VARIABLE_PALETTE}
          >
            {chart.bars
              .filter(({ totals: { incidents } }) => incidents > 0)
              .map((bar) => (
                <a
                  key={bar.key}
                  href={binHref(bar)}
                  tabIndex={-1}
                  data-tip={barInWords(bar, view.measure)}
                >
                  <rect
                    x={percent(bar.x0)}
                    width={percent(bar.x1 - bar.x0)}
                    y="0"
                    height="100%"
                    fillOpacity={0}
                  />
                </a>
              ))}
          </FrequencyPlot>
        </div>
        <PerWidth widths={FRAME_WIDTHS}>
          {(leastPx) => <TimeAxis {...scale} leastPx={leastPx} />}
        </PerWidth>
      </figure>
      {words.notes.length > 0 && <p className="note">{words.notes.join(' ')}</p>}
      <Steps target="frequency" view={view} options={options} periods={index.periods} />
      <FrameTable
        summary="The numbers of the chart"
        caption={words.subtitle}
        columns={FREQUENCY_COLUMNS}
        rows={rows.map(({ bin, ...row }) => ({
          ...row,
          href: bin.totals.incidents > 0 ? binHref(bin) : undefined,
        }))}
        totals={totals}
      />
    </>
  );
}
