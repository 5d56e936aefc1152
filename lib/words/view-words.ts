import type { Period } from '@/lib/record/schema';
import type { ViewFacts } from '@/lib/view/facts';
import type { View } from '@/lib/view/grammar';
import { chartNotes, chartTitle } from './chart-words';
import { spanInWords } from './coverage-words';
import { filterWords } from './filter-words';
import { formatCount } from './numbers';

/** What a picture says about itself, whoever draws it. */
export type PictureWords = {
  readonly title: string;
  /** What is counted, when and under which filter. */
  readonly subtitle: string;
  readonly notes: readonly string[];
};

const REGION = 'on and around the Tajik–Afghan frontier';

/** The headline of a chart or a timeline that stands on its own, away from the dashboard. */
export function pictureTitle(
  { measure, period }: Pick<View, 'measure' | 'period'>,
  periods: readonly Period[],
  kind: 'frequency' | 'timeline',
): string {
  const what =
    kind === 'timeline' ? 'Events' : measure === 'killed' ? 'People killed' : 'Incidents';
  const when = periods.find(({ id }) => id === period);
  return `${what} ${REGION}${when ? `: ${when.title}` : ''}`;
}

/** The words of a frequency chart or a timeline. */
export function pictureWords(facts: ViewFacts, kind: 'frequency' | 'timeline'): PictureWords {
  const { index, view, window, filter, unit, inside, tooVague } = facts;
  const counted =
    kind === 'timeline'
      ? formatCount(inside.length, 'event')
      : `${chartTitle(view.measure, unit)}${view.measure === 'killed' ? ', best estimates' : ', by type'}`;
  return {
    title: pictureTitle(view, index.periods, kind),
    subtitle: [counted, spanInWords(window, index.coverage), ...filterWords(index, filter)].join(
      ' · ',
    ),
    notes: kind === 'frequency' ? chartNotes(facts) : timelineNotes(facts, tooVague.length),
  };
}

function timelineNotes(facts: ViewFacts, tooVague: number): readonly string[] {
  const hatched = chartNotes({
    ...facts,
    view: { ...facts.view, measure: 'incidents', reference: null },
  });
  return [
    ...(tooVague > 0
      ? [`${formatCount(tooVague, 'event')} may have begun in this window or outside it.`]
      : []),
    'Rings: strategic developments, not counted as incidents. Pills: several events. Soft edges: vague dates.',
    ...hatched.filter((note) => note.startsWith('Hatched')),
  ];
}
