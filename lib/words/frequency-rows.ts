import type { Frequency, FrequencyBin } from '@/lib/charts/frequency';
import { knownKilled, type Totals } from '@/lib/events/tally';
import { EVENT_TYPES, INCIDENT_TYPES } from '@/lib/record/vocabulary';
import type { Cell } from './cell';
import { TYPE_LABELS } from './labels';

const COUNTED = INCIDENT_TYPES.map((type) => ({ type, at: EVENT_TYPES.indexOf(type) }));

/** The columns of a frequency table, the same in the dashboard and in a frame. */
export const FREQUENCY_COLUMNS = [
  { label: 'Bin', isText: true },
  { label: 'Incidents' },
  ...COUNTED.map(({ type }) => ({ label: TYPE_LABELS[type] })),
  { label: 'Killed, at least' },
  { label: 'Best estimate' },
  { label: 'Up to' },
  { label: 'No figure' },
];

type Row = { readonly key: string; readonly cells: readonly Cell[] };

/** The numbers of the chart, a row a bin, and those of the window. */
export function frequencyRows({ bins, window }: Frequency): {
  readonly rows: readonly (Row & { readonly bin: FrequencyBin })[];
  readonly total: Row;
} {
  return {
    rows: bins.map((bin) => ({ ...toRow(bin.label, bin.totals), bin })),
    total: toRow('Window', window),
  };
}

function toRow(label: string, totals: Totals): Row {
  const { low, best, high, withoutFigure } = knownKilled(totals);
  return {
    key: label,
    cells: [
      label,
      totals.incidents,
      ...COUNTED.map(({ at }) => totals.byType[at] ?? 0),
      low,
      best,
      high,
      withoutFigure,
    ],
  };
}
