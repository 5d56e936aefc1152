import { DataTable } from '@/components/ui/data-table';
import { useRecord } from '@/components/view/record-context';
import { valueAt } from '@/lib/events/column';
import type { Row } from '@/lib/events/event-index';
import { figuresOf } from '@/lib/events/figures';
import { isIncident, provinceOf, typeOf } from '@/lib/events/select';
import { CONFIDENCES } from '@/lib/record/vocabulary';
import { formatEdtf } from '@/lib/words/dates';
import { CONFIDENCE_LABELS, provinceName, TYPE_LABELS } from '@/lib/words/labels';

const COLUMNS = [
  { label: 'Event', isText: true },
  { label: 'EDTF date', isText: true },
  { label: 'Date in words', isText: true },
  { label: 'Type', isText: true },
  { label: 'Place', isText: true },
  { label: 'Province', isText: true },
  { label: 'Killed, low' },
  { label: 'Best' },
  { label: 'High' },
  { label: 'Confidence', isText: true },
  { label: 'Counted', isText: true },
  { label: 'Id', isText: true },
];

/** The events of the timeline, the list and the map, a line each. */
export function EventTable({ rows }: { rows: readonly Row[] }) {
  const { index } = useRecord();
  return (
    <DataTable
      caption="The events in the window, as a table"
      columns={COLUMNS}
      rows={rows.map((row) => {
        const id = valueAt(index.ids, row);
        const date = valueAt(index.dates, row);
        const { low, best, high } = figuresOf(index, row);
        const place = provinceOf(index, row);
        return {
          key: id,
          href: `/events/${id}`,
          cells: [
            valueAt(index.titles, row),
            date,
            formatEdtf(date),
            TYPE_LABELS[typeOf(index, row)],
            index.placeNames[row] ?? '',
            place ? provinceName(place.name, place.country) : '',
            low,
            best,
            high,
            CONFIDENCE_LABELS[valueAt(CONFIDENCES, valueAt(index.confidence, row))],
            isIncident(index, row) ? 'incident' : 'not counted',
            id,
          ],
        };
      })}
    />
  );
}
