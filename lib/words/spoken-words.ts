import type { Frequency } from '@/lib/charts/frequency';
import type { EventIndex } from '@/lib/events/event-index';
import { type EventFilter, FILTER_KEYS, type FilterKey } from '@/lib/events/filter';
import { rowsInWindow } from '@/lib/events/select';
import type { TimeWindow } from '@/lib/time/window';
import type { View } from '@/lib/view/grammar';
import { chartTitle, totalsInWords } from './chart-words';
import { incidentsInWords, sentence } from './coverage-words';
import { formatDay } from './dates';
import { FILTER_LABELS, saidOfKey } from './filter-words';
import { formatCount } from './numbers';

/** What of the dashboard is told when it has changed. */
export type Told = {
  readonly view: Pick<
    View,
    'measure' | 'lanes' | 'reference' | 'event' | 'mode' | 'period' | 'step'
  >;
  readonly filter: EventFilter;
  /** The rows under the filter. */
  readonly rows: Uint32Array;
  readonly window: TimeWindow;
  readonly series: Pick<Frequency, 'unit' | 'window'>;
};

const LANES = { place: 'Lanes by place', type: 'Lanes by type' } as const;
const REFERENCES = {
  ucdp: 'UCDP’s deaths behind the bars',
  'change-points': 'Spans of an unchanged rate over the bars',
} as const;

/**
 * What changed on the dashboard, for those who do not see it: "81 incidents, Battles left out." or "12
 * incidents, 1 January 1992 to 31 December 1997." Null where nothing did that a reader asked for. A step
 * of the story speaks for itself.
 */
export function changeInWords(index: EventIndex, before: Told, after: Told): string | null {
  if (after.view.step !== before.view.step && after.view.step !== null) return null;
  const chosen = [...filterChanges(index, before, after), ...windowChange(index, before, after)];
  const counted = chosen.length > 0 ? [countInWords(index, after)] : [];
  const said = [
    ...(chosen.length > 0 ? [[...counted, ...chosen].join(', ')] : []),
    ...measureChange(before, after),
    ...displayChanges(before, after),
    ...eventChange(index, before, after),
  ];
  return said.length === 0 ? null : `${said.join('. ')}.`;
}

/** How much there is now; where no incident is left, how many events that are none. */
function countInWords(index: EventIndex, { series, rows, window }: Told): string {
  const incidents = sentence(incidentsInWords(series.window));
  if (series.window.incidents > 0) return incidents;
  const events = rowsInWindow(index, rows, window).inside.length;
  return events === 0 ? incidents : `${incidents}, ${formatCount(events, 'event')}`;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
/** A key as it can be compared: the rows that words find follow from the words. */
const sayable = (filter: EventFilter, key: FilterKey): unknown =>
  key === 'q' ? (filter.q?.text ?? null) : filter[key];

function filterChanges(index: EventIndex, before: Told, after: Told): readonly string[] {
  return FILTER_KEYS.filter(
    (key) => !isSame(sayable(before.filter, key), sayable(after.filter, key)),
  ).map((key) => {
    const said = saidOfKey(index, after.filter, key);
    const label = FILTER_LABELS[key].toLocaleLowerCase('en');
    if (said === null) return `no filter by ${label}`;
    if (said.names.length === 0) return `${label}: none`;
    const names = said.names.join(', ');
    return said.isBut ? `${names} left out` : `${label}: ${names}`;
  });
}

function windowChange(index: EventIndex, before: Told, after: Told): readonly string[] {
  if (isSame(before.window, after.window)) return [];
  const period = index.periods.find(({ id }) => id === after.view.period);
  const { fromMs, toMs } = after.window;
  return [...(period ? [period.title] : []), `${formatDay(fromMs)} to ${formatDay(toMs)}`];
}

/** What the bars are, where that has changed; of people killed, how many. */
function measureChange(before: Told, after: Told): readonly string[] {
  const titleOf = ({ view, series }: Told): string => chartTitle(view.measure, series.unit);
  if (titleOf(before) === titleOf(after)) return [];
  return [
    titleOf(after),
    ...(after.view.measure === 'killed' && before.view.measure !== 'killed'
      ? [totalsInWords(after.series, 'killed')]
      : []),
  ];
}

function displayChanges(before: Told, after: Told): readonly string[] {
  const { lanes, reference, mode } = after.view;
  return [
    lanes !== before.view.lanes && LANES[lanes],
    reference !== before.view.reference &&
      (reference === null ? 'Without a line of comparison' : REFERENCES[reference]),
    mode !== before.view.mode && (mode === 'read' ? 'Reading in order' : 'Reading ended'),
  ].filter((part) => part !== false);
}

/** An event that was opened is read by its heading, which takes the focus: here only which it is of how
 * many. */
function eventChange(index: EventIndex, before: Told, after: Told): readonly string[] {
  const { event } = after.view;
  if (event === before.view.event) return [];
  if (event === null) return ['Event closed'];
  const at = after.rows.indexOf(index.rowOf.get(event) ?? -1);
  return [
    at < 0
      ? 'Event opened'
      : `Event opened, number ${at + 1} of ${formatCount(after.rows.length, 'event')}`,
  ];
}
