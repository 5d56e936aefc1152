import { DataTable, type TableRow } from '@/components/ui/data-table';
import type { MapMark, Unplaced } from '@/lib/map/marks';

const COLUMNS = [
  { label: 'Place', isText: true },
  { label: 'Known to', isText: true },
  { label: 'Events' },
  { label: 'Incidents' },
  { label: 'Killed, best estimate' },
];

const KNOWN_TO = { dot: 'the place', ring: 'about 25 km', area: 'district or province' } as const;

type Props = {
  readonly marks: readonly MapMark[];
  readonly countries: readonly Unplaced[];
  readonly outside: readonly Unplaced[];
};

/** The numbers of the map, with what is not drawn on it. */
export function PlaceTable({ marks, countries, outside }: Props) {
  const unplaced =
    (known: string) =>
    ({ name, count, incidents, killed }: Unplaced): TableRow => ({
      key: `${known} ${name}`,
      cells: [name, known, count, incidents, killed],
    });
  const rows: readonly TableRow[] = [
    ...marks.map(({ key, name, shape, rows: own, incidents, killed }) => ({
      key,
      cells: [name, KNOWN_TO[shape], own.length, incidents, killed],
    })),
    ...countries.map(unplaced('the country')),
    ...outside.map(unplaced('beyond the map')),
  ];
  const sum = (column: number): number =>
    rows.reduce((all, { cells }) => all + Number(cells[column] ?? 0), 0);
  return (
    <DataTable
      caption="The places of the events, as a table"
      columns={COLUMNS}
      rows={rows}
      total={{ key: 'total', cells: ['All', '', sum(2), sum(3), sum(4)] }}
    />
  );
}
