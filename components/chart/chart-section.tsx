'use client';

import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useRoving } from '@/components/ui/use-roving';
import { useRecord } from '@/components/view/record-context';
import type { MovingWindow } from '@/components/view/use-window';
import { useView } from '@/components/view/view-context';
import type { Frequency } from '@/lib/charts/frequency';
import type { Step } from '@/lib/charts/overlay';
import { referenceCount } from '@/lib/charts/reference-count';
import { VARIABLE_PALETTE } from '@/lib/look/palette';
import type { BinUnit } from '@/lib/time/bins';
import { totalsInWords } from '@/lib/words/chart-words';
import { sentence, spanInWords } from '@/lib/words/coverage-words';
import { ChartControls } from './chart-controls';
import { ChartNotes } from './chart-notes';
import { FrequencyChart } from './frequency-chart';
import { FrequencyTable } from './later-frequency-table';
import { ReferenceBars } from './reference-bars';

type Props = {
  readonly moving: MovingWindow;
  /** The rows under the filter. */
  readonly rows: Uint32Array;
  readonly unit: BinUnit;
  readonly series: Frequency;
  readonly steps: readonly Step[];
  /** What the chart counts. */
  readonly title: string;
  /** What stands over it, where that is not the title of the chart. */
  readonly heading?: string;
  /** Where its heading stands among those of the page. */
  readonly level: 'h1' | 'h2';
  /** The types that chart and timeline show, where no filter beside them says what is what. */
  readonly legend: ReactNode;
  /** What stands in the plot where no incident is left. */
  readonly nothing: ReactNode;
  /** What can be taken from the chart, after its choices. */
  readonly actions?: ReactNode;
  /** Between the heading and the chart. */
  readonly children?: ReactNode;
};

/** The chart with its heading, what is counted in words, its controls, notes and table. */
export function ChartSection({
  moving,
  rows,
  unit,
  series,
  steps,
  title,
  heading = title,
  level: Heading,
  legend,
  nothing,
  actions,
  children,
}: Props) {
  const { index } = useRecord();
  const { view } = useView();
  const { window } = moving;
  const [tableOpen, setTableOpen] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const roving = useRoving(bar);
  const reference = useMemo(() => referenceCount(index, window), [index, window]);
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1.5">
        <div className="min-w-56 flex-1 short:flex short:flex-wrap short:items-baseline short:gap-x-3">
          <Heading dir="auto" className="font-bold font-text text-lg leading-tight">
            {heading}
          </Heading>
          <p className="text-ink-2" data-testid="totals">
            {totalsInWords(series, view.measure)}. {sentence(spanInWords(window, index.coverage))}.
          </p>
        </div>
        <div ref={bar} {...roving} className="flex flex-wrap gap-1.5">
          <ChartControls unit={unit} tableOpen={tableOpen} onTable={setTableOpen} />
          {actions}
        </div>
      </div>
      {children}
      {legend}
      {view.measure === 'killed' && reference && (
        <div className="mt-2 max-w-md" style={{ marginLeft: 'var(--gutter)' }}>
          <ReferenceBars reference={reference} palette={VARIABLE_PALETTE} />
        </div>
      )}
      <FrequencyChart
        frequency={series}
        measure={view.measure}
        moving={moving}
        rows={rows}
        steps={steps}
        title={title}
        nothing={nothing}
      />
      <ChartNotes
        index={index}
        view={view}
        series={series}
        window={window}
        reference={reference}
        steps={steps}
      />
      {tableOpen && (
        <FrequencyTable frequency={series} reference={reference} caption={`${title}, as a table`} />
      )}
    </>
  );
}
