import { DataTable, type TableRow } from '@/components/ui/data-table';
import type { Frequency } from '@/lib/charts/frequency';
import type { Totals } from '@/lib/events/tally';
import { EVENT_TYPES } from '@/lib/events/vocabulary';
import { TYPE_LABELS } from '@/lib/format/labels';

const COUNTED = EVENT_TYPES.map((type, at) => ({ type, at })).filter(
  ({ type }) => type !== 'strategic-developments',
);

const COLUMNS = [
  { label: 'Bin', isText: true },
  { label: 'Incidents' },
  ...COUNTED.map(({ type }) => ({ label: TYPE_LABELS[type] })),
  { label: 'Killed, at least' },
  { label: 'Best estimate' },
  { label: 'Up to' },
  { label: 'No figure' },
];

/** The numbers of the chart, for reading, sorting, copying and screen readers. */
export function FrequencyTable({ frequency, caption }: { frequency: Frequency; caption: string }) {
  return (
    <DataTable
      caption={caption}
      columns={COLUMNS}
      rows={frequency.bins.map(({ label, totals }) => toRow(label, totals))}
      total={toRow('Window', frequency.window)}
    />
  );
}

function toRow(label: string, { incidents, byType, killed }: Totals): TableRow {
  // Where no incident of a bin has a figure, its toll is not known, which is not 0. Where there is
  // no incident, nobody was killed in one.
  const known = incidents === 0 || incidents > killed.withoutFigure;
  const figure = (value: number): number | null => (known ? value : null);
  return {
    key: label,
    cells: [
      label,
      incidents,
      ...COUNTED.map(({ at }) => byType[at] ?? 0),
      figure(killed.low),
      figure(killed.best),
      figure(killed.high),
      killed.withoutFigure,
    ],
  };
}
