import type { EventIndex } from '@/lib/events/event-index';
import { activeKeys, type EventFilter, type FilterKey } from '@/lib/events/filter';
import type { ViewFacts } from '@/lib/view/facts';
import type { View } from '@/lib/view/grammar';
import { chartNotes, chartTitle, hatchingInWords } from './chart-words';
import { spanInWords } from './coverage-words';
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
export function pictureTitle(
  { index, view: { measure, period }, filter }: TitledFacts,
  kind: 'frequency' | 'timeline',
): string {
  const what =
    kind === 'timeline' ? 'Events' : measure === 'killed' ? 'People killed' : 'Incidents';
  const when = index.periods.find(({ id }) => id === period);
  const parts = [...(when ? [when.title] : []), ...filterInTitle(index, filter)];
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
    'Rings: strategic developments, not counted as incidents. Pills: several events. Soft edges: vague dates.',
    ...(hatching ? [hatching] : []),
  ];
}
