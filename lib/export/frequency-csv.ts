import type { Frequency, FrequencyBin } from '@/lib/charts/frequency';
import type { Fatalities } from '@/lib/events/fatalities';
import { EVENT_TYPES, INCIDENT_TYPES } from '@/lib/record/vocabulary';
import { isoDay } from '@/lib/time/day';
import type { Cell } from '@/lib/words/cell';
import { toCsv } from './csv';

type Column = { readonly name: string; readonly read: (bin: FrequencyBin) => Cell };

/** Nobody is counted where there is no incident, nor an incident where no day is covered. */
const counted =
  (read: (fatalities: Fatalities) => number | null): Column['read'] =>
  ({ totals: { incidents, fatalities } }) =>
    incidents === 0 ? null : read(fatalities);

const whereCovered =
  (read: (bin: FrequencyBin) => Cell): Column['read'] =>
  (bin) =>
    bin.totals.incidents === 0 && bin.totals.covered === 'none' ? null : read(bin);

/** Each sum of people killed stands beside the number of incidents that have such a figure. */
const COLUMNS: readonly Column[] = [
  { name: 'bin', read: ({ label }) => label },
  { name: 'from', read: ({ fromMs }) => isoDay(fromMs) },
  { name: 'to', read: ({ toMs }) => isoDay(toMs) },
  { name: 'covered', read: ({ totals }) => totals.covered },
  { name: 'incidents', read: whereCovered(({ totals }) => totals.incidents) },
  ...INCIDENT_TYPES.map((type) => ({
    name: type.replaceAll('-', '_'),
    read: whereCovered(({ totals }) => totals.byType[EVENT_TYPES.indexOf(type)] ?? null),
  })),
  ...(['low', 'best', 'high'] as const).flatMap((figure) => [
    { name: `fatalities_${figure}`, read: counted((killed) => killed[figure].sum) },
    { name: `incidents_with_${figure}`, read: counted((killed) => killed[figure].of) },
  ]),
  { name: 'incidents_without_figure', read: counted(({ withoutFigure }) => withoutFigure) },
];

/** The numbers of the chart as CSV, a row a bin. What is not known, and days that are not covered, are
 * empty and not 0. */
export const toFrequencyCsv = ({ bins }: Frequency): string =>
  toCsv(
    COLUMNS.map(({ name }) => name),
    bins.map((bin) => COLUMNS.map(({ read }) => read(bin))),
  );
