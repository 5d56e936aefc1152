import type { Frequency } from '@/lib/charts/frequency';
import type { EventIndex } from '@/lib/events/event-index';
import type { TimeWindow } from '@/lib/events/select';
import { formatDay } from '@/lib/format/dates';
import { formatCount } from '@/lib/format/numbers';
import { dayEndMs, type View } from '@/lib/url/view';

type Props = {
  readonly index: EventIndex;
  readonly view: View;
  readonly frequency: Frequency;
  readonly window: TimeWindow;
};

/** What the bars leave out, and what the lines and hatching mean. */
export function ChartNotes({ index, view, frequency, window }: Props) {
  const coveredMs = dayEndMs(index.coverage.through);
  return (
    <p className="mt-1 text-ink-2 text-xs" style={{ marginLeft: 'var(--gutter)' }}>
      {frequency.tooVagueForBin > 0 &&
        `${formatCount(frequency.tooVagueForBin, 'incident')} dated too vaguely for one ${frequency.unit} and in no bar. `}
      {frequency.window.tooVague > 0 &&
        `${formatCount(frequency.window.tooVague, 'incident')} may have begun in this window or outside it, and in no count. `}
      {view.measure === 'killed' &&
        frequency.window.killed.withoutFigure > 0 &&
        `No source gives a figure for ${formatCount(frequency.window.killed.withoutFigure, 'incident')}; they are in no bar, which is not the same as nobody killed. `}
      {view.measure === 'killed' && 'Bars: best estimates. Lines in them: low to high. '}
      {window.toMs > coveredMs &&
        `Hatched: after ${formatDay(coveredMs)} nothing could be sourced. Unsourced, not quiet. `}
      {view.reference === 'regimes' &&
        view.measure === 'incidents' &&
        `Blue line: spans of an unchanged rate of recorded incidents by Bayesian blocks, as incidents per ${frequency.unit}; what changes it can be reporting. `}
      {view.reference === 'ucdp' &&
        'Blue line: deaths in organised violence in Tajikistan a year, best estimate, UCDP Country-Year Dataset 25.1 (Davies et al. 2025; Sundberg & Melander 2013), 1991–2024. It counts deaths in Tajikistan alone, whatever the filter. '}
    </p>
  );
}
