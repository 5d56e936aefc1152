import { valueAt } from '@/lib/events/column';
import type { EventIndex } from '@/lib/events/event-index';
import { activeKeys, type EventFilter, type FilterKey } from '@/lib/events/filter';
import type { TimeWindow } from '@/lib/time/window';
import type { ViewFacts } from '@/lib/view/facts';
import type { View } from '@/lib/view/grammar';
import { TITLE } from './about';
import { chartNotes, chartTitle, hatchingInWords } from './chart-words';
import { spanInWords } from './coverage-words';
import { formatDay, formatSpan } from './dates';
import { FILTER_LABELS, filterInWords, filterWords } from './filter-words';
import { formatCount } from './numbers';

/** What a picture says about itself, whoever draws it. */
export type PictureWords = {
  readonly title: string;
  /** What is counted, when and under which filter. */
  readonly subtitle: string;
  readonly notes: readonly string[];
};

const REGION = 'on and around the Tajik–Afghan frontier';

/** What a headline is made from. */
type TitledFacts = {
  readonly index: EventIndex;
  readonly view: Pick<View, 'measure' | 'period'>;
  readonly filter: EventFilter;
};

const LIST = new Intl.ListFormat('en-GB');
const MOST_FILTER_CHARACTERS = 60;
/** Keys of which a value needs no name before it: "Battles", "From Afghanistan". */
const SPEAKS_FOR_ITSELF: ReadonlySet<FilterKey> = new Set([
  'types',
  'provinces',
  'actors',
  'themes',
  'direction',
  'q',
]);

/** The headline of a chart or a timeline that stands on its own, away from the dashboard: with the
 * period and the filter, so that a part is not taken for the whole. */
export const pictureTitle = (facts: TitledFacts, kind: 'frequency' | 'timeline'): string =>
  headline(facts, kind, []);

/** What a page that shows a view is called: the headline of its chart, and the days that the view
 * names. A page that shows an event is called by that event, and the whole record by its own name. */
export function viewTitle(
  facts: TitledFacts & {
    readonly view: View;
    readonly window: TimeWindow;
  },
): string {
  const { index, view, window } = facts;
  const row = view.event === null ? undefined : index.rowOf.get(view.event);
  if (row !== undefined) return valueAt(index.titles, row);
  const days = daysInTitle(view, window);
  const isBare = days === null && view.period === null && activeKeys(facts.filter).length === 0;
  if (isBare && view.measure === 'incidents') return TITLE;
  return headline(facts, 'frequency', days === null ? [] : [days]);
}

/** The same for the tab of a browser, among the tabs of others. */
export const tabTitle = (title: string): string => (title === TITLE ? title : `${title} · Panj`);

/** The days that a view names; null where it leaves its window to a period or open. */
function daysInTitle({ from, to }: View, { fromMs, toMs }: TimeWindow): string | null {
  if (from !== null && to !== null) return formatSpan(fromMs, toMs);
  if (from !== null) return `since ${formatDay(fromMs)}`;
  return to === null ? null : `up to ${formatDay(toMs)}`;
}

function headline(
  { index, view: { measure, period }, filter }: TitledFacts,
  kind: 'frequency' | 'timeline',
  more: readonly string[],
): string {
  const what =
    kind === 'timeline' ? 'Events' : measure === 'killed' ? 'People killed' : 'Incidents';
  const when = index.periods.find(({ id }) => id === period);
  const parts = [...(when ? [when.title] : []), ...filterInTitle(index, filter), ...more];
  return `${what} ${REGION}${parts.length > 0 ? `: ${parts.join('; ')}` : ''}`;
}

/** The filter in words, or only what it is by where it is long: the whole of it stands below. */
function filterInTitle(index: EventIndex, filter: EventFilter): readonly string[] {
  const words = activeKeys(filter).map((key) => {
    const said = filterInWords(index, filter, key) ?? '';
    return SPEAKS_FOR_ITSELF.has(key) && said !== 'none' ? said : `${FILTER_LABELS[key]}: ${said}`;
  });
  if (words.join('; ').length <= MOST_FILTER_CHARACTERS) return words;
  return [
    `filtered by ${LIST.format(activeKeys(filter).map((key) => FILTER_LABELS[key].toLowerCase()))}`,
  ];
}

/** The words of a frequency chart or a timeline. */
export function pictureWords(facts: ViewFacts, kind: 'frequency' | 'timeline'): PictureWords {
  const { index, view, window, filter, unit, inside, tooVague } = facts;
  const counted =
    kind === 'timeline'
      ? formatCount(inside.length, 'event')
      : `${chartTitle(view.measure, unit)}${view.measure === 'killed' ? ', best estimates' : ', by type'}`;
  return {
    title: pictureTitle(facts, kind),
    subtitle: [counted, spanInWords(window, index.coverage), ...filterWords(index, filter)].join(
      ' · ',
    ),
    notes: kind === 'frequency' ? chartNotes(facts) : timelineNotes(facts, tooVague.length),
  };
}

function timelineNotes({ window, index }: ViewFacts, tooVague: number): readonly string[] {
  const hatching = hatchingInWords(window, index.coverage);
  return [
    ...(tooVague > 0
      ? [`${formatCount(tooVague, 'event')} may have begun in this window or outside it.`]
      : []),
    'Rings: strategic developments, not counted as incidents. Ticks: every event, one each. Soft edges: vague dates.',
    ...(hatching ? [hatching] : []),
  ];
}
