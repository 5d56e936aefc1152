import { DataTable, type TableRow } from '@/components/ui/data-table';
import { addFatalities, type Fatalities } from '@/lib/events/fatalities';
import type { MapMark, Unplaced } from '@/lib/map/marks';
import { type Cell, NOTHING } from '@/lib/words/cell';
import { placeOnMap } from '@/lib/words/map-words';

const COLUMNS = [
  { label: 'Place', isText: true },
  { label: 'Known to', isText: true },
  { label: 'Events' },
  { label: 'Incidents' },
  { label: 'Killed, best estimates' },
  { label: 'Given for' },
  { label: 'No figure' },
];

const KNOWN_TO = {
  dot: 'the place',
  ring: 'about 25 km',
  province: 'province or district',
} as const;

type Props = {
  readonly marks: readonly MapMark[];
  readonly provinces: readonly Unplaced[];
  readonly countries: readonly Unplaced[];
  readonly outside: readonly Unplaced[];
};

/** The numbers of the map, with what is not drawn on it. */
export function PlaceTable({ marks, provinces, countries, outside }: Props) {
  const unplaced =
    (known: string) =>
    ({ name, count, fatalities }: Unplaced): TableRow => ({
      key: `${known} ${name}`,
      cells: [name, known, count, ...killedCells(fatalities)],
    });
  const rows: readonly TableRow[] = [
    ...marks.map((mark) => ({
      key: mark.key,
      cells: [
        placeOnMap(mark),
        KNOWN_TO[mark.shape],
        mark.rows.length,
        ...killedCells(mark.fatalities),
      ],
    })),
    ...provinces.map(unplaced(KNOWN_TO.province)),
    ...countries.map(unplaced('the country')),
    ...outside.map(unplaced('beyond the map')),
  ];
  const events =
    marks.reduce((sum, { rows: own }) => sum + own.length, 0) +
    [...provinces, ...countries, ...outside].reduce((sum, { count }) => sum + count, 0);
  const all = addFatalities(
    [...marks, ...provinces, ...countries, ...outside].map((place) => place.fatalities),
  );
  return (
    <DataTable
      caption="The places of the events, as a table"
      columns={COLUMNS}
      rows={rows}
      totals={[{ key: 'total', cells: ['All', '', events, ...killedCells(all)] }]}
    />
  );
}

/** Incidents and the people killed in them. Where there is no incident nobody is counted. */
function killedCells({ incidents, best, withoutFigure }: Fatalities): readonly Cell[] {
  return incidents === 0
    ? [incidents, NOTHING, NOTHING, NOTHING]
    : [incidents, best.sum, best.of, withoutFigure];
}
