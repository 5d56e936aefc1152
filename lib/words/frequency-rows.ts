import type { Frequency, FrequencyBin } from '@/lib/charts/frequency';
import type { ReferenceCount } from '@/lib/charts/reference-count';
import type { Fatalities } from '@/lib/events/fatalities';
import type { Totals } from '@/lib/events/tally';
import { EVENT_TYPES, INCIDENT_TYPES } from '@/lib/record/vocabulary';
import { type Cell, NOTHING } from './cell';
import { NOT_COVERED } from './coverage-words';
import { formatYearSpan } from './dates';
import { TYPE_LABELS } from './labels';

const COUNTED = INCIDENT_TYPES.map((type) => ({ type, at: EVENT_TYPES.indexOf(type) }));

/** The columns of a frequency table, the same in the dashboard and in a frame. Each sum stands beside
 * the number of incidents that have such a figure. */
export const FREQUENCY_COLUMNS = [
  { label: 'Bin', isText: true },
  { label: 'Incidents' },
  ...COUNTED.map(({ type }) => ({ label: TYPE_LABELS[type] })),
  { label: 'Killed, at least' },
  { label: 'With a lower figure' },
  { label: 'Killed, best estimates' },
  { label: 'With a best estimate' },
  { label: 'Killed, upper figures' },
  { label: 'With an upper figure' },
  { label: 'No figure' },
];

type Row = { readonly key: string; readonly cells: readonly Cell[] };

/** The numbers of the chart, a row a bin, and those of the window. A sum of the dead is not copied
 * without what can be held against UCDP's count. */
export function frequencyRows(
  { bins, window }: Frequency,
  reference: ReferenceCount | null,
): {
  readonly rows: readonly (Row & { readonly bin: FrequencyBin })[];
  readonly totals: readonly Row[];
} {
  return {
    rows: bins.map((bin) => ({ ...toRow(bin.label, bin.totals), bin })),
    totals: [toRow('Window', window), ...(reference ? referenceRows(reference) : [])],
  };
}

function referenceRows({ fromYear, toYear, ucdp, here }: ReferenceCount): readonly Row[] {
  const where = `Tajikistan ${formatYearSpan(fromYear, toYear)}, whatever the filter`;
  const types = COUNTED.map(() => NOTHING);
  const mine = `Listed here, ${where}`;
  const theirs = `UCDP’s deaths, ${where}`;
  return [
    { key: mine, cells: [mine, here.incidents, ...types, ...killedCells(here)] },
    {
      key: theirs,
      cells: [
        theirs,
        NOTHING,
        ...types,
        NOTHING,
        NOTHING,
        ucdp,
        NOTHING,
        NOTHING,
        NOTHING,
        NOTHING,
      ],
    },
  ];
}

/** Where there is no incident nobody is counted. */
function killedCells({ low, best, high, incidents, withoutFigure }: Fatalities): readonly Cell[] {
  if (incidents === 0) return Array.from({ length: 7 }, () => NOTHING);
  return [...[low, best, high].flatMap(({ sum, of }): Cell[] => [sum, of]), withoutFigure];
}

/** Where nothing is covered no cell is a 0. */
function toRow(label: string, { incidents, byType, fatalities, covered }: Totals): Row {
  if (incidents === 0 && covered === 'none') {
    return {
      key: label,
      cells: [label, NOT_COVERED, ...FREQUENCY_COLUMNS.slice(2).map(() => NOTHING)],
    };
  }
  return {
    key: label,
    cells: [
      label,
      incidents,
      ...COUNTED.map(({ at }) => byType[at] ?? NOTHING),
      ...killedCells(fatalities),
    ],
  };
}
