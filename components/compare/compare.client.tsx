'use client';

import { memo, useMemo } from 'react';
import { DateFields } from '@/components/filters/date-fields';
import type { SetView } from '@/components/view/use-view';
import type { EventIndex } from '@/lib/events/event-index';
import { tally } from '@/lib/events/tally';
import { EVENT_TYPES } from '@/lib/record/vocabulary';
import { compareSpans, type SpanFigures } from '@/lib/stats/compare';
import { isoDay } from '@/lib/time/day';
import type { TimeWindow } from '@/lib/time/window';
import { type Bounds, defaultSpans, spanOf, type View } from '@/lib/view/view';
import { restsOn } from '@/lib/words/compare-words';
import { formatSpan } from '@/lib/words/dates';
import { sumInWords } from '@/lib/words/fatalities';
import { TYPE_LABELS } from '@/lib/words/labels';
import { formatNumber, formatSignificant } from '@/lib/words/numbers';
import { IntervalScale } from './interval-scale';

type Props = {
  readonly index: EventIndex;
  readonly view: View;
  readonly setView: SetView;
  /** The rows under the filter. */
  readonly rows: Uint32Array;
  readonly window: TimeWindow;
  readonly bounds: Bounds;
};

/** Two spans side by side under the filter, and what can and cannot be said of their rates. */
export const Compare = memo(function Compare(props: Props) {
  const { index, view, setView, rows, window, bounds } = props;
  const { periods, coverage } = index;
  const [defaultA, defaultB] = defaultSpans(window, periods, bounds);
  const choices = [view.spanA ?? defaultA, view.spanB ?? defaultB] as const;
  const [a, b] = choices;
  const comparison = useMemo(() => {
    const input = { index, rows, tally: tally(index, rows), coverage };
    return compareSpans(
      input,
      spanOf(a, window, periods, bounds),
      spanOf(b, window, periods, bounds),
    );
  }, [index, rows, coverage, a, b, window, periods, bounds]);
  const { first, second, ratio, sentence } = comparison;
  const lines = linesOf(first, second);
  return (
    <section
      className="mt-6 border-line max-sm:order-1 border-t pt-4"
      aria-labelledby="compare-title"
    >
      <h2 id="compare-title" className="font-bold font-text text-lg">
        Compare two spans
      </h2>
      <div className="mt-2 grid gap-4 sm:grid-cols-2">
        {(['spanA', 'spanB'] as const).map((key, at) => (
          <SpanChoice
            key={key}
            label={at === 0 ? 'First span' : 'Second span'}
            choice={choices[at] ?? 'window'}
            span={at === 0 ? first.span : second.span}
            periods={periods}
            onChange={(choice) => setView({ [key]: choice })}
          />
        ))}
      </div>
      {ratio && (
        <div className="mt-3 flex flex-wrap items-end gap-x-6 gap-y-2">
          <p>
            <span className="block font-bold font-text text-3xl leading-none">
              {Number.isNaN(ratio.ratio) ? 'not defined' : `× ${formatSignificant(ratio.ratio)}`}
            </span>
            <span className="text-ink-2 text-xs">
              rate ratio, first over second; exact 95 % interval {formatSignificant(ratio.low)} to{' '}
              {formatSignificant(ratio.high)}
            </span>
          </p>
          <IntervalScale low={ratio.low} high={ratio.high} ratio={ratio.ratio} />
        </div>
      )}
      <p className="mt-2 font-text text-base" data-testid="comparison">
        {sentence}
      </p>
      <p className="mt-1 text-ink-2 text-xs">{restsOn(first, second)}</p>
      <div className="mt-3 overflow-x-auto">
        <table className="w-full border-collapse text-xs [&_td]:py-1 [&_td]:pr-3 [&_th]:py-1 [&_th]:pr-3 [&_th]:text-left">
          <caption className="sr-only">The two spans in numbers</caption>
          <thead className="text-ink-2">
            <tr className="border-line-strong border-b">
              <td />
              <th scope="col">First</th>
              <th scope="col">Second</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(([name, one, other]) => (
              <tr key={name} className="border-line border-b align-top">
                <th scope="row" className="font-normal text-ink-2">
                  {name}
                </th>
                <td>{one}</td>
                <td>{other}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
});

/** The lines of the table, the same for both spans. Types that occur in neither are left out. */
function linesOf(
  first: SpanFigures,
  second: SpanFigures,
): readonly (readonly [string, string, string])[] {
  const line = (name: string, read: (figures: SpanFigures) => string) =>
    [name, read(first), read(second)] as const;
  const share = (at: number) => (figures: SpanFigures) => {
    const count = figures.totals.byType[at] ?? 0;
    const { incidents } = figures.totals;
    return incidents === 0
      ? '–'
      : `${formatNumber(count)} (${Math.round((100 * count) / incidents)} %)`;
  };
  return [
    line('Span', ({ span }) => formatSpan(span.fromMs, span.toMs)),
    line('Days covered', ({ coveredDays }) => formatNumber(coveredDays)),
    line('Incidents', ({ totals }) => formatNumber(totals.incidents)),
    line('Incidents a year of coverage (95 %)', ({ rate }) =>
      rate
        ? `${formatSignificant(rate.perYear)} (${formatSignificant(rate.low)} to ${formatSignificant(rate.high)})`
        : 'not covered',
    ),
    line('Killed', ({ totals }) => (totals.incidents === 0 ? '–' : sumInWords(totals.fatalities))),
    ...EVENT_TYPES.flatMap((type, at) =>
      (first.totals.byType[at] ?? 0) + (second.totals.byType[at] ?? 0) > 0
        ? [line(TYPE_LABELS[type], share(at))]
        : [],
    ),
  ];
}

type SpanChoiceProps = {
  readonly label: string;
  readonly choice: string;
  readonly span: TimeWindow;
  readonly periods: EventIndex['periods'];
  readonly onChange: (choice: string) => void;
};

function SpanChoice({ label, choice, span, periods, onChange }: SpanChoiceProps) {
  const isDates = choice.includes('_');
  const days = [span.fromMs, span.toMs].map(isoDay);
  return (
    <div>
      <label className="grid gap-1">
        <span className="label">{label}</span>
        <select
          className="field"
          value={isDates ? 'dates' : choice}
          onChange={({ target: { value } }) => onChange(value === 'dates' ? days.join('_') : value)}
        >
          <option value="window">This window</option>
          <option value="before">The span as long before this window</option>
          {periods.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          <option value="dates">Dates …</option>
        </select>
      </label>
      {isDates && (
        <div className="mt-2">
          <DateFields
            key={choice}
            name={label}
            window={span}
            onSet={(from, to) => onChange(`${from}_${to}`)}
          />
        </div>
      )}
    </div>
  );
}
