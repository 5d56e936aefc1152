import { DataTable, type TableRow } from '@/components/ui/data-table';
import type { Frequency } from '@/lib/charts/frequency';
import { knownKilled, type Totals } from '@/lib/events/tally';
import { EVENT_TYPES, INCIDENT_TYPES } from '@/lib/events/vocabulary';
import { TYPE_LABELS } from '@/lib/format/labels';

const COUNTED = INCIDENT_TYPES.map((type) => ({ type, at: EVENT_TYPES.indexOf(type) }));

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

function toRow(label: string, totals: Totals): TableRow {
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
